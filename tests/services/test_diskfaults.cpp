// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/errortext.h"
#include "records/historysamples.h"
#include "records/historytables.h"
#include "services/auditfile.h"
#include "services/customerchanges.h"
#include "services/customerimport.h"
#include "services/historyexport.h"
#include "services/lookuprecorder.h"
#include "services/ownfile.h"
#include "services/retention.h"
#include "support/faultydisk.h"
#include "support/storebench.h"
#include "support/vaultwait.h"

#include <QTest>

#include <functional>

using namespace kyc;
using namespace kyc::services;
using core::Result;
using kyc::test::FaultyDisk;
using kyc::test::outcome;

namespace {

constexpr int kEntries = 12;
const QByteArray kOld("old\r\n");

Result<void> withoutValue(const auto &result)
{
    return result ? Result<void>() : Result<void>(core::Unexpected(result.error()));
}

/// A desk with twelve entries of the history and two customers, and a file that stands where one is to be written.
struct FaultBench
{
    explicit FaultBench(const test::StoreFolder &in)
        : folder(in),
          settings(folder.places().settingsFile()),
          session(settings, folder.places(), keepers.maker()),
          trail(session, settings, folder.places(), clock),
          opened(session, trail, folder.places()),
          changes(opened, trail),
          recorder(opened, trail, settings)
    {
        clock.setNow(test::day(2000)); // all of them are old
        if (!outcome(session.choose(vault::KeeperKind::Keychain)))
            qFatal("no vault");
        opened.follow();
        if (!QTest::qWaitFor([this] { return opened.database() != nullptr; }, 20'000))
            qFatal("no records");
        fill();
        test::StoreFolder::write(path(), kOld);
        test::StoreFolder::write(folder.places().dataFolder + QStringLiteral("/customers.csv"),
                                 "external-user-id\nu-new-1\nu-new-2\n");
        if (!settings.set(Setting::CheckpointFolder, folder.places().dataFolder + QStringLiteral("/auditors")))
            qFatal("no folder");
    }
    void fill()
    {
        records::Database &store = *opened.database();
        const auto filled = outcome(store.change<void>([&store](const QSqlDatabase &database) {
            Result<void> state;
            for (int i = 1; i <= kEntries && state; ++i)
                state = appendHistory(database, store.sealing(), test::entry(i)).map([](qint64) { });
            return state;
        }));
        for (const QString &name : {QStringLiteral("u-one"), QStringLiteral("u-two")}) {
            records::CustomerRecord customer;
            customer.identifiers = {{QStringLiteral("external-user-id"), name}};
            if (!filled || !outcome(changes.save(customer)))
                qFatal("not filled");
        }
    }

    [[nodiscard]] QString path() const { return folder.places().dataFolder + QStringLiteral("/export.csv"); }
    [[nodiscard]] QByteArray written() const { return test::StoreFolder::contentOf(path()); }
    [[nodiscard]] records::CustomerRecord customer(qint64 id) const
    {
        return outcome(opened.customers()->customer(id)).value();
    }
    [[nodiscard]] qint64 number(const QString &sql) const
    {
        const auto found = outcome(opened.database()->read<std::optional<qint64>>(
            [sql](const QSqlDatabase &database) { return records::Statement(database, sql).number(); }));
        return found ? found->value_or(-1) : -1;
    }
    [[nodiscard]] qint64 count(const char *table) const
    {
        return number(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
    }
    [[nodiscard]] bool isSound()
    {
        const auto verdict = outcome(trail.log().verify({}, {}));
        return outcome(opened.database()->checkIntegrity()) && verdict && verdict->chain.isSound();
    }

    const test::StoreFolder &folder;
    test::ScriptedKeepers keepers;
    test::FixedClock clock;
    Settings settings;
    VaultSession session;
    AuditTrail trail;
    RecordsSession opened;
    CustomerChanges changes;
    LookupRecorder recorder;
};

/// Something that writes, and whether all of it or nothing of it was done.
struct Deed
{
    const char *name;
    std::function<Result<void>(FaultBench &)> act;
    std::function<bool(const FaultBench &)> isDone;
    std::function<bool(const FaultBench &)> isUndone;
};

Result<void> exportScreen(FaultBench &bench)
{
    HistoryExport exporting(*bench.opened.database(), *bench.opened.history(), bench.trail);
    const QList<core::LookupOutcome> outcomes(200, test::fullEntry().outcome);
    return withoutValue(outcome(exporting.outcomes(outcomes, {}, bench.path(), {})));
}

Result<void> exportHistory(FaultBench &bench)
{
    HistoryExport exporting(*bench.opened.database(), *bench.opened.history(), bench.trail);
    return withoutValue(outcome(exporting.found({}, {}, bench.path(), {})));
}

Result<void> exportAudit(FaultBench &bench)
{
    return withoutValue(
        outcome(writeAuditFile(bench.folder.places().recordsFile(), bench.path(), AuditFileFormat::Csv, {})));
}

Result<void> importCustomers(FaultBench &bench)
{
    CustomerImport importing(*bench.opened.database(), bench.trail);
    const QString path = bench.folder.places().dataFolder + QStringLiteral("/customers.csv");
    return withoutValue(outcome(importing.start(path, {}, WhenKnown::Skip)));
}

Result<void> removeOld(FaultBench &bench)
{
    Retention retention(*bench.opened.database(), bench.trail, bench.settings, bench.clock);
    return withoutValue(outcome(retention.run(ClockIs::Right)));
}

Result<void> makeCheckpoint(FaultBench &bench)
{
    const auto made = outcome(bench.trail.checkpoint());
    return made && made->notCopied ? Result<void>(core::Unexpected(*made->notCopied)) : withoutValue(made);
}

Result<void> recordLookup(FaultBench &bench)
{
    LookupRecorder::Occasion occasion{QStringLiteral("p100"), QStringLiteral("a-1"), test::day(1), QString()};
    const auto done = outcome(bench.recorder.record(test::entry(1).outcome, occasion));
    return withoutValue(done);
}

std::function<bool(const FaultBench &)> has(const char *table, qint64 count)
{
    return [table, count](const FaultBench &bench) { return bench.count(table) == count; };
}

bool isFileOld(const FaultBench &bench)
{
    return bench.written() == kOld;
}

std::function<bool(const FaultBench &)> hasLines(qsizetype atLeast)
{
    return [atLeast](const FaultBench &bench) {
        return bench.written().count('\n') >= atLeast && bench.written().endsWith("\r\n");
    };
}

qsizetype checkpoints(const FaultBench &bench, const QString &folder)
{
    return QDir(folder.isEmpty() ? bench.folder.places().checkpointFolder()
                                 : bench.folder.places().dataFolder + u'/' + folder)
        .entryList(QDir::Files | QDir::Hidden)
        .size();
}

const QList<Deed> &deeds()
{
    static const QList<Deed> all{
        {"what is on the screen is exported", exportScreen, hasLines(201), isFileOld},
        {"the history is exported", exportHistory, hasLines(kEntries + 1), isFileOld},
        {"the audit is exported", exportAudit, hasLines(3), isFileOld},
        {"a file of the program's own is written",
         [](FaultBench &bench) { return writeOwnFile(bench.path(), "new\r\n"); },
         [](const FaultBench &bench) { return bench.written() == "new\r\n"; }, isFileOld},
        {"customers are imported", importCustomers, has("customer", 4), has("customer", 2)},
        {"what is old is removed", removeOld, has("history", 0), has("history", kEntries)},
        {"a lookup is recorded", recordLookup,
         [](const FaultBench &bench) { // with what could not be recorded before
             const qint64 recorded = bench.count("history") - kEntries;
             return recorded > 0 && recorded == bench.count("audit_entry WHERE action = 'lookup'");
         },
         has("history", kEntries)},
        {"a customer is saved",
         [](FaultBench &bench) {
             records::CustomerRecord customer;
             customer.identifiers = {{QStringLiteral("email"), QStringLiteral("maria@example.com")}};
             return withoutValue(outcome(bench.changes.save(customer)));
         },
         has("customer", 3), has("customer", 2)},
        {"two customers are merged",
         [](FaultBench &bench) { return outcome(bench.changes.merge(bench.customer(1), bench.customer(2))); },
         has("customer", 1), has("customer", 2)},
        {"a customer is removed", [](FaultBench &bench) { return outcome(bench.changes.remove(bench.customer(1))); },
         has("customer", 1), has("customer", 2)},
        {"a customer is held",
         [](FaultBench &bench) { return outcome(bench.changes.hold(bench.customer(1), QStringLiteral("court"))); },
         [](const FaultBench &bench) { return outcome(bench.opened.customers()->holds())->size() == 1; },
         [](const FaultBench &bench) { return outcome(bench.opened.customers()->holds())->isEmpty(); }},
        {"a checkpoint is made and copied", makeCheckpoint,
         [](const FaultBench &bench) { return checkpoints(bench, QStringLiteral("auditors")) >= 1; },
         [](const FaultBench &bench) { return checkpoints(bench, QStringLiteral("auditors")) == 0; }},
    };
    return all;
}

} // namespace

/// At each write of what changes the records or writes a file, one after the other, the disk is full from there on, or
/// that write fails: it is told, nothing is half done, and once the disk is well again the same desk goes on.
class TestDiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWrite_data();
    void everyWrite();
    void aFullDiskWouldBeNoticed();
};

void TestDiskFaults::everyWrite_data()
{
    QTest::addColumn<int>("deed");
    QTest::addColumn<bool>("isFull");
    for (int i = 0; i < deeds().size(); ++i) {
        QTest::addRow("%s, a full disk", deeds().at(i).name) << i << true;
        QTest::addRow("%s, a broken write", deeds().at(i).name) << i << false;
    }
}

void TestDiskFaults::everyWrite()
{
    QFETCH(const int, deed);
    QFETCH(const bool, isFull);
    const Deed &what = deeds().at(deed);
    bool isOver = false;
    int told = 0;
    int write = 0;
    while (!isOver) {
        const QByteArray at = QByteArray("write ") + QByteArray::number(++write);
        const test::StoreFolder folder;
        QVERIFY(QDir().mkpath(folder.places().dataFolder));
        FaultyDisk disk(QFileInfo(folder.places().dataFolder).path());
        const FaultyDisk::Here here(disk);
        FaultBench bench(folder);
        disk.failAt(write, isFull ? FaultyDisk::Fault::Full : FaultyDisk::Fault::Broken);
        const Result<void> done = what.act(bench);
        isOver = !disk.hasFailed();
        disk.heal();
        if (done) {
            QVERIFY2(what.isDone(bench), at.constData());
        } else {
            QVERIFY2(!core::errorText(done.error()).line().isEmpty(), at.constData());
            QVERIFY2(what.isDone(bench) || what.isUndone(bench), at.constData());
            bench.clock.setNow(test::day(2001));
            const Result<void> again = what.act(bench);
            QVERIFY2(again,
                     (at + ": " + core::errorText(again ? core::Error() : again.error()).line().toUtf8()).constData());
            QVERIFY2(what.isDone(bench), at.constData());
            ++told;
        }
        QVERIFY2(bench.isSound(), at.constData());
    }
    qInfo("%d writes, %d of them told when they fail", write - 1, told);
    QVERIFY(told > 0);
}

/// The layer is there.
void TestDiskFaults::aFullDiskWouldBeNoticed()
{
    const QTemporaryDir folder;
    FaultyDisk disk(folder.path());
    const FaultyDisk::Here here(disk);
    disk.failAt(2, FaultyDisk::Fault::Full);
    QFile file(folder.filePath(QStringLiteral("a")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)); // the first
    QCOMPARE(file.write("0123456789"), 5); // there was room for some of it
    QCOMPARE(file.write("56789"), -1);
    disk.heal();
    QCOMPARE(file.write("56789"), 5);
    QCOMPARE(disk.writes(), 1);
}

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "test_diskfaults.moc"
