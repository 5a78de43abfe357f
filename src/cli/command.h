// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"
#include "cli/options.h"

namespace kyc::cli {

/// A command with what carries it out. Its name may be of two words: "accounts list".
struct Command
{
    CommandSpec spec;
    ExitStatus (*execute)(const ParsedOptions &) = nullptr;
};

} // namespace kyc::cli
