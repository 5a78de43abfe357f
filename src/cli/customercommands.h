// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace kyc::cli {

/// "customers list" and "import".
[[nodiscard]] QList<Command> customerCommands();

} // namespace kyc::cli
