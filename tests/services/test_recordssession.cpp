// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/statement.h"
#include "services/secretkeys.h"
#include "support/recordsbench.h"

#include <QSignalSpy>

using namespace kyc;
using core::ErrorCause;
using kyc::test::causeOf;
using kyc::test::outcome;
using kyc::test::RecordsBench;
using State = services::RecordsSession::State;
using vault::KeeperKind;

/// The records open with the vault, close with it, and are never begun anew by themselves.
class TestRecordsSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyOpenAndCloseWithTheVault()
    {
        RecordsBench bench;
        QCOMPARE(bench.records->state(), State::Closed);
        QVERIFY(!bench.records->history());
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QCOMPARE(bench.records->state(), State::Open);
        QVERIFY(bench.record().has_value());
        QVERIFY(bench.trail->keys() != nullptr);

        bench.vault->lock();
        QCOMPARE(bench.records->state(), State::Closed);
        QVERIFY(!bench.records->history() && !bench.records->database() && !bench.records->customers());
        QVERIFY(bench.trail->keys() == nullptr);

        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QCOMPARE(bench.records->state(), State::Open);
        const auto entry = outcome(bench.records->history()->entry(1));
        QVERIFY(entry.has_value());
        QCOMPARE(entry->outcome.checkId, QStringLiteral("p100/kyc"));
    }

    void openedAgainAtOnceTheyAreTheFirst()
    {
        RecordsBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        for (int i = 0; i < 5; ++i) {
            // What takes a while, before it is closed.
            static_cast<void>(bench.records->database()->read<bool>([](const QSqlDatabase &database) {
                records::Statement count(database,
                                         QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM "
                                                        "n WHERE i < 200000) SELECT count(*) FROM n"));
                return count.number().map([](std::optional<qint64> all) { return all.has_value(); });
            }));
            bench.vault->lock();
            QVERIFY(bench.open());
            QVERIFY(bench.settles());
            QCOMPARE(bench.records->state(), State::Open);
            QVERIFY(bench.records->report().isFirst);
            QVERIFY(!bench.records->report().hadUncleanEnd);
        }
    }

    void whoeverHasAShareIsWaitedFor()
    {
        RecordsBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        auto share = bench.records->database()->weak_from_this().lock();
        QVERIFY(share);
        bench.vault->lock(); // at once
        QCOMPARE(bench.records->state(), State::Closed);
        const auto ended = bench.records->end();
        const QFuture<core::Result<bool>> stillWorks =
            share->read<bool>([](const QSqlDatabase &) { return core::Result<bool>(true); });
        QCOMPARE(outcome(stillWorks).value(), true);
        QVERIFY(!ended.isFinished());
        share.reset();
        QVERIFY(outcome(ended).has_value());
    }

    void anUncleanEndIsLookedIntoOnce()
    {
        RecordsBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QVERIFY(bench.record().has_value());
        QVERIFY(!bench.records->isCheckDue());
        bench.begin();
        QVERIFY(bench.markUnclean());
        const QString copy = bench.places.recordsFile() + QStringLiteral(".before-2");
        test::StoreFolder::write(copy, "of before a migration");
        for (int i = 0; i < 2; ++i) { // until somebody looks
            QVERIFY(bench.open());
            QVERIFY(bench.settles());
            QVERIFY(bench.records->isCheckDue());
            QVERIFY(QFile::exists(copy));
            if (i == 0)
                bench.begin();
        }
        QSignalSpy changed(bench.records.get(), &services::RecordsSession::changed);
        QVERIFY(outcome(bench.records->check()).has_value());
        QVERIFY(!bench.records->isCheckDue());
        QCOMPARE(changed.count(), 1);
        bench.begin();
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QVERIFY(!bench.records->isCheckDue());
        QVERIFY(!QFile::exists(copy)); // which nobody needs any more
    }

    void aCheckThatIsNotDoneSaysNothing_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("locked meanwhile") << true;
        QTest::newRow("cancelled") << false;
    }

    void aCheckThatIsNotDoneSaysNothing()
    {
        QFETCH(const bool, isLocked);
        RecordsBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QVERIFY(bench.record().has_value());
        bench.begin();
        QVERIFY(bench.markUnclean());
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        auto check = bench.records->check();
        if (isLocked)
            bench.vault->lock();
        else
            check.cancel();
        QTRY_VERIFY(check.isFinished());
        QVERIFY(!check.isResultReadyAt(0));
        QVERIFY(isLocked || bench.records->isCheckDue());
        bench.vault->lock();
        QCOMPARE(causeOf(outcome(bench.records->check())), ErrorCause::RecordsUnavailable);
    }

    void endedTheyStayClosed()
    {
        RecordsBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QVERIFY(outcome(bench.records->end()).has_value());
        QCOMPARE(bench.records->state(), State::Closed);
        bench.vault->lock();
        QVERIFY(bench.open());
        QCOMPARE(bench.records->state(), State::Closed);
    }

    void lockedWhileOpeningTheyStayClosed()
    {
        RecordsBench bench;
        QVERIFY(bench.open());
        QCOMPARE(bench.records->state(), State::Opening);
        bench.vault->lock();
        QCOMPARE(bench.records->state(), State::Closed);
        QTest::qWait(0);
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QCOMPARE(bench.records->state(), State::Open);
    }

    void whatPassesIsNotRecordedWhereItWouldOutliveItsKey()
    {
        RecordsBench bench;
        QVERIFY(bench.open(KeeperKind::Memory));
        QCOMPARE(bench.records->state(), State::NotKept);
        QVERIFY(!QFile::exists(bench.places.recordsFile()));
    }

    void whatPassesWithItsKeyIsRecorded()
    {
        RecordsBench bench(true);
        QVERIFY(bench.open(KeeperKind::Memory));
        QVERIFY(bench.settles());
        QCOMPARE(bench.records->state(), State::Open);
        QVERIFY(bench.record().has_value());
        QVERIFY(bench.sign());
    }

    void aLostKeyIsSaid_data()
    {
        QTest::addColumn<QString>("fate");
        QTest::addColumn<ErrorCause>("cause");
        QTest::addColumn<bool>("leavesAFile");
        QTest::newRow("the vault has no key any more")
            << QStringLiteral("no key") << ErrorCause::RecordsKeyMissing << true;
        QTest::newRow("the vault has another key")
            << QStringLiteral("other key") << ErrorCause::RecordsKeyWrong << true;
        QTest::newRow("the records are gone") << QStringLiteral("no file") << ErrorCause::RecordsGone << false;
        QTest::newRow("the file is no store") << QStringLiteral("no store") << ErrorCause::RecordsDamaged << true;
    }

    /// Said, nothing changed on the disk, and another start says the same; begun anew only by a person's word.
    void aLostKeyIsSaid()
    {
        QFETCH(const QString, fate);
        QFETCH(const ErrorCause, cause);
        QFETCH(const bool, leavesAFile);
        RecordsBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QVERIFY(bench.record().has_value());
        QVERIFY(bench.sign());
        bench.begin();
        test::ScriptedKeeper &keeper = bench.keepers[KeeperKind::Keychain];
        if (fate == u"no key")
            QVERIFY(outcome(keeper.remove(services::recordsKey())).has_value());
        else if (fate == u"other key")
            QVERIFY(outcome(keeper.write(services::recordsKey(), records::DataKey::fresh().bytes())).has_value());
        else if (fate == u"no store")
            bench.spoilStore();
        else
            QVERIFY(QFile::remove(bench.places.recordsFile()));
        const QByteArray before = test::StoreFolder::contentOf(bench.places.recordsFile());
        for (int i = 0; i < 2; ++i) {
            QVERIFY(bench.open());
            QVERIFY(bench.settles());
            QCOMPARE(bench.records->state(), State::Refused);
            QCOMPARE(bench.records->problem().cause, cause);
            QCOMPARE(test::StoreFolder::contentOf(bench.places.recordsFile()), before);
            bench.begin();
        }

        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QVERIFY(bench.records->canBeginAnew());
        QVERIFY(outcome(bench.records->beginAnew(bench.clock.nowUtc())).has_value());
        QVERIFY(bench.settles());
        QCOMPARE(bench.records->state(), State::Open);
        QVERIFY(bench.record().has_value());
        QVERIFY(bench.sign()); // the signed head of the old log does not stop it
        const auto head = outcome(bench.trail->log().head());
        QVERIFY(head && head->sequence > 0);
        const QStringList aside = bench.besides();
        const auto store = std::find_if(aside.cbegin(), aside.cend(),
                                        [](const QString &name) { return name.startsWith(u"records.sqlite.aside-"); });
        QCOMPARE(store != aside.cend(), leavesAFile);
        if (leavesAFile)
            QCOMPARE(test::StoreFolder::contentOf(bench.places.dataFolder + u'/' + *store), before);
        bench.begin();
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QCOMPARE(bench.records->state(), State::Open);
    }

    void notBegunAnewTheAuditGoesOn()
    {
        RecordsBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QVERIFY(bench.record().has_value());
        bench.begin();
        QVERIFY(outcome(bench.keepers[KeeperKind::Keychain].remove(services::recordsKey())).has_value());
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QVERIFY(bench.records->canBeginAnew());
        // Something that is in the way of putting them aside.
        test::StoreFolder::write(bench.places.recordsFile() + QStringLiteral(".aside-20260304T050607Z/file"), "x");
        const auto begun = bench.records->beginAnew(bench.clock.nowUtc());
        const auto meanwhile = bench.trail->note(records::AuditAction::View);
        QCOMPARE(causeOf(outcome(begun)), ErrorCause::FileUnwritable);
        QCOMPARE(bench.records->state(), State::Refused);
        QVERIFY(outcome(meanwhile).has_value());
        QVERIFY(outcome(bench.trail->note(records::AuditAction::Reveal)).has_value());
        const auto lines = outcome(bench.trail->log().read({}, {.isNewestFirst = true, .most = 2}));
        QCOMPARE(lines->at(1).entry.action, QByteArray("view"));
        QCOMPARE(lines->at(0).entry.action, QByteArray("reveal"));
    }

    void whatIsOpenIsNotBegunAnew()
    {
        RecordsBench bench;
        QCOMPARE(causeOf(outcome(bench.records->beginAnew(bench.clock.nowUtc()))), ErrorCause::RecordsUnavailable);
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QCOMPARE(causeOf(outcome(bench.records->beginAnew(bench.clock.nowUtc()))), ErrorCause::RecordsUnavailable);
        QVERIFY(bench.besides().isEmpty());
        QCOMPARE(bench.records->state(), State::Open);
    }

    void whatWasRefusedIsTriedAgain()
    {
        RecordsBench bench;
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QVERIFY(bench.record().has_value());
        bench.begin();
        const QString hidden = bench.places.recordsFile() + QStringLiteral(".hidden");
        QVERIFY(QFile::rename(bench.places.recordsFile(), hidden));
        QVERIFY(bench.open());
        QVERIFY(bench.settles());
        QCOMPARE(bench.records->state(), State::Refused);
        QVERIFY(QFile::rename(hidden, bench.places.recordsFile()));
        bench.records->retry();
        QVERIFY(bench.settles());
        QCOMPARE(bench.records->state(), State::Open);
    }
};

QTEST_GUILESS_MAIN(TestRecordsSession)
#include "test_recordssession.moc"
