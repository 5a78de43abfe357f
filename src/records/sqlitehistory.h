// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/database.h"
#include "records/historystore.h"

namespace kyc::records {

/// The history in the store's file. The database is to outlive it.
class SqliteHistory final : public HistoryStore
{
public:
    explicit SqliteHistory(Database &database);
    ~SqliteHistory() override;
    Q_DISABLE_COPY_MOVE(SqliteHistory)

    [[nodiscard]] QFuture<core::Result<qint64>> append(HistoryEntry entry) override;
    [[nodiscard]] QFuture<core::Result<HistoryMatches>> find(HistoryFilter filter, HistoryOrder order) override;
    [[nodiscard]] QFuture<core::Result<HistoryContents>> contents() override;
    [[nodiscard]] QFuture<core::Result<HistoryOverview>> overview(QDateTime changedSince,
                                                                  QDateTime providersSince) override;
    [[nodiscard]] QFuture<core::Result<QList<HistoryRow>>> rows(std::vector<qint64> ids) override;
    [[nodiscard]] QFuture<core::Result<HistoryEntry>> entry(qint64 id) override;

private:
    class Memory;

    Database &m_database;
    std::shared_ptr<Memory> m_memory; // of the thread that searches
};

} // namespace kyc::records
