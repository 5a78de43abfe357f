// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/keyringsession.h"
#include "support/vaultwait.h"
#include "vault/keychainkeeper.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using namespace std::chrono_literals;
using core::ErrorCause;
using core::Secret;

/// A bus that takes connections and then says nothing, from the start: the worst there is.
class TestKeychainFrozenBus : public QObject
{
    Q_OBJECT

private:
    KeyringSession m_session;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_session.isUsable(), qPrintable(m_session.problem()));
        m_session.enter();
        m_session.freezeBus();
    }

    void callsEndInTimeAllTheSame()
    {
        QElapsedTimer clock;
        clock.start();
        vault::KeychainKeeper keeper(1s);
        const auto first = keeper.inspect();
        const auto second = keeper.write(vault::keyPrefix() + QStringLiteral("a"), Secret(QByteArray("value")));
        QVERIFY2(!first.isFinished() && !second.isFinished(), "the window would have stood still");
        QCOMPARE(causeOf(outcome(first)), ErrorCause::VaultSilent);
        QCOMPARE(causeOf(outcome(second)), ErrorCause::VaultSilent);
        QVERIFY(clock.elapsed() < 5000);
    }

    void cleanupTestCase() { m_session.endBus(); }
};

QTEST_GUILESS_MAIN(TestKeychainFrozenBus)
#include "test_keychainfrozenbus.moc"
