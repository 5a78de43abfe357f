// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "callers.h"

#include "sandbox/credentials.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace kyc::test {

namespace credentials = sandbox::credentials;

namespace {

QByteArray bytes(const char16_t *text)
{
    return QString::fromUtf16(text).toUtf8();
}

} // namespace

Headers p100Headers()
{
    return {{"x-api-key", bytes(credentials::kP100ApiKey)}};
}

Headers transakHeaders(const QByteArray &email)
{
    return {{"x-user-identifier", email}, {"x-access-token", bytes(credentials::kTransakPartnerToken)}};
}

Headers sumvinHeaders(const QByteArray &token)
{
    return {{"x-sumvin-pat", token}};
}

Headers kriptomatHeaders()
{
    return {{"Authorization", "Bearer " + credentials::kriptomatAccessToken().toUtf8()},
            {"X-Requested-With", "XMLHttpRequest"},
            {"Content-Type", "application/json"}};
}

Headers sumsubHeaders(const QByteArray &method, const QByteArray &target, const QByteArray &body, qint64 clockOffset)
{
    const QByteArray time = QByteArray::number(QDateTime::currentSecsSinceEpoch() + clockOffset);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(time + method + target + body, bytes(credentials::kSumsubSecretKey),
                                         QCryptographicHash::Sha256)
            .toHex();
    return {{"X-App-Token", bytes(credentials::kSumsubAppToken)},
            {"X-App-Access-Ts", time},
            {"X-App-Access-Sig", signature},
            {"Content-Type", "application/json"}};
}

Headers with(Headers headers, const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&name](const auto &one) { return one.first == name; });
    if (!value.isNull())
        headers.append({name, value});
    return headers;
}

RawAnswer get(const SandboxProcess &sandbox, const QByteArray &target, const Headers &headers)
{
    return rawExchange(sandbox.url(), rawRequest("GET", target, headers));
}

RawAnswer post(const SandboxProcess &sandbox, const QByteArray &target, const Headers &headers, const QJsonObject &body)
{
    return rawExchange(sandbox.url(),
                       rawRequest("POST", target, headers, QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

RawAnswer sumsub(const SandboxProcess &sandbox, const QByteArray &method, const QByteArray &target,
                 const QJsonObject &body)
{
    const QByteArray text = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return rawExchange(sandbox.url(), rawRequest(method, target, sumsubHeaders(method, target, text), text));
}

QString shareToken(const SandboxProcess &sandbox, const QString &applicantId, const QString &forClientId, int ttl)
{
    return sumsub(sandbox, "POST", "/resources/accessTokens/shareToken",
                  {{QStringLiteral("applicantId"), applicantId},
                   {QStringLiteral("forClientId"), forClientId},
                   {QStringLiteral("ttlInSecs"), ttl}})
        .json()
        .value(u"token")
        .toString();
}

QString applicantId(const SandboxProcess &sandbox, const QString &externalUserId)
{
    return sumsub(sandbox, "GET",
                  "/resources/applicants/-;externalUserId=" + QUrl::toPercentEncoding(externalUserId) + "/one")
        .json()
        .value(u"id")
        .toString();
}

} // namespace kyc::test
