// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historysamples.h"
#include "records/historytables.h"
#include "records/importtable.h"
#include "records/sqlitecustomers.h"
#include "records/sqlitehistory.h"
#include "services/imports/importstate.h"
#include "services/retention.h"
#include "support/storebench.h"
#include "support/vaultwait.h"

#include <QSignalSpy>
#include <QTest>

using namespace kyc;
using core::ErrorCause;
using core::Result;
using kyc::test::causeOf;
using kyc::test::outcome;
using records::AuditAction;
using records::HistoryEntry;
using records::HistoryKind;
using services::ClockIs;
using services::Retention;
using services::RetentionReport;
using services::Setting;

namespace {

constexpr int kFiveYears = 1827;

/// Records that are open, with entries of day 1 to 100 and one of day 1900.
struct RetentionBench
{
    explicit RetentionBench(int old = 100)
        : settings(folder.places().settingsFile()),
          session(settings, folder.places(), keepers.maker()),
          store(std::make_unique<records::Database>(folder.places().recordsFile(), key)),
          trail(session, settings, folder.places(), clock)
    {
        clock.setNow(test::day(kFiveYears + 51)); // 50 of them are old
        if (!outcome(session.choose(vault::KeeperKind::Keychain)) || !outcome(store->opened()))
            qFatal("the records were not opened");
        trail.storeOpened(key);
        append([old](int i) { return i <= old ? test::entry(i) : test::entry(1900); }, old + 1);
    }

    template <class Make>
    void append(Make make, int count)
    {
        const auto appended = outcome(store->change<void>([this, make, count](const QSqlDatabase &database) {
            for (int i = 1; i <= count; ++i) {
                if (const auto id = records::appendHistory(database, store->sealing(), make(i)); !id)
                    return Result<void>(core::Unexpected(id.error()));
            }
            return Result<void>();
        }));
        if (!appended)
            qFatal("the history was not filled");
    }
    /// An import that was last changed on that day.
    void addImport(int day, const QString &applicant)
    {
        services::ImportState state;
        state.changedAt = test::day(day);
        state.order.applicant = {{QStringLiteral("external-user-id"), applicant}};
        const auto added = outcome(store->change<qint64>([this, state](const QSqlDatabase &database) {
            return records::putImport(database, store->sealing(), {0, state.changedAt, true, services::encoded(state)});
        }));
        if (!added)
            qFatal("the import was not added");
    }
    [[nodiscard]] qsizetype importsLeft() const
    {
        const auto rows = outcome(store->read<QList<records::ImportRow>>(
            [this](const QSqlDatabase &database) { return records::importRows(database, store->sealing()); }));
        return rows ? rows->size() : -1;
    }
    [[nodiscard]] qint64 left() const
    {
        return outcome(store->read<std::optional<qint64>>([](const QSqlDatabase &database) {
                   return records::Statement(database, QStringLiteral("SELECT count(*) FROM history")).number();
               }))
            ->value_or(-1);
    }
    /// Oldest first.
    [[nodiscard]] QStringList audit()
    {
        QStringList outcomes;
        const auto lines = outcome(trail.log().read({.action = AuditAction::Retention}, {false, 0, 1000}));
        for (const records::AuditLine &line : lines.value())
            outcomes.append(QString::fromUtf8(line.entry.outcome));
        return outcomes;
    }
    [[nodiscard]] std::unique_ptr<Retention> retention()
    {
        return std::make_unique<Retention>(*store, trail, settings, clock);
    }
    /// Begins one that removes by itself what is due; whether it ran, and what came of it.
    [[nodiscard]] std::optional<RetentionReport> begun()
    {
        const auto removing = retention();
        QSignalSpy ended(removing.get(), &Retention::ended);
        removing->begin();
        (void)outcome(store->read<void>([](const auto &) { return Result<void>(); })); // by then it knows
        QCoreApplication::processEvents();
        if (!removing->isRunning() && ended.isEmpty())
            return std::nullopt;
        if (ended.isEmpty() && !ended.wait())
            return std::nullopt;
        return ended.first().first().value<RetentionReport>();
    }

    test::StoreFolder folder;
    test::ScriptedKeepers keepers;
    test::FixedClock clock;
    services::Settings settings;
    services::VaultSession session;
    records::DataKey key = records::DataKey::fresh();
    std::unique_ptr<records::Database> store;
    services::AuditTrail trail;
};

QString before(int day)
{
    return test::day(day).toString(Qt::ISODateWithMs);
}

} // namespace

