// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/vaultsession.h"

#include <memory>
#include <vector>

namespace kyc::services {

/// What is to lie under a key from now on; nothing when the value is empty.
struct SecretChange
{
    QString key;
    core::Secret value;
};
using SecretChanges = std::vector<SecretChange>;
using SharedChanges = std::shared_ptr<SecretChanges>; ///< futures copy their results, secrets cannot be copied

/// Makes all the changes or none: an error takes back those that were made, as far as the keeper lets it. Ends with the
/// changes that would undo them. VaultNotChosen, VaultLocked, VaultBusy when the vault is not open; no changes always
/// succeed. @p vault must live until an event loop has seen the end.
[[nodiscard]] QFuture<core::Result<SharedChanges>> applyChanges(VaultSession &vault, SecretChanges changes);

/// Removes everything whose key begins so, and sees that none is left: VaultRefused when there is, everything being
/// back where it was. Ends with the changes that would undo it.
[[nodiscard]] QFuture<core::Result<SharedChanges>> removeBelow(VaultSession &vault, const QString &prefix);

/// Why the vault's keeper is not to be had: VaultNotChosen, VaultLocked, or VaultBusy while it is being opened.
[[nodiscard]] core::Unexpected notOpen(const VaultSession &vault);

} // namespace kyc::services
