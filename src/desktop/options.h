// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"

#include <QCommandLineOption>
#include <QStringList>

namespace kyc::desktop {

/// What the command line asks for.
struct Options
{
    bool isHelp = false;
    bool isVersion = false;
    bool isDemo = false;
    QString setupFile; ///< "-" is standard input; empty for none
    QString companyCaFile; ///< PEM; empty for none
    core::Message problem; ///< not empty when the command line is wrong
};

/// @p arguments with the program's name first; those Qt takes for itself are gone already.
[[nodiscard]] Options readOptions(const QStringList &arguments);

/// Each option, in the order of --help, and what the program is.
[[nodiscard]] QList<QCommandLineOption> commandLineOptions();
[[nodiscard]] QString programDescription();

/// What --help prints.
[[nodiscard]] QString helpText();

} // namespace kyc::desktop
