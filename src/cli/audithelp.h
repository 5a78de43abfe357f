// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"

namespace kyc::cli {

// What the commands about the audit take, and what --help says of them.
[[nodiscard]] CommandSpec auditVerifyCommand();
[[nodiscard]] CommandSpec auditCheckpointCommand();
[[nodiscard]] CommandSpec auditExportCommand();

} // namespace kyc::cli
