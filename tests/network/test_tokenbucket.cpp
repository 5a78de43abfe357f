// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/tokenbucket.h"

#include <QtTest>

#include <limits>

using namespace kyc;
using namespace std::chrono_literals;
using network::TokenBucket;

/// Rate, burst, requests under way and pauses, on a clock of the test's own.
class TestTokenBucket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void burstThenRate();
    void fillsNoFurtherThanItsSize();
    void aLongRunKeepsTheRate();
    void noMoreUnderWayThanAllowed();
    void withoutRateOnlyThePlacesCount();
    void pauses();
    void aClockThatStandsStillOrGoesBack();
    void quotasThatMakeNoSense_data();
    void quotasThatMakeNoSense();
    void aNewQuotaCountsAtOnce();
};

void TestTokenBucket::burstThenRate()
{
    TokenBucket bucket({2.0, 3, 100}, 1000ms);
    for (int i = 0; i < 3; ++i)
        QVERIFY(bucket.take(1000ms));
    QVERIFY(!bucket.take(1000ms));
    QCOMPARE(bucket.readyAt(1000ms), 1500ms);
    QVERIFY(!bucket.take(1499ms));
    QVERIFY(bucket.take(1500ms));
    QVERIFY(!bucket.take(1501ms));
}

void TestTokenBucket::fillsNoFurtherThanItsSize()
{
    TokenBucket bucket({10.0, 2, 100}, 0ms);
    QVERIFY(bucket.take(24h));
    QVERIFY(bucket.take(24h));
    QVERIFY(!bucket.take(24h));
}

void TestTokenBucket::aLongRunKeepsTheRate()
{
    TokenBucket bucket({7.0, 5, 1000}, 0ms);
    int taken = 0;
    for (auto now = 0ms; now < 10s; now += 1ms) {
        while (bucket.take(now)) {
            ++taken;
            bucket.giveBack();
        }
    }
    QVERIFY2(taken >= 5 + 69 && taken <= 5 + 70, qPrintable(QString::number(taken)));
}

void TestTokenBucket::noMoreUnderWayThanAllowed()
{
    TokenBucket bucket({0, 100, 2}, 0ms);
    QVERIFY(bucket.take(0ms));
    QVERIFY(bucket.take(0ms));
    QVERIFY(bucket.isFull());
    QVERIFY(!bucket.take(1h));
    bucket.giveBack();
    QVERIFY(bucket.take(1h));
    QCOMPARE(bucket.inFlight(), 2);
    for (int i = 0; i < 5; ++i)
        bucket.giveBack();
    QCOMPARE(bucket.inFlight(), 0);
}

void TestTokenBucket::withoutRateOnlyThePlacesCount()
{
    TokenBucket bucket({0, 1, 50}, 0ms);
    for (int i = 0; i < 50; ++i)
        QVERIFY(bucket.take(0ms));
    QVERIFY(!bucket.take(0ms));
}

void TestTokenBucket::pauses()
{
    TokenBucket bucket({0, 1, 50}, 0ms);
    bucket.pauseUntil(3000ms);
    bucket.pauseUntil(2000ms); // a shorter one does not end it
    QVERIFY(!bucket.take(2999ms));
    QCOMPARE(bucket.readyAt(100ms), 3000ms);
    QVERIFY(bucket.take(3000ms));
    QCOMPARE(bucket.readyAt(4000ms), 4000ms);
}

void TestTokenBucket::aClockThatStandsStillOrGoesBack()
{
    TokenBucket bucket({1.0, 1, 50}, 5000ms);
    QVERIFY(bucket.take(5000ms));
    QVERIFY(!bucket.take(4000ms));
    QVERIFY(!bucket.take(5000ms));
    QVERIFY(bucket.take(6000ms));
}

void TestTokenBucket::quotasThatMakeNoSense_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("burst");
    QTest::addColumn<int>("inFlight");
    QTest::newRow("all zero") << 0.0 << 0 << 0;
    QTest::newRow("all negative") << -1.0 << -1 << -1;
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 1 << 1;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 1 << 1;
    QTest::newRow("next to nothing") << 1e-300 << 1 << 1;
}

void TestTokenBucket::quotasThatMakeNoSense()
{
    QFETCH(double, rate);
    QFETCH(int, burst);
    QFETCH(int, inFlight);
    TokenBucket bucket({rate, burst, inFlight}, 0ms);
    QVERIFY2(bucket.take(0ms), "an account that exists may ask one thing");
    QVERIFY(!bucket.take(0ms));
    QVERIFY(bucket.readyAt(1ms) >= 1ms);
}

void TestTokenBucket::aNewQuotaCountsAtOnce()
{
    TokenBucket bucket({1.0, 10, 10}, 0ms);
    bucket.setQuota({1.0, 1, 10}, 0ms);
    QVERIFY(bucket.take(0ms));
    QVERIFY(!bucket.take(0ms));
    bucket.setQuota({1000.0, 10, 10}, 0ms);
    QVERIFY(bucket.take(1ms));
}

QTEST_APPLESS_MAIN(TestTokenBucket)
#include "test_tokenbucket.moc"
