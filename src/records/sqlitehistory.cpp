// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/sqlitehistory.h"

#include "records/historyindex.h"
#include "records/historylinks.h"
#include "records/historysorting.h"
#include "records/historystanding.h"
#include "records/historytables.h"
#include "records/statement.h"

#include <QElapsedTimer>

#include <utility>

namespace kyc::records {

namespace {

using core::Result;

constexpr std::size_t kFirstMatches = 200;
constexpr qint64 kMostWaitMs = 30;

Result<void> cancelled()
{
    return core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
}

} // namespace

/// The index of the history, and how much of the store is in it. Follows what other programs write.
class SqliteHistory::Memory
{
public:
    [[nodiscard]] const HistoryIndex &index() const { return m_index; }

    /// Takes in what is new, newest first, and calls @p onPage after each page until that says no.
    [[nodiscard]] Result<void> refresh(const QSqlDatabase &database, const Sealing &sealing,
                                       const std::function<bool()> &onPage);
    /// Pages that were not there, or not believed, and had to be put together from their rows; each is told once.
    [[nodiscard]] std::vector<qint64> takeMissing() { return std::exchange(m_missing, {}); }

private:
    [[nodiscard]] Result<void> takeRows(const QSqlDatabase &database, const Sealing &sealing, qint64 number);
    [[nodiscard]] Result<void> takePage(const QSqlDatabase &database, const Sealing &sealing, qint64 number);

    HistoryIndex m_index;
    qint64 m_seen = 0; ///< the last id of which something is known
    qint64 m_rewritten = 0;
    std::vector<qint64> m_missing;
};

Result<void> SqliteHistory::Memory::refresh(const QSqlDatabase &database, const Sealing &sealing,
                                            const std::function<bool()> &onPage)
{
    const Result<qint64> rewritten = counted(database, QStringLiteral("history_rewritten"));
    const Result<qint64> last = counted(database, QStringLiteral("history"));
    if (!rewritten || !last)
        return core::Unexpected(rewritten ? last.error() : rewritten.error());
    if (*rewritten != m_rewritten) {
        m_index.clear();
        m_seen = 0;
    }
    if (*last == m_seen)
        return {};
    const qint64 firstPage = HistoryPage::numberFor(m_seen + 1);
    const qint64 endOfPages = *last / HistoryPage::kRowsPerPage; // the page that is not full, if there is one
    const bool hasRest = *last % HistoryPage::kRowsPerPage != 0;
    Result<void> taken = hasRest ? takeRows(database, sealing, endOfPages) : Result<void>();
    if (taken && hasRest && !onPage())
        return cancelled();
    for (qint64 number = endOfPages; taken && number-- > firstPage;) {
        taken = takePage(database, sealing, number);
        if (taken && !onPage())
            taken = cancelled();
    }
    if (taken) {
        m_seen = *last;
        m_rewritten = *rewritten;
    }
    return taken;
}

Result<void> SqliteHistory::Memory::takeRows(const QSqlDatabase &database, const Sealing &sealing, qint64 number)
{
    const qint64 before = number * HistoryPage::kRowsPerPage;
    return historyRowsBetween(database, sealing, before + 1, before + HistoryPage::kRowsPerPage)
        .map([this, number](const QList<HistoryRow> &rows) { m_index.put(number, HistoryPage::of(rows)); });
}

Result<void> SqliteHistory::Memory::takePage(const QSqlDatabase &database, const Sealing &sealing, qint64 number)
{
    Result<std::optional<HistoryPage>> page = historyPage(database, sealing, number);
    if (!page)
        return core::Unexpected(page.error());
    if (*page) {
        m_index.put(number, std::move(**page));
        return {};
    }
    return takeRows(database, sealing, number).map([this, number] {
        if (m_index.holds(number)) // else all of its rows were removed
            m_missing.push_back(number);
    });
}

namespace {

bool isNewestFirst(const HistoryOrder &order)
{
    return order.column == HistoryColumn::LookedUpAt && order.direction == Qt::DescendingOrder;
}

HistoryMatches matches(std::vector<qint64> ids, bool isComplete)
{
    return {std::make_shared<const std::vector<qint64>>(std::move(ids)), isComplete};
}

/// What had to be put together from rows is there as a page the next time.
void writePages(Database &store, const std::vector<qint64> &numbers)
{
    for (const qint64 number : numbers) {
        (void)store.change<void>([&sealing = store.sealing(), number](const QSqlDatabase &database) {
            return writeHistoryPage(database, sealing, number);
        });
    }
}

/// Tells of the first matches once, when a search takes its time.
class FirstMatches
{
public:
    using Newest = std::function<std::vector<qint64>(std::size_t most)>;

