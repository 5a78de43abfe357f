// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/fields.h"
#include "support/sandboxprocess.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kyc::test {

/// What a customer's own sign-in at the simulated Transak gives; empty when it gives nothing.
[[nodiscard]] inline QString accessTokenAtTransak(const SandboxProcess &sandbox, const QString &email)
{
    const auto post = [&sandbox](const char *path, QJsonObject body) {
        body.insert(QStringLiteral("apiKey"), QStringLiteral("transak-sandbox-key"));
        const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
        const QByteArray request = rawRequest("POST", path, {{"Content-Type", "application/json"}}, bytes);
        return rawExchange(sandbox.url(), request).json().value(u"data").toObject();
    };
    const QJsonObject begun = post("/api/v2/auth/login", {{QStringLiteral("email"), email}});
    const QJsonObject ended = post("/api/v2/auth/verify",
                                   {{QStringLiteral("email"), email},
                                    {QStringLiteral("stateToken"), begun.value(u"stateToken")},
                                    {QStringLiteral("otp"), sandbox.state().value(u"mail")[email]}});
    return ended.value(u"accessToken").toString();
}

/// It as an import is given it.
[[nodiscard]] inline core::Fields accessToken(const QString &token)
{
    core::Fields secrets;
    secrets.setSecret(QStringLiteral("user-access-token"), core::Secret::fromText(token));
    return secrets;
}

} // namespace kyc::test
