// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/datakey.h"

#include <QTest>

using namespace kyc;
using records::DataKey;
using Purpose = records::DataKey::Purpose;

class TestDataKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFreshEachTime()
    {
        QCOMPARE(DataKey::fresh().bytes().size(), DataKey::kSize);
        QVERIFY(!DataKey::fresh().bytes().equals(DataKey::fresh().bytes()));
    }

    void comesBackFromItsBytes()
    {
        const DataKey key = DataKey::fresh();
        const core::Result<DataKey> again = DataKey::fromBytes(key.bytes());
        QVERIFY(again);
        QVERIFY(again->bytes().equals(key.bytes()));
        QVERIFY(again->derived(Purpose::Sealing).equals(key.derived(Purpose::Sealing)));
        QVERIFY(key.clone().bytes().equals(key.bytes()));
    }

    void derivesAnotherKeyForEachPurpose()
    {
        const DataKey key = DataKey::fresh();
        const core::Secret sealing = key.derived(Purpose::Sealing);
        const core::Secret hashes = key.derived(Purpose::LookupHashes);
        const core::Secret audit = key.derived(Purpose::AuditCustomers);
        QCOMPARE(sealing.size(), DataKey::kSize);
        QVERIFY(!sealing.equals(hashes) && !sealing.equals(audit) && !hashes.equals(audit));
        QVERIFY(!sealing.equals(key.bytes()));
        QVERIFY(!sealing.equals(DataKey::fresh().derived(Purpose::Sealing)));
    }

    // What is sealed today must open with the programs to come.
    void derivesWhatItAlwaysDid()
    {
        const DataKey key = DataKey::fromBytes(core::Secret(QByteArray(DataKey::kSize, 'k'))).value();
        QCOMPARE(key.derived(Purpose::Sealing).open().toByteArray().toHex(),
                 QByteArray("d0a6c094358ddd5a85dfc4844f74d8cf2a9b2abb6d83846a8a7c7fae5e328093"));
        QCOMPARE(key.derived(Purpose::LookupHashes).open().toByteArray().toHex(),
                 QByteArray("eb505bf545c19748e760f1089292e487131d17b3b7d459982b4817cc2fa2b4e2"));
        QCOMPARE(key.derived(Purpose::AuditCustomers).open().toByteArray().toHex(),
                 QByteArray("fe442b1db3742174fa1444703f71b23ca8be72a61e51bb5bb3009541122722f9"));
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<core::ErrorCause>("cause");
        QTest::newRow("nothing") << QByteArray() << core::ErrorCause::RecordsKeyMissing;
        QTest::newRow("a byte too few") << QByteArray(31, 'k') << core::ErrorCause::RecordsKeyWrong;
        QTest::newRow("a byte too many") << QByteArray(33, 'k') << core::ErrorCause::RecordsKeyWrong;
    }

    void refusesWhatIsNoKey()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const core::ErrorCause, cause);
        const core::Result<DataKey> key = DataKey::fromBytes(core::Secret(QByteArray(bytes)));
        QVERIFY(!key);
        QCOMPARE(key.error().kind, core::ErrorKind::Records);
        QCOMPARE(key.error().cause, cause);
    }
};

QTEST_GUILESS_MAIN(TestDataKey)
#include "test_datakey.moc"
