// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/historyexport.h"

#include "records/historysamples.h"
#include "records/historytables.h"
#include "records/sqlitehistory.h"
#include "support/csvread.h"
#include "support/storebench.h"
#include "support/vaultwait.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace kyc;
using namespace kyc::services;
using core::ErrorCause;
using kyc::test::outcome;

namespace {

const QByteArray kOld("old\r\n");

/// A store with some history, and a trail.
struct ExportBench
{
    ExportBench()
        : settings(folder.places().settingsFile()),
          session(settings, folder.places(), keepers.maker()),
          store(folder.places().recordsFile(), key),
          history(store)
    {
        if (!outcome(store.opened()) || !outcome(session.choose(vault::KeeperKind::Keychain)))
            qFatal("no store");
        trail = std::make_unique<AuditTrail>(session, settings, folder.places(), clock);
        trail->storeOpened(key);
        exporting = std::make_unique<HistoryExport>(store, history, *trail);
        test::StoreFolder::write(path(), kOld);
    }

    [[nodiscard]] QString path() const { return folder.places().dataFolder + QStringLiteral("/export.csv"); }
    [[nodiscard]] QByteArray written() const { return test::StoreFolder::contentOf(path()); }
    /// Does it when the file is whole and nobody here has heard of that yet.
    [[nodiscard]] bool isDoneWhenInPlace(const QFuture<core::Result<Exported>> &future,
                                         const std::function<void()> &what) const
    {
        bool isDone = false;
        QFutureWatcher<core::Result<Exported>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &watcher, [&](int rows) {
            const QDeadlineTimer patience(30'000);
            while (rows > 0 && !isDone && !patience.hasExpired()) { // the events of its end wait behind this one
                QThread::yieldCurrentThread();
                if (written() == kOld)
                    continue;
                isDone = !future.isFinished();
                what();
            }
        });
        watcher.setFuture(future);
        return QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) && isDone;
    }

    /// Entries 1 to @p count.
    void fill(int count, const std::function<void(records::HistoryEntry &)> &change = nullptr)
    {
        const auto done = outcome(store.change<void>([&](const QSqlDatabase &database) {
            core::Result<void> state;
            for (int i = 1; i <= count && state; ++i) {
                records::HistoryEntry entry = test::entry(i);
                if (change)
                    change(entry);
                state = appendHistory(database, store.sealing(), entry).map([](qint64) { });
            }
            return state;
        }));
        if (!done)
            qFatal("nothing to export");
    }
    void sql(const QString &statement)
    {
        if (!outcome(
                store.change<void>([&](const QSqlDatabase &database) { return records::runSql(database, statement); })))
            qFatal("no such statement");
    }
    [[nodiscard]] static HistoryExport::Ids ids(std::vector<qint64> numbers)
    {
        return std::make_shared<const std::vector<qint64>>(std::move(numbers));
    }
    [[nodiscard]] static HistoryExport::Ids all(int count)
    {
        std::vector<qint64> numbers;
        for (int i = count; i > 0; --i)
            numbers.push_back(i);
        return ids(std::move(numbers));
    }
    /// Outcomes of the audit's entries of exports, oldest first.
    [[nodiscard]] QStringList noted() const
    {
        QStringList outcomes;
        const auto lines = outcome(trail->log().read({.action = records::AuditAction::Export}, {false, 0, 100}));
        for (const records::AuditLine &line : *lines)
            outcomes.append(QString::fromUtf8(line.entry.outcome));
        return outcomes;
    }
    [[nodiscard]] QStringList column(const QString &name) const
    {
        const auto read = readCsv(written());
        QStringList cells;
        for (const QStringList &row : read->good)
            cells.append(row.value(read->columns.indexOf(name)));
        return cells;
    }

    test::StoreFolder folder;
    test::ScriptedKeepers keepers;
    test::FixedClock clock;
    Settings settings;
    VaultSession session;
    records::DataKey key = records::DataKey::fresh();
    bool isFolderMade = QDir().mkpath(folder.places().dataFolder); // before the store is opened there
    records::Database store;
    records::SqliteHistory history;
    std::unique_ptr<AuditTrail> trail;
    std::unique_ptr<HistoryExport> exporting;
};

QStringList users(const std::vector<qint64> &ids)
{
    QStringList names;
    for (const qint64 id : ids)
        names.append(QStringLiteral("u-%1").arg(id));
    return names;
}

const QString kUser = QStringLiteral("external_user_id");

} // namespace

