// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/checkpointfolder.h"
#include "records/historysamples.h"
#include "records/sqlfile.h"
#include "records/sqlitehistory.h"
#include "records/statement.h"
#include "services/recoveryfile.h"
#include "services/secretkeys.h"
#include "support/storebench.h"
#include "support/vaultwait.h"
#include "vault/vaultfile.h"

#include <QTest>

using namespace kyc;
using core::ErrorCause;
using core::Secret;
using kyc::test::causeOf;
using kyc::test::outcome;
using records::AuditAction;
using services::RecordKeys;
using services::RecoveryFile;
using services::WhenThere;

namespace {

Secret passphrase(const char *text = "correct horse battery staple")
{
    return Secret(QByteArray(text));
}

/// A desk at work: records with a key in the vault, and their audit.
struct RecoveryBench
{
    RecoveryBench()
        : settings(folder.places().settingsFile()),
          session(settings, folder.places(), keepers.maker()),
          keys(session, folder.places()),
          trail(session, settings, folder.places(), clock),
          recovery(keys, trail)
    {
        if (!outcome(session.choose(vault::KeeperKind::Keychain)))
            qFatal("the vault was not opened");
    }

    /// The records, with the key that the vault has.
    [[nodiscard]] std::unique_ptr<records::Database> open(RecordKeys::WhenAbsent whenAbsent)
    {
        const auto key = outcome(keys.dataKey(whenAbsent));
        if (!key)
            return nullptr;
        auto store = std::make_unique<records::Database>(folder.places().recordsFile(), *key);
        if (!outcome(store->opened()))
            return nullptr;
        trail.storeOpened(*key);
        return store;
    }
    void loseTheKeychain()
    {
        for (const QString &key : {services::recordsKey(), services::checkpointKey(), services::signedHeadKey()})
            keeper().put(key, {});
    }
    [[nodiscard]] QStringList audit()
    {
        QStringList outcomes;
        const auto lines = outcome(trail.log().read({.action = AuditAction::Recovery}, {false, 0, 100}));
        for (const records::AuditLine &line : lines.value())
            outcomes.append(QString::fromUtf8(line.entry.outcome));
        return outcomes;
    }
    [[nodiscard]] test::ScriptedKeeper &keeper() { return keepers[vault::KeeperKind::Keychain]; }
    [[nodiscard]] QString path() const
    {
        return folder.places().dataFolder + QStringLiteral("/../stick/records.recovery");
    }

    test::StoreFolder folder;
    test::ScriptedKeepers keepers;
    test::FixedClock clock;
    services::Settings settings;
    services::VaultSession session;
    RecordKeys keys;
    services::AuditTrail trail;
    RecoveryFile recovery;
};

} // namespace

