// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace kyc::cli {

/// Carries out "accounts test".
[[nodiscard]] ExitStatus testAccounts(const ParsedOptions &given);

} // namespace kyc::cli
