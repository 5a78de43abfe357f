// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/vaultwait.h"
#include "vault/keychainkeeper.h"
#include "vault/probe.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::Secret;

/// A session without a bus: over ssh, in a container.
class TestKeychainWithoutBus : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QString m_key = vault::keyPrefix() + QStringLiteral("account/key");

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
    }

    void everyCallSaysThatThereIsNone()
    {
        vault::KeychainKeeper keeper(std::chrono::seconds(10));
        QCOMPARE(causeOf(outcome(keeper.inspect())), ErrorCause::VaultAbsent);
        QCOMPARE(causeOf(outcome(keeper.keys())), ErrorCause::VaultAbsent);
        QCOMPARE(causeOf(outcome(keeper.read(m_key))), ErrorCause::VaultAbsent);
        QCOMPARE(causeOf(outcome(keeper.write(m_key, Secret(QByteArray("value"))))), ErrorCause::VaultAbsent);
        QCOMPARE(causeOf(outcome(keeper.remove(m_key))), ErrorCause::VaultAbsent);
        QCOMPARE(causeOf(outcome(vault::probe(keeper))), ErrorCause::VaultAbsent);
    }

    void theApplicationEndsWithCallsUnderWay()
    {
        vault::KeychainKeeper keeper;
        (void)keeper.read(m_key);
        (void)keeper.write(m_key, Secret(QByteArray("value")));
    }
};

QTEST_GUILESS_MAIN(TestKeychainWithoutBus)
#include "test_keychainwithoutbus.moc"
