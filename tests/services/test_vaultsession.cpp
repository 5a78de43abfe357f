// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/secretchanges.h"
#include "services/vaultsession.h"
#include "support/storebench.h"
#include "support/vaultwait.h"
#include "vault/filekeeper.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace kyc;
using core::ErrorCause;
using core::Secret;
using services::Setting;
using services::Settings;
using services::VaultSession;
using test::causeOf;
using test::outcome;
using vault::KeeperKind;
using State = VaultSession::State;

Q_DECLARE_METATYPE(kyc::core::ErrorCause)
Q_DECLARE_METATYPE(kyc::services::VaultSession::State)

namespace {

const QString kKey = vault::keyPrefix() + QStringLiteral("account/a/api-key");

Secret passphrase(const char *text = "correct horse")
{
    return Secret(QByteArray(text));
}

/// One start of the program. The file is the real one, the keychain a scripted one.
struct Program
{
    Program(const test::StoreFolder &folder, test::ScriptedKeepers &keepers, const QJsonObject &administrator = {})
        : settings(folder.places().settingsFile(), administrator),
          session(settings, folder.places(),
                  [maker = keepers.maker(), file = folder.places().vaultFile()](KeeperKind kind) {
                      return kind == KeeperKind::File ? std::make_unique<vault::FileKeeper>(file) : maker(kind);
                  })
    { }

    Settings settings;
    VaultSession session;
};

services::SecretChanges twoChanges()
{
    services::SecretChanges changes;
    changes.push_back({kKey, Secret(QByteArray("one"))});
    changes.push_back({kKey + u'2', Secret(QByteArray("two"))});
    return changes;
}

QJsonObject lockedTo(const QString &word)
{
    return {{QStringLiteral("vault/keeper"),
             QJsonObject{{QStringLiteral("value"), word}, {QStringLiteral("locked"), true}}}};
}

} // namespace

class TestVaultSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<test::StoreFolder>();
        m_keepers = std::make_unique<test::ScriptedKeepers>();
    }

    void nothingIsChosenAtFirst()
    {
        Program program(*m_folder, *m_keepers);
        QCOMPARE(program.session.state(), State::NotChosen);
        QVERIFY(!program.session.kind() && !program.session.keeper());
        QVERIFY(!program.session.hasVaultFile() && !program.session.needsPassphrase());
        QVERIFY(keychain().calls.isEmpty()); // nothing is asked before somebody wants it
        QCOMPARE(causeOf(outcome(program.session.unlock())), ErrorCause::VaultNotChosen);
        QCOMPARE(causeOf(outcome(program.session.moveTo(KeeperKind::Memory))), ErrorCause::VaultNotChosen);
        QCOMPARE(causeOf(outcome(program.session.changePassphrase(passphrase(), passphrase("another")))),
                 ErrorCause::VaultLocked);
    }

    void aChoiceIsTriedOutOpenedAndRemembered()
    {
        Program program(*m_folder, *m_keepers);
        const QSignalSpy changes(&program.session, &VaultSession::changed);
        QFuture<core::Result<void>> chosen = program.session.choose(KeeperKind::Keychain);
        QCOMPARE(program.session.state(), State::Opening);
        QVERIFY(!program.session.keeper());
        QVERIFY(outcome(chosen));
        QCOMPARE(program.session.state(), State::Open);
        QVERIFY(program.session.keeper());
        QCOMPARE(changes.count(), 2);
        QCOMPARE(program.settings.text(Setting::Keeper), QStringLiteral("keychain"));
        QVERIFY(keychain().content().isEmpty()); // the trial left nothing behind

        Program later(*m_folder, *m_keepers);
        QCOMPARE(later.session.state(), State::Locked);
        QCOMPARE(later.session.kind(), KeeperKind::Keychain);
        QVERIFY(outcome(later.session.unlock()));
        QCOMPARE(later.session.state(), State::Open);
        QVERIFY(outcome(later.session.unlock())); // again is no error
    }

    void aKeeperThatFailsTheTrialIsNotChosen_data()
    {
        QTest::addColumn<ErrorCause>("cause");
        QTest::newRow("locked") << ErrorCause::VaultLocked;
        QTest::newRow("absent") << ErrorCause::VaultAbsent;
        QTest::newRow("silent") << ErrorCause::VaultSilent;
        QTest::newRow("refused") << ErrorCause::VaultRefused;
        QTest::newRow("full") << ErrorCause::VaultFull;
    }
    void aKeeperThatFailsTheTrialIsNotChosen()
    {
        QFETCH(ErrorCause, cause);
        keychain().fails = [cause](const auto &) { return std::optional(test::ScriptedKeeper::error(cause)); };
        Program program(*m_folder, *m_keepers);
        QCOMPARE(causeOf(outcome(program.session.tryOut(KeeperKind::Keychain))), cause);
        QCOMPARE(causeOf(outcome(program.session.choose(KeeperKind::Keychain))), cause);
        QCOMPARE(program.session.state(), State::NotChosen); // and nothing else was chosen instead
        QVERIFY(!program.session.kind() && !program.session.keeper());
        QCOMPARE(program.settings.text(Setting::Keeper), QString());
    }

    void aKeeperThatManglesIsNotChosen()
    {
        keychain().mangles = [](const Secret &value) { return Secret(value.open().first(7).toByteArray()); };
        Program program(*m_folder, *m_keepers);
        QCOMPARE(causeOf(outcome(program.session.choose(KeeperKind::Keychain))), ErrorCause::VaultMangles);
        QCOMPARE(program.session.state(), State::NotChosen);
    }

    void aChoiceThatCannotBeRememberedIsNone()
    {
        QVERIFY(QDir().mkpath(m_folder->places().settingsFile())); // a folder where the file should be
        Program program(*m_folder, *m_keepers);
        QCOMPARE(causeOf(outcome(program.session.choose(KeeperKind::Memory))), ErrorCause::FileUnwritable);
        QCOMPARE(program.session.state(), State::NotChosen);
        QVERIFY(!program.session.keeper());
    }

    void theVaultFileIsMadeAndOpened()
    {
        {
            Program program(*m_folder, *m_keepers);
            QCOMPARE(causeOf(outcome(program.session.choose(KeeperKind::File))), ErrorCause::FieldMissing);
            QCOMPARE(program.session.state(), State::NotChosen);
            QVERIFY(outcome(program.session.tryOut(KeeperKind::File)));
            QVERIFY(!program.session.hasVaultFile()); // trying out makes none
            QVERIFY(outcome(program.session.choose(KeeperKind::File, passphrase())));
            QVERIFY(program.session.hasVaultFile() && program.session.needsPassphrase());
            QVERIFY(outcome(program.session.keeper()->write(kKey, Secret(QByteArray("k")))));
        }
        Program later(*m_folder, *m_keepers);
        QCOMPARE(causeOf(outcome(later.session.unlock())), ErrorCause::FieldMissing);
        QCOMPARE(causeOf(outcome(later.session.unlock(passphrase("wrong")))), ErrorCause::VaultPassphraseWrong);
        QCOMPARE(later.session.state(), State::Locked);
        QCOMPARE(later.session.problem().cause, ErrorCause::VaultPassphraseWrong);
        QVERIFY(outcome(later.session.unlock(passphrase())));
        QCOMPARE(later.session.problem(), core::Error());
        QCOMPARE(causeOf(outcome(later.session.changePassphrase(passphrase("wrong"), passphrase("another")))),
                 ErrorCause::VaultPassphraseWrong);
        QCOMPARE(later.session.state(), State::Open);
        QVERIFY(outcome(later.session.changePassphrase(passphrase(), passphrase("another"))));
        QCOMPARE(causeOf(outcome(later.session.changePassphrase(passphrase("another"), {}))), ErrorCause::FieldMissing);
        QCOMPARE(causeOf(outcome(later.session.changePassphrase({}, passphrase()))), ErrorCause::FieldMissing);
        later.session.lock();
        QCOMPARE(causeOf(outcome(later.session.unlock(passphrase()))), ErrorCause::VaultPassphraseWrong);
        QVERIFY(outcome(later.session.unlock(passphrase("another"))));
        QCOMPARE(outcome(later.session.keeper()->read(kKey))->open(), QByteArrayView("k"));
    }

    void aVaultFileThatIsThereIsOpenedNotReplaced()
    {
        {
            vault::FileKeeper file(m_folder->places().vaultFile());
            QVERIFY(outcome(file.create(passphrase())));
            QVERIFY(outcome(file.write(kKey, Secret(QByteArray("k")))));
        }
        Program program(*m_folder, *m_keepers);
        QVERIFY(program.session.hasVaultFile());
        QCOMPARE(causeOf(outcome(program.session.choose(KeeperKind::File, passphrase("wrong")))),
                 ErrorCause::VaultPassphraseWrong);
        QCOMPARE(program.session.state(), State::NotChosen);
        QVERIFY(outcome(program.session.choose(KeeperKind::File, passphrase())));
        QCOMPARE(outcome(program.session.keeper()->read(kKey))->open(), QByteArrayView("k"));
    }

    void aVaultFolderThatCannotBeWrittenIsSeenByTheTrial()
    {
        test::StoreFolder::write(m_folder->places().dataFolder, "a file where the folder should be");
        Program program(*m_folder, *m_keepers);
        QCOMPARE(causeOf(outcome(program.session.tryOut(KeeperKind::File))), ErrorCause::VaultUnwritable);
        QCOMPARE(causeOf(outcome(program.session.choose(KeeperKind::File, passphrase()))), ErrorCause::VaultUnwritable);
        QCOMPARE(program.session.state(), State::NotChosen);
    }

    void anUnlockThatFailsLeavesTheChoice_data()
    {
        QTest::addColumn<ErrorCause>("cause");
        QTest::addColumn<State>("state");
        QTest::newRow("locked") << ErrorCause::VaultLocked << State::Locked;
        QTest::newRow("absent") << ErrorCause::VaultAbsent << State::Failed;
        QTest::newRow("silent") << ErrorCause::VaultSilent << State::Failed;
        QTest::newRow("refused") << ErrorCause::VaultRefused << State::Failed;
    }
    void anUnlockThatFailsLeavesTheChoice()
    {
        QFETCH(ErrorCause, cause);
        QVERIFY(outcome(Program(*m_folder, *m_keepers).session.choose(KeeperKind::Keychain)));
        keychain().fails = [cause](const auto &) { return std::optional(test::ScriptedKeeper::error(cause)); };
        Program program(*m_folder, *m_keepers);
        QCOMPARE(causeOf(outcome(program.session.unlock())), cause);
        QTEST(program.session.state(), "state");
        QCOMPARE(program.session.problem().cause, cause);
        QCOMPARE(program.session.kind(), KeeperKind::Keychain);
        QVERIFY(!program.session.keeper());
        keychain().fails = {};
        QVERIFY(outcome(program.session.unlock()));
        QCOMPARE(program.session.state(), State::Open);
    }

    void onlyWhatFailedCanBeChosenAnew()
    {
        QVERIFY(outcome(Program(*m_folder, *m_keepers).session.choose(KeeperKind::Keychain)));
        Program program(*m_folder, *m_keepers);
        QCOMPARE(causeOf(outcome(program.session.choose(KeeperKind::Memory))), ErrorCause::VaultRefused);
        QVERIFY(outcome(program.session.unlock()));
        QCOMPARE(causeOf(outcome(program.session.choose(KeeperKind::Memory))), ErrorCause::VaultRefused);
        program.session.lock();
        keychain().fails = [](const auto &) {
            return std::optional(test::ScriptedKeeper::error(ErrorCause::VaultAbsent));
        };
        QVERIFY(!outcome(program.session.unlock()));
        QCOMPARE(causeOf(outcome(program.session.choose(KeeperKind::Keychain))), ErrorCause::VaultAbsent);
        QCOMPARE(program.session.state(), State::Failed); // as it was
        QCOMPARE(program.session.problem().cause, ErrorCause::VaultAbsent);
        QVERIFY(outcome(program.session.choose(KeeperKind::Memory)));
        QCOMPARE(program.session.kind(), KeeperKind::Memory);
    }

    void lockingTellsThoseWhoHoldSecretsFirst()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::Keychain)));
        bool wasOpen = false;
        connect(&program.session, &VaultSession::aboutToLock, this,
                [&] { wasOpen = program.session.keeper() != nullptr; });
        program.session.lock();
        QVERIFY(wasOpen);
        QCOMPARE(program.session.state(), State::Locked);
        QVERIFY(!program.session.keeper());
        QCOMPARE(keychain().calls.constLast(), QStringLiteral("lock"));
        const qsizetype calls = keychain().calls.size();
        program.session.lock(); // nothing more to lock
        QCOMPARE(keychain().calls.size(), calls);
    }

    void aLockAskedForWhileOpeningIsNotForgotten()
    {
        Program program(*m_folder, *m_keepers);
        QFuture<core::Result<void>> chosen = program.session.choose(KeeperKind::Keychain);
        const QSignalSpy locks(&program.session, &VaultSession::aboutToLock);
        bool wasEverOpen = false;
        connect(&program.session, &VaultSession::changed, this,
                [&] { wasEverOpen |= program.session.state() == State::Open; });
        program.session.lock();
        QVERIFY(locks.count() > 0);
        QVERIFY(outcome(chosen));
        QCOMPARE(program.session.state(), State::Locked);
        QVERIFY(!wasEverOpen);
        QVERIFY(outcome(program.session.unlock()));
        QCOMPARE(program.session.state(), State::Open); // the wish was for once
    }

    void twoCallsAtOnceAreNotMixed()
    {
        Program program(*m_folder, *m_keepers);
        QFuture<core::Result<void>> first = program.session.choose(KeeperKind::Keychain);
        QCOMPARE(causeOf(outcome(program.session.choose(KeeperKind::Memory))), ErrorCause::VaultBusy);
        QVERIFY(outcome(first));
        QCOMPARE(program.session.kind(), KeeperKind::Keychain);
        program.session.lock();
        first = program.session.unlock();
        QCOMPARE(causeOf(outcome(program.session.unlock())), ErrorCause::VaultBusy);
        QVERIFY(outcome(first));
    }

    void theKeyOfTheRecordsIsNotMovedIntoMemory()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::Keychain)));
        QVERIFY(!program.session.isKeyOfRecordsKept());
        QFile records(m_folder->places().recordsFile());
        QVERIFY(QDir().mkpath(QFileInfo(records).path()));
        QVERIFY(records.open(QIODevice::WriteOnly));
        QVERIFY(program.session.isKeyOfRecordsKept());
        keychain().put(kKey, "k");
        QCOMPARE(causeOf(outcome(program.session.moveTo(KeeperKind::Memory))), ErrorCause::VaultRefused);
        QCOMPARE(keychain().content().value(kKey), QByteArray("k"));
        QCOMPARE(program.session.kind(), KeeperKind::Keychain);
        QVERIFY(records.remove());
        QVERIFY(outcome(program.session.moveTo(KeeperKind::Memory)));
    }

    void movesEverySecretAndRemembers()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::Keychain)));
        keychain().put(kKey, "k");
        QCOMPARE(causeOf(outcome(program.session.moveTo(KeeperKind::Keychain))), ErrorCause::VaultRefused);
        QCOMPARE(causeOf(outcome(program.session.moveTo(KeeperKind::File))), ErrorCause::FieldMissing);
        QCOMPARE(outcome(program.session.moveTo(KeeperKind::File, passphrase())).value_or(-1), 1);
        QCOMPARE(program.session.state(), State::Open);
        QCOMPARE(program.session.kind(), KeeperKind::File);
        QVERIFY(keychain().content().isEmpty());
        QCOMPARE(outcome(program.session.keeper()->read(kKey))->open(), QByteArrayView("k"));
        QCOMPARE(program.settings.text(Setting::Keeper), QStringLiteral("file"));

        QCOMPARE(outcome(program.session.moveTo(KeeperKind::Keychain)).value_or(-1), 1);
        QCOMPARE(keychain().content().value(kKey), QByteArray("k"));
        QVERIFY(!program.session.hasVaultFile()); // it was left empty
        QCOMPARE(program.settings.text(Setting::Keeper), QStringLiteral("keychain"));
    }

    void aMoveThatFailsLeavesEverything_data()
    {
        QTest::addColumn<QString>("call");
        QTest::newRow("while it is read") << QStringLiteral("read");
        QTest::newRow("while it is removed") << QStringLiteral("remove");
        QTest::newRow("while it is listed") << QStringLiteral("keys");
    }
    void aMoveThatFailsLeavesEverything()
    {
        QFETCH(QString, call);
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::Keychain)));
        keychain().put(kKey, "k");
        keychain().fails = [call](const auto &made) {
            return made.what == call ? std::optional(test::ScriptedKeeper::error(ErrorCause::VaultRefused))
                                     : std::nullopt;
        };
        QCOMPARE(causeOf(outcome(program.session.moveTo(KeeperKind::File, passphrase()))), ErrorCause::VaultRefused);
        QCOMPARE(program.session.state(), State::Open);
        QCOMPARE(program.session.kind(), KeeperKind::Keychain);
        QCOMPARE(keychain().content().value(kKey), QByteArray("k"));
        QVERIFY(!program.session.hasVaultFile()); // what was made for it is gone
        QCOMPARE(program.settings.text(Setting::Keeper), QStringLiteral("keychain"));
    }

    void aMoveIsRememberedBeforeAnythingIsRemoved()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::Keychain)));
        keychain().put(kKey, "k");
        QStringList atRemoval;
        keychain().fails = [&](const auto &call) -> std::optional<core::Error> {
            if (call.what == QStringLiteral("remove")) // a kill now leaves what the file says
                atRemoval << Settings(m_folder->places().settingsFile()).text(Setting::Keeper);
            return std::nullopt;
        };
        QVERIFY(outcome(program.session.moveTo(KeeperKind::File, passphrase())));
        QCOMPARE(atRemoval, QStringList{QStringLiteral("file")});
    }

    void whatTheKeeperBeforeDoesNotTakeBackStaysInTheNewOne()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::Keychain)));
        keychain().put(kKey, "k");
        keychain().put(kKey + u'2', "k2");
        keychain().fails = [](const auto &call) {
            const bool isRefused =
                call.what == QStringLiteral("write") || (call.what == QStringLiteral("remove") && call.key != kKey);
            return isRefused ? std::optional(test::ScriptedKeeper::error(ErrorCause::VaultFull)) : std::nullopt;
        };
        QCOMPARE(causeOf(outcome(program.session.moveTo(KeeperKind::File, passphrase()))), ErrorCause::VaultFull);
        QCOMPARE(program.session.state(), State::Open);
        QCOMPARE(program.session.kind(), KeeperKind::File);
        QCOMPARE(program.settings.text(Setting::Keeper), QStringLiteral("file"));
        QCOMPARE(outcome(program.session.keeper()->read(kKey))->open(), QByteArrayView("k"));
        QCOMPARE(outcome(program.session.keeper()->read(kKey + u'2'))->open(), QByteArrayView("k2"));
    }

    void aMoveThatCannotBeRememberedIsNotBegun()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::Keychain)));
        keychain().put(kKey, "k");
        QVERIFY(QFile::remove(m_folder->places().settingsFile()));
        QVERIFY(QDir().mkpath(m_folder->places().settingsFile()));
        QCOMPARE(causeOf(outcome(program.session.moveTo(KeeperKind::Memory))), ErrorCause::FileUnwritable);
        QCOMPARE(program.session.state(), State::Open);
        QCOMPARE(keychain().content().value(kKey), QByteArray("k"));
    }

    void aVaultFileIsKeptAsLongAsSomethingIsInIt()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::File, passphrase())));
        QVERIFY(outcome(program.session.keeper()->write(kKey, Secret(QByteArray("k")))));
        keychain().fails = [](const auto &call) {
            return call.what == QStringLiteral("write") && call.key == kKey
                ? std::optional(test::ScriptedKeeper::error(ErrorCause::VaultFull))
                : std::nullopt;
        };
        QCOMPARE(causeOf(outcome(program.session.moveTo(KeeperKind::Keychain))), ErrorCause::VaultFull);
        QVERIFY(program.session.hasVaultFile());
        QCOMPARE(outcome(program.session.keeper()->read(kKey))->open(), QByteArrayView("k"));
    }

    void aLockAskedForWhileMovingComesAfterIt()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::Keychain)));
        keychain().put(kKey, "k");
        QFuture<core::Result<int>> moved = program.session.moveTo(KeeperKind::Memory);
        const QSignalSpy locks(&program.session, &VaultSession::aboutToLock);
        program.session.lock();
        QVERIFY(locks.count() > 0); // secrets are dropped at once
        QVERIFY(outcome(moved));
        QCOMPARE(program.session.state(), State::Locked);
        QCOMPARE(program.session.kind(), KeeperKind::Memory);
    }

    void whatHasBegunIsCarriedOutDespiteALock()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::Keychain)));
        State atOnce = State::Open;
        keychain().fails = [&](const auto &call) -> std::optional<core::Error> {
            if (call.what == QStringLiteral("write")) {
                program.session.lock();
                atOnce = program.session.state();
            }
            return std::nullopt;
        };
        QVERIFY(outcome(services::applyChanges(program.session.use(), twoChanges())));
        QCOMPARE(atOnce, State::Locked);
        QVERIFY(!program.session.use());
        QCOMPARE(keychain().content().size(), 2);
        QTRY_COMPARE(keychain().calls.constLast(), QStringLiteral("lock")); // afterwards
        QCOMPARE(keychain().calls.count(QStringLiteral("lock")), 1);
        keychain().fails = {};
        QVERIFY(outcome(program.session.unlock()));
        QCOMPARE(outcome(program.session.keeper()->keys())->size(), 2);
    }

    void whatHasBegunIsUndoneDespiteALock()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::Keychain)));
        keychain().fails = [&](const auto &call) -> std::optional<core::Error> {
            program.session.lock();
            return call.what == QStringLiteral("write") && call.key.endsWith(u'2')
                ? std::optional(test::ScriptedKeeper::error(ErrorCause::VaultFull))
                : std::nullopt;
        };
        QCOMPARE(causeOf(outcome(services::applyChanges(program.session.use(), twoChanges()))), ErrorCause::VaultFull);
        QVERIFY(keychain().content().isEmpty());
    }

    void aMoveWaitsForWhatHasBegun()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::Keychain)));
        QFuture<core::Result<int>> moved;
        keychain().fails = [&](const auto &call) -> std::optional<core::Error> {
            if (call.what == QStringLiteral("write") && program.session.state() == State::Open)
                moved = program.session.moveTo(KeeperKind::Memory);
            return std::nullopt;
        };
        QVERIFY(outcome(services::applyChanges(program.session.use(), twoChanges())));
        QCOMPARE(program.session.state(), State::Opening);
        QCOMPARE(outcome(moved).value_or(-1), 2);
        QVERIFY(keychain().content().isEmpty());
        QCOMPARE((*m_keepers)[KeeperKind::Memory].content().size(), 2);
    }

    // ---- other programs

    void aPassphraseThatAnotherProgramChangedIsAskedFor()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::File, passphrase())));
        vault::FileKeeper file(m_folder->places().vaultFile());
        QVERIFY(outcome(file.open(passphrase())));
        QVERIFY(outcome(file.changePassphrase(passphrase(), passphrase("another"))));
        const QSignalSpy locks(&program.session, &VaultSession::aboutToLock);
        QVERIFY(!outcome(program.session.use()->read(kKey)));
        QCOMPARE(program.session.state(), State::Locked);
        QCOMPARE(locks.count(), 1);
        QVERIFY(program.session.problem().args.value(0).contains(QStringLiteral("passphrase")));
        QCOMPARE(causeOf(outcome(program.session.unlock(passphrase()))), ErrorCause::VaultPassphraseWrong);
        QVERIFY(outcome(program.session.unlock(passphrase("another"))));
        QVERIFY(outcome(program.session.use()->read(kKey)));
    }

    void aVaultFileThatGoesIsSeen()
    {
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.choose(KeeperKind::File, passphrase())));
        QVERIFY(QFile::remove(m_folder->places().vaultFile()));
        QCOMPARE(causeOf(outcome(program.session.use()->write(kKey, Secret(QByteArray("k"))))),
                 ErrorCause::VaultAbsent);
        QCOMPARE(program.session.state(), State::Failed);
        QCOMPARE(program.session.problem().cause, ErrorCause::VaultAbsent);
        QVERIFY(!program.session.hasVaultFile());
    }

    void aMoveByAnotherProgramIsSeenBeforeAnythingIsWritten_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("while open") << true;
        QTest::newRow("while locked") << false;
    }
    void aMoveByAnotherProgramIsSeenBeforeAnythingIsWritten()
    {
        QFETCH(bool, isOpen);
        Program other(*m_folder, *m_keepers);
        QVERIFY(outcome(other.session.choose(KeeperKind::Keychain)));
        keychain().put(kKey, "k");
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.unlock()));
        if (!isOpen)
            program.session.lock();
        const QSignalSpy locks(&program.session, &VaultSession::aboutToLock);
        QVERIFY(outcome(other.session.moveTo(KeeperKind::File, passphrase())));
        if (isOpen)
            QVERIFY(!program.session.use());
        else
            QCOMPARE(causeOf(outcome(program.session.unlock())), ErrorCause::VaultUnavailable);
        QCOMPARE(program.session.state(), State::Locked);
        QCOMPARE(locks.count(), isOpen ? 1 : 0);
        QCOMPARE(program.session.kind(), KeeperKind::File);
        QVERIFY(program.session.problem().args.value(0).contains(QStringLiteral("moved")));
        QVERIFY(outcome(program.session.unlock(passphrase())));
        QCOMPARE(outcome(program.session.use()->read(kKey))->open(), QByteArrayView("k"));
        QVERIFY(keychain().content().isEmpty());
    }

    void aMoveDoesNotUndoThatOfAnotherProgram()
    {
        Program other(*m_folder, *m_keepers);
        QVERIFY(outcome(other.session.choose(KeeperKind::Keychain)));
        keychain().put(kKey, "k");
        Program program(*m_folder, *m_keepers);
        QVERIFY(outcome(program.session.unlock()));
        QVERIFY(outcome(other.session.moveTo(KeeperKind::File, passphrase())));
        QCOMPARE(causeOf(outcome(program.session.moveTo(KeeperKind::Memory))), ErrorCause::VaultUnavailable);
        QCOMPARE(Settings(m_folder->places().settingsFile()).text(Setting::Keeper), QStringLiteral("file"));
        QCOMPARE(program.session.kind(), KeeperKind::File);
    }

    void aChoiceOfAnotherProgramIsNotOverruled()
    {
        Program program(*m_folder, *m_keepers);
        Program other(*m_folder, *m_keepers);
        QVERIFY(outcome(other.session.choose(KeeperKind::Keychain)));
        QCOMPARE(causeOf(outcome(program.session.choose(KeeperKind::Memory))), ErrorCause::VaultUnavailable);
        QCOMPARE(program.session.state(), State::Locked);
        QCOMPARE(program.session.kind(), KeeperKind::Keychain);
        QVERIFY(outcome(program.session.unlock()));
    }

    // ---- a forgotten passphrase

    void aForgottenPassphraseIsNoEnd()
    {
        QVERIFY(outcome(Program(*m_folder, *m_keepers).session.choose(KeeperKind::File, passphrase())));
        const QString vaultFile = m_folder->places().vaultFile();
        const QByteArray before = test::StoreFolder::contentOf(vaultFile);
        const QDateTime now(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
        for (const QString &name :
             {QStringLiteral(".forgotten-20260304T050607Z"), QStringLiteral(".forgotten-20260304T050607Z-2")}) {
            Program program(*m_folder, *m_keepers);
            const QByteArray forgotten = test::StoreFolder::contentOf(vaultFile);
            QVERIFY(outcome(program.session.startAfresh(passphrase("new"), now)));
            QCOMPARE(program.session.state(), State::Open);
            QVERIFY(outcome(program.session.use()->keys())->isEmpty());
            QCOMPARE(test::StoreFolder::contentOf(vaultFile + name), forgotten);
            program.session.lock();
            QVERIFY(outcome(program.session.unlock(passphrase("new"))));
        }
        QCOMPARE(test::StoreFolder::contentOf(vaultFile + QStringLiteral(".forgotten-20260304T050607Z")), before);
    }

    void onlyALockedVaultFileIsPutAside()
    {
        const QDateTime now(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
        Program program(*m_folder, *m_keepers);
        QCOMPARE(causeOf(outcome(program.session.startAfresh(passphrase(), now))), ErrorCause::VaultNotChosen);
        QVERIFY(outcome(program.session.choose(KeeperKind::File, passphrase())));
        const QByteArray before = test::StoreFolder::contentOf(m_folder->places().vaultFile());
        QCOMPARE(causeOf(outcome(program.session.startAfresh(passphrase("new"), now))), ErrorCause::VaultRefused);
        program.session.lock();
        QCOMPARE(causeOf(outcome(program.session.startAfresh({}, now))), ErrorCause::FieldMissing);
        QFuture<core::Result<void>> opening = program.session.unlock(passphrase());
        QCOMPARE(causeOf(outcome(program.session.startAfresh(passphrase("new"), now))), ErrorCause::VaultBusy);
        QVERIFY(outcome(opening));
        QCOMPARE(test::StoreFolder::contentOf(m_folder->places().vaultFile()), before);
        program.session.lock();
        QVERIFY(QFile::remove(m_folder->places().vaultFile()));
        QCOMPARE(causeOf(outcome(program.session.startAfresh(passphrase("new"), now))), ErrorCause::VaultAbsent);
        QCOMPARE(program.session.state(), State::Locked);
        QVERIFY(!program.session.hasVaultFile());
    }

    void whatTheAdministratorLockedIsTheOnlyChoice()
    {
        Program program(*m_folder, *m_keepers, lockedTo(QStringLiteral("file")));
        QCOMPARE(program.session.state(), State::Locked);
        QCOMPARE(program.session.kind(), KeeperKind::File);
        QCOMPARE(causeOf(outcome(program.session.choose(KeeperKind::Memory))), ErrorCause::LockedByAdministrator);
        QVERIFY(outcome(program.session.choose(KeeperKind::File, passphrase()))); // there is no file yet: it is made
        QCOMPARE(program.session.state(), State::Open);
        QCOMPARE(causeOf(outcome(program.session.moveTo(KeeperKind::Memory))), ErrorCause::LockedByAdministrator);
        QCOMPARE(program.session.kind(), KeeperKind::File);
    }

    void aChosenVaultFileThatIsGoneIsNotMadeAnew()
    {
        QVERIFY(outcome(Program(*m_folder, *m_keepers).session.choose(KeeperKind::File, passphrase())));
        QVERIFY(QFile::remove(m_folder->places().vaultFile()));
        Program program(*m_folder, *m_keepers);
        QCOMPARE(causeOf(outcome(program.session.unlock(passphrase()))), ErrorCause::VaultAbsent);
        QCOMPARE(program.session.state(), State::Failed);
        QVERIFY(!program.session.hasVaultFile());
    }

    void aSessionThatGoesEndsWhatIsUnderWay()
    {
        auto program = std::make_unique<Program>(*m_folder, *m_keepers);
        QFuture<core::Result<void>> chosen = program->session.choose(KeeperKind::Keychain);
        program.reset();
        QVERIFY(chosen.isFinished());
        QCOMPARE(causeOf(outcome(chosen)), ErrorCause::VaultUnavailable);
    }

private:
    [[nodiscard]] test::ScriptedKeeper &keychain() { return (*m_keepers)[KeeperKind::Keychain]; }

    std::unique_ptr<test::StoreFolder> m_folder;
    std::unique_ptr<test::ScriptedKeepers> m_keepers;
};

QTEST_GUILESS_MAIN(TestVaultSession)
#include "test_vaultsession.moc"
