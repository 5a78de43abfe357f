// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"
#include "cli/options.h"

#include <QStringList>

namespace kyc::cli {

/// The program itself, without a command, as --help tells of it.
[[nodiscard]] CommandSpec programSpec();

/// Every command, in the order of --help.
[[nodiscard]] QList<CommandSpec> commandSpecs();

/// The whole program: reads the command line (without the program's name), does what it says and returns the exit
/// status. Needs a QCoreApplication, and runs its event loop while lookups are under way.
[[nodiscard]] ExitStatus run(const QStringList &arguments);

} // namespace kyc::cli
