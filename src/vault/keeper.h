// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QFuture>
#include <QStringList>

namespace kyc::vault {

/// Where secrets can be kept. The words are interface: settings and the command line.
enum class KeeperKind {
    Keychain, ///< the operating system's: Secret Service, KWallet, Keychain, Credential Manager
    File, ///< a file of ours under a passphrase
    Memory, ///< this process alone: gone when it ends, or when it is locked
};

[[nodiscard]] QString toWord(KeeperKind kind); ///< "keychain", "file", "memory"
[[nodiscard]] std::optional<KeeperKind> keeperKindFromWord(const QString &word);

/// Keeps secrets under keys. Keys are ASCII, unique among all programs of the user (see keyPrefix()), and not secret.
///
/// Calls return at once and work elsewhere; each future ends exactly once, within a time limit, with a value or an
/// error of ErrorKind::Vault: VaultLocked, VaultAbsent, VaultSilent, VaultRefused, VaultFull, VaultMangles,
/// VaultUnwritable, VaultDamaged, VaultTooNew, VaultPassphraseWrong, VaultBusy, VaultUnavailable. Calls are carried
/// out in the order they were made. Nothing is ever kept in another place than the one the keeper stands for.
/// Lives in the GUI thread; futures end in any thread, so continue with a context.
class Keeper
{
public:
    Keeper() = default;
    Keeper(const Keeper &) = delete;
    Keeper &operator=(const Keeper &) = delete;
    virtual ~Keeper() = default; ///< ends what is under way with VaultUnavailable

    [[nodiscard]] virtual KeeperKind kind() const = 0;

    /// Every key that holds something, sorted.
    [[nodiscard]] virtual QFuture<core::Result<QStringList>> keys() = 0;
    /// Empty when there is nothing under the key.
    [[nodiscard]] virtual QFuture<core::Result<core::Secret>> read(const QString &key) = 0;
    /// Replaces what was there. An error leaves what was there.
    [[nodiscard]] virtual QFuture<core::Result<void>> write(const QString &key, core::Secret value) = 0;
    /// Nothing under the key is no error.
    [[nodiscard]] virtual QFuture<core::Result<void>> remove(const QString &key) = 0;

    /// Drops from memory what opens the keeper; calls from now on end with VaultLocked until it is opened again
    /// (each kind in its own way). A keychain, whose lock is the system's own affair, has nothing to drop.
    virtual void lock() = 0;
};

/// What every key of ours begins with: on some systems the key alone tells programs apart.
[[nodiscard]] QString keyPrefix(); ///< "org.kycdesk.KycDesk/"

} // namespace kyc::vault
