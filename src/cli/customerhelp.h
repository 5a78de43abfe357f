// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"

namespace kyc::cli {

// What the commands about customers take, and what --help says of them.
[[nodiscard]] CommandSpec customersListCommand();
[[nodiscard]] CommandSpec customersImportCommand();

} // namespace kyc::cli
