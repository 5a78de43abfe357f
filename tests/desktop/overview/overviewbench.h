// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/historysamples.h"

namespace kyc::test {

/// A lookup that ended some seconds ago, about the customer of that number.
inline records::HistoryEntry secondsAgo(int customer, qint64 seconds, core::Status status = core::Status::Approved,
                                        const QString &check = QStringLiteral("p100/kyc"))
{
    records::HistoryEntry entry = test::entry(customer);
    entry.outcome.checkId = check;
    entry.providerId = check.section(u'/', 0, 0);
    entry.accountId = entry.providerId + QStringLiteral("-live");
    entry.outcome.accountName = entry.accountId;
    entry.outcome.lookedUpAt = QDateTime::currentDateTimeUtc().addSecs(-seconds);
    entry.askedAt = entry.outcome.lookedUpAt.addMSecs(-820);
    entry.outcome.result->status = status;
    if (status == core::Status::Failed || status == core::Status::Rejected)
        entry.outcome.result->nextActor = core::NextActor::Us;
    return entry;
}

/// One that failed instead.
inline records::HistoryEntry failedSecondsAgo(int customer, qint64 seconds, core::ErrorKind kind,
                                              const QString &check = QStringLiteral("p100/kyc"))
{
    records::HistoryEntry entry = secondsAgo(customer, seconds, core::Status::Approved, check);
    entry.outcome.result = core::failure(kind, core::ErrorCause::ProviderDown);
    return entry;
}

} // namespace kyc::test