/// What is old goes by itself, is told in the audit, and a wrong clock does not empty the records.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRunsByItselfOnceADay()
    {
        RetentionBench bench;
        const auto first = bench.begun();
        QVERIFY(first);
        QCOMPARE(*first, (RetentionReport{50, 0, 0, true}));
        QCOMPARE(bench.left(), 51);
        QCOMPARE(bench.audit(), QStringList{QStringLiteral("kind=lookup before=%1 removed=50 held=0").arg(before(51))});
        bench.clock.advance(std::chrono::hours(23));
        QVERIFY(!bench.begun());
        bench.clock.advance(std::chrono::hours(2));
        const auto second = bench.begun();
        QVERIFY(second);
        QCOMPARE(second->removed, 2); // an hour more than a day
        QVERIFY(!bench.begun());
        bench.clock.setNow(bench.clock.nowUtc().addDays(-3)); // the clock was wrong then
        QVERIFY(bench.begun());
    }

    void importsGoToo()
    {
        RetentionBench bench(0);
        bench.addImport(10, QStringLiteral("u-1"));
        bench.addImport(20, QStringLiteral("u-2"));
        bench.addImport(1000, QStringLiteral("u-1"));
        records::SqliteCustomers customers(*bench.store);
        records::CustomerRecord held;
        held.label = QStringLiteral("Maria");
        held.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-2 ")}};
        const qint64 id = outcome(customers.save(held, {})).value_or(0);
        QVERIFY(outcome(customers.hold({id, QStringLiteral("case"), {}, test::day(0), {}})));
        const auto report = outcome(bench.retention()->run());
        QVERIFY(report);
        QCOMPARE(report->removed, 1);
        QCOMPARE(report->held, 1);
        QCOMPARE(bench.importsLeft(), 2);
        QCOMPARE(bench.audit(),
                 QStringList{QStringLiteral("kind=share-import before=%1 removed=1 held=1").arg(before(51))});
        QVERIFY(outcome(customers.release(id)));
        QCOMPARE(outcome(bench.retention()->run())->removed, 1);
        QCOMPARE(bench.importsLeft(), 1);
    }

    void eachPageIsInTheAudit()
    {
        RetentionBench bench(2500);
        bench.append([](int) { return test::entry(3650); }, 1);
        bench.clock.setNow(test::day(kFiveYears + 2100));
        const auto report = outcome(bench.retention()->run());
        QVERIFY(report);
        QCOMPARE(report->removed, 2100);
        QVERIFY(report->isOutOfFile);
        const QString line = QStringLiteral("kind=lookup before=%1 removed=%2 held=0").arg(before(2100));
        QCOMPARE(bench.audit(), (QStringList{line.arg(1024), line.arg(1024), line.arg(52)}));
        const auto head = outcome(bench.trail.log().verify({}, {}));
        QVERIFY(head && head->isSound());
    }

    void eachKindHasItsOwnTime_data()
    {
        QTest::addColumn<int>("lookupDays");
        QTest::addColumn<int>("importDays");
        QTest::addColumn<int>("removed");
        QTest::newRow("as it is") << kFiveYears << kFiveYears << 50;
        QTest::newRow("lookups for ever") << 0 << kFiveYears << 25;
        QTest::newRow("imports for ever") << kFiveYears << 0 << 25;
        QTest::newRow("both for ever") << 0 << 0 << 0;
        QTest::newRow("imports for a month") << kFiveYears << 30 << 75;
    }

    void eachKindHasItsOwnTime()
    {
        QFETCH(const int, lookupDays);
        QFETCH(const int, importDays);
        QFETCH(const int, removed);
        RetentionBench bench(0);
        bench.append(
            [](int i) {
                HistoryEntry entry = test::entry(i);
                entry.kind = i % 2 == 0 ? HistoryKind::Import : HistoryKind::Lookup;
                return entry;
            },
            100);
        QVERIFY(bench.settings.set(Setting::RetentionLookupDays, lookupDays));
        QVERIFY(bench.settings.set(Setting::RetentionImportDays, importDays));
        const auto report = outcome(bench.retention()->run());
        QVERIFY(report);
        QCOMPARE(report->removed, removed);
        QCOMPARE(bench.left(), 101 - removed);
        QCOMPARE(bench.audit().filter(QStringLiteral("kind=import")).isEmpty(), importDays == 0);
    }

    void whoIsHeldIsToldOf()
    {
        RetentionBench bench;
        records::SqliteCustomers customers(*bench.store);
        records::CustomerRecord maria;
        maria.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-7")}};
        const qint64 id = outcome(customers.save(maria, {})).value();
        QVERIFY(outcome(customers.hold({id, QStringLiteral("case"), {}, test::day(0), {}})));
        const auto report = outcome(bench.retention()->run());
        QVERIFY(report);
        QCOMPARE(*report, (RetentionReport{49, 0, 1, true}));
        QCOMPARE(bench.audit(), QStringList{QStringLiteral("kind=lookup before=%1 removed=49 held=1").arg(before(51))});
    }

    void referencesOfThatAgeAreForgotten()
    {
        RetentionBench bench(0);
        for (const int day : {10, 40, 1870}) {
            bench.clock.setNow(test::day(day));
            QVERIFY(
                outcome(bench.trail.note(AuditAction::Lookup, {.reference = QStringLiteral("ticket %1").arg(day)})));
        }
        bench.clock.setNow(test::day(kFiveYears + 51));
        QVERIFY(bench.settings.set(Setting::RetentionLookupDays, 30)); // the longer one of both counts
        const auto report = outcome(bench.retention()->run());
        QVERIFY(report);
        QCOMPARE(report->references, 2);
        QCOMPARE(bench.audit(),
                 QStringList{QStringLiteral("kind=reference before=%1 removed=2 held=0").arg(before(51))});
        const auto lines = outcome(bench.trail.log().read({.action = AuditAction::Lookup}, {}));
        QVERIFY(lines && lines->size() == 3);
        QVERIFY(!lines->first().sealedReference.isEmpty() && lines->last().sealedReference.isEmpty());
    }

    void aClockThatIsWrongByYearsRemovesNothing()
    {
        RetentionBench bench;
        QVERIFY(outcome(bench.retention()->run()));
        bench.clock.setNow(bench.clock.nowUtc().addDays(401));
        QVERIFY(outcome(bench.trail.note(AuditAction::Start))); // by the same clock
        bench.append([](int) { return test::entry(kFiveYears + 452); }, 1); // likewise
        const auto removing = bench.retention();
        QSignalSpy failed(removing.get(), &Retention::failed);
        for (int i = 0; i < 2; ++i) {
            removing->begin();
            QTRY_VERIFY(!removing->isRunning() && !failed.isEmpty());
            const auto refused = outcome(removing->run());
            QCOMPARE(causeOf(refused), ErrorCause::RecordsClockAhead);
            QCOMPARE(refused.error().args.size(), 1);
        }
        QCOMPARE(failed.size(), 1); // once
        QCOMPARE(bench.left(), 52);
        const auto report = outcome(removing->run(ClockIs::Right));
        QVERIFY(report);
        QCOMPARE(report->removed, 50);
        QVERIFY(outcome(removing->run())); // it was right, and still is
    }

    void theFirstTimeRecordsAndAuditTellTheTime_data()
    {
        QTest::addColumn<int>("lastRecord");
        QTest::addColumn<int>("lastAudit");
        QTest::addColumn<bool>("runs");
        QTest::newRow("both are of late") << 1999 << 1999 << true;
        QTest::newRow("the records are old") << 1599 << 1999 << false;
        QTest::newRow("the audit is old") << 1999 << 1599 << false;
        QTest::newRow("400 days ago") << 1600 << 1600 << true;
    }

    void theFirstTimeRecordsAndAuditTellTheTime()
    {
        QFETCH(const int, lastRecord);
        QFETCH(const int, lastAudit);
        QFETCH(const bool, runs);
        RetentionBench bench(0);
        bench.append([lastRecord](int) { return test::entry(lastRecord); }, 1);
        QVERIFY(outcome(bench.store->change<void>([this](const QSqlDatabase &database) {
            return records::runSql(database, QStringLiteral("DELETE FROM history WHERE id = 1"));
        })));
        bench.clock.setNow(test::day(lastAudit));
        QVERIFY(outcome(bench.trail.note(AuditAction::Stop)));
        bench.clock.setNow(test::day(2000));
        QCOMPARE(causeOf(outcome(bench.retention()->run())), runs ? ErrorCause::None : ErrorCause::RecordsClockAhead);
    }

    void lockingEndsIt()
    {
        RetentionBench bench(5000);
        bench.clock.setNow(test::day(1900 + 300));
        QVERIFY(bench.settings.set(Setting::RetentionLookupDays, 30));
        const auto removing = bench.retention();
        const auto run = removing->run();
        QVERIFY(removing->isRunning());
        bench.session.lock();
        QCOMPARE(outcome(run).error().kind, core::ErrorKind::Cancelled);
        QVERIFY(!removing->isRunning());
        QVERIFY(bench.left() > 3000);
        QCOMPARE(bench.audit().size(), bench.left() == 5001 ? 0 : 1); // told as far as it came
    }

    void othersTakeTheirTurn()
    {
        RetentionBench bench(5000);
        records::SqliteHistory history(*bench.store);
        bench.clock.setNow(test::day(1900 + 300));
        QVERIFY(bench.settings.set(Setting::RetentionLookupDays, 30));
        const auto removing = bench.retention();
        const auto run = removing->run();
        QCOMPARE(causeOf(outcome(removing->run())), ErrorCause::RecordsBusy);
        QVERIFY(outcome(history.rows({5001})));
        QVERIFY(removing->isRunning()); // it has not kept anybody waiting to its end
        QVERIFY(outcome(run));
    }

    void theStoreMayCloseMeanwhile()
    {
        RetentionBench bench(5000);
        bench.clock.setNow(test::day(1900 + 300));
        QVERIFY(bench.settings.set(Setting::RetentionLookupDays, 30));
        auto removing = bench.retention();
        const auto run = removing->run();
        removing.reset();
        bench.store.reset();
        QVERIFY(!outcome(run));
        bench.store = std::make_unique<records::Database>(bench.folder.places().recordsFile(), bench.key);
        QVERIFY(outcome(bench.store->checkIntegrity()));
        const auto again = bench.begun(); // what is left
        QVERIFY(again && bench.left() + again->removed <= 5001);
        const qint64 untold = 5000 - bench.left();
        qint64 told = 0;
        for (const QString &line : bench.audit())
            told += line.section(QStringLiteral("removed="), 1).section(u' ', 0, 0).toLongLong();
        QCOMPARE(told, untold + 1);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "test_retention.moc"
