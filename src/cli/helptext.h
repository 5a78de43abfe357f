// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"

namespace kyc::cli {

/// What --help prints, at most 80 columns wide, in the language of the program. @p commands are listed when
/// there are any; @p program is the name to type.
[[nodiscard]] QString helpText(const QString &program, const CommandSpec &command,
                               const QList<CommandSpec> &commands = {});

/// The text in lines of at most @p width columns, broken at blanks, line breaks kept.
[[nodiscard]] QStringList wrapped(const QString &text, int width);

} // namespace kyc::cli
