// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"

namespace kyc::cli {

// What the commands about the history take, and what --help says of them.
[[nodiscard]] CommandSpec historyListCommand();
[[nodiscard]] CommandSpec historyExportCommand();

} // namespace kyc::cli
