// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/statement.h"
#include "services/auditexamination.h"
#include "services/auditfile.h"
#include "support/trailbench.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace kyc;
using records::AuditAction;
using services::AuditFileFormat;
using services::AuditReport;
using services::Setting;
using test::causeOf;
using test::outcome;
using test::TrailBench;

namespace {

/// An audit with some entries, of which files are made.
struct FileBench : TrailBench
{
    explicit FileBench(int entries = 5)
    {
        if (!open())
            qFatal("no trail");
        for (int i = 0; i < entries; ++i) {
            if (!outcome(
                    trail->note(i % 2 == 0 ? AuditAction::Lookup : AuditAction::View,
                                {.customer = QStringLiteral("u-canary"), .reference = QStringLiteral("T-canary")})))
                qFatal("not noted");
        }
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.places().dataFolder + u'/' + name; }
    [[nodiscard]] QFuture<core::Result<qint64>> write(const QString &name,
                                                      AuditFileFormat format = AuditFileFormat::Csv,
                                                      const records::AuditFilter &filter = {},
                                                      const std::stop_token &stop = {}) const
    {
        return services::writeAuditFile(folder.places().recordsFile(), path(name), format, filter, stop);
    }
    [[nodiscard]] core::Result<AuditReport> examined() const
    {
        auto *examination = new services::AuditExamination(*trail, nullptr);
        const auto future = examination->future();
        examination->start();
        return outcome(future);
    }
    [[nodiscard]] QString said() const
    {
        QStringList lines;
        const auto report = examined();
        for (const core::Message &line : services::sentences(report.value()))
            lines.append(line.english());
        return lines.join(u'\n');
    }
    void forge(const QString &sql) const
    {
        records::Database store(folder.places().recordsFile(), key);
        for (const QString &step :
             {QStringLiteral("DROP TRIGGER audit_is_not_changed"), QStringLiteral("DROP TRIGGER audit_is_not_removed"),
              QStringLiteral("DELETE FROM audit_reference"), sql}) {
            if (!outcome(store.change<void>(
                    [step](const QSqlDatabase &database) { return records::runSql(database, step); })))
                qFatal("not forged");
        }
    }
};

} // namespace

/// The audit as a file for somebody else, and what verifying it comes to.
class TestAuditFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvAndJson();
    void onlyWhatTheFilterLetsThrough();
    void manyPieces();
    void nothingIsLeftHalfDone_data();
    void nothingIsLeftHalfDone();
    void aCancelledExportLeavesWhatWasThere();
    void cancelledTooLateItIsExported();
    void exportsAreNotedBeforehand();
    void whatCannotBeNotedIsNotExported();
    void aSoundAuditWithAndWithoutACheckpoint();
    void whatIsWrongAndWhere_data();
    void whatIsWrongAndWhere();
    void evidenceThatIsNoneIsNamed();
    void theVaultKnowsOfWhatWasCutAway();
    void theVaultKnowsWhatWasWrittenAnew();
    void withoutTheVaultNothingIsVouchedFor();
};

void TestAuditFile::csvAndJson()
{
    const FileBench bench;
    QCOMPARE(outcome(bench.write(QStringLiteral("a.csv"))).value(), 5);
    const QByteArray csv = test::StoreFolder::contentOf(bench.path(QStringLiteral("a.csv")));
    QVERIFY(csv.startsWith("sequence,time,agent,action,"));
    QCOMPARE(csv.count("\r\n"), 6);
    QCOMPARE(outcome(bench.write(QStringLiteral("a.json"), AuditFileFormat::Json)).value(), 5);
    const QByteArray json = test::StoreFolder::contentOf(bench.path(QStringLiteral("a.json")));
    QCOMPARE(json.count('\n'), 5);
    QVERIFY(json.startsWith("{"));
    for (const QByteArray &text : {csv, json})
        QVERIFY(!text.contains("canary"));
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(bench.path(QStringLiteral("a.csv"))).permissions(), owner);
    QCOMPARE(QFileInfo(bench.path(QStringLiteral("a.json"))).permissions(), owner);
}

void TestAuditFile::onlyWhatTheFilterLetsThrough()
{
    const FileBench bench;
    records::AuditFilter views;
    views.action = AuditAction::View;
    QCOMPARE(outcome(bench.write(QStringLiteral("a.json"), AuditFileFormat::Json, views)).value(), 2);
    const QByteArray json = test::StoreFolder::contentOf(bench.path(QStringLiteral("a.json")));
    QCOMPARE(json.count("\"view\""), 2);
    QVERIFY(!json.contains("\"lookup\""));
}

void TestAuditFile::manyPieces()
{
    const FileBench bench(0);
    records::AuditNote note = bench.trail->filled(AuditAction::Lookup, {});
    QVERIFY(outcome(bench.trail->log().append(std::vector(2500, note), nullptr)).has_value());
    const auto future = bench.write(QStringLiteral("a.json"), AuditFileFormat::Json);
    QCOMPARE(outcome(future).value(), 2500);
    QCOMPARE(test::StoreFolder::contentOf(bench.path(QStringLiteral("a.json"))).count('\n'), 2500);
}

