// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/vaultwait.h"
#include "vault/memorykeeper.h"

#include <QTest>

using namespace kyc;
using core::Secret;
using test::outcome;

class TestMemoryKeeper : public QObject
{
    Q_OBJECT

private:
    const QString m_key = vault::keyPrefix() + QStringLiteral("account/key");
    vault::MemoryKeeper m_keeper;

private Q_SLOTS:
    void cleanup() { m_keeper.lock(); }

    void kindsHaveWords()
    {
        QCOMPARE(vault::toWord(m_keeper.kind()), QStringLiteral("memory"));
        QCOMPARE(vault::keeperKindFromWord(QStringLiteral("keychain")), vault::KeeperKind::Keychain);
        QVERIFY(!vault::keeperKindFromWord(QStringLiteral("Keychain")));
    }

    void keepsBytesAsTheyAre()
    {
        const QByteArray bytes("a\0b\xFF", 4);
        QVERIFY(outcome(m_keeper.write(m_key, Secret(QByteArray(bytes)))));
        QCOMPARE(outcome(m_keeper.read(m_key))->open(), QByteArrayView(bytes));
        QCOMPARE(outcome(m_keeper.keys()).value(), QStringList{m_key});
    }

    void replaces()
    {
        QVERIFY(outcome(m_keeper.write(m_key, Secret(QByteArray("old")))));
        QVERIFY(outcome(m_keeper.write(m_key, Secret(QByteArray("new")))));
        QCOMPARE(outcome(m_keeper.read(m_key))->open(), QByteArrayView("new"));
    }

    void nothingUnderAKeyIsNoError()
    {
        QVERIFY(outcome(m_keeper.read(m_key))->isEmpty());
        QVERIFY(outcome(m_keeper.remove(m_key)));
    }

    void removes()
    {
        QVERIFY(outcome(m_keeper.write(m_key, Secret(QByteArray("value")))));
        QVERIFY(outcome(m_keeper.remove(m_key)));
        QVERIFY(outcome(m_keeper.read(m_key))->isEmpty());
        QVERIFY(outcome(m_keeper.keys())->isEmpty());
    }

    void lockingForgetsAllAndGoesOn()
    {
        QVERIFY(outcome(m_keeper.write(m_key, Secret(QByteArray("value")))));
        m_keeper.lock();
        QVERIFY(outcome(m_keeper.keys())->isEmpty());
        QVERIFY(outcome(m_keeper.write(m_key, Secret(QByteArray("other")))));
        QCOMPARE(outcome(m_keeper.read(m_key))->open(), QByteArrayView("other"));
    }
};

QTEST_GUILESS_MAIN(TestMemoryKeeper)
#include "test_memorykeeper.moc"
