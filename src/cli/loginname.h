// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace kyc::cli {

/// The name of the person whose process this is, as the system knows it; empty when it knows none.
[[nodiscard]] QString loginName();

} // namespace kyc::cli
