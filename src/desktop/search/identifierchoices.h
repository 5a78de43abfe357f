// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/customerbook.h"

#include <QList>

namespace kyc::desktop {

/// One way to take what is typed into the search field.
struct IdentifierChoice
{
    QString key; ///< of a customer field; empty means: find out
    QString label; ///< in the language of the program
    QString help;

    bool operator==(const IdentifierChoice &) const = default;
};

/// "Automatic" first, then every customer field of the providers that names a person and is no secret, each key
/// once, in the order of the providers.
[[nodiscard]] QList<IdentifierChoice> identifierChoices();

/// Whom a typed text means. With an empty key a saved customer of exactly that label or identifier comes first,
/// then services::guessIdentifier() decides. With a key the text is taken for that; a saved customer who alone
/// has it brings along what else is known of them.
[[nodiscard]] core::Customer customerFor(const QString &text, const QString &key,
                                         const services::CustomerBook &customers);

/// The label of a customer field in the language of the program, as the first provider that has it calls it; the
/// key itself when none does.
[[nodiscard]] QString customerFieldLabel(const QString &key);

/// The description of a customer field of a check; null when it has no such field.
[[nodiscard]] const core::FieldDescription *customerField(const QString &checkId, const QString &key);

} // namespace kyc::desktop
