// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/filelock.h"
#include "records/database.h"
#include "services/recordkeys.h"
#include "services/secretkeys.h"
#include "support/storebench.h"
#include "support/vaultwait.h"

#include <QTest>

using namespace kyc;
using core::ErrorCause;
using kyc::test::causeOf;
using kyc::test::outcome;
using services::RecordKeys;
using vault::KeeperKind;

namespace {

/// A vault that is open, and the keys in it.
struct KeysBench
{
    explicit KeysBench(bool isOpen = true, KeeperKind kind = KeeperKind::Keychain)
        : settings(folder.places().settingsFile()),
          session(settings, folder.places(), keepers.maker()),
          keys(session, folder.places())
    {
        if (isOpen && !outcome(session.choose(kind)))
            qFatal("the vault was not opened");
    }

    void makeRecords(const records::DataKey &key)
    {
        const records::Database store(folder.places().recordsFile(), key);
        if (!outcome(store.opened()))
            qFatal("the store was not made");
    }
    [[nodiscard]] test::ScriptedKeeper &keeper() { return keepers[KeeperKind::Keychain]; }

    test::StoreFolder folder;
    test::ScriptedKeepers keepers;
    services::Settings settings;
    services::VaultSession session;
    RecordKeys keys;
};

} // namespace

/// The keys of the records in the vault: one of each, and never a new one over an old one.
class TestRecordKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDataKeyIsMadeOnce()
    {
        KeysBench bench;
        const auto made = outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Make));
        QVERIFY(made.has_value());
        QCOMPARE(bench.keeper().content().value(services::recordsKey()), made->bytes().open().toByteArray());
        QVERIFY(made->isFresh());
        QVERIFY(outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Make))->isFresh());
        QVERIFY(outcome(bench.keys.recordsMade()).has_value());
        QVERIFY(!outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Make))->isFresh());
        for (const auto when : {RecordKeys::WhenAbsent::Make, RecordKeys::WhenAbsent::Refuse})
            QVERIFY(outcome(bench.keys.dataKey(when))->bytes().equals(made->bytes()));
    }

    void forRecordsThatAreThereNoKeyIsMade()
    {
        KeysBench bench;
        QCOMPARE(causeOf(outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Refuse))), ErrorCause::RecordsKeyMissing);
        QVERIFY(!bench.keeper().content().contains(services::recordsKey()));
    }

    void aDamagedKeyIsNotReplaced()
    {
        KeysBench bench;
        bench.keeper().put(services::recordsKey(), "short");
        QCOMPARE(causeOf(outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Make))), ErrorCause::RecordsKeyWrong);
        QCOMPARE(bench.keeper().content().value(services::recordsKey()), QByteArray("short"));
    }

    void aLockedVaultGivesNone()
    {
        KeysBench bench(false);
        QCOMPARE(causeOf(outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Make))), ErrorCause::VaultLocked);
        QCOMPARE(causeOf(outcome(bench.keys.signingKey())), ErrorCause::VaultLocked);
        QCOMPARE(causeOf(outcome(bench.keys.publicKey())), ErrorCause::VaultLocked);
        QCOMPARE(causeOf(outcome(bench.keys.bringBack(records::DataKey::fresh()))), ErrorCause::VaultLocked);
    }

    void whileAnotherProgramMakesItNoneIsMade()
    {
        KeysBench bench;
        QDir().mkpath(bench.folder.places().dataFolder);
        core::FileLock other(bench.folder.places().dataFolder + QStringLiteral("/records.keys.lock"));
        QVERIFY(other.take());
        QCOMPARE(causeOf(outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Make))), ErrorCause::VaultBusy);
        QVERIFY(!bench.keeper().content().contains(services::recordsKey()));
        other.release();
        QVERIFY(outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Make)).has_value());
    }

    void whatTheKeeperMadeOfItIsNotTaken()
    {
        KeysBench bench;
        bench.keeper().mangles = [](core::Secret value) {
            return value.isEmpty() ? std::move(value) : core::Secret(QByteArray(32, 'x'));
        };
        QCOMPARE(causeOf(outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Make))), ErrorCause::VaultMangles);
    }

    void aKeeperThatFailsIsNamed()
    {
        KeysBench bench;
        bench.keeper().fails = [](const test::ScriptedKeeper::Call &call) {
            return call.what == u"write" ? std::optional(test::ScriptedKeeper::error(ErrorCause::VaultFull))
                                         : std::nullopt;
        };
        QCOMPARE(causeOf(outcome(bench.keys.signingKey())), ErrorCause::VaultFull);
    }

    void theSigningKeyIsMadeOnce()
    {
        KeysBench bench;
        QCOMPARE(outcome(bench.keys.publicKey()).value(), QByteArray());
        QVERIFY(!bench.keeper().content().contains(services::checkpointKey()));
        const auto made = outcome(bench.keys.signingKey());
        QVERIFY(made.has_value());
        QCOMPARE(outcome(bench.keys.signingKey())->publicKey(), made->publicKey());
        QCOMPARE(outcome(bench.keys.publicKey()).value(), made->publicKey());
    }

    void theKeyOfTheRecordsIsBroughtBack_data()
    {
        QTest::addColumn<QByteArray>("held");
        QTest::newRow("none is held") << QByteArray();
        QTest::newRow("another one is") << QByteArray(records::DataKey::kSize, 'x');
        QTest::newRow("what is held is damaged") << QByteArray("short");
    }

    void theKeyOfTheRecordsIsBroughtBack()
    {
        QFETCH(const QByteArray, held);
        KeysBench bench;
        const records::DataKey recovered = records::DataKey::fresh();
        bench.makeRecords(recovered);
        bench.keeper().put(services::recordsKey(), held);
        QVERIFY(outcome(bench.keys.bringBack(recovered)).has_value());
        QVERIFY(outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Refuse))->bytes().equals(recovered.bytes()));
        QVERIFY(outcome(bench.keys.bringBack(recovered)).has_value()); // again
    }

    void aWrongKeyIsNotBroughtBack()
    {
        KeysBench bench;
        const auto right = outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Make));
        const records::DataKey wrong = records::DataKey::fresh();
        QCOMPARE(causeOf(outcome(bench.keys.bringBack(wrong))), ErrorCause::RecordsGone); // nothing to try it on
        bench.makeRecords(*right);
        QCOMPARE(causeOf(outcome(bench.keys.bringBack(wrong))), ErrorCause::RecordsKeyWrong);
        QCOMPARE(bench.keeper().content().value(services::recordsKey()), right->bytes().open().toByteArray());
        bench.keeper().put(services::recordsKey(), {});
        QCOMPARE(causeOf(outcome(bench.keys.bringBack(wrong))), ErrorCause::RecordsKeyWrong);
        QCOMPARE(bench.keeper().content().value(services::recordsKey()), QByteArray());
    }

    void bringingBackTakesItsTurn()
    {
        KeysBench bench;
        const records::DataKey recovered = records::DataKey::fresh();
        bench.makeRecords(recovered);
        core::FileLock other(bench.folder.places().dataFolder + QStringLiteral("/records.keys.lock"));
        QVERIFY(other.take());
        QCOMPARE(causeOf(outcome(bench.keys.bringBack(recovered))), ErrorCause::VaultBusy);
        other.release();
        bench.keeper().mangles = [](core::Secret) { return core::Secret(QByteArray(records::DataKey::kSize, 'x')); };
        QCOMPARE(causeOf(outcome(bench.keys.bringBack(recovered))), ErrorCause::VaultMangles);
        bench.keeper().mangles = nullptr;
        QVERIFY(outcome(bench.keys.bringBack(recovered)).has_value());

        KeysBench inMemory(true, KeeperKind::Memory);
        QCOMPARE(causeOf(outcome(inMemory.keys.bringBack(recovered))), ErrorCause::VaultNotChosen);
    }

    void theKeysHaveNamesOfTheirOwn()
    {
        const QStringList names{services::recordsKey(), services::checkpointKey(), services::signedHeadKey(),
                                services::saltKey()};
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), 4);
        for (const QString &name : names)
            QVERIFY(name.startsWith(vault::keyPrefix()) && !name.startsWith(services::accountPrefix({})));
    }
};

QTEST_GUILESS_MAIN(TestRecordKeys)
#include "test_recordkeys.moc"
