// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/historysamples.h"
#include "records/historystore.h"

#include <QPromise>

#include <deque>

namespace kyc::test {

/// A history whose answers come when a test says so, one after the other as they were asked for.
class FakeHistory final : public records::HistoryStore
{
public:
    using Matches = core::Result<records::HistoryMatches>;
    using Rows = core::Result<QList<records::HistoryRow>>;

    QFuture<core::Result<qint64>> append(records::HistoryEntry) override { return {}; }
    QFuture<core::Result<records::HistoryEntry>> entry(qint64) override { return {}; }
    QFuture<core::Result<records::HistoryContents>> contents() override { return {}; }
    QFuture<core::Result<records::HistoryOverview>> overview(QDateTime, QDateTime) override { return {}; }
    QFuture<Matches> find(records::HistoryFilter filter, records::HistoryOrder order) override
    {
        filters.append(filter);
        orders.append(order);
        searches.emplace_back();
        searches.back().start();
        return searches.back().future();
    }
    QFuture<Rows> rows(std::vector<qint64> ids) override
    {
        asked.push_back(std::move(ids));
        reads.emplace_back();
        reads.back().start();
        return reads.back().future();
    }

    void tell(std::size_t search, std::vector<qint64> ids, bool isComplete)
    {
        searches.at(search).addResult(
            Matches(records::HistoryMatches{std::make_shared<const std::vector<qint64>>(std::move(ids)), isComplete}));
        if (isComplete)
            searches.at(search).finish();
    }
    void fail(std::size_t search, core::ErrorCause cause)
    {
        searches.at(search).addResult(Matches(core::failure(core::ErrorKind::Records, cause)));
        searches.at(search).finish();
    }
    /// Answers with all rows that were asked for but those.
    void answer(std::size_t read, const QList<qint64> &gone = {})
    {
        QList<records::HistoryRow> found;
        for (const qint64 id : asked.at(read)) {
            if (!gone.contains(id))
                found.append(row(id));
        }
        reads.at(read).addResult(Rows(found));
        reads.at(read).finish();
    }
    [[nodiscard]] static records::HistoryRow row(qint64 id)
    {
        records::HistoryRow row;
        row.id = id;
        row.agent = QStringLiteral("maria");
        row.reference = QStringLiteral("ticket %1").arg(id);
        row.providerId = QStringLiteral("p100");
        row.checkId = QStringLiteral("p100/kyc");
        row.accountName = QStringLiteral("p100-live");
        row.environment = QStringLiteral("production");
        row.customerLabel = QStringLiteral("Customer %1").arg(id);
        row.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-%1").arg(id)}};
        row.lookedUpAt = day(static_cast<int>(id % 1000));
        row.status = core::Status::Approved;
        return row;
    }
    /// @p from, and so on down to @p downTo.
    [[nodiscard]] static std::shared_ptr<const std::vector<qint64>> ids(qint64 from, qint64 downTo)
    {
        auto ids = std::make_shared<std::vector<qint64>>();
        for (qint64 id = from; id >= downTo; --id)
            ids->push_back(id);
        return ids;
    }

    QList<records::HistoryFilter> filters;
    QList<records::HistoryOrder> orders;
    std::deque<QPromise<Matches>> searches;
    std::vector<std::vector<qint64>> asked;
    std::deque<QPromise<Rows>> reads;
};

} // namespace kyc::test
