// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace kyc::cli {

/// "records recovery make" and "restore".
[[nodiscard]] QList<Command> recoveryCommands();

} // namespace kyc::cli
