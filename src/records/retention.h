// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/auditkeys.h"
#include "records/history.h"

#include <limits>
#include <set>

class QSqlDatabase;

namespace kyc::records {

/// What is to go: everything of a kind that was looked up before a time.
struct RetentionRule
{
    HistoryKind kind = HistoryKind::Lookup;
    QDateTime before;
};

/// How far removing has come; to be given back for the next step. Value type.
struct RetentionProgress
{
    qint64 removed = 0;
    qint64 held = 0; ///< old enough, but about a held customer, or unreadable while anybody is held
    bool isDone = false;

    // Where to go on.
    qint64 time = std::numeric_limits<qint64>::min();
    qint64 id = 0;
    std::set<qint64> pages; ///< that were looked at
};

// Removing what is old, in steps, each in a transaction of its own (Database::change()) that holds at most one page of
// the history, 1024 entries, so that nobody waits for long. Whether an entry is to go, by its kind, age and customer,
// is read from what is sealed. Threads as in historytables.h. Records/RecordsDamaged when it cannot be told who is
// held.

/// One step. What is removed is not in the file any more once emptyWal() was content.
[[nodiscard]] core::Result<RetentionProgress> removeOld(const QSqlDatabase &database, const Sealing &sealing,
                                                        const RetentionRule &rule, RetentionProgress soFar);

/// One step of removing the texts of references of audit entries before a time. Their keyed hashes stay, and the texts
/// of entries about a held customer: by its number, by any identifier, or by the entry of the history that the outcome
/// names ("record=7"), whatever that was asked with.
[[nodiscard]] core::Result<RetentionProgress> forgetReferences(const QSqlDatabase &database, const Sealing &sealing,
                                                               const AuditKeys &keys, const QDateTime &before,
                                                               RetentionProgress soFar);

/// What tells whether a clock can be right.
struct RetentionMemory
{
    std::optional<QDateTime> ranAt; ///< when all that was old had last been removed
    std::optional<QDateTime> newestRecord; ///< by when it was looked up
    std::optional<QDateTime> lastAudit;
};
[[nodiscard]] core::Result<RetentionMemory> retentionMemory(const QSqlDatabase &database);
[[nodiscard]] core::Result<void> rememberRetention(const QSqlDatabase &database, const QDateTime &ranAt);

/// Brings what was removed out of the log of writes as well. Not in a transaction. False when another program or
/// thread still looks at what was there before: try again later; this does not wait.
[[nodiscard]] core::Result<bool> emptyWal(const QSqlDatabase &database);

} // namespace kyc::records
