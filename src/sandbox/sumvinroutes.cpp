// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/sumvinroutes.h"

#include "sandbox/answers.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

namespace kyc::sandbox {

namespace {

core::HttpResponse invalid(const QString &place, const QString &name, const QString &message)
{
    const QJsonObject problem{
        {QStringLiteral("loc"), QJsonArray{place, name}},
        {QStringLiteral("msg"), message},
        {QStringLiteral("type"), QStringLiteral("value_error")},
    };
    return jsonAnswer(422, {{QStringLiteral("detail"), QJsonArray{problem}}});
}

/// Nothing when the tenant, if one is given, is well-formed.
std::optional<core::HttpResponse> tenantRefusal(const IncomingRequest &request)
{
    static const QRegularExpression tenant(QStringLiteral("^[^:\\s]+:[^:\\s]+$"));
    const QString organisation = request.header("x-juno-orgid");
    if (organisation.isEmpty() || tenant.match(organisation).hasMatch())
        return std::nullopt;
    return sumvinError(401, QStringLiteral("USR-401-002"), QStringLiteral("Invalid Org ID Format"),
                       QStringLiteral("x-juno-orgid must be formatted as '<org-id>:<env-id>'."));
}

/// Nothing when the request may go on.
std::optional<core::HttpResponse> refusal(const IncomingRequest &request)
{
    const QString refresh = request.query(QStringLiteral("refresh"));
    if (!refresh.isNull() && refresh != u"true" && refresh != u"false")
        return invalid(QStringLiteral("query"), QStringLiteral("refresh"),
                       QStringLiteral("value could not be parsed to a boolean"));
    const QString format = request.header("X-Timestamp-Format");
    if (!format.isEmpty() && format != u"iso8601")
        return invalid(QStringLiteral("header"), QStringLiteral("X-Timestamp-Format"),
                       QStringLiteral("value is not a valid enumeration member; permitted: 'iso8601'"));
    return std::nullopt;
}

QJsonObject withIsoTimes(QJsonObject answer)
{
    for (const QString &key :
         {QStringLiteral("verified_at"), QStringLiteral("approved_at"), QStringLiteral("rejected_at")}) {
        const QJsonValue time = answer.value(key);
        if (time.isDouble())
            answer.insert(key,
                          QDateTime::fromMSecsSinceEpoch(time.toInteger(), Qt::UTC)
                              .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
    }
    return answer;
}

QJsonObject complete(const Person &person, const IncomingRequest &request)
{
    QJsonObject answer = person.row.value(u"answer").toObject();
    if (!answer.contains(u"applicant_id"))
        answer.insert(u"applicant_id", person.applicantId);
    answer.insert(u"global_id", QStringLiteral("global-%1").arg(person.applicantId.right(4)));
    answer.insert(
        u"_links",
        QJsonObject{{QStringLiteral("self"), QJsonObject{{QStringLiteral("href"), QStringLiteral("/v0/kyc/status")}}}});
    return request.header("X-Timestamp-Format").isEmpty() ? answer : withIsoTimes(answer);
}

core::HttpResponse status(const Population &population, const IncomingRequest &request)
{
    if (std::optional<core::HttpResponse> refused = tenantRefusal(request))
        return *refused;
    const QString token = request.header("x-sumvin-pat");
    const Person *person = population.find(QStringLiteral("sumvin/kyc"), token);
    if (!person)
        return sumvinError(401, QStringLiteral("USR-401-001"), QStringLiteral("Unauthorized"),
                           QStringLiteral("Missing or invalid authentication token"));
    if (std::optional<core::HttpResponse> refused = refusal(request))
        return *refused;
    const bool isRefresh = request.query(QStringLiteral("refresh")) == u"true";
    if (isRefresh && person->row.contains(u"refreshStatus"))
        return jsonAnswer(person->row.value(u"refreshStatus").toInt(),
                          {{QStringLiteral("detail"), QStringLiteral("No verification in progress")}});
    if (person->row.contains(u"httpStatus"))
        return jsonAnswer(person->row.value(u"httpStatus").toInt(), person->row.value(u"answer").toObject());
    return jsonAnswer(200, complete(*person, request));
}

} // namespace

void addSumvinRoutes(Router &router, const Population &population)
{
    router.add(
        QStringLiteral("sumvin/kyc"), "GET", QStringLiteral("/v0/kyc/status"),
        [&population](const IncomingRequest &request, const QStringList &) { return status(population, request); });
}

} // namespace kyc::sandbox
