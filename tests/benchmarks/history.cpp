// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: kyc-bench-history make STORE COUNT PLAIN-CSV
//        kyc-bench-history measure STORE
//
// The first makes a store with COUNT lookups in its history, and the same rows unsealed as CSV for a peer. The second
// opens it, finds, sorts and shows, and prints milliseconds by name as one JSON object. Both end with 1 on any error.
#include "benchmarks/historyentries.h"
#include "records/historytables.h"
#include "records/sqlitehistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <cstdio>

using namespace kyc;
using bench::entry;
using core::Result;
using records::Database;
using records::HistoryColumn;
using records::HistoryFilter;
using records::HistoryMatches;
using records::HistoryOrder;

namespace {

constexpr int kPerTransaction = 8192;
constexpr int kWindow = 50;
constexpr int kJumps = 300;
constexpr auto kRareText = "u-4711x";

/// The same for each run; there is nobody's data in the store.
records::DataKey key()
{
    return records::DataKey::fromBytes(core::Secret(QByteArray(records::DataKey::kSize, 'k')),
                                       records::DataKey::Age::Fresh)
        .value();
}

QByteArray plainLine(qint64 number)
{
    const records::HistoryEntry one = entry(number);
    const QString outcome = one.outcome.result ? toWord(one.outcome.result->status) : QStringLiteral("Timeout");
    const QStringList cells{QString::number(number),
                            QString::number(one.outcome.lookedUpAt.toMSecsSinceEpoch()),
                            one.agent,
                            one.reference,
                            one.providerId,
                            one.outcome.checkId,
                            one.outcome.accountName,
                            one.outcome.customerLabel,
                            one.outcome.identifiers.values().join(u' '),
                            outcome};
    return cells.join(u',').toUtf8() + '\n';
}

int make(const QString &path, qint64 count, const QString &plain)
{
    Database store(path, key());
    QFile csv(plain);
    if (!csv.open(QIODevice::WriteOnly))
        return 1;
    for (qint64 done = 0; done < count; done += kPerTransaction) {
        const qint64 end = std::min(count, done + kPerTransaction);
        const Result<void> written = store
                                         .change<void>([&store, done, end](const QSqlDatabase &database) {
                                             for (qint64 i = done; i < end; ++i) {
                                                 const auto id = appendHistory(database, store.sealing(), entry(i));
                                                 if (!id)
                                                     return Result<void>(core::Unexpected(id.error()));
                                             }
                                             return Result<void>();
                                         })
                                         .result();
        if (!written)
            return 1;
        for (qint64 i = done; i < end; ++i)
            csv.write(plainLine(i));
    }
    return csv.flush() ? 0 : 1;
}

class Measurement
{
public:
    explicit Measurement(const QString &path) { open(path); }

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] QJsonObject figures() const { return m_figures; }

    void run()
    {
        coldStart();
        sorts();
        filters();
        jumps();
        appends();
    }

private:
    void open(const QString &path)
    {
        QElapsedTimer timer;
        timer.start();
        m_store = std::make_unique<Database>(path, key());
        m_history = std::make_unique<records::SqliteHistory>(*m_store);
        m_isSound = m_store->opened().result().has_value();
        note(QStringLiteral("open the store"), timer);
    }

    void note(const QString &name, const QElapsedTimer &timer)
    {
        m_figures.insert(name, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    HistoryMatches found(const HistoryFilter &filter, HistoryOrder order, const QString &name)
    {
        QElapsedTimer timer;
        timer.start();
        auto future = m_history->find(filter, order);
        future.waitForFinished();
        note(name, timer);
        const Result<HistoryMatches> last = future.resultAt(future.resultCount() - 1);
        m_isSound = m_isSound && last && last->isComplete;
        return last.value_or(HistoryMatches{std::make_shared<std::vector<qint64>>(), false});
    }

    void show(const std::vector<qint64> &ids)
    {
        const auto rows = m_history->rows(ids).result();
        m_isSound = m_isSound && rows && rows->size() == static_cast<qsizetype>(ids.size());
    }

    void coldStart()
    {
        QElapsedTimer timer;
        timer.start();
        auto future = m_history->find({}, {});
        const HistoryMatches first = future.resultAt(0).value(); // waits for it
        show({first.ids->begin(), first.ids->begin() + kWindow});
        note(QStringLiteral("the newest rows, the index still unread"), timer);
        future.waitForFinished();
        m_all = future.resultAt(future.resultCount() - 1)->ids;
    }

    void sorts()
    {
        const QList<QPair<QString, HistoryColumn>> columns{
            {QStringLiteral("sort by time"), HistoryColumn::LookedUpAt},
            {QStringLiteral("sort by customer"), HistoryColumn::Customer},
            {QStringLiteral("sort by identifiers"), HistoryColumn::Identifiers},
            {QStringLiteral("sort by reference"), HistoryColumn::Reference},
            {QStringLiteral("sort by account"), HistoryColumn::Account},
            {QStringLiteral("sort by outcome"), HistoryColumn::Outcome},
            {QStringLiteral("sort by reason"), HistoryColumn::Reason}};
        for (const auto &[name, column] : columns)
            (void)found({}, {column, Qt::AscendingOrder}, name);
    }

    void filters()
    {
        HistoryFilter filter;
        (void)found(filter, {}, QStringLiteral("no filter"));
        filter.text = QLatin1String(kRareText);
        m_isSound = m_isSound && found(filter, {}, QStringLiteral("filter: a rare text")).ids->size() == 1;
        filter.text = QStringLiteral("maria 77");
        (void)found(filter, {}, QStringLiteral("filter: a common text"));
        filter = {};
        filter.statuses = {core::Status::Rejected};
        filter.agents = {QStringLiteral("agent7")};
        (void)found(filter, {}, QStringLiteral("filter: status and agent"));
    }

    void jumps()
    {
        double most = 0;
        QElapsedTimer all;
        all.start();
        for (int i = 0; i < kJumps; ++i) {
            const auto at = QRandomGenerator::global()->bounded(static_cast<qint64>(m_all->size()) - kWindow);
            QElapsedTimer timer;
            timer.start();
            show({m_all->begin() + at, m_all->begin() + at + kWindow});
            most = std::max(most, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        m_figures.insert(QStringLiteral("a jump, on average"), static_cast<double>(all.nsecsElapsed()) / 1e6 / kJumps);
        m_figures.insert(QStringLiteral("a jump, at most"), most);
    }

    void appends()
    {
        constexpr int kCount = 200;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < kCount; ++i)
            m_isSound = m_isSound && m_history->append(entry(1000 + i)).result();
        m_figures.insert(QStringLiteral("append, on disk"), static_cast<double>(timer.nsecsElapsed()) / 1e6 / kCount);
        (void)found({}, {}, QStringLiteral("all again after that"));
    }

    std::unique_ptr<Database> m_store;
    std::unique_ptr<records::SqliteHistory> m_history;
    std::shared_ptr<const std::vector<qint64>> m_all;
    QJsonObject m_figures;
    bool m_isSound = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"make" && arguments.size() == 5)
        return make(arguments.at(2), arguments.at(3).toLongLong(), arguments.at(4));
    if (arguments.value(1) == u"measure" && arguments.size() == 3) {
        Measurement measurement(arguments.at(2));
        if (measurement.isSound())
            measurement.run();
        std::puts(QJsonDocument(measurement.figures()).toJson(QJsonDocument::Compact).constData());
        return measurement.isSound() ? 0 : 1;
    }
    std::fputs("Usage: kyc-bench-history make STORE COUNT PLAIN-CSV | measure STORE\n", stderr);
    return 2;
}
