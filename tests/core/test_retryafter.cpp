// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/retryafter.h"

#include <QTest>

using namespace kyc::core;

class TestRetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds"); // -1: nothing
        const QByteArray after("Retry-After");
        const QByteArray reset("x-ratelimit-reset");
        QTest::newRow("seconds") << after << QByteArray("7") << 7;
        QTest::newRow("zero") << after << QByteArray("0") << 0;
        QTest::newRow("blanks around") << after << QByteArray(" 12 ") << 12;
        QTest::newRow("date ahead") << after << QByteArray("Sat, 21 Nov 2026 12:00:30 GMT") << 30;
        QTest::newRow("date in the past") << after << QByteArray("Sat, 21 Nov 2026 11:00:00 GMT") << 0;
        QTest::newRow("RFC 850 date") << after << QByteArray("Saturday, 21-Nov-26 12:01:00 GMT") << 60;
        QTest::newRow("asctime date") << after << QByteArray("Sat Nov 21 12:00:10 2026") << 10;
        QTest::newRow("asctime date, one digit") << after << QByteArray("Tue Dec  1 12:00:00 2026") << 86400;
        QTest::newRow("absurd seconds") << after << QByteArray("99999999999999999999999") << 86400;
        QTest::newRow("absurd date") << after << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << 86400;
        QTest::newRow("negative") << after << QByteArray("-5") << -1;
        QTest::newRow("words") << after << QByteArray("soon") << -1;
        QTest::newRow("fraction") << after << QByteArray("1.5") << -1;
        QTest::newRow("empty") << after << QByteArray("") << -1;
        QTest::newRow("reset in seconds") << reset << QByteArray("4") << 4;
        QTest::newRow("reset as a time") << reset << QByteArray("1795262420") << 20;
        QTest::newRow("other header") << QByteArray("Retry") << QByteArray("4") << -1;
    }
    void readsHeaders()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        HttpResponse response;
        response.status = 429;
        response.headers = {{name, value}};
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        const auto wait = retryAfter(response, now);
        QTEST(wait ? static_cast<int>(wait->count() / 1000) : -1, "seconds");
    }

    void prefersWhatTheProviderSaysOutright()
    {
        HttpResponse response;
        response.headers = {{"X-RateLimit-Reset", "9"}, {"Retry-After", "3"}};
        QCOMPARE(retryAfter(response, QDateTime::currentDateTimeUtc())->count(), 3000);
        response.headers = {{"X-RateLimit-Reset", "9"}, {"Retry-After", "nonsense"}};
        QCOMPARE(retryAfter(response, QDateTime::currentDateTimeUtc())->count(), 9000);
    }

    void readsDatesAsUtc()
    {
        const QDateTime date = httpDate("Sun, 06 Nov 1994 08:49:37 GMT");
        QCOMPARE(date, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC));
        QCOMPARE(httpDate("Sunday, 06-Nov-94 08:49:37 GMT"), date);
        QCOMPARE(httpDate("Sun Nov  6 08:49:37 1994"), date);
        QVERIFY(!httpDate("yesterday").isValid());
        QVERIFY(!httpDate("").isValid());
    }
};

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "test_retryafter.moc"
