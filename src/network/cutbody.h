// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace kyc::network {

/// Whether a JSON text stops before the object or array it begins with is closed. QNetworkAccessManager 6.4 takes a
/// chunked body that breaks off for a whole one; without a length there is no other sign. Text that begins otherwise
/// is not judged.
[[nodiscard]] bool isCutJson(QByteArrayView text);

} // namespace kyc::network
