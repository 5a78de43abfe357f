// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/p100routes.h"

#include "sandbox/answers.h"
#include "sandbox/credentials.h"

namespace kyc::sandbox {

namespace {

constexpr qsizetype kLongestId = 255;

core::HttpResponse denied(const QString &code)
{
    return jsonAnswer(401, {{QStringLiteral("message"), QStringLiteral("Access Denied. %1").arg(code)}});
}

core::HttpResponse status(const Population &population, const IncomingRequest &request, const QString &id)
{
    const QString key = request.header("x-api-key");
    if (key.isEmpty())
        return denied(QStringLiteral("xo1"));
    if (key == credentials::kP100ApiKeyElsewhere)
        return denied(QStringLiteral("xo3"));
    if (key != credentials::kP100ApiKey)
        return denied(QStringLiteral("xo2"));
    if (id.size() > kLongestId)
        return p100Error(400, QStringLiteral("P403"), {},
                         QStringLiteral("externalUserId must be shorter than or equal to 255 characters."));
    const Person *person = population.find(QStringLiteral("p100/kyc"), id);
    if (!person)
        return p100Error(400, QStringLiteral("P412"), QStringLiteral("invalid-user"),
                         QStringLiteral("User does not exist"));
    return jsonAnswer(person->row.value(u"httpStatus").toInt(200), person->row.value(u"answer").toObject());
}

} // namespace

void addP100Routes(Router &router, const Population &population)
{
    router.add(QStringLiteral("p100/kyc"), "GET", QStringLiteral("/v1/kyc/status/{}"),
               [&population](const IncomingRequest &request, const QStringList &captures) {
                   return status(population, request, captures.first());
               });
}

} // namespace kyc::sandbox
