// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountbook.h"

namespace kyc::test {

/// An account the book finds no fault with: of a provider with one required secret, "api-key".
inline core::Account sampleAccount(const QString &name, core::Environment environment = core::Environment::Staging)
{
    core::Account account;
    account.name = name;
    account.providerId = QStringLiteral("p100");
    account.environment = environment;
    if (environment == core::Environment::Custom)
        account.customBaseUrl = QUrl(QStringLiteral("http://127.0.0.1:8900"));
    account.fields.setSecret(QStringLiteral("api-key"), core::Secret(QByteArray("kept-key")));
    return account;
}

inline bool hasSecret(const core::Account &account, const char *key, const char *value)
{
    const core::Secret *secret = account.fields.secret(QString::fromLatin1(key));
    return secret && secret->equals(core::Secret(QByteArray(value)));
}

} // namespace kyc::test
