// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/filelock.h"
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

    void bringingBackReplacesTheKey()
    {
        KeysBench bench;
        QVERIFY(outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Make)).has_value());
        const records::DataKey recovered = records::DataKey::fresh();
        QVERIFY(outcome(bench.keys.bringBack(recovered)).has_value());
        QVERIFY(outcome(bench.keys.dataKey(RecordKeys::WhenAbsent::Refuse))->bytes().equals(recovered.bytes()));
    }

    void theKeysHaveNamesOfTheirOwn()
    {
        const QStringList names{services::recordsKey(), services::checkpointKey(), services::saltKey()};
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), 3);
        for (const QString &name : names)
            QVERIFY(name.startsWith(vault::keyPrefix()) && !name.startsWith(services::accountPrefix({})));
    }
};

QTEST_GUILESS_MAIN(TestRecordKeys)
#include "test_recordkeys.moc"
