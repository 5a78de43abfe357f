// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/checkpointfolder.h"
#include "records/statement.h"
#include "services/auditwatch.h"
#include "support/trailbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace kyc;
using core::ErrorCause;
using kyc::test::causeOf;
using kyc::test::outcome;
using records::AuditAction;
using records::AuditLine;
using records::CheckpointFolder;
using services::AuditTrail;
using services::Setting;
using test::TrailBench;
using vault::KeeperKind;

/// The one place the program tells what happened.
class TestAuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAndWhenAreFilledIn();
    void whileLockedWhoItIsAboutIsWithheld();
    void beforeThereIsAStoreEntriesWait();
    void aFailureIsToldAndNotForgotten();
    void anEntryOfAJobCounts();
    void checkpointsMakeThemselves();
    void aCheckpointDoesNotBringOnTheNext();
    void checkpointsWaitForTheVault();
    void theAuditorsFolderCatchesUp();
    void withoutASigningKeyThereIsNoCheckpoint();
    void whatIsNotWhatItWasIsNotSigned_data();
    void whatIsNotWhatItWasIsNotSigned();
    void theEndIsNotedAndSigned();
    void theEvidenceIsGathered();
    void theVaultAndTheSettingsAreWatched();
    void failedAttemptsAreWatched();
};

void TestAuditTrail::whoAndWhenAreFilledIn()
{
    TrailBench bench;
    QVERIFY(bench.open());
    const services::AuditDetails details{QStringLiteral("account-id"), QStringLiteral("p100/kyc"),
                                         QStringLiteral("u-1042"), QStringLiteral("Ticket of Maria K."),
                                         QStringLiteral("Approved")};
    QVERIFY(outcome(bench.trail->note(AuditAction::Lookup, details)).has_value());
    const QList<AuditLine> lines = bench.lines();
    QCOMPARE(lines.size(), 1);
    const records::AuditEntry &entry = lines.first().entry;
    QCOMPARE(entry.agent, QByteArray("maria"));
    QCOMPARE(records::timeOf(entry), bench.clock.nowUtc());
    QCOMPARE(entry.action, QByteArray("lookup"));
    QCOMPARE(entry.account, QByteArray("account-id"));
    QCOMPARE(entry.check, QByteArray("p100/kyc"));
    QCOMPARE(entry.outcome, QByteArray("Approved"));
    const records::AuditKeys keys(bench.key);
    QCOMPARE(entry.customer, keys.customerHash(QStringLiteral("u-1042")));
    QCOMPARE(keys.openReference(lines.first().sealedReference, entry).value(), details.reference);
}

void TestAuditTrail::whileLockedWhoItIsAboutIsWithheld()
{
    TrailBench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.trail->keys());
    bench.session.lock();
    QVERIFY(!bench.trail->keys());
    QVERIFY(outcome(bench.trail->note(AuditAction::FailedAttempt, {.customer = QStringLiteral("u-1042")})).has_value());
    QCOMPARE(bench.lines().first().entry.customer, records::withheldHash());
}

void TestAuditTrail::beforeThereIsAStoreEntriesWait()
{
    TrailBench bench(false);
    auto start = bench.trail->note(AuditAction::Start);
    const QDateTime then = bench.clock.nowUtc();
    bench.clock.advance(std::chrono::minutes(5));
    auto chosen = bench.trail->note(AuditAction::Settings, {.outcome = QStringLiteral("vault/keeper")});
    QVERIFY(outcome(bench.trail->end()).has_value()); // there is nothing to end
    QVERIFY(!start.isFinished() && !QFile::exists(bench.folder.places().recordsFile()));
    bench.makeStore();
    QVERIFY(bench.open());
    QVERIFY(outcome(start).has_value() && outcome(chosen).has_value());
    QCOMPARE(bench.actions(), (QStringList{QStringLiteral("start"), QStringLiteral("settings vault/keeper")}));
    QCOMPARE(records::timeOf(bench.lines().first().entry), then);
}

