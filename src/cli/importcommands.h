// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace kyc::cli {

/// "import" and "imports …".
[[nodiscard]] QList<Command> importCommands();

} // namespace kyc::cli
