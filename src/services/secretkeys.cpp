// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/secretkeys.h"

#include "vault/keeper.h"

#include <sodium.h>

namespace kyc::services {

namespace {

constexpr std::size_t kHashBytes = 16;
constexpr std::size_t kSaltBytes = 32;

} // namespace

QString accountPrefix(const QString &accountId)
{
    return vault::keyPrefix() + QStringLiteral("account/") + accountId + u'/';
}

QString secretKey(const QString &accountId, const QString &fieldKey)
{
    return accountPrefix(accountId) + fieldKey;
}

QString customerKey(const QString &accountId, const QString &fieldKey, const QString &person, const core::Secret &salt)
{
    if (!isSalt(salt))
        qFatal("a customer's key cannot be made without the salt");
    const QString folded = person.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
    const QByteArray text = (accountId + QChar(u'\0') + fieldKey + QChar(u'\0') + folded).toUtf8();
    QByteArray hash(kHashBytes, '\0');
    const auto *textBytes = reinterpret_cast<const unsigned char *>(text.constData());
    const auto *saltBytes = reinterpret_cast<const unsigned char *>(salt.open().data());
    const int failed = crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), kHashBytes, textBytes,
                                          static_cast<unsigned long long>(text.size()), saltBytes, kSaltBytes);
    if (failed != 0)
        qFatal("a customer's key cannot be made");
    return accountPrefix(accountId) + QStringLiteral("customer/") + QString::fromLatin1(hash.toHex()) + u'/' + fieldKey;
}

QString saltKey()
{
    return vault::keyPrefix() + QStringLiteral("customer-salt");
}

bool isSalt(const core::Secret &salt)
{
    return salt.size() == qsizetype{kSaltBytes};
}

QString recordsKey()
{
    return vault::keyPrefix() + QStringLiteral("records-key");
}

QString recordsMadeKey()
{
    return vault::keyPrefix() + QStringLiteral("records-made");
}

QString checkpointKey()
{
    return vault::keyPrefix() + QStringLiteral("checkpoint-key");
}

QString signedHeadKey()
{
    return vault::keyPrefix() + QStringLiteral("checkpoint-head");
}

QString importTokenPrefix()
{
    return vault::keyPrefix() + QStringLiteral("import/");
}

QString importTokenKey(const QString &key)
{
    return importTokenPrefix() + key;
}

core::Secret freshSalt()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
    QByteArray salt(kSaltBytes, '\0');
    randombytes_buf(salt.data(), kSaltBytes);
    return core::Secret(std::move(salt));
}

} // namespace kyc::services
