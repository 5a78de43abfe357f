// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace kyc::cli {

/// "vault status", "vault choose", "vault move".
[[nodiscard]] QList<Command> vaultCommands();

} // namespace kyc::cli
