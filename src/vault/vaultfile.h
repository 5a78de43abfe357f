// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "vault/lockedbytes.h"

#include <QByteArray>

#include <array>
#include <map>
#include <memory>

namespace kyc::vault {

/// The format of a vault file; numbers are big-endian:
///
///     8   "KYCVAULT"
///     4   version, 1
///     8   operations of Argon2id
///     8   memory of Argon2id in bytes
///     16  salt
///     24  nonce, a fresh one each time the file is written
///     …   XChaCha20-Poly1305 over the entries, and its tag of 16; everything above is its additional data
///
/// The entries, in ascending order of keys: length (4), key (UTF-8), length (4), value.
/// All functions are callable from any thread and know nothing of files.
using VaultEntries = std::map<QString, core::Secret>;

inline constexpr quint32 kVaultVersion = 1;

/// How a passphrase becomes a key.
struct VaultLock
{
    quint64 operations = 0;
    quint64 memory = 0; ///< bytes
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};

    /// libsodium's moderate strength and a new salt.
    [[nodiscard]] static VaultLock fresh();

    bool operator==(const VaultLock &) const = default;
};

/// The key a lock makes of a passphrase.
class VaultKey
{
public:
    /// Takes about a second and the lock's memory. VaultUnavailable when there is not so much.
    [[nodiscard]] static core::Result<std::shared_ptr<const VaultKey>> derive(const core::Secret &passphrase,
                                                                              const VaultLock &lock);
    explicit VaultKey(const VaultLock &lock) : m_lock(lock) { }

    [[nodiscard]] const VaultLock &lock() const { return m_lock; }
    [[nodiscard]] bool equals(const VaultKey &other) const; ///< in constant time
    [[nodiscard]] const unsigned char *bytes() const { return m_bytes.data(); }

private:
    VaultLock m_lock;
    LockedBytes m_bytes{crypto_aead_xchacha20poly1305_ietf_KEYBYTES};
};

/// What is to be done with the passphrase. VaultDamaged; VaultTooNew with the version. A lock that is weaker than the
/// moderate strength, or that no workstation could bear, counts as damage.
[[nodiscard]] core::Result<VaultLock> vaultLock(QByteArrayView file);

/// VaultDamaged, VaultTooNew; VaultLocked when the key belongs to another lock; @p unverified when key and content do
/// not fit together: VaultPassphraseWrong, or VaultDamaged for a key that has opened this lock before.
[[nodiscard]] core::Result<VaultEntries> unsealVault(QByteArrayView file, const VaultKey &key,
                                                     core::ErrorCause unverified = core::ErrorCause::VaultDamaged);

[[nodiscard]] QByteArray sealVault(const VaultEntries &entries, const VaultKey &key);

} // namespace kyc::vault