/// What was seen becomes a file, whole and recorded, or nothing.
class TestHistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeInTheirOrder_data();
    void entriesComeInTheirOrder();
    void whatAFilterFinds();
    void largeEntriesComeInPieces();
    void whatCannotBeReadIsThereAndCounted();
    void outcomesOfTheScreen();
    void isRecordedBeforehand();
    void withoutTheAuditNothingIsWritten();
    void progressIsTold();
    void cancelledLeavesTheOldOne_data();
    void cancelledLeavesTheOldOne();
    void cancelledWhileItSearches();
    void cancelledTooLateItIsExported();
    void goneTooLateItIsExported();
    void anErrorLeavesTheOldOne();
    void goneWhileItWrites();
    void twoAtOnce();
    void goneWhileItWaitsForTheStore();
};

void TestHistoryExport::entriesComeInTheirOrder_data()
{
    QTest::addColumn<std::vector<qint64>>("ids");
    std::vector<qint64> all;
    std::vector<qint64> far;
    for (qint64 i = 0; i < 2000; ++i) {
        all.push_back(2000 - i);
        far.push_back((i * 997) % 1999 + 1); // each once, in no order
    }
    far.pop_back();
    QTest::newRow("all, newest first") << all;
    QTest::newRow("in no order") << far;
    QTest::newRow("a selection far apart") << std::vector<qint64>{1500, 3, 1999, 700};
    QTest::newRow("one") << std::vector<qint64>{42};
    QTest::newRow("one twice") << std::vector<qint64>{42, 7, 42};
    QTest::newRow("none") << std::vector<qint64>{};
}

void TestHistoryExport::entriesComeInTheirOrder()
{
    QFETCH(const std::vector<qint64>, ids);
    ExportBench bench;
    bench.fill(2000);
    const auto done = outcome(bench.exporting->entries(ExportBench::ids(ids), bench.path(), {}));
    QVERIFY(done);
    QCOMPARE(done->rows, static_cast<qint64>(ids.size()));
    QCOMPARE(done->unreadable, 0);
    QCOMPARE(bench.column(kUser), users(ids));
}

void TestHistoryExport::whatAFilterFinds()
{
    ExportBench bench;
    bench.fill(30, [](records::HistoryEntry &entry) {
        if (entry.outcome.customerLabel.endsWith(u'3'))
            entry.outcome.result->status = core::Status::Rejected;
    });
    records::HistoryFilter filter;
    filter.statuses = {core::Status::Rejected};
    const CsvOptions options{.format = {.separator = u';', .hasByteOrderMark = true},
                             .columns = {QStringLiteral("status"), kUser}};
    const auto done = outcome(bench.exporting->found(filter, {}, bench.path(), options));
    QVERIFY(done);
    QCOMPARE(done->rows, 3);
    QCOMPARE(bench.written(),
             QByteArray("\xEF\xBB\xBFstatus;external_user_id\r\nRejected;u-23\r\nRejected;u-13\r\nRejected;u-3\r\n"));
}

