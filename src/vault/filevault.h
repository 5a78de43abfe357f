// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/vaultdisk.h"
#include "vault/vaultfile.h"

#include <mutex>

namespace kyc::vault {

/// A vault file and the key that opens it. What takes a ticket blocks, and is called on one thread in the order of the
/// tickets; the rest returns at once, on any thread.
class FileVault
{
public:
    using KeyPointer = std::shared_ptr<const VaultKey>;

    /// What a call may use. Made when the call is made, so that lock() takes nothing from calls before it, and calls
    /// after it find nothing.
    struct Ticket
    {
        quint64 opening = 0;
        KeyPointer key;
    };

    explicit FileVault(QString path) : m_disk(std::move(path)) { }

    [[nodiscard]] const VaultDisk &disk() const { return m_disk; }
    [[nodiscard]] Ticket ticket() const;
    [[nodiscard]] bool isOpen() const;
    void lock();

    [[nodiscard]] core::Result<void> create(const core::Secret &passphrase, const Ticket &ticket);
    [[nodiscard]] core::Result<void> open(const core::Secret &passphrase, const Ticket &ticket);
    [[nodiscard]] core::Result<void> changePassphrase(const core::Secret &present, const core::Secret &passphrase,
                                                      const Ticket &ticket);
    [[nodiscard]] core::Result<void> startAfresh(const QString &aside, const core::Secret &passphrase,
                                                 const Ticket &ticket);
    [[nodiscard]] core::Result<void> removeIfEmpty(const Ticket &ticket);
    [[nodiscard]] core::Result<VaultEntries> entries(const Ticket &ticket);
    [[nodiscard]] core::Result<void> write(const QString &key, core::Secret value, const Ticket &ticket);
    [[nodiscard]] core::Result<void> remove(const QString &key, const Ticket &ticket);

private:
    [[nodiscard]] KeyPointer keyFor(const Ticket &ticket) const;
    /// VaultLocked when the vault was locked meanwhile.
    [[nodiscard]] core::Result<void> setKey(KeyPointer key, const Ticket &ticket);
    [[nodiscard]] core::Result<VaultEntries> unseal(const QByteArray &file, const KeyPointer &key);

    const VaultDisk m_disk;
    mutable std::mutex m_mutex; // over what follows
    KeyPointer m_key;
    quint64 m_opening = 0; // goes up with each lock()
};

} // namespace kyc::vault
