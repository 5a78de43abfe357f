// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/sealing.h"

#include "support/canaries.h"

#include <QSet>
#include <QTest>

using namespace kyc;
using records::CellPlace;
using records::DataKey;
using records::Sealing;

namespace {

constexpr CellPlace kHere{"history", "detail", 7};

core::ErrorCause causeOf(const core::Result<QByteArray> &result)
{
    return result ? core::ErrorCause::None : result.error().cause;
}

DataKey knownKey()
{
    return DataKey::fromBytes(core::Secret(QByteArray(DataKey::kSize, 'k'))).value();
}

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("Maria");
        QTest::newRow("zero bytes") << QByteArray(40, '\0');
        QTest::newRow("a mebibyte") << QByteArray(1 << 20, 'x');
    }

    void opensWhatItSealed()
    {
        QFETCH(const QByteArray, plain);
        const DataKey key = DataKey::fresh();
        const QByteArray sealed = Sealing(key).seal(plain, kHere);
        QCOMPARE(sealed.size(), plain.size() + 1 + 24 + 16);
        QCOMPARE(Sealing(key).unseal(sealed, kHere).value(), plain);
    }

    void neverSealsTheSameWayTwice()
    {
        const Sealing sealing(DataKey::fresh());
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(sealing.seal("Approved", kHere));
        QCOMPARE(seen.size(), 1000);
    }

    void showsNothingOfWhatIsInIt()
    {
        const test::Canary name = test::makeCanary(QStringLiteral("a name"));
        const Sealing sealing(DataKey::fresh());
        const QByteArray stored = sealing.seal("before " + name.value + " after", kHere)
            + sealing.lookupHash(QStringLiteral("email"), QString::fromLatin1(name.value));
        QCOMPARE(test::CanarySearch({name}).in(stored), QStringList());
    }

    void everyChangedByteIsFound()
    {
        const Sealing sealing(DataKey::fresh());
        const QByteArray sealed = sealing.seal("Rejected", kHere);
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = sealed;
                changed[at] = static_cast<char>(changed.at(at) ^ (1 << bit));
                QCOMPARE(causeOf(sealing.unseal(changed, kHere)), core::ErrorCause::RecordsDamaged);
            }
            QCOMPARE(causeOf(sealing.unseal(sealed.first(at), kHere)), core::ErrorCause::RecordsDamaged);
        }
        QCOMPARE(causeOf(sealing.unseal(sealed + '\0', kHere)), core::ErrorCause::RecordsDamaged);
    }

    void aSwapOfCellsIsFound_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<qint64>("row");
        QTest::newRow("another row") << QByteArray("history") << QByteArray("detail") << qint64{8};
        QTest::newRow("another column") << QByteArray("history") << QByteArray("summary") << qint64{7};
        QTest::newRow("another table") << QByteArray("customer") << QByteArray("detail") << qint64{7};
        QTest::newRow("the border between the names moved")
            << QByteArray("historyd") << QByteArray("etail") << qint64{7};
        QTest::newRow("a row of the same low digits")
            << QByteArray("history") << QByteArray("detail") << (qint64{1} << 32) + 7;
    }

    void aSwapOfCellsIsFound()
    {
        QFETCH(const QByteArray, table);
        QFETCH(const QByteArray, column);
        QFETCH(const qint64, row);
        const Sealing sealing(DataKey::fresh());
        const core::Result<QByteArray> opened = sealing.unseal(sealing.seal("x", kHere), {table, column, row});
        QCOMPARE(causeOf(opened), core::ErrorCause::RecordsDamaged);
        QCOMPARE(opened.error().args, QStringList{QString::fromLatin1(table + '.' + column)});
    }

    void anotherKeyOpensNothing()
    {
        const QByteArray sealed = Sealing(DataKey::fresh()).seal("x", kHere);
        QCOMPARE(causeOf(Sealing(DataKey::fresh()).unseal(sealed, kHere)), core::ErrorCause::RecordsDamaged);
    }

    // A file of today must open with the programs to come.
    void opensWhatWasSealedLongAgo()
    {
        const QByteArray sealed = QByteArray::fromHex("01000102030405060708090a0b0c0d0e0f1011121314151617fcb836712e1520"
                                                      "9f3223eecca2b042ecc85c19723e7289f3e0bc9d0a9fbd");
        QCOMPARE(Sealing(knownKey()).unseal(sealed, kHere).value(), QByteArray("as it was seen"));
        QCOMPARE(Sealing(knownKey()).lookupHash(QStringLiteral("email"), QStringLiteral("maria@example.com")).toHex(),
                 QByteArray("86396534f91de9c971c88028ee335538c2b6cee5cea767f707607fd3abe9ae0d"));
    }

    void equalTextsHaveEqualHashes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("areEqual");
        const auto row = [](const char *name, const char *kind, const QString &one, const QString &other, bool equal) {
            QTest::newRow(name) << QString::fromLatin1(kind) << one << other << equal;
        };
        row("the same", "email", QStringLiteral("a@b.example"), QStringLiteral("a@b.example"), true);
        row("an e-mail in another case", "email", QStringLiteral("A@B.Example"), QStringLiteral("a@b.example"), true);
        row("an id in another case", "external-user-id", QStringLiteral("u-1A"), QStringLiteral("u-1a"), false);
        row("spaces around", "external-user-id", QStringLiteral(" u-1 "), QStringLiteral("u-1"), true);
        row("composed or not", "email", QStringLiteral("zo\u00eb@b.example"), QStringLiteral("zoe\u0308@b.example"),
            true);
        row("leading zeros", "external-user-id", QStringLiteral("007"), QStringLiteral("7"), false);
    }

    void equalTextsHaveEqualHashes()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const bool, areEqual);
        const Sealing sealing(DataKey::fresh());
        QCOMPARE(sealing.lookupHash(kind, one).size(), 32);
        QCOMPARE(sealing.lookupHash(kind, one) == sealing.lookupHash(kind, other), areEqual);
    }

    void hashesAreOfOneKindAndOneKey()
    {
        const Sealing sealing(DataKey::fresh());
        const QByteArray hash = sealing.lookupHash(QStringLiteral("applicant-id"), QStringLiteral("1042"));
        QVERIFY(hash != sealing.lookupHash(QStringLiteral("external-user-id"), QStringLiteral("1042")));
        QVERIFY(hash != Sealing(DataKey::fresh()).lookupHash(QStringLiteral("applicant-id"), QStringLiteral("1042")));
    }
};

QTEST_GUILESS_MAIN(TestSealing)
#include "test_sealing.moc"