void TestHistoryExport::largeEntriesComeInPieces()
{
    ExportBench bench;
    bench.fill(40, [](records::HistoryEntry &entry) {
        QByteArray body(300'000, Qt::Uninitialized);
        for (char &byte : body)
            byte = static_cast<char>(QRandomGenerator::global()->generate()); // which nothing makes smaller
        entry.outcome.result->evidence = {{QStringLiteral("GET"), body}};
    });
    const auto done = outcome(bench.exporting->entries(ExportBench::all(40), bench.path(), {}));
    QVERIFY(done);
    QCOMPARE(bench.column(kUser), users(*ExportBench::all(40)));
}

void TestHistoryExport::whatCannotBeReadIsThereAndCounted()
{
    ExportBench bench;
    bench.fill(5);
    bench.sql(QStringLiteral("UPDATE history_detail SET outcome = x'00' WHERE history_id = 2"));
    bench.sql(QStringLiteral("DELETE FROM history WHERE id = 4"));
    const auto done = outcome(bench.exporting->entries(ExportBench::all(5), bench.path(), {}));
    QVERIFY(done);
    QCOMPARE(*done, (Exported{5, 2}));
    QCOMPARE(bench.column(kUser),
             QStringList({QStringLiteral("u-5"), QString(), QStringLiteral("u-3"), QString(), QStringLiteral("u-1")}));
    const QStringList kinds = bench.column(QStringLiteral("error_kind"));
    QCOMPARE(kinds,
             QStringList({QString(), QStringLiteral("Records"), QString(), QStringLiteral("Records"), QString()}));
    QVERIFY(bench.column(QStringLiteral("error_message")).at(3).contains(QStringLiteral("damaged")));
}

void TestHistoryExport::outcomesOfTheScreen()
{
    ExportBench bench;
    const CsvContext context{QStringLiteral("maria"), QStringLiteral("T-1"), false};
    const QList<core::LookupOutcome> outcomes{test::fullEntry().outcome, test::failedEntry().outcome};
    const auto done = outcome(bench.exporting->outcomes(outcomes, context, bench.path(), {.masksIdentifiers = true}));
    QVERIFY(done);
    QCOMPARE(*done, (Exported{2, 0}));
    QByteArray expected = CsvWriter().header(csvColumns());
    for (const core::LookupOutcome &one : outcomes)
        expected += CsvWriter().record(csvCells(one, {QStringLiteral("maria"), QStringLiteral("T-1"), true}));
    QCOMPARE(bench.written(), expected);
    QVERIFY(!bench.written().contains("maria@example.com"));
    QCOMPARE(bench.noted(), QStringList{QStringLiteral("rows=2 masked=yes columns=all")});
}

void TestHistoryExport::isRecordedBeforehand()
{
    ExportBench bench;
    bench.fill(3);
    const CsvOptions options{.columns = {QStringLiteral("status"), QStringLiteral("email")}};
    QVERIFY(outcome(bench.exporting->entries(ExportBench::all(3), bench.path(), options)));
    QCOMPARE(bench.noted(), QStringList{QStringLiteral("rows=3 masked=no columns=status,email")});
}

void TestHistoryExport::withoutTheAuditNothingIsWritten()
{
    ExportBench bench;
    bench.fill(3);
    bench.sql(QStringLiteral("DROP TABLE audit_entry"));
    const auto done = outcome(bench.exporting->entries(ExportBench::all(3), bench.path(), {}));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, core::ErrorKind::Records);
    QCOMPARE(bench.written(), kOld);
}

void TestHistoryExport::progressIsTold()
{
    ExportBench bench;
    bench.fill(3000);
    const auto future = bench.exporting->entries(ExportBench::all(3000), bench.path(), {});
    QFutureWatcher<core::Result<Exported>> watcher;
    QList<int> steps;
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, [&steps](int value) { steps.append(value); });
    watcher.setFuture(future);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.progressMaximum(), 3000);
    QCOMPARE(future.progressValue(), 3000);
    QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
}

void TestHistoryExport::cancelledLeavesTheOldOne_data()
{
    QTest::addColumn<int>("atRow"); // -1: at once
    QTest::newRow("at once") << -1;
    QTest::newRow("while it writes") << 1;
}