void TestAuditFile::nothingIsLeftHalfDone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<core::ErrorCause>("cause");
    QTest::newRow("a folder that is not there") << QStringLiteral("nowhere/a.csv") << core::ErrorCause::FileUnwritable;
    QTest::newRow("a folder in its place") << QStringLiteral("checkpoints") << core::ErrorCause::FileUnwritable;
}

void TestAuditFile::nothingIsLeftHalfDone()
{
    QFETCH(const QString, name);
    QFETCH(const core::ErrorCause, cause);
    const FileBench bench;
    QVERIFY(outcome(bench.trail->checkpoint()).has_value()); // makes the folder
    const QStringList before = QDir(bench.folder.places().dataFolder).entryList(QDir::AllEntries);
    QCOMPARE(causeOf(outcome(bench.write(name))), cause);
    QCOMPARE(QDir(bench.folder.places().dataFolder).entryList(QDir::AllEntries), before);
}

void TestAuditFile::aCancelledExportLeavesWhatWasThere()
{
    const FileBench bench(0);
    records::AuditNote note = bench.trail->filled(AuditAction::Lookup, {});
    QVERIFY(outcome(bench.trail->log().append(std::vector(20'000, note), nullptr)).has_value());
    test::StoreFolder::write(bench.path(QStringLiteral("a.csv")), "what was there");
    std::stop_source stop;
    const auto future = bench.write(QStringLiteral("a.csv"), AuditFileFormat::Csv, {}, stop.get_token());
    stop.request_stop();
    QCOMPARE(causeOf(outcome(future)), core::ErrorCause::CancelledByAgent);
    QCOMPARE(QDir(bench.folder.places().dataFolder).entryList({QStringLiteral("a.csv*")}, QDir::Files).size(), 1);
    QCOMPARE(test::StoreFolder::contentOf(bench.path(QStringLiteral("a.csv"))), QByteArray("what was there"));
}

void TestAuditFile::cancelledTooLateItIsExported()
{
    const FileBench bench;
    std::stop_source stop;
    const auto future = bench.write(QStringLiteral("a.csv"), AuditFileFormat::Csv, {}, stop.get_token());
    QTRY_VERIFY(QFileInfo::exists(bench.path(QStringLiteral("a.csv"))));
    stop.request_stop();
    QCOMPARE(outcome(future).value(), 5);
}

void TestAuditFile::exportsAreNotedBeforehand()
{
    const FileBench bench;
    records::AuditFilter views;
    views.action = AuditAction::View;
    for (const records::AuditFilter &filter : {records::AuditFilter(), views}) {
        const qsizetype before = bench.lines().size();
        const qint64 meant = filter.action ? 2 : before;
        auto *noting = new services::AuditExportNoting(*bench.trail, filter, nullptr);
        const auto noted = outcome(noting->start());
        QVERIFY(noted.has_value());
        QCOMPARE(bench.actions().constLast(), QStringLiteral("export audit entries=%1").arg(meant));
        // What comes meanwhile is not in it, its own entry included.
        QCOMPARE(outcome(bench.write(QStringLiteral("a.csv"), AuditFileFormat::Csv, noted->filter)).value(), meant);
        const auto why = core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
        QVERIFY(outcome(services::noteNotCompleted(*bench.trail, *noted, why.value())).has_value());
        QCOMPARE(bench.actions().constLast(),
                 QStringLiteral("export not completed: cancelled audit entries=%1").arg(meant));
    }
}

void TestAuditFile::whatCannotBeNotedIsNotExported()
{
    const FileBench bench;
    bench.forge(QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON audit_entry "
                               "BEGIN SELECT RAISE(ABORT, 'broken'); END"));
    auto *noting = new services::AuditExportNoting(*bench.trail, {}, nullptr);
    QVERIFY(!outcome(noting->start()).has_value());
}

void TestAuditFile::aSoundAuditWithAndWithoutACheckpoint()
{
    const FileBench bench;
    QVERIFY(bench.examined()->isSound());
    QCOMPARE(bench.examined()->verdict.vouchedFor(), 0);
    QVERIFY2(bench.said().contains(QStringLiteral("No checkpoint vouches")), qPrintable(bench.said()));
    const auto made = outcome(bench.trail->checkpoint());
    QCOMPARE(bench.examined()->verdict.vouchedFor(), 5);
    QCOMPARE(bench.examined()->entryInQuestion(), 0);
    QVERIFY(bench.said().contains(records::keyFingerprint(made->checkpoint.publicKey)));
}

void TestAuditFile::whatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("entry");
    QTest::addColumn<QString>("says");
    QTest::newRow("changed") << QStringLiteral("UPDATE audit_entry SET agent = 'otto' WHERE sequence = 3") << qint64{3}
                             << QStringLiteral("entry 3 does not follow");
    QTest::newRow("removed") << QStringLiteral("DELETE FROM audit_entry WHERE sequence = 2") << qint64{3}
                             << QStringLiteral("entry 1 is followed by entry 3");
    QTest::newRow("cut") << QStringLiteral("DELETE FROM audit_entry WHERE sequence > 3") << qint64{3}
                         << QStringLiteral("The audit was cut");
}

void TestAuditFile::whatIsWrongAndWhere()
{
    QFETCH(const QString, sql);
    QFETCH(const qint64, entry);
    QFETCH(const QString, says);
    const FileBench bench;
    QVERIFY(outcome(bench.trail->checkpoint()).has_value());
    QCOMPARE(bench.lines().size(), 6); // with the entry about that
    bench.forge(sql);
    const auto report = bench.examined();
    QVERIFY(!report->isSound());
    QCOMPARE(report->entryInQuestion(), entry);
    QVERIFY2(bench.said().contains(says), qPrintable(bench.said()));
}

void TestAuditFile::evidenceThatIsNoneIsNamed()
{
    FileBench bench;
    QVERIFY(outcome(bench.trail->checkpoint()).has_value());
    test::StoreFolder::write(bench.folder.places().checkpointFolder() + QStringLiteral("/odd.checkpoint"), "nothing");
    QVERIFY(!bench.examined()->isSound());
    QVERIFY2(bench.said().contains(QStringLiteral("odd.checkpoint")), qPrintable(bench.said()));
    const QString nowhere = bench.path(QStringLiteral("nowhere"));
    QVERIFY(bench.settings.set(Setting::CheckpointFolder, nowhere).has_value());
    QVERIFY2(bench.said().contains(nowhere), qPrintable(bench.said()));
}

void TestAuditFile::theVaultKnowsOfWhatWasCutAway()
{
    FileBench bench;
    QVERIFY(outcome(bench.trail->checkpoint()).has_value());
    const QDir folder(bench.folder.places().checkpointFolder());
    const QStringList early = folder.entryList(QDir::Files);
    bench.clock.advance(std::chrono::minutes(1));
    QVERIFY(outcome(bench.trail->note(AuditAction::Reveal)).has_value());
    QVERIFY(outcome(bench.trail->checkpoint()).has_value());
    QCOMPARE(bench.examined()->word(), AuditReport::Word::Sound);
    // Back to the first checkpoint, and what says otherwise is taken away.
    bench.forge(QStringLiteral("DELETE FROM audit_entry WHERE sequence > 5"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (!early.contains(name))
            QVERIFY(QFile::remove(folder.filePath(name)));
    }
    const auto report = bench.examined();
    QCOMPARE(report->verdict.vouchedFor(), 5); // by the checkpoint that is left
    QVERIFY(!report->isSound());
    QCOMPARE(report->word(), AuditReport::Word::Broken);
    QCOMPARE(report->entryInQuestion(), 5);
    QVERIFY2(bench.said().contains(QStringLiteral("this desk has signed it up to entry 7")), qPrintable(bench.said()));
    bench.session.lock(); // then nobody can know
    QCOMPARE(bench.examined()->word(), AuditReport::Word::NotVouchedFor);
    QVERIFY2(bench.said().contains(QStringLiteral("Not vouched for")), qPrintable(bench.said()));
}

void TestAuditFile::theVaultKnowsWhatWasWrittenAnew()
{
    FileBench bench;
    QVERIFY(outcome(bench.trail->checkpoint()).has_value());
    QCOMPARE(bench.lines().size(), 6); // with the entry about that
    bench.forge(QStringLiteral("DELETE FROM audit_entry"));
    QVERIFY(QDir(bench.folder.places().checkpointFolder()).removeRecursively());
    for (int i = 0; i < 9; ++i)
        QVERIFY(outcome(bench.trail->note(AuditAction::View)).has_value());
    const auto report = bench.examined();
    QCOMPARE(report->word(), AuditReport::Word::Broken);
    QCOMPARE(report->entryInQuestion(), 5);
    QVERIFY2(bench.said().contains(QStringLiteral("written anew: entry 5")), qPrintable(bench.said()));
}

void TestAuditFile::withoutTheVaultNothingIsVouchedFor()
{
    FileBench bench;
    QCOMPARE(bench.examined()->word(), AuditReport::Word::NotVouchedFor); // nothing was ever signed
    QVERIFY(outcome(bench.trail->checkpoint()).has_value());
    QCOMPARE(bench.examined()->word(), AuditReport::Word::Sound);
    QVERIFY2(!bench.said().contains(QStringLiteral("Not vouched for")), qPrintable(bench.said()));
    bench.session.lock();
    auto report = bench.examined().value();
    QVERIFY(report.isSound());
    QCOMPARE(report.word(), AuditReport::Word::NotVouchedFor);
    report.isKeyNamed = true; // an auditor who has noted it
    QCOMPARE(report.word(), AuditReport::Word::Sound);
}

QTEST_GUILESS_MAIN(TestAuditFile)
#include "test_auditfile.moc"
