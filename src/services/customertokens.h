// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/credential.h"
#include "services/vaultsession.h"

namespace kyc::services {

/// Whose token, and which.
struct CustomerTokenName
{
    QString accountId;
    QString fieldKey;
    QString person; ///< the text that names the customer to the provider; never leaves the program
};

// What logins gave for one customer, with the keeper of the vault. Vault errors; VaultNotChosen, VaultLocked, VaultBusy
// when it is not open. The vault must live until an event loop has seen the end.

/// Empty when there is none, when it is over at @p nowUtc, or was got for other addresses than @p origins.
[[nodiscard]] QFuture<core::Result<core::Secret>> readCustomerToken(VaultSession &vault, const CustomerTokenName &name,
                                                                    const QStringList &origins,
                                                                    const QDateTime &nowUtc);
[[nodiscard]] QFuture<core::Result<void>> writeCustomerToken(VaultSession &vault, const CustomerTokenName &name,
                                                             const QStringList &origins, const core::Grant &grant);
[[nodiscard]] QFuture<core::Result<void>> removeCustomerToken(VaultSession &vault, const CustomerTokenName &name);

} // namespace kyc::services
