// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace kyc::cli {

/// "audit verify", "audit checkpoint", "audit export".
[[nodiscard]] QList<Command> auditCommands();

} // namespace kyc::cli
