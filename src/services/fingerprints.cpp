// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/fingerprints.h"

#include "providers/registry.h"

#include <sodium.h>

namespace kyc::services {

namespace {

/// libsodium's, because it leaves nothing of what it was fed in memory.
class KeyedHash
{
public:
    explicit KeyedHash(const std::array<unsigned char, 32> &key)
    {
        crypto_generichash_init(&m_state, key.data(), key.size(), crypto_generichash_BYTES);
    }
    ~KeyedHash() { sodium_memzero(&m_state, sizeof m_state); }
    Q_DISABLE_COPY_MOVE(KeyedHash)

    /// With its length, so that no two lists of parts are the same bytes.
    void add(QByteArrayView part)
    {
        const qint64 length = part.size();
        put({reinterpret_cast<const char *>(&length), static_cast<qsizetype>(sizeof length)});
        put(part);
    }
    void add(const QString &part) { add(QByteArrayView(part.toUtf8())); }
    [[nodiscard]] QByteArray result()
    {
        std::array<unsigned char, crypto_generichash_BYTES> hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        return {reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size())};
    }

private:
    void put(QByteArrayView bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
    }

    crypto_generichash_state m_state{};
};

bool isFilledByLogin(const core::Account &account, const QString &key)
{
    const providers::Provider *provider = providers::find(account.providerId);
    if (!provider)
        return false;
    const auto &logins = provider->description().logins;
    return std::any_of(logins.cbegin(), logins.cend(), [&key](const core::LoginDescription &login) {
        return !login.isForCustomer && login.givesKey == key;
    });
}

} // namespace

Fingerprints::Fingerprints()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
    randombytes_buf(m_key.data(), m_key.size());
}

QByteArray Fingerprints::of(const core::Secret &secret) const
{
    KeyedHash hash(m_key);
    hash.add(secret.open());
    return hash.result();
}

QByteArray Fingerprints::of(const core::Account &account) const
{
    KeyedHash hash(m_key);
    hash.add(account.providerId);
    hash.add(core::toWord(account.environment));
    hash.add(account.customBaseUrl.toString(QUrl::FullyEncoded));
    const QStringList textKeys = account.fields.textKeys();
    hash.add(QString::number(textKeys.size()));
    for (const QString &key : textKeys) {
        hash.add(key);
        hash.add(account.fields.text(key));
    }
    const QStringList secretKeys = account.fields.secretKeys();
    for (const QString &key : secretKeys) {
        if (isFilledByLogin(account, key))
            continue;
        hash.add(key);
        hash.add(account.fields.secret(key)->open());
    }
    return hash.result();
}

} // namespace kyc::services
