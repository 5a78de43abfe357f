// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/history.h"

#include <QFuture>

namespace kyc::records {

/// What was seen, kept and found again. A million entries are to be no hindrance: a list keeps the ids that find() gave
/// and asks for the rows it shows. Every future ends exactly once; errors are Records/…, whichever applies. Rows,
/// entries and what is appended do not wait for a search. An entry that is damaged keeps nothing else from being found
/// and shown: it has a row, HistoryRow::isUnreadable. Calls come from any thread.
class HistoryStore
{
public:
    HistoryStore() = default;
    virtual ~HistoryStore() = default;
    Q_DISABLE_COPY_MOVE(HistoryStore)

    /// Keeps the entry; it is on disk when this ends, with the id it was given.
    [[nodiscard]] virtual QFuture<core::Result<qint64>> append(HistoryEntry entry) = 0;

    /// May give two results: the first matches when those are newest first and the rest takes its time, then all of
    /// them. The last result is complete or an error. Cancel the future to end a search nobody waits for any more.
    [[nodiscard]] virtual QFuture<core::Result<HistoryMatches>> find(HistoryFilter filter, HistoryOrder order) = 0;

    [[nodiscard]] virtual QFuture<core::Result<HistoryContents>> contents() = 0;

    /// Figures of the whole history: what has changed since the one time, and how providers did since the other. Cancel
    /// the future when nobody waits for them any more.
    [[nodiscard]] virtual QFuture<core::Result<HistoryOverview>> overview(QDateTime changedSince,
                                                                          QDateTime providersSince) = 0;

    /// The rows of these ids, in that order; those that were removed meanwhile are left out.
    [[nodiscard]] virtual QFuture<core::Result<QList<HistoryRow>>> rows(std::vector<qint64> ids) = 0;

    /// All of it as it was seen. Records/RecordAbsent when it was removed, RecordsDamaged.
    [[nodiscard]] virtual QFuture<core::Result<HistoryEntry>> entry(qint64 id) = 0;
};

} // namespace kyc::records
