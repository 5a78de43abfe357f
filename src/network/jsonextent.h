// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace kyc::network {

enum class JsonExtent {
    NotJson, ///< it does not begin with an object or an array, or there is nothing
    Cut, ///< it stops before the object or array it begins with is closed
    Whole,
};

/// How far a JSON text reaches, where no length says whether a body is whole. Nothing but the nesting is looked at.
[[nodiscard]] JsonExtent jsonExtent(QByteArrayView text);

} // namespace kyc::network
