// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace kyc::cli {

/// "accounts list", "accounts add", "accounts edit", "accounts test", "accounts remove", "accounts export",
/// "accounts import".
[[nodiscard]] QList<Command> accountCommands();

} // namespace kyc::cli
