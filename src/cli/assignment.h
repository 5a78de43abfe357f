// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"

namespace kyc::cli {

/// "key=value" or "provider/key=value", as --field and --secret take it.
struct Assignment
{
    QString providerId; ///< empty when the key is meant for all that know it
    QString key;
    QString value; ///< never shown: it may be a secret

    [[nodiscard]] QString qualifiedKey() const { return providerId.isEmpty() ? key : providerId + u'/' + key; }
};

/// Misuse when there is no '=', no key before it or no value after it; never repeats what was typed.
[[nodiscard]] Parsed<Assignment> parseAssignment(const QString &option, const QString &text);

} // namespace kyc::cli