void TestAuditTrail::aFailureIsToldAndNotForgotten()
{
    TrailBench bench(false);
    test::StoreFolder::write(bench.folder.places().recordsFile(),
                             "no database at all, but long enough to be looked at");
    AuditTrail trail(bench.session, bench.settings, bench.folder.places(), bench.clock);
    QSignalSpy failed(&trail, &AuditTrail::failed);
    const auto first = trail.note(AuditAction::Start);
    bench.clock.advance(std::chrono::minutes(1));
    QCOMPARE(causeOf(outcome(trail.note(AuditAction::Lookup))), ErrorCause::RecordsDamaged);
    QCOMPARE(causeOf(outcome(first)), ErrorCause::RecordsDamaged);
    QCOMPARE(failed.size(), 2);

    QVERIFY(QFile::remove(bench.folder.places().recordsFile()));
    bench.makeStore();
    bench.clock.advance(std::chrono::minutes(1));
    QVERIFY(outcome(trail.note(AuditAction::Stop)).has_value());
    QVERIFY(outcome(trail.note(AuditAction::Start)).has_value());
    QCOMPARE(bench.actions(),
             (QStringList{QStringLiteral("unrecorded count=2 since=2026-03-04T05:06:07.008Z"), QStringLiteral("stop"),
                          QStringLiteral("start")}));
    QCOMPARE(failed.size(), 2);
}

void TestAuditTrail::anEntryOfAJobCounts()
{
    TrailBench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.settings.set(Setting::CheckpointEvery, 2).has_value());
    records::Database store(bench.folder.places().recordsFile(), bench.key);
    const auto note = bench.trail->filled(AuditAction::Lookup, {.customer = QStringLiteral("u-1")});
    const auto written =
        outcome(store.change<records::ChainHead>([note, keys = bench.trail->keys()](const auto &database) {
            return records::appendAudit(database, note, keys.get());
        }));
    QCOMPARE(written->sequence, 1);
    bench.trail->recorded();
    QCOMPARE(bench.checkpoints(), std::size_t{0});
    bench.trail->recorded();
    QTRY_COMPARE(bench.checkpoints(), std::size_t{1});
}

void TestAuditTrail::checkpointsMakeThemselves()
{
    TrailBench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.settings.set(Setting::CheckpointEvery, 3).has_value());
    for (int i = 0; i < 3; ++i)
        QVERIFY(outcome(bench.trail->note(AuditAction::Lookup)).has_value());
    QTRY_COMPARE(bench.lines().size(), 4);
    const auto found = CheckpointFolder(bench.folder.places().checkpointFolder()).all();
    QCOMPARE(found.size(), std::size_t{1});
    const records::Checkpoint checkpoint = found.front().checkpoint.value();
    QCOMPARE(checkpoint.head.sequence, 3);
    QCOMPARE(checkpoint.head.hash, bench.lines().at(2).hash);
    QCOMPARE(checkpoint.time, bench.clock.nowUtc());
    QVERIFY(records::isSigned(checkpoint));
    QCOMPARE(bench.actions().last(),
             QStringLiteral("checkpoint sequence=3 key=%1").arg(records::keyFingerprint(checkpoint.publicKey)));
}

void TestAuditTrail::aCheckpointDoesNotBringOnTheNext()
{
    TrailBench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.settings.set(Setting::CheckpointEvery, 1).has_value());
    QVERIFY(outcome(bench.trail->note(AuditAction::Lookup)).has_value());
    QTRY_COMPARE(bench.lines().size(), 2);
    bench.clock.advance(std::chrono::seconds(1));
    // What comes after the next entry's checkpoint would have come after the first one's.
    QVERIFY(outcome(bench.trail->note(AuditAction::Lookup)).has_value());
    QTRY_COMPARE(bench.lines().size(), 4);
    QVERIFY(outcome(bench.trail->log().head()).has_value());
    QCoreApplication::processEvents();
    QCOMPARE(bench.checkpoints(), std::size_t{2});
    QCOMPARE(bench.lines().size(), 4);
    QVERIFY(bench.actions().at(1).startsWith(u"checkpoint sequence=1"));
    QVERIFY(bench.actions().at(3).startsWith(u"checkpoint sequence=3"));
}

