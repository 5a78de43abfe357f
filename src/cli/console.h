// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"

#include <QByteArray>

namespace kyc::cli {

/// What the program's exit status says.
enum class ExitStatus {
    Answered = 0, ///< every lookup was answered
    NotAnswered = 1, ///< at least one was not, or the results could not be written
    Misused = 2,
    StoreUnavailable = 3, ///< the vault or the store could not be used
};

/// Results to standard output. False when not all of it could be written; says why on standard error, but for a
/// reader that has gone, as in "| head": that is its own affair.
[[nodiscard]] bool writeResults(const QByteArray &bytes);

/// One line to standard error, after the program's name, harmless to a terminal. Best effort.
void tell(const core::Message &message);

/// How far something is, on a line of the standard error that each call writes anew; nothing where that is no terminal.
/// @p words have %1 for the per cent.
void tellProgress(const char *words, int done, int all);
void forgetProgress(); ///< takes that line away

/// Tells what was wrong with the command line, and where help is.
[[nodiscard]] ExitStatus misused(const core::Message &message, const QString &command);

} // namespace kyc::cli
