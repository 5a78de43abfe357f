// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"

#include <QStringList>

namespace kyc::cli {

/// The whole program: reads the command line (without the program's name), does what it says and returns the exit
/// status. Needs a QCoreApplication, and runs its event loop while lookups are under way.
[[nodiscard]] ExitStatus run(const QStringList &arguments);

} // namespace kyc::cli
