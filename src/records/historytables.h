// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/historypage.h"
#include "records/sealing.h"

class QSqlDatabase;

namespace kyc::records {

// The history's tables. To be called in the store's thread; what writes is to be called in a transaction
// (Database::change()), together with what belongs to it, such as the entry of the audit.

/// Writes the entry, and gives the id it was given. A customer who was removed meanwhile is nobody's customer any more.
[[nodiscard]] core::Result<qint64> appendHistory(const QSqlDatabase &database, const Sealing &sealing,
                                                 HistoryEntry entry);

/// Removes these entries for good, and puts the pages they were in to rights. For retention alone.
[[nodiscard]] core::Result<void> removeHistory(const QSqlDatabase &database, const Sealing &sealing,
                                               const std::vector<qint64> &ids);

/// Seals the rows of a full page beside them, in place of the page that is there (historypage.h).
[[nodiscard]] core::Result<void> writeHistoryPage(const QSqlDatabase &database, const Sealing &sealing, qint64 number);
/// The page of that number; nothing when there is none, or none that can be believed: then its rows tell.
[[nodiscard]] core::Result<std::optional<HistoryPage>> historyPage(const QSqlDatabase &database, const Sealing &sealing,
                                                                   qint64 number);

/// The rows of ids from @p first to @p last, ascending; one that is damaged is a row that says so.
[[nodiscard]] core::Result<QList<HistoryRow>> historyRowsBetween(const QSqlDatabase &database, const Sealing &sealing,
                                                                 qint64 first, qint64 last);
/// The rows of these ids, in their order; those there are.
[[nodiscard]] core::Result<QList<HistoryRow>> historyRows(const QSqlDatabase &database, const Sealing &sealing,
                                                          const std::vector<qint64> &ids);
/// Records/RecordAbsent, RecordsDamaged.
[[nodiscard]] core::Result<HistoryEntry> historyEntry(const QSqlDatabase &database, const Sealing &sealing, qint64 id);

/// The next number of that name in the table of counters.
[[nodiscard]] core::Result<qint64> countUp(const QSqlDatabase &database, const QString &name);
/// The last number given.
[[nodiscard]] core::Result<qint64> counted(const QSqlDatabase &database, const QString &name);
[[nodiscard]] core::Result<void> setCounted(const QSqlDatabase &database, const QString &name, qint64 value);

} // namespace kyc::records
