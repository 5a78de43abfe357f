// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/vaultfile.h"

#include "vault/reply.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace kyc::vault {

namespace {

using core::ErrorCause;
using core::Result;
using core::Secret;

constexpr QByteArrayView kMagic("KYCVAULT");
constexpr qsizetype kVersionAt = 8;
constexpr qsizetype kOperationsAt = 12;
constexpr qsizetype kMemoryAt = 20;
constexpr qsizetype kSaltAt = 28;
constexpr qsizetype kNonceAt = kSaltAt + qsizetype{crypto_pwhash_SALTBYTES};
constexpr qsizetype kHeaderSize = kNonceAt + qsizetype{crypto_aead_xchacha20poly1305_ietf_NPUBBYTES};
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kLengthSize = sizeof(quint32);

// What a file may ask of us at most: what somebody put there must not take the workstation down.
constexpr quint64 kMostOperations = 16;
constexpr quint64 kMostMemory = quint64{1} << 30U;

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

quint64 size(QByteArrayView view)
{
    return static_cast<quint64>(view.size());
}

template <class Number>
Number numberAt(QByteArrayView file, qsizetype at)
{
    return qFromBigEndian<Number>(file.data() + at);
}

QByteArray header(const VaultLock &lock)
{
    QByteArray header(kHeaderSize, Qt::Uninitialized);
    std::copy(kMagic.begin(), kMagic.end(), header.begin());
    qToBigEndian(kVaultVersion, header.data() + kVersionAt);
    qToBigEndian(lock.operations, header.data() + kOperationsAt);
    qToBigEndian(lock.memory, header.data() + kMemoryAt);
    std::copy(lock.salt.begin(), lock.salt.end(), header.data() + kSaltAt);
    randombytes_buf(header.data() + kNonceAt, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    return header;
}

/// Puts length-prefixed pieces one after the other.
class Writer
{
public:
    explicit Writer(unsigned char *to) : m_to(to) { }

    void put(QByteArrayView piece)
    {
        qToBigEndian(static_cast<quint32>(piece.size()), m_to);
        m_to = std::copy(piece.begin(), piece.end(), m_to + kLengthSize);
    }

private:
    unsigned char *m_to;
};

/// Takes them apart again.
class Reader
{
public:
    explicit Reader(const LockedBytes &from)
        : m_rest(reinterpret_cast<const char *>(from.data()), static_cast<qsizetype>(from.size()))
    { }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] std::optional<QByteArrayView> take()
    {
        if (m_rest.size() < kLengthSize)
            return std::nullopt;
        const qsizetype length = numberAt<quint32>(m_rest, 0);
        m_rest = m_rest.sliced(kLengthSize);
        if (m_rest.size() < length)
            return std::nullopt;
        const QByteArrayView piece = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return piece;
    }

private:
    QByteArrayView m_rest;
};

Result<VaultEntries> entriesOf(const LockedBytes &plain)
{
    VaultEntries entries;
    for (Reader reader(plain); !reader.atEnd();) {
        const auto key = reader.take();
        const auto value = key ? reader.take() : std::nullopt;
        if (!value || !entries.emplace(QString::fromUtf8(*key), Secret(value->toByteArray())).second)
            return vaultFailure(ErrorCause::VaultDamaged);
    }
    return entries;
}

} // namespace

VaultLock VaultLock::fresh()
{
    VaultLock lock{crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE, {}};
    randombytes_buf(lock.salt.data(), lock.salt.size());
    return lock;
}

bool VaultKey::equals(const VaultKey &other) const
{
    return sodium_memcmp(bytes(), other.bytes(), crypto_aead_xchacha20poly1305_ietf_KEYBYTES) == 0;
}

Result<std::shared_ptr<const VaultKey>> VaultKey::derive(const Secret &passphrase, const VaultLock &lock)
{
    auto key = std::make_shared<VaultKey>(lock);
    const QByteArrayView words = passphrase.isEmpty() ? QByteArrayView("") : passphrase.open(); // never null
    const int failed = crypto_pwhash(key->m_bytes.data(), key->m_bytes.size(), words.data(), size(words),
                                     lock.salt.data(), lock.operations, lock.memory, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0) {
        static const core::Message noMemory{QT_TRANSLATE_NOOP("kyc", "there is not enough memory to open it")};
        return vaultFailure(ErrorCause::VaultUnavailable, {noMemory.text()});
    }
    return key;
}

Result<VaultLock> vaultLock(QByteArrayView file)
{
    if (!file.startsWith(kMagic) || file.size() < kOperationsAt)
        return vaultFailure(ErrorCause::VaultDamaged);
    const auto version = numberAt<quint32>(file, kVersionAt);
    if (version > kVaultVersion)
        return vaultFailure(ErrorCause::VaultTooNew, {QString::number(version)});
    if (version != kVaultVersion || file.size() < kHeaderSize + kTagSize)
        return vaultFailure(ErrorCause::VaultDamaged);

    VaultLock lock{numberAt<quint64>(file, kOperationsAt), numberAt<quint64>(file, kMemoryAt), {}};
    if (lock.operations < crypto_pwhash_OPSLIMIT_MODERATE || lock.operations > kMostOperations
        || lock.memory < crypto_pwhash_MEMLIMIT_MODERATE || lock.memory > kMostMemory)
        return vaultFailure(ErrorCause::VaultDamaged);
    std::copy_n(file.data() + kSaltAt, lock.salt.size(), lock.salt.begin());
    return lock;
}

Result<VaultEntries> unsealVault(QByteArrayView file, const VaultKey &key, ErrorCause unverified)
{
    const Result<VaultLock> lock = vaultLock(file);
    if (!lock)
        return core::Unexpected(lock.error());
    if (*lock != key.lock())
        return vaultFailure(ErrorCause::VaultLocked);

    const QByteArrayView sealed = file.sliced(kHeaderSize);
    LockedBytes plain(static_cast<std::size_t>(sealed.size() - kTagSize));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, bytes(sealed), size(sealed),
                                                   bytes(file), kHeaderSize, bytes(file.sliced(kNonceAt)), key.bytes())
        != 0)
        return vaultFailure(unverified);
    return entriesOf(plain);
}

QByteArray sealVault(const VaultEntries &entries, const VaultKey &key)
{
    qsizetype length = 0;
    for (const auto &[name, value] : entries)
        length += 2 * kLengthSize + name.toUtf8().size() + value.size();
    LockedBytes plain(static_cast<std::size_t>(length));
    Writer writer(plain.data());
    for (const auto &[name, value] : entries) {
        writer.put(name.toUtf8());
        writer.put(value.open());
    }

    QByteArray file = header(key.lock());
    file.resize(kHeaderSize + length + kTagSize);
    auto *start = reinterpret_cast<unsigned char *>(file.data());
    const int failed =
        crypto_aead_xchacha20poly1305_ietf_encrypt(start + kHeaderSize, nullptr, plain.data(), plain.size(), start,
                                                   kHeaderSize, nullptr, start + kNonceAt, key.bytes());
    if (failed != 0)
        qFatal("the vault cannot be sealed"); // never a file that is not
    return file;
}

} // namespace kyc::vault
