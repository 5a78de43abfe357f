// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/history.h"

namespace kyc::bench {

/// Nobody's data: each of 200,003 people is asked about a few times, in no order.
inline core::Verification verification(qint64 number, const QDateTime &time)
{
    core::Verification seen;
    seen.status = static_cast<core::Status>(number % 9);
    seen.nextActor = static_cast<core::NextActor>(number % 4);
    seen.fetchedAt = time;
    seen.reasons = {{QStringLiteral("R%1").arg(number % 40), QStringLiteral("the provider's own words"),
                     core::Message("The document has expired."), core::Audience::CustomerSafe, QString()}};
    seen.raw = {{QStringLiteral("reviewStatus"), QStringLiteral("completed")}};
    seen.evidence = {{QStringLiteral("GET /v1/status"), QByteArray("{\"status\":\"completed\",\"level\":\"basic\"}")}};
    return seen;
}

inline records::HistoryEntry entry(qint64 number)
{
    static const QDateTime kBegin(QDate(2021, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);
    static const QStringList kChecks{QStringLiteral("p100/kyc"), QStringLiteral("transak/reliance"),
                                     QStringLiteral("sumvin/kyc"), QStringLiteral("kriptomat/kyc"),
                                     QStringLiteral("sumsub/applicant")};
    const qint64 person = (number * 7919) % 200'003; // each is asked about a few times, in no order
    records::HistoryEntry entry;
    entry.agent = QStringLiteral("agent%1").arg(number % 23);
    entry.reference = QStringLiteral("ticket %1").arg((number * 31) % 900'001);
    entry.accountId = QStringLiteral("account-%1").arg(number % 12);
    entry.identifyingKeys = {QStringLiteral("external-user-id"), QStringLiteral("email")};
    entry.outcome.checkId = kChecks.at(static_cast<qsizetype>(number % kChecks.size()));
    entry.providerId = entry.outcome.checkId.section(u'/', 0, 0);
    entry.outcome.accountName = entry.accountId + QStringLiteral(" production");
    entry.outcome.environment = QStringLiteral("production");
    entry.outcome.customerLabel = QStringLiteral("Maria %1 Kowalska").arg(person);
    const QString suffix = number == 17 ? QStringLiteral("x") : QString(); // the one that is rare, and far back
    entry.outcome.identifiers = {
        {QStringLiteral("external-user-id"), QStringLiteral("u-%1").arg(number == 17 ? 4711 : person) + suffix},
        {QStringLiteral("email"), QStringLiteral("maria.%1@example.com").arg(person)}};
    entry.outcome.lookedUpAt = kBegin.addMSecs(number * 150'000);
    if (number % 19 == 0)
        entry.outcome.result =
            core::failure(core::ErrorKind::Timeout, core::ErrorCause::ExchangeTimedOut, {QStringLiteral("10")});
    else
        entry.outcome.result = verification(number, entry.outcome.lookedUpAt);
    return entry;
}

} // namespace kyc::bench
