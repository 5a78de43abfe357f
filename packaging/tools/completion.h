// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "program.h"

namespace kyc::packaging {

/// What can be typed after an option, or as the operand.
enum class ValueKind {
    None, ///< a switch
    Free, ///< anything: nothing is offered
    Choice, ///< one of the option's choices
    File,
    Folder,
    Source ///< env:NAME, file:PATH or stdin
};

[[nodiscard]] ValueKind valueKind(const cli::OptionSpec &option);

// What a shell loads to complete the program's command line.
[[nodiscard]] QString bashCompletion(const Program &program);
[[nodiscard]] QString zshCompletion(const Program &program);
[[nodiscard]] QString fishCompletion(const Program &program);

/// The program's name as part of a function's: "kyc_desk_cli".
[[nodiscard]] QString functionName(const Program &program);

/// Between single quotes, as all three shells read them.
[[nodiscard]] QString quoted(const QString &text);

} // namespace kyc::packaging
