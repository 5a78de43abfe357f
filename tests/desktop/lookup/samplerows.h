// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/lookup/rowwords.h"

namespace kyc::test {

inline QDateTime sampleTime()
{
    return {QDate(2026, 3, 11), QTime(12, 44, 52), Qt::UTC};
}

/// A row of the check that has been asked, and what came of it.
inline desktop::LookupRow sampleRow(const QString &checkId, core::Result<core::Verification> result,
                                    core::Environment environment = core::Environment::Staging)
{
    desktop::LookupRow row;
    row.accountId = QStringLiteral("account-1");
    row.accountName = QStringLiteral("first");
    row.providerId = checkId.section(u'/', 0, 0);
    row.checkId = checkId;
    row.environment = environment;
    core::LookupOutcome outcome;
    outcome.checkId = checkId;
    outcome.accountName = row.accountName;
    outcome.customerLabel = QStringLiteral("Maria");
    outcome.lookedUpAt = sampleTime();
    outcome.result = std::move(result);
    row.outcome = std::move(outcome);
    return row;
}

inline core::Verification sampleVerification(core::Status status)
{
    core::Verification verification;
    verification.status = status;
    verification.nextActor = core::NextActor::Us;
    verification.fetchedAt = sampleTime();
    return verification;
}

inline core::Unexpected sampleError(core::ErrorKind kind, core::ErrorCause cause, const QStringList &args = {})
{
    return core::failure(kind, cause, args);
}

} // namespace kyc::test