void TestAuditTrail::checkpointsWaitForTheVault()
{
    TrailBench bench;
    QVERIFY(bench.open());
    QVERIFY(bench.settings.set(Setting::CheckpointEvery, 2).has_value());
    bench.session.lock();
    for (int i = 0; i < 5; ++i)
        QVERIFY(outcome(bench.trail->note(AuditAction::FailedAttempt)).has_value());
    QCOMPARE(bench.checkpoints(), std::size_t{0});
    QCOMPARE(causeOf(outcome(bench.trail->checkpoint())), ErrorCause::VaultLocked);
    for (int i = 0; i < 2; ++i)
        QVERIFY(outcome(bench.trail->note(AuditAction::FailedAttempt)).has_value());
    QVERIFY(bench.open());
    QTRY_COMPARE(bench.checkpoints(), std::size_t{1});
}

void TestAuditTrail::theAuditorsFolderCatchesUp()
{
    TrailBench bench;
    QVERIFY(bench.open());
    QSignalSpy failed(bench.trail.get(), &AuditTrail::checkpointFailed);
    const QString auditors = bench.folder.places().dataFolder + QStringLiteral("/share/auditor");
    QVERIFY(bench.settings.set(Setting::CheckpointFolder, auditors).has_value());
    test::StoreFolder::write(bench.folder.places().dataFolder + QStringLiteral("/share"), "not a folder now");
    QVERIFY(outcome(bench.trail->note(AuditAction::Start)).has_value());
    const auto first = outcome(bench.trail->checkpoint());
    QVERIFY(first->notCopied.has_value());
    QCOMPARE(first->notCopied->cause, ErrorCause::FileUnwritable);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(bench.checkpoints(), std::size_t{1});

    QVERIFY(QFile::remove(bench.folder.places().dataFolder + QStringLiteral("/share")));
    bench.clock.advance(std::chrono::seconds(1));
    const auto second = outcome(bench.trail->checkpoint());
    QVERIFY(second.has_value() && !second->notCopied);
    QCOMPARE(bench.checkpoints(auditors), std::size_t{2});
    QCOMPARE(failed.size(), 1);
}

void TestAuditTrail::withoutASigningKeyThereIsNoCheckpoint()
{
    TrailBench bench;
    QVERIFY(bench.open());
    QCOMPARE(causeOf(outcome(bench.trail->checkpoint())), ErrorCause::RecordAbsent); // nothing is in the log

    TrailBench inMemory;
    QVERIFY(inMemory.open(KeeperKind::Memory));
    QVERIFY(outcome(inMemory.trail->note(AuditAction::Start)).has_value());
    QCOMPARE(causeOf(outcome(inMemory.trail->checkpoint())), ErrorCause::VaultNotChosen);
    QVERIFY(outcome(inMemory.trail->end()).has_value()); // without one
    QCOMPARE(inMemory.actions(), (QStringList{QStringLiteral("start"), QStringLiteral("stop")}));
}

void TestAuditTrail::whatIsNotWhatItWasIsNotSigned_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("written anew") << QStringLiteral("DELETE FROM audit_entry");
    QTest::newRow("cut before what was signed") << QStringLiteral("DELETE FROM audit_entry WHERE sequence >= 3");
    QTest::newRow("changed since") << QStringLiteral("UPDATE audit_entry SET agent = 'otto' WHERE sequence = 5");
}

void TestAuditTrail::whatIsNotWhatItWasIsNotSigned()
{
    QFETCH(const QString, sql);
    TrailBench bench;
    QVERIFY(bench.open());
    for (int i = 0; i < 3; ++i)
        QVERIFY(outcome(bench.trail->note(AuditAction::Lookup)).has_value());
    QVERIFY(outcome(bench.trail->checkpoint()).has_value());
    QVERIFY(outcome(bench.trail->note(AuditAction::View)).has_value());
    QCOMPARE(bench.lines().size(), 5);
    {
        records::Database store(bench.folder.places().recordsFile(), bench.key);
        for (const QString &step : {QStringLiteral("DROP TRIGGER audit_is_not_changed"),
                                    QStringLiteral("DROP TRIGGER audit_is_not_removed"), sql}) {
            QVERIFY(outcome(store.change<void>([step](const QSqlDatabase &database) {
                        return records::runSql(database, step);
                    })).has_value());
        }
    }
    for (int i = 0; i < 6; ++i)
        QVERIFY(outcome(bench.trail->note(AuditAction::Reveal)).has_value());
    QVERIFY(QDir(bench.folder.places().checkpointFolder()).removeRecursively());
    const auto made = outcome(bench.trail->checkpoint());
    QCOMPARE(causeOf(made), ErrorCause::RecordsDamaged);
    QCOMPARE(bench.checkpoints(), std::size_t{0});
}

