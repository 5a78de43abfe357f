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

/// Makes all the changes or none: an error takes back those that were made, and the one that failed, as far as the
/// keeper lets it. Ends with the changes that would undo them. @p keeper is that of VaultSession::use(); no changes
/// always succeed, even without one.
[[nodiscard]] QFuture<core::Result<SharedChanges>> applyChanges(const std::shared_ptr<vault::Keeper> &keeper,
                                                                SecretChanges changes);

/// Removes everything whose key begins so, and sees that none is left: VaultRefused when there is, everything being
/// back where it was. Ends with the changes that would undo it.
[[nodiscard]] QFuture<core::Result<SharedChanges>> removeBelow(const std::shared_ptr<vault::Keeper> &keeper,
                                                               const QString &prefix);

/// Why the vault's keeper is not to be had: VaultNotChosen, VaultLocked, or VaultBusy while it is being opened.
[[nodiscard]] core::Unexpected notOpen(const VaultSession &vault);

} // namespace kyc::services
