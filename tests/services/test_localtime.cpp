// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/localtime.h"

#include <QLocale>
#include <QTest>

using namespace kyc::services;

namespace {

const QDateTime kSummer(QDate(2026, 7, 11), QTime(12, 44, 52), Qt::UTC);

} // namespace

class TestLocalTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void zone_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("UTC") << QByteArray("UTC") << QStringLiteral("UTC");
        QTest::newRow("Berlin in winter") << QByteArray("Europe/Berlin") << QStringLiteral("UTC+1");
        QTest::newRow("a half hour") << QByteArray("Asia/Kolkata") << QStringLiteral("UTC+5:30");
        QTest::newRow("west of Greenwich") << QByteArray("America/New_York") << QStringLiteral("UTC\u22125");
    }

    void zone()
    {
        QFETCH(QByteArray, id);
        const QDateTime winter(QDate(2026, 1, 11), QTime(12, 0), Qt::UTC);
        QTEST(zoneName(winter, QTimeZone(id)), "name");
    }

    void saysNothingOfAnInvalidTime()
    {
        QVERIFY(exactTime({}, QTimeZone::utc()).isEmpty());
        QVERIFY(timeOfDay({}, QTimeZone::utc()).isEmpty());
    }

    void namesTheZoneWithTheTime()
    {
        QCOMPARE(exactTime(kSummer, QTimeZone::utc()), QStringLiteral("2026-07-11 12:44:52 (UTC)"));
        // summer time counts, and the day may be another one
        QCOMPARE(exactTime(kSummer, QTimeZone("Europe/Berlin")), QStringLiteral("2026-07-11 14:44:52 (UTC+2)"));
        QCOMPARE(exactTime(kSummer, QTimeZone("Pacific/Auckland")), QStringLiteral("2026-07-12 00:44:52 (UTC+12)"));
        QCOMPARE(timeOfDay(kSummer, QTimeZone("Europe/Berlin")), QStringLiteral("14:44:52 (UTC+2)"));
    }

    void followsTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *locale, const char *id, const QString &text) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << QByteArray(id) << text;
        };
        row("de_DE", "Europe/Berlin", QStringLiteral("11.07.2026 14:44:52 (MESZ, UTC+2)"));
        row("en_US", "America/New_York", QStringLiteral("7/11/2026 8:44:52 AM (EDT, UTC\u22124)"));
        row("ja_JP", "Asia/Tokyo", QStringLiteral("2026/07/11 21:44:52 (JST, UTC+9)"));
        row("fr_FR", "Asia/Kolkata", QStringLiteral("11/07/2026 18:14:52 (UTC+5:30)")); // no name for it there
        row("ar_EG", "UTC",
            QStringLiteral("\u0661\u0661\u200f/\u0667\u200f/\u0662\u0660\u0662\u0666 "
                           "\u0661\u0662:\u0664\u0664:\u0665\u0662 \u0645 (UTC)"));
    }

    void followsTheLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QByteArray, id);
        QLocale::setDefault(QLocale(locale));
        QTEST(exactTime(kSummer, QTimeZone(id)), "text");
    }
};

QTEST_GUILESS_MAIN(TestLocalTime)
#include "test_localtime.moc"