    FirstMatches(const HistoryFilter &filter, const HistoryOrder &order,
                 const Database::Listener<HistoryMatches> &listener)
        : m_listener(listener),
          // What is the last of somebody takes a look at everything each time.
          m_isTold(!isNewestFirst(order) || HistoryStanding::isAskedBy(filter))
    {
        m_sinceLook.start();
    }

    /// When a list has waited for a while, or, @p atOnce, when there is enough to fill one.
    void look(const Newest &newest, bool atOnce)
    {
        const bool hasWaited = m_sinceLook.elapsed() >= kMostWaitMs;
        if (m_isTold || (!hasWaited && (!atOnce || m_hasLooked)))
            return;
        std::vector<qint64> found = newest(kFirstMatches);
        m_isTold = found.size() == kFirstMatches || (hasWaited && !found.empty());
        if (m_isTold)
            m_listener.tell(matches(std::move(found), false));
        m_hasLooked = true;
        m_sinceLook.restart();
    }

private:
    const Database::Listener<HistoryMatches> &m_listener;
    QElapsedTimer m_sinceLook;
    bool m_hasLooked = false;
    bool m_isTold;
};

} // namespace

SqliteHistory::SqliteHistory(Database &database) : m_database(database), m_memory(std::make_shared<Memory>())
{ }

SqliteHistory::~SqliteHistory() = default;

QFuture<Result<qint64>> SqliteHistory::append(HistoryEntry entry)
{
    const Sealing &sealing = m_database.sealing();
    return m_database.change<qint64>([&sealing, entry = std::move(entry)](const QSqlDatabase &database) {
        return appendHistory(database, sealing, entry);
    });
}

QFuture<Result<HistoryMatches>> SqliteHistory::find(HistoryFilter filter, HistoryOrder order)
{
    const Sealing &sealing = m_database.sealing();
    using Listener = Database::Listener<HistoryMatches>;
    return m_database.readInParts<HistoryMatches>(
        [&store = m_database, &sealing, memory = m_memory, filter = std::move(filter),
         order](const QSqlDatabase &database, const Listener &listener) -> Result<HistoryMatches> {
            const auto ofCustomer = filter.customerId ? historyOfCustomer(database, sealing, *filter.customerId)
                                                      : historyOfIdentifiers(database, sealing, filter.identifiers);
            if (!ofCustomer)
                return core::Unexpected(ofCustomer.error());
            FirstMatches first(filter, order, listener);
            const HistoryIndex &index = memory->index();
            const auto refreshed = memory->refresh(database, sealing, [&] {
                first.look([&](std::size_t most) { return index.newest(filter, *ofCustomer, most); }, true);
                return !listener.isCancelled();
            });
            writePages(store, memory->takeMissing());
            if (!refreshed)
                return core::Unexpected(refreshed.error());
            return matches(index.find(filter, order, *ofCustomer,
                                      [&](const HistorySorting &found) {
                                          first.look([&](std::size_t most) { return found.newest(most); }, false);
                                          return !listener.isCancelled();
                                      }),
                           true);
        });
}

QFuture<Result<HistoryContents>> SqliteHistory::contents()
{
    const Sealing &sealing = m_database.sealing();
    return m_database.readInParts<HistoryContents>(
        [&sealing, memory = m_memory](const QSqlDatabase &database,
                                      const Database::Listener<HistoryContents> &listener) {
            return memory->refresh(database, sealing, [&listener] { return !listener.isCancelled(); }).map([&memory] {
                return memory->index().contents();
            });
        });
}

QFuture<Result<HistoryOverview>> SqliteHistory::overview(QDateTime changedSince, QDateTime providersSince)
{
    const Sealing &sealing = m_database.sealing();
    return m_database.readInParts<HistoryOverview>(
        [&store = m_database, &sealing, memory = m_memory, changedSince = std::move(changedSince),
         providersSince = std::move(providersSince)](const QSqlDatabase &database,
                                                     const Database::Listener<HistoryOverview> &listener) {
            const auto refreshed = memory->refresh(database, sealing, [&listener] { return !listener.isCancelled(); });
            writePages(store, memory->takeMissing());
            return refreshed.map([&] {
                return memory->index().overview(changedSince.toMSecsSinceEpoch(), providersSince.toMSecsSinceEpoch(),
                                                [&listener] { return !listener.isCancelled(); });
            });
        });
}

QFuture<Result<QList<HistoryRow>>> SqliteHistory::rows(std::vector<qint64> ids)
{
    const Sealing &sealing = m_database.sealing();
    return m_database.read<QList<HistoryRow>>(
        [&sealing, ids = std::move(ids)](const QSqlDatabase &database) { return historyRows(database, sealing, ids); });
}

QFuture<Result<HistoryEntry>> SqliteHistory::entry(qint64 id)
{
    const Sealing &sealing = m_database.sealing();
    return m_database.read<HistoryEntry>(
        [&sealing, id](const QSqlDatabase &database) { return historyEntry(database, sealing, id); });
}

} // namespace kyc::records
