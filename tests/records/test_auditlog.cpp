// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditbench.h"
#include "records/auditlog.h"
#include "support/kills.h"
#include "support/vaultwait.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace kyc;
using namespace kyc::records;
using kyc::test::AuditBench;
using kyc::test::causeOf;
using kyc::test::outcome;

namespace {

const QDateTime kTime(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);

SigningKey keyOf(char seed)
{
    return SigningKey::fromSeed(core::Secret(QByteArray(32, seed))).value();
}

std::vector<AuditNote> notes(int count)
{
    std::vector<AuditNote> notes;
    for (int i = 0; i < count; ++i)
        notes.push_back(AuditBench::note(i));
    return notes;
}

Checkpoint checkpointAt(AuditBench &bench, qint64 sequence, char seed = 'k')
{
    return keyOf(seed).sign({sequence, auditHashAt(bench.database(), sequence).value()}, sequence, kTime);
}

} // namespace

/// The audit as the program uses it: from another thread, beside other programs, and killed.
class TestAuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAStoreNothingIsMade();
    void aStoreThatComesLaterIsUsed();
    void whatIsAskedIsDoneInOrder();
    void severalEntriesAreAllOrNothing();
    void theDestructorCarriesOutWhatWasAsked();
    void aCleanLogVerifiesWithItsCheckpoints();
    void aForgedLogIsToldFromACutOne_data();
    void aForgedLogIsToldFromACutOne();
    void verifyingTellsItsProgressAndCanBeCancelled();
    void appendingGoesOnWhileVerifying();
    void goingAwayEndsVerifying();
    void twoProgramsKeepOneChain();
    void killedAtAnyMomentNothingAcknowledgedIsLost();
    void aWriterThatHoldsTheStoreIsWaitedFor();
};

void TestAuditLog::withoutAStoreNothingIsMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("records.sqlite"));
    AuditLog log(path);
    QCOMPARE(causeOf(outcome(log.append(notes(1), nullptr))), core::ErrorCause::RecordsUnavailable);
    QCOMPARE(causeOf(outcome(log.verify({}, {}))), core::ErrorCause::RecordsUnavailable);
    QVERIFY(!QFile::exists(path));
}

void TestAuditLog::aStoreThatComesLaterIsUsed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("records.sqlite"));
    AuditLog log(path);
    QVERIFY(!outcome(log.head()));
    AuditBench bench(path);
    QCOMPARE(outcome(log.append(notes(1), nullptr)).value().sequence, 1);
}

void TestAuditLog::whatIsAskedIsDoneInOrder()
{
    AuditBench bench;
    AuditLog log(bench.path());
    auto empty = log.head();
    auto first = log.append(notes(2), nullptr);
    auto second = log.append(notes(1), nullptr);
    auto read = log.read({}, {});
    auto counted = log.count({.agent = QStringLiteral("maria")});
    QCOMPARE(outcome(empty).value(), ChainHead());
    QCOMPARE(outcome(first).value().sequence, 2);
    const ChainHead head = outcome(second).value();
    QCOMPARE(head.sequence, 3);
    const QList<AuditLine> lines = outcome(read).value();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.first().hash, head.hash);
    QCOMPARE(outcome(counted).value(), 1);
    QVERIFY(bench.verdict().isSound());
}

void TestAuditLog::severalEntriesAreAllOrNothing()
{
    AuditBench bench;
    bench.run(QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON audit_entry WHEN new.sequence = 3 "
                             "BEGIN SELECT RAISE(ABORT, 'no'); END"));
    AuditLog log(bench.path());
    QVERIFY(!outcome(log.append(notes(3), nullptr)));
    QCOMPARE(outcome(log.head()).value().sequence, 0);
    QCOMPARE(outcome(log.append(notes(2), nullptr)).value().sequence, 2); // and the log is of use still
}

void TestAuditLog::theDestructorCarriesOutWhatWasAsked()
{
    AuditBench bench;
    QList<QFuture<core::Result<ChainHead>>> asked;
    {
        AuditLog log(bench.path());
        for (int i = 0; i < 50; ++i)
            asked.append(log.append(notes(1), nullptr));
    }
    for (auto &one : asked) {
        QVERIFY(one.isFinished());
        QVERIFY(outcome(one).has_value());
    }
    QCOMPARE(bench.verdict().head.sequence, 50);
}

