// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/probe.h"

#include <memory>

namespace kyc::services {

using KeeperPointer = std::shared_ptr<vault::Keeper>;

/// Whether that keeper, fresh and not open, would work: for the file whether its folder can be written, else as
/// vault::probe(). The folder is made where there is none.
[[nodiscard]] QFuture<core::Result<void>> tryOutKeeper(const KeeperPointer &keeper, const QString &vaultFile);

/// Opens it, whatever that takes for its kind. Ends with who answers for the keychain, for people; empty for the
/// others.
/// @p mayCreate: the vault file is made when there is none, else that is VaultAbsent.
[[nodiscard]] QFuture<core::Result<QString>> openKeeper(const KeeperPointer &keeper, core::Secret passphrase,
                                                        bool mayCreate);

/// As vault::moveAll(), keeping both alive as long as it takes.
[[nodiscard]] QFuture<core::Result<int>> moveSecrets(const KeeperPointer &from, const KeeperPointer &to,
                                                     vault::RememberMove remember);

/// Removes the vault file of an open keeper when it holds nothing. Any other keeper: nothing.
[[nodiscard]] QFuture<core::Result<void>> removeIfEmpty(const KeeperPointer &keeper);

} // namespace kyc::services
