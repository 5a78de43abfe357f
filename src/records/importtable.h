// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "records/sealing.h"

#include <QDateTime>
#include <QList>

class QSqlDatabase;

namespace kyc::records {

/// An import as it lies in its table. What it is about is for whoever wrote it to read.
struct ImportRow
{
    qint64 id = 0; ///< given by the store, ascending, never twice; 0: not saved yet
    QDateTime changedAt; ///< UTC
    bool isOver = false;
    QByteArray state; ///< sealed; in lists empty when it is damaged
};

// The imports' table: how far each has come, written before each step is taken. To be called in the store's thread;
// what writes in a transaction (Database::change()), which is on the disk when its future ends, together with what
// belongs to it, such as the entry of the audit.

/// Gives the id. Records/RecordAbsent when one that was saved is gone.
[[nodiscard]] core::Result<qint64> putImport(const QSqlDatabase &database, const Sealing &sealing,
                                             const ImportRow &row);
/// The newest first.
[[nodiscard]] core::Result<QList<ImportRow>> importRows(const QSqlDatabase &database, const Sealing &sealing);
/// Records/RecordAbsent, RecordsDamaged.
[[nodiscard]] core::Result<ImportRow> importRow(const QSqlDatabase &database, const Sealing &sealing, qint64 id);
/// One that is not there is no error.
[[nodiscard]] core::Result<void> removeImport(const QSqlDatabase &database, qint64 id);

} // namespace kyc::records
