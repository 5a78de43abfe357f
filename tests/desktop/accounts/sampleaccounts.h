// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/accounts/accounteditor.h"
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

/// Puts the account into the book and nowhere else.
inline desktop::SaveAccount saverTo(services::AccountBook &book)
{
    return [&book](core::Account account, const QStringList &, const QStringList &) {
        QString id = account.id;
        if (id.isEmpty())
            id = book.add(std::move(account));
        else
            book.replace(std::move(account));
        return QtFuture::makeReadyFuture(core::Result<QString>(id));
    };
}

inline bool hasSecret(const core::Account &account, const char *key, const char *value)
{
    const core::Secret *secret = account.fields.secret(QString::fromLatin1(key));
    return secret && secret->equals(core::Secret(QByteArray(value)));
}

} // namespace kyc::test