void TestAuditTrail::theEndIsNotedAndSigned()
{
    TrailBench bench;
    QVERIFY(bench.open());
    QVERIFY(outcome(bench.trail->note(AuditAction::Start)).has_value());
    QVERIFY(outcome(bench.trail->end()).has_value());
    const auto found = CheckpointFolder(bench.folder.places().checkpointFolder()).all();
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().checkpoint->head.sequence, 2);
    QCOMPARE(bench.actions().at(1), QStringLiteral("stop"));
    bench.session.lock();
    QVERIFY(outcome(bench.trail->end()).has_value());
    QCOMPARE(bench.checkpoints(), std::size_t{1});
}

void TestAuditTrail::theEvidenceIsGathered()
{
    TrailBench bench;
    QVERIFY(bench.open());
    const QString auditors = bench.folder.places().dataFolder + QStringLiteral("/auditor");
    const QString more = bench.folder.places().dataFolder + QStringLiteral("/more");
    QVERIFY(bench.settings.set(Setting::CheckpointFolder, auditors).has_value());
    QVERIFY(outcome(bench.trail->note(AuditAction::Start)).has_value());
    const auto made = outcome(bench.trail->checkpoint());
    test::StoreFolder::write(more + QStringLiteral("/broken.checkpoint"), "broken");
    const auto evidence = outcome(bench.trail->evidence({more}));
    QCOMPARE(evidence->checkpoints, std::vector{made->checkpoint}); // once, though it lies in two folders
    QCOMPARE(evidence->damagedFiles, QStringList{QStringLiteral("broken.checkpoint")});
    QCOMPARE(evidence->publicKey, made->checkpoint.publicKey);
    const auto verdict = outcome(bench.trail->log().verify(evidence->checkpoints, evidence->publicKey));
    QVERIFY(verdict->isSound());
    QCOMPARE(verdict->vouchedFor(), 1);
    bench.session.lock();
    QCOMPARE(outcome(bench.trail->evidence())->publicKey, QByteArray());
}

void TestAuditTrail::theVaultAndTheSettingsAreWatched()
{
    TrailBench bench;
    const services::AuditWatch watch(*bench.trail, bench.session, bench.settings);
    QVERIFY(bench.open());
    bench.session.lock();
    QVERIFY(bench.open());
    QVERIFY(bench.settings.set(Setting::ClipboardSeconds, 20).has_value());
    QTRY_COMPARE(bench.lines().size(), 5);
    QCOMPARE(bench.actions(),
             (QStringList{QStringLiteral("settings vault/keeper"), QStringLiteral("unlock keychain"),
                          QStringLiteral("lock"), QStringLiteral("unlock keychain"),
                          QStringLiteral("settings privacy/clipboard-seconds from=10 to=20")}));
}

void TestAuditTrail::failedAttemptsAreWatched()
{
    TrailBench bench;
    QVERIFY(outcome(bench.session.choose(KeeperKind::File, core::Secret(QByteArray("right")))).has_value());
    bench.session.lock();
    const services::AuditWatch watch(*bench.trail, bench.session, bench.settings);
    bench.keepers[KeeperKind::File].fails = [](const test::ScriptedKeeper::Call &) {
        return std::optional(test::ScriptedKeeper::error(ErrorCause::VaultPassphraseWrong));
    };
    const auto opened = outcome(bench.session.unlock(core::Secret(QByteArray("wrong"))));
    QVERIFY(!opened);
    QTRY_COMPARE(bench.lines().size(), 1);
    QCOMPARE(bench.actions(), QStringList{QStringLiteral("failed-attempt unlock passphrase-wrong")});
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "test_audittrail.moc"
