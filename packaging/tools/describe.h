// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "program.h"

namespace kyc::packaging {

/// Writes the program's manual pages and completions into the folder that the command line names, laid out as they are
/// installed: FOLDER VERSION DATE. The exit status of the tool.
[[nodiscard]] int describe(const Program &program, const QStringList &arguments);

} // namespace kyc::packaging