/// A lost keychain loses no record.
class TestRecoveryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostKeychainLosesNothing()
    {
        RecoveryBench bench;
        auto store = bench.open(RecordKeys::WhenAbsent::Make);
        QVERIFY(store);
        for (int i = 1; i <= 20; ++i)
            QVERIFY(outcome(records::SqliteHistory(*store).append(test::entry(i))));
        QVERIFY(outcome(bench.trail.note(AuditAction::Lookup, {.reference = QStringLiteral("ticket 1")})));
        const auto signedBefore = outcome(bench.trail.checkpoint());
        QVERIFY(signedBefore);
        QCOMPARE(outcome(bench.recovery.lastMade()).value(), std::nullopt);
        const QDateTime made = bench.clock.nowUtc();
        QVERIFY(outcome(bench.recovery.make(bench.path(), passphrase())));
        QCOMPARE(QFile::permissions(bench.path())
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        bench.clock.advance(std::chrono::hours(24));
        QCOMPARE(outcome(bench.recovery.lastMade()).value(), std::optional(made));

        store.reset();
        bench.loseTheKeychain();
        QCOMPARE(causeOf(outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Refuse))), ErrorCause::RecordsKeyMissing);
        QVERIFY(outcome(bench.keys.signingKey())); // meanwhile the program may sign with a new one
        QVERIFY(outcome(bench.recovery.bringBack(bench.path(), passphrase())));
        QVERIFY(outcome(bench.recovery.bringBack(bench.path(), passphrase()))); // again does no harm

        store = bench.open(RecordKeys::WhenAbsent::Refuse);
        QVERIFY(store);
        for (int i = 1; i <= 20; ++i) {
            const auto entry = outcome(records::SqliteHistory(*store).entry(i));
            QVERIFY(entry && test::areEqual(entry->outcome, test::entry(i).outcome));
        }
        const auto lines = outcome(bench.trail.log().read({.action = AuditAction::Lookup}, {}));
        QVERIFY(bench.trail.keys()->openReference(lines->first().sealedReference, lines->first().entry));
        const auto signedAfter = outcome(bench.trail.checkpoint());
        QVERIFY(signedAfter);
        QCOMPARE(signedAfter->checkpoint.publicKey, signedBefore->checkpoint.publicKey);
        const auto evidence = outcome(bench.trail.evidence());
        const auto verdict = outcome(bench.trail.log().verify(evidence->checkpoints, evidence->publicKey));
        QVERIFY(verdict && verdict->isSound());
        QCOMPARE(verdict->vouchedFor(), signedAfter->checkpoint.head.sequence);
        QCOMPARE(bench.audit(),
                 (QStringList{QStringLiteral("make"), QStringLiteral("made"), QStringLiteral("brought-back"),
                              QStringLiteral("brought-back")}));
    }

    void whatWasSignedLaterStays()
    {
        RecoveryBench bench;
        const auto store = bench.open(RecordKeys::WhenAbsent::Make);
        QVERIFY(store && outcome(bench.trail.note(AuditAction::Start)) && outcome(bench.trail.checkpoint()));
        QVERIFY(outcome(bench.recovery.make(bench.path(), passphrase())));
        const auto later = outcome(bench.trail.checkpoint());
        QVERIFY(later);
        QVERIFY(outcome(bench.recovery.bringBack(bench.path(), passphrase())));
        QCOMPARE(outcome(bench.keys.signedHead()).value(), later->checkpoint.head);
    }

    void nothingIsWrittenOver()
    {
        RecoveryBench bench;
        const auto store = bench.open(RecordKeys::WhenAbsent::Make);
        test::StoreFolder::write(bench.path(), "a letter");
        QCOMPARE(causeOf(outcome(bench.recovery.make(bench.path(), passphrase()))), ErrorCause::FileExists);
        QCOMPARE(test::StoreFolder::contentOf(bench.path()), QByteArray("a letter"));
        QVERIFY(outcome(bench.recovery.make(bench.path(), passphrase(), WhenThere::Replace)));
        QVERIFY(services::readRecovery(bench.path(), passphrase()));
        QCOMPARE(bench.audit(),
                 (QStringList{QStringLiteral("make"), QStringLiteral("not made: FileExists"), QStringLiteral("make"),
                              QStringLiteral("made")}));
    }

    void withoutAKeyThereIsNothingToMake()
    {
        RecoveryBench bench;
        const auto store = bench.open(RecordKeys::WhenAbsent::Make);
        bench.loseTheKeychain();
        QCOMPARE(causeOf(outcome(bench.recovery.make(bench.path(), passphrase()))), ErrorCause::RecordsKeyMissing);
        QVERIFY(!QFile::exists(bench.path()));
    }

    void anEmptyPassphraseIsNone()
    {
        RecoveryBench bench;
        const auto store = bench.open(RecordKeys::WhenAbsent::Make);
        QCOMPARE(causeOf(outcome(bench.recovery.make(bench.path(), Secret()))), ErrorCause::FilePassphraseWrong);
        QVERIFY(!QFile::exists(bench.path()));
    }

    void unrecordedNothingLeavesTheVault()
    {
        RecoveryBench bench;
        QVERIFY(bench.open(RecordKeys::WhenAbsent::Make));
        {
            QSqlDatabase database = records::openSql(bench.folder.places().recordsFile()).value();
            QVERIFY(records::runSql(database, QStringLiteral("DROP TABLE audit_entry")));
            records::closeSql(database);
        }
        QVERIFY(!outcome(bench.recovery.make(bench.path(), passphrase())));
        QVERIFY(!QFile::exists(bench.path()));
    }

    void eachFaultHasItsError_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<ErrorCause>("cause");
        QTest::newRow("another passphrase") << QByteArray("passphrase") << ErrorCause::FilePassphraseWrong;
        QTest::newRow("a byte changed") << QByteArray("byte") << ErrorCause::FilePassphraseWrong;
        QTest::newRow("cut off") << QByteArray("cut") << ErrorCause::FileDamaged;
        QTest::newRow("weak") << QByteArray("weak") << ErrorCause::FileDamaged;
        QTest::newRow("of a later version") << QByteArray("later") << ErrorCause::FileTooNew;
        QTest::newRow("a letter") << QByteArray("letter") << ErrorCause::FileForeign;
        QTest::newRow("empty") << QByteArray("empty") << ErrorCause::FileForeign;
        QTest::newRow("a film") << QByteArray("film") << ErrorCause::FileForeign;
        QTest::newRow("a folder") << QByteArray("folder") << ErrorCause::FileForeign;
        QTest::newRow("a vault without the key") << QByteArray("vault") << ErrorCause::FileForeign;
        QTest::newRow("none") << QByteArray("none") << ErrorCause::FileUnreadable;
        QTest::newRow("of other records") << QByteArray("other") << ErrorCause::RecordsKeyWrong;
    }

    void eachFaultHasItsError()
    {
        QFETCH(const QByteArray, how);
        QFETCH(const ErrorCause, cause);
        RecoveryBench bench;
        const auto store = bench.open(RecordKeys::WhenAbsent::Make);
        const auto key = outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Refuse));
        test::StoreFolder::write(bench.path(), fileOf(how, key->clone()));
        if (how == "none")
            QVERIFY(QFile::remove(bench.path()));
        if (how == "folder")
            QVERIFY(QFile::remove(bench.path()) && QDir().mkpath(bench.path()));
        const auto held = bench.keeper().content();
        const auto result =
            outcome(bench.recovery.bringBack(bench.path(), passphrase(how == "passphrase" ? "x" : "p")));
        QCOMPARE(causeOf(result), cause);
        if (cause != ErrorCause::RecordsKeyWrong)
            QCOMPARE(result.error().args.first(), QStringLiteral("records.recovery"));
        QCOMPARE(bench.keeper().content(), held);
        QCOMPARE(bench.audit(), QStringList{QStringLiteral("not brought-back: ") + toWord(cause)});
    }

private:
    /// A recovery file under the passphrase "p" with that fault.
    static QByteArray fileOf(const QByteArray &how, records::DataKey key)
    {
        constexpr int kFilmSize = 2'000'000;
        if (how == "letter" || how == "empty" || how == "film")
            return how == "film" ? "KYCVAULT" + QByteArray(kFilmSize, 'x') : QByteArray(how == "letter" ? "Dear" : "");
        const auto lock = vault::VaultLock::fresh();
        vault::VaultEntries entries;
        if (how == "vault")
            entries.emplace(QStringLiteral("something"), Secret(QByteArray("else")));
        else
            entries.emplace(services::recordsKey(), how == "other" ? records::DataKey::fresh().bytes() : key.bytes());
        QByteArray file = vault::sealVault(entries, *vault::VaultKey::derive(passphrase("p"), lock).value());
        if (how == "byte")
            file.back() = static_cast<char>(~file.back());
        if (how == "later")
            file[11] = 9;
        if (how == "weak")
            file.replace(20, 8, QByteArray(8, '\0'));
        return how == "cut" ? file.left(70) : file;
    }
};

QTEST_GUILESS_MAIN(TestRecoveryFile)
#include "test_recoveryfile.moc"
