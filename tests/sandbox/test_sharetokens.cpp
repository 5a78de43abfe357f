// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/sharetokens.h"

#include "support/fixedclock.h"

#include <QTest>

using namespace kyc::sandbox;
using namespace std::chrono_literals;

namespace {

ShareToken tokenFor(const QString &recipient, std::chrono::seconds life = 1200s)
{
    ShareToken token;
    token.applicantId = QStringLiteral("65f0c0de0000000000000008");
    token.forClientId = recipient;
    token.life = life;
    return token;
}

const QString kTransak = QStringLiteral("transak");

} // namespace

class TestShareTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenOnce()
    {
        ShareTokens tokens(m_clock);
        const QString token = tokens.make(tokenFor(kTransak), ShareTokens::Form::Current);
        QCOMPARE(tokens.handOver(token, kTransak), ShareTokens::HandOver::Accepted);
        QCOMPARE(tokens.handOver(token, kTransak), ShareTokens::HandOver::AlreadyUsed);
        QCOMPARE(tokens.counts().value(token)[u"attempts"].toInt(), 2);
        QCOMPARE(tokens.counts().value(token)[u"accepted"].toInt(), 1);
    }

    void isTakenByItsRecipientAlone()
    {
        ShareTokens tokens(m_clock);
        const QString token = tokens.make(tokenFor(QStringLiteral("kriptomat")), ShareTokens::Form::Current);
        QCOMPARE(tokens.handOver(token, kTransak), ShareTokens::HandOver::WrongRecipient);
        QVERIFY2(!tokens.find(token)->isUsed, "a refused token is not used up");
        QCOMPARE(tokens.handOver(token, QStringLiteral("kriptomat")), ShareTokens::HandOver::Accepted);
    }

    void livesSoLong()
    {
        ShareTokens tokens(m_clock);
        const QString early = tokens.make(tokenFor(kTransak, 60s), ShareTokens::Form::Current);
        const QString late = tokens.make(tokenFor(kTransak, 60s), ShareTokens::Form::Current);
        m_clock.advance(59s);
        QCOMPARE(tokens.handOver(early, kTransak), ShareTokens::HandOver::Accepted);
        m_clock.advance(1s);
        QCOMPARE(tokens.handOver(late, kTransak), ShareTokens::HandOver::Expired);
    }

    void livesNoLongerThanAnyMay()
    {
        ShareTokens tokens(m_clock, 10s);
        const QString token = tokens.make(tokenFor(kTransak, 60s), ShareTokens::Form::Current);
        QCOMPARE(tokens.find(token)->life, 10s);
        m_clock.advance(10s);
        QCOMPARE(tokens.handOver(token, kTransak), ShareTokens::HandOver::Expired);
        ShareTokens ended(m_clock, 0s);
        QCOMPARE(ended.handOver(ended.make(tokenFor(kTransak), ShareTokens::Form::Older), kTransak),
                 ShareTokens::HandOver::Expired);
    }

    void isUnknownUnlessMade()
    {
        ShareTokens tokens(m_clock);
        QCOMPARE(tokens.handOver(QStringLiteral("share-done"), kTransak), ShareTokens::HandOver::Unknown);
        QVERIFY(!tokens.find(QStringLiteral("share-done")));
        QCOMPARE(tokens.counts().value(u"share-done")[u"attempts"].toInt(), 1);
    }

    void hasTwoForms()
    {
        ShareTokens tokens(m_clock);
        const QString current = tokens.make(tokenFor(kTransak), ShareTokens::Form::Current);
        const QString older = tokens.make(tokenFor(kTransak), ShareTokens::Form::Older);
        QCOMPARE(current.count(u'.'), 2);
        QVERIFY(older.startsWith(u"_act-"));
        QVERIFY(current.size() < 1024);
    }

    void movesOnWithTime_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("stage");
        QTest::newRow("at once") << 0 << 0;
        QTest::newRow("just before") << 9 << 0;
        QTest::newRow("imported") << 10 << 1;
        QTest::newRow("validated") << 20 << 2;
        QTest::newRow("ended") << 30 << 3;
        QTest::newRow("stays ended") << 1000 << 3;
    }
    void movesOnWithTime()
    {
        QFETCH(const int, seconds);
        QFETCH(const int, stage);
        Journey journey(5s, {10s, 0}, Journey::End::Good);
        QCOMPARE(static_cast<int>(journey.poll(5s + std::chrono::seconds(seconds))), stage);
    }

    void movesOnWithPolls()
    {
        Journey journey(0s, {10s, 2}, Journey::End::Bad);
        QList<int> stages;
        for (int i = 0; i < 9; ++i)
            stages += static_cast<int>(journey.poll(1h));
        QCOMPARE(stages, (QList<int>{0, 0, 1, 1, 2, 2, 3, 3, 3}));
        QCOMPARE(journey.stage(0s), Journey::Stage::Ended);
        QVERIFY(journey.fails());
    }

    void endsAtOnceWithoutAPace()
    {
        Journey journey(0s, {0s, 0}, Journey::End::Good);
        QCOMPARE(journey.poll(0s), Journey::Stage::Ended);
    }

private:
    kyc::test::FixedClock m_clock;
};

QTEST_GUILESS_MAIN(TestShareTokens)
#include "test_sharetokens.moc"
