// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/filevault.h"

#include "vault/reply.h"

namespace kyc::vault {

using core::ErrorCause;
using core::Result;
using core::Secret;

FileVault::Ticket FileVault::ticket() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_opening, m_key};
}

bool FileVault::isOpen() const
{
    const std::scoped_lock lock(m_mutex);
    return m_key != nullptr;
}

void FileVault::lock()
{
    const std::scoped_lock lock(m_mutex);
    m_key.reset();
    ++m_opening;
}

Result<void> FileVault::create(const Secret &passphrase, const Ticket &ticket)
{
    if (m_disk.exists()) // before the work of a second
        return vaultFailure(ErrorCause::VaultRefused);
    if (passphrase.isEmpty())
        return vaultFailure(ErrorCause::VaultPassphraseWrong);
    auto key = VaultKey::derive(passphrase, VaultLock::fresh());
    if (!key)
        return core::Unexpected(key.error());
    if (const Result<void> created = m_disk.create(sealVault({}, **key)); !created)
        return created;
    (void)setKey(std::move(*key), ticket); // locked meanwhile: it is made nevertheless
    return {};
}

Result<void> FileVault::open(const Secret &passphrase, const Ticket &ticket)
{
    const Result<QByteArray> file = m_disk.read();
    if (!file)
        return core::Unexpected(file.error());
    const Result<VaultLock> lock = vaultLock(*file);
    if (!lock)
        return core::Unexpected(lock.error());
    auto key = VaultKey::derive(passphrase, *lock);
    if (!key)
        return core::Unexpected(key.error());
    const Result<VaultEntries> entries = unsealVault(*file, **key, ErrorCause::VaultPassphraseWrong);
    if (!entries)
        return core::Unexpected(entries.error());
    return setKey(std::move(*key), ticket);
}

Result<void> FileVault::changePassphrase(const Secret &present, const Secret &passphrase, const Ticket &ticket)
{
    const KeyPointer key = keyFor(ticket);
    if (!key)
        return vaultFailure(ErrorCause::VaultLocked);
    if (present.isEmpty() || passphrase.isEmpty())
        return vaultFailure(ErrorCause::VaultPassphraseWrong);
    const auto presentKey = VaultKey::derive(present, key->lock());
    if (!presentKey)
        return core::Unexpected(presentKey.error());
    if (!(*presentKey)->equals(*key))
        return vaultFailure(ErrorCause::VaultPassphraseWrong);
    auto newKey = VaultKey::derive(passphrase, VaultLock::fresh());
    if (!newKey)
        return core::Unexpected(newKey.error());
    const Result<void> changed = m_disk.change([this, &key, &newKey](const QByteArray &file) {
        return unseal(file, key).map([&newKey](const VaultEntries &entries) { return sealVault(entries, **newKey); });
    });
    if (!changed)
        return changed;
    (void)setKey(std::move(*newKey), ticket); // locked meanwhile: it is changed nevertheless
    return {};
}

Result<void> FileVault::startAfresh(const QString &aside, const Secret &passphrase, const Ticket &ticket)
{
    if (passphrase.isEmpty())
        return vaultFailure(ErrorCause::VaultPassphraseWrong);
    if (!m_disk.exists()) // before the work of a second
        return vaultFailure(ErrorCause::VaultAbsent);
    auto key = VaultKey::derive(passphrase, VaultLock::fresh());
    if (!key)
        return core::Unexpected(key.error());
    if (const Result<void> replaced = m_disk.replaceKeeping(aside, sealVault({}, **key)); !replaced)
        return replaced;
    (void)setKey(std::move(*key), ticket);
    return {};
}

Result<void> FileVault::removeIfEmpty(const Ticket &ticket)
{
    const KeyPointer key = keyFor(ticket);
    if (!key)
        return vaultFailure(ErrorCause::VaultLocked);
    return m_disk.removeIf([this, &key](const QByteArray &file) {
        return unseal(file, key).map([](const VaultEntries &entries) { return entries.empty(); });
    });
}

Result<VaultEntries> FileVault::entries(const Ticket &ticket)
{
    const KeyPointer key = keyFor(ticket);
    if (!key)
        return vaultFailure(ErrorCause::VaultLocked);
    return m_disk.read().and_then([this, &key](const QByteArray &file) { return unseal(file, key); });
}

Result<void> FileVault::write(const QString &key, Secret value, const Ticket &ticket)
{
    const KeyPointer vaultKey = keyFor(ticket);
    if (!vaultKey)
        return vaultFailure(ErrorCause::VaultLocked);
    return m_disk.change([this, &key, &value, &vaultKey](const QByteArray &file) {
        return unseal(file, vaultKey).map([&](VaultEntries entries) {
            entries.insert_or_assign(key, std::move(value));
            return sealVault(entries, *vaultKey);
        });
    });
}

Result<void> FileVault::remove(const QString &key, const Ticket &ticket)
{
    const KeyPointer vaultKey = keyFor(ticket);
    if (!vaultKey)
        return vaultFailure(ErrorCause::VaultLocked);
    return m_disk.change([this, &key, &vaultKey](const QByteArray &file) {
        return unseal(file, vaultKey).map([&](VaultEntries entries) {
            return entries.erase(key) == 0 ? file : sealVault(entries, *vaultKey);
        });
    });
}

FileVault::KeyPointer FileVault::keyFor(const Ticket &ticket) const
{
    const std::scoped_lock lock(m_mutex);
    return ticket.opening == m_opening ? m_key : ticket.key;
}

Result<void> FileVault::setKey(KeyPointer key, const Ticket &ticket)
{
    const std::scoped_lock lock(m_mutex);
    if (ticket.opening != m_opening)
        return vaultFailure(ErrorCause::VaultLocked);
    m_key = std::move(key);
    return {};
}

Result<VaultEntries> FileVault::unseal(const QByteArray &file, const KeyPointer &key)
{
    Result<VaultEntries> entries = unsealVault(file, *key);
    if (!entries && entries.error().cause == ErrorCause::VaultLocked) { // somebody changed the passphrase
        const std::scoped_lock lock(m_mutex);
        if (m_key == key)
            m_key.reset();
    }
    return entries;
}

} // namespace kyc::vault
