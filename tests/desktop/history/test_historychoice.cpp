// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historychoice.h"

#include <QTest>

using namespace kyc;
using desktop::HistoryChoice;
using desktop::Period;

namespace {

QDateTime utc(const char *time)
{
    return QDateTime::fromString(QLatin1String(time), Qt::ISODate);
}

} // namespace

class TestHistoryChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreThoseOfTheDesk_data()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QDateTime>("first");
        QTest::addColumn<QDateTime>("end");
        const auto row = [](const char *name, Period period, const QDate &from, const QDate &until, const char *first,
                            const char *end) {
            QTest::newRow(name) << static_cast<int>(period) << from << until << utc(first) << utc(end);
        };
        // It is 2026-03-30 00:30 in Warsaw, a day after the clocks went forward.
        row("any time", Period::Any, {}, {}, "", "");
        row("the last hour", Period::LastHour, {}, {}, "2026-03-29T21:30:00Z", "");
        row("today", Period::Today, {}, {}, "2026-03-29T22:00:00Z", "");
        row("7 days, over the change of the clock", Period::SevenDays, {}, {}, "2026-03-23T23:00:00Z", "");
        row("30 days", Period::ThirtyDays, {}, {}, "2026-02-28T23:00:00Z", "");
        row("this year", Period::ThisYear, {}, {}, "2025-12-31T23:00:00Z", "");
        row("from and to", Period::FromTo, {2026, 3, 28}, {2026, 3, 29}, "2026-03-27T23:00:00Z",
            "2026-03-29T22:00:00Z");
        row("one day, shorter than others", Period::FromTo, {2026, 3, 29}, {2026, 3, 29}, "2026-03-28T23:00:00Z",
            "2026-03-29T22:00:00Z");
        row("from alone", Period::FromTo, {2026, 1, 1}, {}, "2025-12-31T23:00:00Z", "");
        row("dates without the period", Period::Any, {2026, 1, 1}, {2026, 1, 2}, "", "");
    }
    void daysAreThoseOfTheDesk()
    {
        QFETCH(int, period);
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        HistoryChoice choice;
        choice.period = static_cast<Period>(period);
        choice.from = from;
        choice.until = until;
        const QTimeZone warsaw("Europe/Warsaw");
        QVERIFY(warsaw.isValid());
        const records::HistoryFilter filter = filterOf(choice, utc("2026-03-29T22:30:00Z"), warsaw);
        QTEST(filter.from.value_or(QDateTime()), "first");
        QTEST(filter.until.value_or(QDateTime()), "end");
    }

    void everythingIsEverything()
    {
        QVERIFY(HistoryChoice().isEverything());
        HistoryChoice blanks;
        blanks.text = QStringLiteral("  ");
        QVERIFY(blanks.isEverything());
        HistoryChoice some;
        some.kinds = {records::HistoryKind::Import};
        QVERIFY(!some.isEverything());
        HistoryChoice customer;
        customer.customerId = 3;
        QVERIFY(!customer.isEverything());
        HistoryChoice today;
        today.period = Period::Today;
        QVERIFY(!today.isEverything());
    }

    void whatTheOverviewCountsIsAChoice()
    {
        HistoryChoice last;
        last.isLastOnly = true;
        last.nextActors = {core::NextActor::Us};
        QVERIFY(!last.isEverything());
        const QTimeZone warsaw("Europe/Warsaw");
        records::HistoryFilter filter = filterOf(last, utc("2026-03-29T22:30:00Z"), warsaw);
        QVERIFY(filter.isLastOnly);
        QVERIFY(!filter.changedSince);
        QCOMPARE(filter.nextActors, last.nextActors);
        QCOMPARE(choiceTexts(last, {}),
                 (QStringList{QStringLiteral("Next: Us"), QStringLiteral("Only what was seen last of each customer")}));
        HistoryChoice changed;
        changed.isChangedSinceYesterday = true;
        QVERIFY(!changed.isEverything());
        // It is past midnight there, on the day after the one that was an hour shorter.
        filter = filterOf(changed, utc("2026-03-29T22:30:00Z"), warsaw);
        QCOMPARE(filter.changedSince, utc("2026-03-28T23:00:00Z"));
        QCOMPARE(choiceTexts(changed, {}), QStringList{QStringLiteral("Changed since yesterday")});
    }

    void saysWhatIsChosen()
    {
        HistoryChoice choice;
        choice.text = QStringLiteral(" maria ");
        choice.statuses = {core::Status::Approved, core::Status::Rejected};
        choice.errorKinds = {core::ErrorKind::Timeout};
        choice.providerIds = {QStringLiteral("p100")};
        choice.accountIds = {QStringLiteral("a-1"), QStringLiteral("gone")};
        choice.period = Period::Today;
        const QStringList texts = choiceTexts(choice, {{QStringLiteral("a-1"), QStringLiteral("p100-live")}});
        QCOMPARE(texts.size(), qsizetype(5));
        QCOMPARE(texts.at(0), QStringLiteral("Text: maria"));
        QVERIFY(texts.at(1).startsWith(QLatin1String("Status: Approved, Rejected, ")));
        QCOMPARE(texts.at(3), QStringLiteral("Account: p100-live, gone"));
        QCOMPARE(texts.at(4), QStringLiteral("Time: Today"));
        QVERIFY(choiceTexts(HistoryChoice(), {}).isEmpty());
    }
};

QTEST_MAIN(TestHistoryChoice)
#include "test_historychoice.moc"
