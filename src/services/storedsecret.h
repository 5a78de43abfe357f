// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/result.h"

#include <QDateTime>

#include <optional>

namespace kyc::services {

/// A secret as it lies with a keeper: with the addresses it may be sent to.
struct StoredSecret
{
    QStringList origins; ///< of originsOf() the account, when it was entered
    std::optional<QDateTime> expiresAt; ///< UTC; as the provider said
    bool isGranted = false; ///< a login gave it
    core::Secret bytes;
};

/// A line of JSON, {"version":1,"origins":[…],"expiresAt"?,"isGranted","size"}, then the bytes as they are.
[[nodiscard]] core::Secret seal(const StoredSecret &secret);
/// Vault/VaultEntryDamaged when it is not whole, Vault/VaultTooNew (args: version).
[[nodiscard]] core::Result<StoredSecret> unseal(const core::Secret &envelope);

/// "scheme://host:port" of every host the account's credentials go to, sorted; empty when it has none.
[[nodiscard]] QStringList originsOf(const core::Account &account);

} // namespace kyc::services
