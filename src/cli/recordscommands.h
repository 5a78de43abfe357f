// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"

namespace kyc::cli {

/// "records check".
[[nodiscard]] QList<Command> recordsCommands();

} // namespace kyc::cli
