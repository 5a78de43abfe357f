// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"

namespace kyc::cli {

// What the commands about imports by share token take, and what --help says of them.
[[nodiscard]] CommandSpec importCommand();
[[nodiscard]] CommandSpec importsListCommand();
[[nodiscard]] CommandSpec importsShowCommand();
[[nodiscard]] CommandSpec importsResumeCommand();
[[nodiscard]] CommandSpec importsDiscardCommand();

} // namespace kyc::cli
