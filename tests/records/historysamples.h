// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/history.h"

#include <QMetaType>

namespace kyc::test {

/// That many days after 2026-03-01 09:30:15.123 UTC.
inline QDateTime day(int days)
{
    return QDateTime(QDate(2026, 3, 1), QTime(9, 30, 15, 123), Qt::UTC).addDays(days);
}

/// An approved lookup about customer "Customer <number>", on day <number>.
inline records::HistoryEntry entry(int number)
{
    records::HistoryEntry entry;
    entry.agent = QStringLiteral("maria");
    entry.providerId = QStringLiteral("p100");
    entry.accountId = QStringLiteral("a-1");
    entry.identifyingKeys = {QStringLiteral("external-user-id")};
    entry.outcome.checkId = QStringLiteral("p100/kyc");
    entry.outcome.accountName = QStringLiteral("p100-production");
    entry.outcome.environment = QStringLiteral("production");
    entry.outcome.customerLabel = QStringLiteral("Customer %1").arg(number);
    entry.outcome.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-%1").arg(number)}};
    entry.outcome.lookedUpAt = day(number);
    core::Verification seen;
    seen.status = core::Status::Approved;
    seen.nextActor = core::NextActor::Nobody;
    seen.fetchedAt = day(number);
    entry.outcome.result = seen;
    return entry;
}

inline core::Verification fullVerification()
{
    core::Verification seen;
    seen.status = core::Status::Rejected;
    seen.nextActor = core::NextActor::Us;
    seen.retry = core::Retry::NotPossible;
    seen.isFinal = true;
    seen.reasons = {{QStringLiteral("R1"), QStringLiteral("said %1"), core::Message(), core::Audience::CustomerSafe,
                     QStringLiteral("document")},
                    {QStringLiteral("R2"), QString(),
                     core::Message("The document has expired: %1", {QStringLiteral("2 years")}),
                     core::Audience::Internal, QString()}};
    seen.reasons.first().explanation = seen.reasons.last().explanation;
    seen.steps = {{QStringLiteral("edd"), core::Message("Enhanced due diligence"), core::StepState::NotReported,
                   QStringLiteral("")},
                  {QStringLiteral("document"), core::Message("Document %1", {QStringLiteral("ID")}),
                   core::StepState::Failed, QStringLiteral("declined")}};
    seen.times = {day(-9), day(-8), std::nullopt, day(365)};
    seen.fetchedAt = day(1);
    seen.source = core::Source::ProviderCache;
    seen.ids = {{QStringLiteral("applicantId"), QStringLiteral("64b7f0a2c3d4e5f601020304")}};
    seen.raw = {{QStringLiteral("reviewStatus"), QStringLiteral("completed")}, {QStringLiteral("edd"), QString()}};
    seen.notes = {core::Message("new attempt pending"), core::Message("%1 forms", {QStringLiteral("3")})};
    seen.evidence = {{QStringLiteral("GET /v1/status/\u2026"), QByteArray("{\"a\":\"\xff\0\"}", 10)},
                     {QStringLiteral("GET /v1/more"), QByteArray()}};
    return seen;
}

/// With all there can be.
inline records::HistoryEntry fullEntry()
{
    records::HistoryEntry full = entry(1);
    full.agent = QStringLiteral("j\u00fcrgen");
    full.reference = QStringLiteral("ticket 4711");
    full.customerId.reset();
    full.askedAt = day(0);
    full.identifyingKeys = {QStringLiteral("email"), QStringLiteral("external-user-id")};
    full.outcome.customerLabel = QStringLiteral("Maria K. \u6f22\u5b57 \U0001F600");
    full.outcome.identifiers.insert(QStringLiteral("email"), QStringLiteral("maria@example.com"));
    full.outcome.result = fullVerification();
    return full;
}

inline records::HistoryEntry failedEntry()
{
    records::HistoryEntry failed = entry(2);
    core::Error error;
    error.kind = core::ErrorKind::RateLimited;
    error.cause = core::ErrorCause::QuotaUsedUp;
    error.args = {QStringLiteral("one"), QStringLiteral("two")};
    error.providerMessage = QStringLiteral("slow down, u-2");
    error.providerCode = QStringLiteral("P429");
    error.retryAfter = std::chrono::milliseconds(1500);
    error.httpStatus = 429;
    error.retryable = true;
    failed.outcome.result = core::Unexpected(error);
    return failed;
}

inline bool areEqual(const core::LookupOutcome &a, const core::LookupOutcome &b)
{
    return a.checkId == b.checkId && a.accountName == b.accountName && a.environment == b.environment
        && a.customerLabel == b.customerLabel && a.identifiers == b.identifiers && a.lookedUpAt == b.lookedUpAt
        && a.result == b.result;
}

} // namespace kyc::test

Q_DECLARE_METATYPE(kyc::core::LookupOutcome)
Q_DECLARE_METATYPE(kyc::records::HistoryEntry)
