// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/relativetime.h"

#include <QTest>

using namespace kyc::desktop;

class TestRelativeTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distance_data();
    void distance();
    void saysNothingOfAnInvalidTime();
};

void TestRelativeTime::distance_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::newRow("this moment") << qint64(0) << QStringLiteral("just now");
    QTest::newRow("four seconds") << qint64(4) << QStringLiteral("just now");
    QTest::newRow("four seconds ahead: clocks differ") << qint64(-4) << QStringLiteral("just now");
    QTest::newRow("five seconds") << qint64(5) << QStringLiteral("5 s ago");
    QTest::newRow("a second short of a minute") << qint64(59) << QStringLiteral("59 s ago");
    QTest::newRow("a minute") << qint64(60) << QStringLiteral("1 min ago");
    QTest::newRow("a second short of an hour") << qint64(3599) << QStringLiteral("59 min ago");
    QTest::newRow("an hour") << qint64(3600) << QStringLiteral("1 h ago");
    QTest::newRow("a second short of a day") << qint64(86399) << QStringLiteral("23 h ago");
    QTest::newRow("a day") << qint64(86400) << QStringLiteral("1 d ago");
    QTest::newRow("59 days") << qint64(59 * 86400) << QStringLiteral("59 d ago");
    QTest::newRow("60 days") << qint64(60 * 86400) << QStringLiteral("2 mo ago");
    QTest::newRow("a day short of two years") << qint64(729 * 86400) << QStringLiteral("24 mo ago");
    QTest::newRow("two years") << qint64(730 * 86400) << QStringLiteral("2 y ago");
    QTest::newRow("fifty years") << qint64(50) * 365 * 86400 << QStringLiteral("50 y ago");
    QTest::newRow("in half a minute") << qint64(-30) << QStringLiteral("in 30 s");
    QTest::newRow("in three days") << qint64(-3 * 86400) << QStringLiteral("in 3 d");
    QTest::newRow("in ten years") << qint64(-10) * 365 * 86400 << QStringLiteral("in 10 y");
}

void TestRelativeTime::distance()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(QString, text);
    const QDateTime now(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
    QCOMPARE(relativeTime(now.addSecs(-secondsAgo), now), text);
}

void TestRelativeTime::saysNothingOfAnInvalidTime()
{
    const QDateTime now(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
    QVERIFY(relativeTime({}, now).isEmpty());
}

QTEST_GUILESS_MAIN(TestRelativeTime)
#include "test_relativetime.moc"
