// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/keeper.h"

#include <chrono>
#include <memory>

namespace kyc::vault {

/// Keeps secrets in the keychain of the operating system, through QtKeychain, on a thread of its own: nothing waits for
/// D-Bus but that thread. Which keys there are, which a keychain does not tell, is kept in it too, under a key of its
/// own that is written before a secret and after it was removed; a lock file keeps two programs of ours from undoing
/// each other's list.
class KeychainKeeper final : public Keeper
{
public:
    /// @p patience is how long one call may take; a locked keyring asks its owner for the password meanwhile. A change
    /// that ended with VaultSilent may still be made when the keyring gets its answer later; what waited behind it not.
    explicit KeychainKeeper(std::chrono::milliseconds patience = std::chrono::minutes(2));
    ~KeychainKeeper() override;
    KeychainKeeper(const KeychainKeeper &) = delete;
    KeychainKeeper &operator=(const KeychainKeeper &) = delete;

    /// Who answers for the keychain here, for people: "GNOME Keyring", "KeePassXC", "KWallet", "Keychain"; empty when
    /// it cannot be told. VaultAbsent when nobody does, VaultLocked when it is there and locked; does not unlock.
    [[nodiscard]] QFuture<core::Result<QString>> inspect();

    [[nodiscard]] KeeperKind kind() const override { return KeeperKind::Keychain; }
    [[nodiscard]] QFuture<core::Result<QStringList>> keys() override;
    [[nodiscard]] QFuture<core::Result<core::Secret>> read(const QString &key) override;
    [[nodiscard]] QFuture<core::Result<void>> write(const QString &key, core::Secret value) override;
    [[nodiscard]] QFuture<core::Result<void>> remove(const QString &key) override;
    void lock() override { }

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace kyc::vault