void TestAuditLog::aCleanLogVerifiesWithItsCheckpoints()
{
    AuditBench bench;
    bench.fill(300);
    AuditLog log(bench.path());
    const auto bare = outcome(log.verify({}, {}));
    QVERIFY(bare->isSound());
    QCOMPARE(bare->chain.head.sequence, 300);
    QCOMPARE(bare->vouchedFor(), 0);
    const auto verdict = outcome(log.verify(
        {checkpointAt(bench, 100), checkpointAt(bench, 250), checkpointAt(bench, 260, 'o')}, keyOf('k').publicKey()));
    QVERIFY(verdict->isSound());
    QCOMPARE(verdict->vouchedFor(), 250);
    QCOMPARE(verdict->checkpoints.at(2).fit, CheckpointFit::OtherKey);
}

void TestAuditLog::aForgedLogIsToldFromACutOne_data()
{
    QTest::addColumn<QStringList>("forgery");
    QTest::addColumn<ChainFault>("fault");
    QTest::addColumn<CheckpointFit>("fit");
    QTest::addColumn<qint64>("vouchedFor");

    QTest::newRow("cut behind the last checkpoint")
        << QStringList{QStringLiteral("DELETE FROM audit_entry WHERE sequence > 250")} << ChainFault::None
        << CheckpointFit::Fits << qint64{250}; // all that a checkpoint can say
    QTest::newRow("cut before it") << QStringList{QStringLiteral("DELETE FROM audit_entry WHERE sequence >= 250")}
                                   << ChainFault::None << CheckpointFit::Cut << qint64{100};
    QTest::newRow("everything removed") << QStringList{QStringLiteral("DELETE FROM audit_entry")} << ChainFault::None
                                        << CheckpointFit::Cut << qint64{0};
    QTest::newRow("an entry changed") << QStringList{QStringLiteral(
        "UPDATE audit_entry SET agent = 'x' WHERE sequence = 120")}
                                      << ChainFault::Changed << CheckpointFit::Fits << qint64{100};
    QTest::newRow("cut, and filled up again")
        << QStringList{QStringLiteral("DELETE FROM audit_entry WHERE sequence > 200"), QStringLiteral("fill")}
        << ChainFault::None << CheckpointFit::Forked << qint64{100};
}

void TestAuditLog::aForgedLogIsToldFromACutOne()
{
    QFETCH(const QStringList, forgery);
    QFETCH(const ChainFault, fault);
    QFETCH(const CheckpointFit, fit);
    QFETCH(const qint64, vouchedFor);
    AuditBench bench;
    bench.fill(300);
    const std::vector<Checkpoint> checkpoints{checkpointAt(bench, 100), checkpointAt(bench, 250)};
    bench.dropHurdles();
    for (const QString &step : forgery) {
        if (step == QStringLiteral("fill"))
            bench.fill(100);
        else
            bench.run(step);
    }
    AuditLog log(bench.path());
    const auto verdict = outcome(log.verify(checkpoints, keyOf('k').publicKey()));
    QCOMPARE(verdict->chain.fault, fault);
    QCOMPARE(verdict->checkpoints.at(1).fit, fit);
    QCOMPARE(verdict->vouchedFor(), vouchedFor);
    QCOMPARE(verdict->isSound(), fault == ChainFault::None && fit == CheckpointFit::Fits);
}

