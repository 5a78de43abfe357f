// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/optionreader.h"

namespace kyc::cli {

/// What `accounts add` and `accounts edit` were told about an account; what was not said stays as it is.
struct AccountChange
{
    std::optional<QString> name;
    std::optional<Address> address;
    QList<Assignment> fields;
    QStringList removedKeys; ///< fields and secrets to be taken away
    QList<SecretAssignment> secrets;
    std::optional<bool> isEnabled;
    std::optional<double> requestsPerSecond;
    std::optional<int> inFlight;

    [[nodiscard]] bool changesNothing() const;
    [[nodiscard]] bool needsVault() const { return !secrets.isEmpty() || !removedKeys.isEmpty() || address; }
};

[[nodiscard]] OptionGroup accountChangeOptions();
/// Values well-formed each for itself.
[[nodiscard]] AccountChange readAccountChange(OptionReader &reader);

/// The account with the change put in; reads the secrets. Misuse, before any secret is read: a key that the provider's
/// account does not have, a secret given as a field or the other way round, a key given twice. Then what readSecret()
/// refuses. @p warnings takes what the person should know.
[[nodiscard]] Parsed<core::Account> changed(core::Account account, const AccountChange &change,
                                            const core::ProviderDescription &provider, QList<core::Message> &warnings);

} // namespace kyc::cli
