// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "providers/shared.h"
#include "services/accountbook.h"

namespace kyc::test {

inline core::Account sumsubAccount(core::Environment environment = core::Environment::Custom)
{
    core::Account account;
    account.name = QStringLiteral("sumsub-1");
    account.providerId = QStringLiteral("sumsub");
    account.environment = environment;
    account.customBaseUrl = QUrl(QStringLiteral("http://127.0.0.1:9")); // nobody listens
    account.fields.setSecret(QStringLiteral("app-token"), core::Secret(QByteArray("sbx:app-token-1")));
    account.fields.setSecret(QStringLiteral("secret-key"), core::Secret(QByteArray("test-secret")));
    return account;
}

inline core::Account kriptomatAccount(core::Environment environment = core::Environment::Custom)
{
    core::Account account;
    account.name = QStringLiteral("kriptomat-1");
    account.providerId = QStringLiteral("kriptomat");
    account.environment = environment;
    account.customBaseUrl = QUrl(QStringLiteral("http://127.0.0.1:9")); // nobody listens
    account.fields.setSecret(QStringLiteral("access-token"), core::Secret(QByteArray("kriptomat-access-token")));
    account.fields.setText(QStringLiteral("sumsub-client-id"), QStringLiteral("kriptomat-at-sumsub"));
    return account;
}

inline core::Account transakAccount(core::Environment environment = core::Environment::Custom)
{
    core::Account account;
    account.name = QStringLiteral("transak-1");
    account.providerId = QStringLiteral("transak");
    account.environment = environment;
    account.customBaseUrl = QUrl(QStringLiteral("http://127.0.0.1:9")); // nobody listens
    account.fields.setText(QStringLiteral("api-key"), QStringLiteral("key-1"));
    return account;
}

inline core::Fields quoteFields()
{
    core::Fields fields;
    const QMap<QString, QString> texts{{QStringLiteral("email"), QStringLiteral("none@example.com")},
                                       {QStringLiteral("fiat-currency"), QStringLiteral("EUR")},
                                       {QStringLiteral("fiat-amount"), QStringLiteral("100")},
                                       {QStringLiteral("crypto-currency"), QStringLiteral("ETH")},
                                       {QStringLiteral("network"), QStringLiteral("ethereum")},
                                       {QStringLiteral("payment-method"), QStringLiteral("credit_debit_card")},
                                       {QStringLiteral("quote-country-code"), QStringLiteral("DE")}};
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        fields.setText(it.key(), it.value());
    return fields;
}

inline core::Verification seen(core::Status status, core::NextActor actor = core::NextActor::Nobody)
{
    core::Verification verification;
    verification.status = status;
    verification.nextActor = actor;
    return verification;
}

inline providers::ApplicantReading applicant(core::Status status, core::NextActor actor = core::NextActor::Nobody)
{
    providers::ApplicantReading reading;
    reading.verification = seen(status, actor);
    reading.applicantId = QStringLiteral("65f0c0de0000000000000008");
    return reading;
}

} // namespace kyc::test
