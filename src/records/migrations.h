// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QStringList>

#include <functional>
#include <vector>

namespace kyc::records {

/// One step from a shape of the store to the next.
struct Migration
{
    int version = 0; ///< the shape's number after this step; 1, 2, 3, …
    QStringList statements; ///< in this order, in one transaction
};

/// What a store went through while it was opened.
struct MigrationReport
{
    int from = 0; ///< 0: there was nothing
    int to = 0;
    QStringList backups; ///< file names, oldest first
};

/// The number of the shape the store has; 0 when there is nothing in it. Records/RecordsDamaged when there is something
/// that is none of ours.
[[nodiscard]] core::Result<int> schemaVersion(const QSqlDatabase &database);

/// Brings the store to the last of the steps, each in a transaction that holds all of it or nothing. Before each step
/// of a store that holds something, a copy is made beside it ("records.sqlite.before-2"), complete and on disk, or the
/// step is not begun. The copy goes when the store is opened in its new shape again, after a clean end (Connection).
/// @p afterFirst is part of the transaction of step 1. Records/RecordsNewer for a shape none of the steps knows; the
/// store is left as it is. To be called by one process at a time.
[[nodiscard]] core::Result<MigrationReport> migrate(const QSqlDatabase &database,
                                                    const std::vector<Migration> &migrations,
                                                    const std::function<core::Result<void>()> &afterFirst);

} // namespace kyc::records
