// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/credentials.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kyc::sandbox::credentials {

namespace {

QByteArray part(const QJsonObject &object)
{
    return QJsonDocument(object)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QJsonObject account(const QString &provider, const QString &baseUrl, const QJsonObject &fields,
                    const QJsonObject &secrets)
{
    return {{QStringLiteral("name"), QStringLiteral("%1-sandbox").arg(provider)},
            {QStringLiteral("provider"), provider},
            {QStringLiteral("baseUrl"), baseUrl},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("secrets"), secrets},
            {QStringLiteral("quota"),
             QJsonObject{{QStringLiteral("requestsPerSecond"), 500},
                         {QStringLiteral("burst"), 100},
                         {QStringLiteral("inFlight"), 50}}}};
}

QString text(const char16_t *constant)
{
    return QString::fromUtf16(constant);
}

} // namespace

std::chrono::seconds tokenLife(std::chrono::seconds life, std::chrono::seconds longest)
{
    return longest > std::chrono::seconds(0) ? std::min(life, longest) : life;
}

QString jsonWebToken(const QString &id, qint64 expiresAt)
{
    const QByteArray header =
        part({{QStringLiteral("alg"), QStringLiteral("none")}, {QStringLiteral("typ"), QStringLiteral("JWT")}});
    const QByteArray claims = part({{QStringLiteral("jti"), id}, {QStringLiteral("exp"), expiresAt}});
    return QString::fromLatin1(header + '.' + claims + ".sandbox");
}

QString kriptomatAccessToken()
{
    constexpr qint64 kYear2100 = 4'102'444'800;
    return jsonWebToken(QStringLiteral("kriptomat-sandbox"), kYear2100);
}

QJsonArray accounts(const QString &baseUrl)
{
    return {
        account(QStringLiteral("p100"), baseUrl, {}, {{QStringLiteral("api-key"), text(kP100ApiKey)}}),
        account(QStringLiteral("transak"), baseUrl, {{QStringLiteral("api-key"), text(kTransakApiKey)}},
                {{QStringLiteral("partner-access-token"), text(kTransakPartnerToken)}}),
        account(QStringLiteral("sumvin"), baseUrl, {{QStringLiteral("org-id"), text(kSumvinOrgId)}}, {}),
        account(QStringLiteral("kriptomat"), baseUrl, {{QStringLiteral("sumsub-client-id"), text(kKriptomatAtSumsub)}},
                {{QStringLiteral("access-token"), kriptomatAccessToken()}}),
        account(QStringLiteral("sumsub"), baseUrl, {},
                {{QStringLiteral("app-token"), text(kSumsubAppToken)},
                 {QStringLiteral("secret-key"), text(kSumsubSecretKey)}}),
    };
}

} // namespace kyc::sandbox::credentials
