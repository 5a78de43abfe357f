// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace kyc::services {

/// What a column of a file of customers is taken for.
struct CustomerColumn
{
    enum class Meaning {
        Ignored,
        Label,
        Tags, ///< with ; or , between them
        Note,
        Identifier, ///< one that the provider's checks are asked with
        Secret, ///< a token: it has no place in a file, and the file is not imported as long as it is there
    };
    Meaning meaning = Meaning::Ignored;
    QString key; ///< of the identifier or the secret, for example "external-user-id"

    bool operator==(const CustomerColumn &) const = default;
};

/// For each column of a file, in its order. Names are those of an export (csvColumns()) and the keys of the customers'
/// fields, whatever case, with hyphens, underscores or blanks; "customer" and "label" are the label. The caller may
/// change what is not a secret.
using CustomerMapping = QList<CustomerColumn>;

[[nodiscard]] CustomerMapping guessedMapping(const QStringList &columns);

/// Keys of the customers' fields that identify a person at any provider, sorted; no secret is one.
[[nodiscard]] QStringList customerIdentifierKeys();

} // namespace kyc::services
