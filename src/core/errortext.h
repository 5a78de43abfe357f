// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/message.h"

namespace kyc::core {

/// The one place where an error becomes words: what happened, and what to do about it.
struct ErrorText
{
    Message what;
    Message remedy;

    /// Both, as one line in the language of the program.
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString englishLine() const;
};

[[nodiscard]] ErrorText errorText(const Error &error);

} // namespace kyc::core
