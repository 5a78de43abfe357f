// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/loginmemory.h"

#include "support/fixedclock.h"

#include <QTest>

using namespace kyc;
using namespace std::chrono_literals;
using services::LoginKey;
using services::LoginMemory;

namespace {

const QByteArray kToken("print of one token");
const QByteArray kOther("print of another");

LoginKey key(const QString &accountId = QStringLiteral("a"))
{
    return {accountId, QStringLiteral("transak/partner-token"), {}, QByteArray("as it is")};
}

core::Error refusal(core::ErrorCause cause = core::ErrorCause::TokenRefused)
{
    core::Error error;
    error.kind = core::ErrorKind::Unauthorized;
    error.cause = cause;
    return error;
}

} // namespace

class TestLoginMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensEndInTime_data()
    {
        QTest::addColumn<qint64>("lifeSeconds"); // 0: it is not from this session
        QTest::addColumn<qint64>("leftSeconds"); // -1: nobody has said
        QTest::addColumn<bool>("needsPerson");
        QTest::addColumn<bool>("isOver");
        QTest::newRow("seven days, an hour left") << qint64(604800) << qint64(3600) << false << false;
        QTest::newRow("seven days, 5 min 1 s left") << qint64(604800) << qint64(301) << false << false;
        QTest::newRow("seven days, 5 min left") << qint64(604800) << qint64(300) << false << true;
        QTest::newRow("seven days, over") << qint64(604800) << qint64(0) << false << true;
        QTest::newRow("an hour, 31 s left") << qint64(3600) << qint64(31) << true << false;
        QTest::newRow("an hour, 30 s left") << qint64(3600) << qint64(30) << true << true;
        QTest::newRow("an hour, 31 s left, unattended") << qint64(3600) << qint64(31) << false << false;
        QTest::newRow("from before, unattended, 5 min left") << qint64(0) << qint64(300) << false << true;
        QTest::newRow("from before, unattended, 5 min 1 s left") << qint64(0) << qint64(301) << false << false;
        QTest::newRow("from before, with a code, 31 s left") << qint64(0) << qint64(31) << true << false;
        QTest::newRow("from before, with a code, 30 s left") << qint64(0) << qint64(30) << true << true;
        QTest::newRow("nobody knows when") << qint64(0) << qint64(-1) << false << false;
    }

    void tokensEndInTime()
    {
        QFETCH(const qint64, lifeSeconds);
        QFETCH(const qint64, leftSeconds);
        QFETCH(const bool, needsPerson);
        test::FixedClock clock;
        LoginMemory memory(clock);
        std::optional<QDateTime> expiresAt;
        if (leftSeconds >= 0)
            expiresAt = clock.nowUtc().addSecs(lifeSeconds > 0 ? lifeSeconds : leftSeconds);
        if (lifeSeconds > 0) {
            memory.granted(key(), kToken, expiresAt);
            QVERIFY(!memory.isOver(key(), kToken, expiresAt, needsPerson));
            clock.advance(std::chrono::seconds(lifeSeconds - leftSeconds));
        }
        QTEST(memory.isOver(key(), kToken, expiresAt, needsPerson), "isOver");
    }

    void aTokenThatIsOverWhenItIsNewIsUsedAllTheSame()
    {
        test::FixedClock clock; // days ahead of the provider's, perhaps
        LoginMemory memory(clock);
        const QDateTime expiresAt = clock.nowUtc().addDays(-1);
        QVERIFY(memory.isOver(key(), kToken, expiresAt, false));
        memory.granted(key(), kToken, expiresAt);
        QVERIFY(!memory.isOver(key(), kToken, expiresAt, false)); // else each lookup would log in
        QVERIFY(memory.isOver(key(), kOther, expiresAt, false));
    }

    void aRefusedTokenIsWorthAnotherOnce()
    {
        test::FixedClock clock;
        LoginMemory memory(clock);
        for (int lookup = 0; lookup < 20; ++lookup)
            QVERIFY(memory.refused(key(), kToken, refusal(), false)); // all were under way with it
        QVERIFY(memory.isOver(key(), kToken, {}, false));
        memory.granted(key(), kOther, {});
        QVERIFY(!memory.isOver(key(), kOther, {}, false));
        for (int lookup = 0; lookup < 20; ++lookup)
            QVERIFY(!memory.refused(key(), kOther, refusal(), false));
        QVERIFY(memory.isOver(key(), kOther, {}, false));
        QVERIFY(memory.refusal(key()).has_value());
        QCOMPARE(*memory.refusal(key()), refusal());
    }

    void aTokenThatServedForAWhileIsWorthAnother()
    {
        test::FixedClock clock;
        LoginMemory memory(clock);
        memory.granted(key(), kToken, {});
        clock.advance(11min);
        QVERIFY(memory.refused(key(), kToken, refusal(), false));
        QVERIFY(!memory.refusal(key()));
        memory.granted(key(), kOther, {});
        memory.taken(key(), kOther);
        QVERIFY(memory.refused(key(), kOther, refusal(), false)); // it was good, and is no longer
    }

    void whatIsTakenIsNotOver()
    {
        test::FixedClock clock;
        LoginMemory memory(clock);
        memory.granted(key(), kToken, {});
        QVERIFY(!memory.refused(key(), kToken, refusal(), false));
        memory.taken(key(), kToken); // by another lookup that was under way
        QVERIFY(!memory.isOver(key(), kToken, {}, false));
        QVERIFY(!memory.refusal(key()));
    }

    void aFreshTokenIsNotBlamedForWhatWasSentAlong()
    {
        test::FixedClock clock;
        LoginMemory memory(clock);
        const core::Error shareToken = refusal(core::ErrorCause::ShareTokenRefused);
        QVERIFY(memory.refused(key(), kToken, shareToken, true)); // nothing is known of it: it may be the token
        memory.granted(key(), kOther, {});
        QVERIFY(!memory.refused(key(), kOther, shareToken, true));
        QVERIFY(!memory.isOver(key(), kOther, {}, false));
        QVERIFY(!memory.refusal(key())); // other customers can be asked about
        clock.advance(11min);
        memory.taken(key(), kOther);
        QVERIFY(!memory.refused(key(), kOther, shareToken, true));
        clock.advance(11min);
        QVERIFY(memory.refused(key(), kOther, shareToken, true));
    }

    void refusalsAreRememberedByAccountAndWhatItIs()
    {
        test::FixedClock clock;
        LoginMemory memory(clock);
        memory.loginRefused(key(), refusal());
        memory.loginRefused(key(QStringLiteral("b")), refusal());
        LoginKey changed = key();
        changed.accountPrint = "with another secret";
        QVERIFY(!memory.refusal(changed));
        QVERIFY(memory.refusal(key()).has_value());
        memory.forgetRefusals(QStringLiteral("a"));
        QVERIFY(!memory.refusal(key()));
        QVERIFY(memory.refusal(key(QStringLiteral("b"))).has_value());
        memory.granted(key(QStringLiteral("b")), kToken, {}); // a person has logged in
        QVERIFY(!memory.refusal(key(QStringLiteral("b"))));
    }

    void tokensOfCustomersAreApart()
    {
        test::FixedClock clock;
        LoginMemory memory(clock);
        LoginKey maria = key();
        maria.person = QStringLiteral("maria@example.com");
        LoginKey jonas = key();
        jonas.person = QStringLiteral("jonas@example.com");
        memory.granted(maria, kToken, {});
        QVERIFY(memory.isFromLogin(maria, kToken));
        QVERIFY(!memory.isFromLogin(jonas, kToken));
        QVERIFY(!memory.isSuperseded(maria, kToken));
        QVERIFY(memory.isSuperseded(maria, kOther));
        QVERIFY(!memory.isSuperseded(jonas, kOther));
    }
};

QTEST_GUILESS_MAIN(TestLoginMemory)
#include "test_loginmemory.moc"
