// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/answers.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace kyc::sandbox {

QString reasonPhrase(int status)
{
    static const QHash<int, QString> reasons{
        {200, QStringLiteral("OK")},
        {302, QStringLiteral("Found")},
        {400, QStringLiteral("Bad Request")},
        {401, QStringLiteral("Unauthorized")},
        {403, QStringLiteral("Forbidden")},
        {404, QStringLiteral("Not Found")},
        {405, QStringLiteral("Method Not Allowed")},
        {408, QStringLiteral("Request Timeout")},
        {409, QStringLiteral("Conflict")},
        {415, QStringLiteral("Unsupported Media Type")},
        {422, QStringLiteral("Unprocessable Content")},
        {429, QStringLiteral("Too Many Requests")},
        {500, QStringLiteral("Internal Server Error")},
        {502, QStringLiteral("Bad Gateway")},
        {503, QStringLiteral("Service Unavailable")},
        {504, QStringLiteral("Gateway Timeout")},
    };
    return reasons.value(status, QStringLiteral("Error"));
}

core::HttpResponse jsonAnswer(int status, const QJsonObject &body)
{
    return {status,
            {{"Content-Type", "application/json; charset=utf-8"}},
            QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

core::HttpResponse p100Error(int status, const QString &code, const QString &name, const QString &message)
{
    QJsonObject body{{QStringLiteral("errorCode"), code}, {QStringLiteral("errorMessage"), message}};
    if (!name.isEmpty())
        body.insert(u"errorName", name);
    return jsonAnswer(status, body);
}

core::HttpResponse transakError(int status, int code, const QString &message)
{
    QJsonObject error{{QStringLiteral("statusCode"), status}, {QStringLiteral("message"), message}};
    if (code != 0)
        error.insert(u"errorCode", code);
    return jsonAnswer(status, {{QStringLiteral("error"), error}});
}

core::HttpResponse sumvinError(int status, const QString &code, const QString &title, const QString &detail)
{
    return jsonAnswer(status,
                      {{QStringLiteral("type"), QStringLiteral("https://api.sumvin.com/errors/%1").arg(code.toLower())},
                       {QStringLiteral("title"), title},
                       {QStringLiteral("status"), status},
                       {QStringLiteral("detail"), detail},
                       {QStringLiteral("instance"), QStringLiteral("/v0/kyc/status")},
                       {QStringLiteral("error_code"), code}});
}

core::HttpResponse kriptomatError(int status, const QString &message, const QString &field)
{
    QJsonObject body{{QStringLiteral("message"), message}};
    if (!field.isEmpty())
        body.insert(u"errors", QJsonObject{{field, QJsonArray{message}}});
    return jsonAnswer(status, body);
}

core::HttpResponse sumsubError(int status, const QString &description, int errorCode, const QString &errorName)
{
    QJsonObject body{
        {QStringLiteral("description"), description},
        {QStringLiteral("code"), status},
        {QStringLiteral("correlationId"), QUuid::createUuid().toString(QUuid::Id128)},
    };
    if (errorCode != 0)
        body.insert(u"errorCode", errorCode);
    if (!errorName.isEmpty())
        body.insert(u"errorName", errorName);
    return jsonAnswer(status, body);
}

core::HttpResponse plainFailure(const QString &point, int status)
{
    const QString provider = point.section(u'/', 0, 0);
    const QString reason = reasonPhrase(status);
    if (provider == u"transak")
        return transakError(status, 0, reason);
    if (provider == u"sumvin")
        return sumvinError(status, QStringLiteral("GEN-%1-001").arg(status), reason, reason);
    if (provider == u"sumsub")
        return sumsubError(status, reason);
    if (provider == u"p100")
        return jsonAnswer(status, {{QStringLiteral("statusCode"), status}, {QStringLiteral("message"), reason}});
    return kriptomatError(status, reason);
}

} // namespace kyc::sandbox
