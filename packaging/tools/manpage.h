// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "program.h"

namespace kyc::packaging {

/// Of which release a page is.
struct Edition
{
    QString version;
    QString date; ///< 2026-11-22
};

/// The program's own manual page, in roff.
[[nodiscard]] QString manPage(const Program &program, const Edition &edition);

/// The page of one of its commands: kyc-desk-cli-accounts-list(1).
[[nodiscard]] QString manPage(const Program &program, const cli::CommandSpec &command, const Edition &edition);

/// The name of a command's page, without its section.
[[nodiscard]] QString pageName(const Program &program, const cli::CommandSpec &command);

} // namespace kyc::packaging