void TestHistoryExport::cancelledLeavesTheOldOne()
{
    QFETCH(const int, atRow);
    ExportBench bench;
    bench.fill(20'000);
    auto future = bench.exporting->entries(ExportBench::all(20'000), bench.path(), {});
    QFutureWatcher<core::Result<Exported>> watcher;
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, [&bench, atRow](int row) {
        if (row >= atRow)
            bench.exporting->cancel();
    });
    watcher.setFuture(future);
    if (atRow < 0)
        bench.exporting->cancel();
    QCOMPARE(test::causeOf(outcome(future)), ErrorCause::CancelledByAgent);
    QCOMPARE(bench.written(), kOld);
    QCOMPARE(bench.noted(),
             QStringList({QStringLiteral("rows=20000 masked=no columns=all"),
                          QStringLiteral("not completed: cancelled rows=20000 masked=no columns=all")}));
    QCOMPARE(QDir(bench.folder.places().dataFolder).entryList({QStringLiteral(".kyc*")}, QDir::Files | QDir::Hidden),
             QStringList());
}

void TestHistoryExport::cancelledWhileItSearches()
{
    ExportBench bench;
    bench.fill(1000);
    const auto future = bench.exporting->found({}, {}, bench.path(), {});
    bench.exporting->cancel();
    QCOMPARE(test::causeOf(outcome(future)), ErrorCause::CancelledByAgent);
    QCOMPARE(bench.written(), kOld);
    QCOMPARE(bench.noted(), QStringList()); // nothing of it was to leave yet
}

void TestHistoryExport::cancelledTooLateItIsExported()
{
    ExportBench bench;
    bench.fill(20'000);
    const auto future = bench.exporting->entries(ExportBench::all(20'000), bench.path(), {});
    QVERIFY(bench.isDoneWhenInPlace(future, [&bench] { bench.exporting->cancel(); }));
    const auto done = outcome(future);
    QVERIFY(done);
    QCOMPARE(*done, (Exported{20'000, 0}));
    QCOMPARE(bench.noted(), QStringList{QStringLiteral("rows=20000 masked=no columns=all")});
}

void TestHistoryExport::goneTooLateItIsExported()
{
    ExportBench bench;
    bench.fill(20'000);
    const auto future = bench.exporting->entries(ExportBench::all(20'000), bench.path(), {});
    QVERIFY(bench.isDoneWhenInPlace(future, [&bench] { bench.exporting.reset(); }));
    QVERIFY(future.result());
    QCOMPARE(future.result()->rows, 20'000);
    QCOMPARE(bench.noted(), QStringList{QStringLiteral("rows=20000 masked=no columns=all")});
}

void TestHistoryExport::anErrorLeavesTheOldOne()
{
    ExportBench bench;
    bench.fill(3);
    const QString nowhere = bench.folder.places().dataFolder + QStringLiteral("/nowhere/export.csv");
    const auto unwritable = outcome(bench.exporting->entries(ExportBench::all(3), nowhere, {}));
    QCOMPARE(test::causeOf(unwritable), ErrorCause::FileUnwritable);
    bench.sql(QStringLiteral("DROP TABLE history_detail"));
    const auto unreadable = outcome(bench.exporting->entries(ExportBench::all(3), bench.path(), {}));
    QVERIFY(!unreadable);
    QCOMPARE(unreadable.error().kind, core::ErrorKind::Records);
    QCOMPARE(bench.written(), kOld);
    QCOMPARE(bench.noted().at(1), QStringLiteral("not completed: FileUnwritable rows=3 masked=no columns=all"));
    QCOMPARE(bench.noted().size(), 4);
}

void TestHistoryExport::goneWhileItWrites()
{
    ExportBench bench;
    bench.fill(20'000);
    const auto future = bench.exporting->entries(ExportBench::all(20'000), bench.path(), {});
    QFutureWatcher<core::Result<Exported>> watcher;
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, [&bench](int row) {
        if (row > 0)
            bench.exporting.reset();
    });
    watcher.setFuture(future);
    QTRY_VERIFY(!bench.exporting);
    QVERIFY(future.isFinished());
    QCOMPARE(test::causeOf(future.result()), ErrorCause::CancelledByAgent);
    QCOMPARE(bench.written(), kOld);
    QTRY_COMPARE(bench.noted().size(), 2);
}

void TestHistoryExport::twoAtOnce()
{
    ExportBench bench;
    bench.fill(3000);
    const QString other = bench.path() + QStringLiteral(".2");
    const auto first = bench.exporting->entries(ExportBench::all(3000), bench.path(), {});
    const auto second = bench.exporting->entries(ExportBench::all(3000), other, {});
    QVERIFY(outcome(first));
    QVERIFY(outcome(second));
    QCOMPARE(bench.written().size(), test::StoreFolder::contentOf(other).size());
    QCOMPARE(bench.column(kUser).size(), 3000);
}

/// As when the window is locked: nobody waits for a store that is at work.
void TestHistoryExport::goneWhileItWaitsForTheStore()
{
    constexpr int kMostMs = 20'000;
    ExportBench bench;
    bench.fill(3000);
    const auto share = std::make_shared<records::Database>(bench.folder.places().recordsFile(), bench.key);
    QVERIFY(outcome(share->opened()));
    records::SqliteHistory history(*share);
    auto exporting = std::make_unique<HistoryExport>(*share, history, *bench.trail);
    QSemaphore gate;
    const auto isReleased = share->readInParts<bool>(
        [&gate](const QSqlDatabase &, const auto &) { return core::Result<bool>(gate.tryAcquire(1, kMostMs)); });
    const auto future = exporting->entries(ExportBench::all(3000), bench.path(), {});
    QTRY_COMPARE(bench.noted().size(), 1); // and it is carried out from here on
    QCoreApplication::processEvents();
    exporting.reset();
    gate.release();
    QVERIFY(outcome(isReleased).value()); // before it gave up
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kMostMs);
    QCOMPARE(test::causeOf(outcome(future)), ErrorCause::CancelledByAgent);
    QCOMPARE(bench.written(), kOld);
    QTRY_COMPARE(bench.noted().size(), 2);
    QCOMPARE(bench.noted().constLast(), QStringLiteral("not completed: cancelled rows=3000 masked=no columns=all"));
    QTRY_COMPARE(share.use_count(), 1);
}

QTEST_GUILESS_MAIN(TestHistoryExport)
#include "test_historyexport.moc"