void TestAuditLog::verifyingTellsItsProgressAndCanBeCancelled()
{
    AuditBench bench;
    bench.fill(45'000);
    AuditLog log(bench.path());
    QFutureWatcher<core::Result<AuditVerdict>> watcher;
    QList<int> progress;
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, this,
                     [&](int value) { progress.append(value); });
    watcher.setFuture(log.verify({}, {}));
    QCOMPARE(outcome(watcher.future()).value().chain.head.sequence, 45'000);
    QVERIFY(std::is_sorted(progress.cbegin(), progress.cend()));
    QVERIFY(progress.constLast() > 0 && progress.constLast() <= 1000);

    auto cancelled = log.verify({}, {});
    cancelled.cancel();
    QTRY_VERIFY(cancelled.isFinished());
    QCOMPARE(cancelled.resultCount(), 0);
    QCOMPARE(outcome(log.head()).value().sequence, 45'000);
}

void TestAuditLog::appendingGoesOnWhileVerifying()
{
    AuditBench bench;
    bench.fill(45'000);
    AuditLog log(bench.path());
    auto verifying = log.verify({}, {});
    const auto appended = outcome(log.append(notes(1), nullptr));
    QVERIFY(!verifying.isFinished()); // it did not have to wait for the end
    QCOMPARE(appended->sequence, 45'001);
    QCOMPARE(outcome(verifying).value().chain.head.sequence, 45'000);
}

void TestAuditLog::goingAwayEndsVerifying()
{
    AuditBench bench;
    bench.fill(45'000);
    for (const bool hasBegun : {false, true}) {
        auto log = std::make_unique<AuditLog>(bench.path());
        auto verifying = log->verify({}, {});
        auto another = log->verify({}, {});
        if (hasBegun)
            QTRY_VERIFY(verifying.progressValue() > 0);
        const auto appended = log->append(notes(1), nullptr);
        log.reset();
        for (const auto &one : {verifying, another})
            QVERIFY(one.isFinished() && one.isCanceled() && one.resultCount() == 0);
        QVERIFY(appended.isFinished() && appended.result().has_value());
    }
    QCOMPARE(bench.verdict().head.sequence, 45'002);
}

void TestAuditLog::twoProgramsKeepOneChain()
{
    constexpr int kEach = 150;
    AuditBench bench;
    QList<QProcess *> writers;
    for (const QString &agent : {QStringLiteral("maria"), QStringLiteral("otto"), QStringLiteral("ada")}) {
        auto *writer = new QProcess(this);
        writer->start(QStringLiteral(KYC_AUDIT_WRITER), {bench.path(), QString::number(kEach), agent});
        writers.append(writer);
    }
    QSet<QByteArray> acknowledged;
    for (QProcess *writer : writers) {
        QVERIFY(writer->waitForFinished(60'000));
        QCOMPARE(writer->exitCode(), 0);
        for (const QByteArray &number : writer->readAllStandardOutput().split('\n'))
            acknowledged.insert(number);
    }
    acknowledged.remove({});
    QCOMPARE(acknowledged.size(), 3 * kEach); // no number was given twice
    const ChainVerdict verdict = bench.verdict();
    QVERIFY(verdict.isSound());
    QCOMPARE(verdict.head.sequence, 3 * kEach);
    for (const QString &agent : {QStringLiteral("maria"), QStringLiteral("otto"), QStringLiteral("ada")})
        QCOMPARE(countAudit(bench.database(), {.agent = agent}).value(), kEach);
}

void TestAuditLog::killedAtAnyMomentNothingAcknowledgedIsLost()
{
    const int kills = test::kills(60);
    AuditBench bench;
    qint64 acknowledged = 0;
    int midway = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess writer;
        writer.start(QStringLiteral(KYC_AUDIT_WRITER), {bench.path(), QStringLiteral("0"), QStringLiteral("maria")});
        QVERIFY(writer.waitForStarted());
        if (i % 4 != 0) // a quarter of them while it is still starting
            QVERIFY(writer.waitForReadyRead());
        test::pauseAtMost(std::chrono::microseconds(30'000));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QByteArrayList lines = writer.readAllStandardOutput().split('\n');
        // What follows the last line end was not said in full.
        for (qsizetype line = 0; line + 1 < lines.size(); ++line)
            acknowledged = std::max(acknowledged, lines.at(line).toLongLong());
        const ChainVerdict verdict = bench.verdict(100'000);
        QVERIFY2(verdict.isSound(), qPrintable(explanation(verdict).english()));
        QVERIFY2(verdict.head.sequence >= acknowledged, qPrintable(QString::number(acknowledged)));
        midway += verdict.head.sequence > acknowledged ? 1 : 0;
    }
    QVERIFY(acknowledged > kills / 2);
    QSqlQuery check(bench.database());
    QVERIFY(check.exec(QStringLiteral("PRAGMA integrity_check")) && check.next());
    QCOMPARE(check.value(0).toString(), QStringLiteral("ok"));
    qInfo("%d kills, %lld entries acknowledged, %d kills between a commit and its acknowledgement", kills,
          static_cast<long long>(acknowledged), midway);
}

void TestAuditLog::aWriterThatHoldsTheStoreIsWaitedFor()
{
    AuditBench bench;
    AuditLog log(bench.path());
    bench.run(QStringLiteral("BEGIN IMMEDIATE"));
    auto appended = log.append(notes(1), nullptr);
    QVERIFY(appendAudit(bench.database(), AuditBench::note(7), nullptr).has_value());
    QVERIFY(!appended.isFinished());
    bench.run(QStringLiteral("COMMIT"));
    QCOMPARE(outcome(appended).value().sequence, 2);
    QVERIFY(bench.verdict().isSound());
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "test_auditlog.moc"
