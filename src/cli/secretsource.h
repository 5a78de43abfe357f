// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"
#include "core/secret.h"

namespace kyc::cli {

/// Where a secret comes from: never from the command line itself, which every process of the machine can read.
struct SecretSource
{
    enum class Kind { Environment, File, StandardInput };

    Kind kind = Kind::StandardInput;
    QString place; ///< variable or path; never shown, it may be the secret itself

    bool operator==(const SecretSource &) const = default;
};

/// "env:NAME", "file:PATH" or "stdin". Anything else is taken for a secret typed in the wrong place: refused, with
/// how to do it right.
[[nodiscard]] Parsed<SecretSource> parseSecretSource(const QString &key, const QString &text);

/// No secret is longer, in bytes.
inline constexpr qsizetype kLongestSecret = 65'536;

/// What was read, and what the person should know about it.
struct ReadSecret
{
    core::Secret secret;
    core::Message warning; ///< usually empty
};

/// Reads the secret, without the line end a file or a pipe ends in. Misuse names the key: a variable that is not
/// set, a file that cannot be read, nothing in it, more than kLongestSecret, or stdin being a terminal. Blocks
/// until a pipe is at its end.
[[nodiscard]] Parsed<ReadSecret> readSecret(const QString &key, const SecretSource &source);

/// Overwrites the variable the source names, if it names one, and takes it out of this process' environment.
void forgetSource(const SecretSource &source);

} // namespace kyc::cli
