// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace kyc::cli {

/// "history list" and "export".
[[nodiscard]] QList<Command> historyCommands();

} // namespace kyc::cli
