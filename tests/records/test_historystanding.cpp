// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historyindex.h"
#include "records/historyrow.h"
#include "records/historysamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kyc;
using core::ErrorKind;
using core::NextActor;
using core::Status;
using records::HistoryFilter;
using records::HistoryIndex;
using records::HistoryOverview;
using records::HistoryPage;
using records::HistoryRow;

namespace {

using Ids = std::vector<qint64>;

/// Somebody of that id, seen on that day.
HistoryRow seen(qint64 id, const QString &person, std::optional<Status> status, int day, const char *check = "p100/kyc")
{
    records::HistoryEntry entry = test::entry(static_cast<int>(id));
    entry.id = id;
    entry.outcome.identifiers = {{QStringLiteral("external-user-id"), person}};
    HistoryRow row = records::rowOf(entry);
    row.status = status;
    row.errorKind = status ? std::nullopt : std::optional(ErrorKind::Timeout);
    row.lookedUpAt = test::day(day);
    row.checkId = QLatin1String(check);
    row.providerId = row.checkId.section(u'/', 0, 0);
    return row;
}

HistoryIndex index(const QList<HistoryRow> &rows)
{
    HistoryIndex index;
    QMap<qint64, QList<HistoryRow>> pages;
    for (const HistoryRow &row : rows)
        pages[HistoryPage::numberFor(row.id)].append(row);
    for (auto it = pages.cbegin(); it != pages.cend(); ++it)
        index.put(it.key(), HistoryPage::of(*it));
    return index;
}

Ids lastOf(const HistoryIndex &index, std::optional<int> changedSinceDay = {})
{
    HistoryFilter filter;
    filter.isLastOnly = true;
    if (changedSinceDay)
        filter.changedSince = test::day(*changedSinceDay);
    return index.find(filter, {}, {});
}

qint64 milliseconds(int day)
{
    return test::day(day).toMSecsSinceEpoch();
}

} // namespace

/// Who stands where, and what has changed.
class TestHistoryStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastStatusOfEachStands_data()
    {
        QTest::addColumn<QList<HistoryRow>>("rows");
        QTest::addColumn<Ids>("last");
        QTest::addColumn<Ids>("changedSinceDay5");
        const QString maria = QStringLiteral("u-1");
        const QString jonas = QStringLiteral("u-2");
        const auto add = [](const char *name, const QList<HistoryRow> &rows, const Ids &last, const Ids &changed) {
            QTest::newRow(name) << rows << last << changed;
        };
        add("nothing", {}, {}, {});
        add("once", {seen(1, maria, Status::InReview, 6)}, {1}, {});
        add("twice the same", {seen(1, maria, Status::InReview, 1), seen(2, maria, Status::InReview, 6)}, {2}, {});
        add("changed since", {seen(1, maria, Status::InReview, 1), seen(2, maria, Status::Approved, 6)}, {2}, {2});
        add("changed before", {seen(1, maria, Status::InReview, 1), seen(2, maria, Status::Approved, 4)}, {2}, {});
        add("changed, and seen so again",
            {seen(1, maria, Status::InReview, 1), seen(2, maria, Status::Approved, 6),
             seen(3, maria, Status::Approved, 7)},
            {3}, {3});
        add("changed and back again",
            {seen(1, maria, Status::InReview, 1), seen(2, maria, Status::Approved, 6),
             seen(3, maria, Status::InReview, 7)},
            {3}, {});
        add("changed twice",
            {seen(1, maria, Status::InReview, 1), seen(2, maria, Status::ActionRequired, 6),
             seen(3, maria, Status::Approved, 7)},
            {3}, {3});
        add("what was before is the one right before",
            {seen(1, maria, Status::Approved, 1), seen(2, maria, Status::Expired, 2),
             seen(3, maria, Status::Approved, 6)},
            {3}, {3});
        add("first seen since, in two ways", {seen(1, maria, Status::InReview, 6), seen(2, maria, Status::Approved, 7)},
            {2}, {});
        add("on the stroke of the time", {seen(1, maria, Status::InReview, 4), seen(2, maria, Status::Approved, 5)},
            {2}, {2});
        add("an error is no status",
            {seen(1, maria, Status::InReview, 1), seen(2, maria, Status::Approved, 6), seen(3, maria, {}, 7)}, {2},
            {2});
        add("errors alone", {seen(1, maria, {}, 1), seen(2, maria, {}, 6)}, {}, {});
        add("two people", {seen(1, maria, Status::InReview, 1), seen(2, jonas, Status::Approved, 6)}, {2, 1}, {});
        add("one person at two checks",
            {seen(1, maria, Status::InReview, 1), seen(2, maria, Status::Approved, 6, "sumsub/applicant")}, {2, 1}, {});
        add("a clock that was set back: what was recorded last counts",
            {seen(1, maria, Status::InReview, 6), seen(2, maria, Status::Approved, 1)}, {2}, {});

        QList<HistoryRow> accounts{seen(1, maria, Status::InReview, 1), seen(2, maria, Status::Approved, 6)};
        accounts[1].accountId = QStringLiteral("another");
        add("one person at two accounts", accounts, {2, 1}, {});
        QList<HistoryRow> nameless{seen(1, {}, Status::InReview, 1), seen(2, {}, Status::Approved, 6)};
        nameless[1].customerLabel = nameless[0].customerLabel;
        add("without an id the label names", nameless, {2}, {2});
        for (HistoryRow &row : nameless)
            row.customerLabel.clear();
        add("without a name each stands for itself", nameless, {2, 1}, {});
        QList<HistoryRow> damaged{seen(1, maria, Status::InReview, 1), HistoryRow()};
        damaged[1].id = 2;
        damaged[1].isUnreadable = true;
        add("what cannot be read stands nowhere", damaged, {1}, {});
        QList<HistoryRow> flags{seen(1, maria, Status::InReview, 1), seen(2, maria, Status::Approved, 6)};
        flags[1].identifiers.insert(QStringLiteral("refresh"), QStringLiteral("true"));
        add("what does not name the person makes no other one", flags, {2}, {2});
        add("over two pages",
            {seen(1, maria, Status::InReview, 1), seen(2, jonas, Status::Approved, 1),
             seen(1025, maria, Status::Approved, 6)},
            {1025, 2}, {1025});
    }
    void theLastStatusOfEachStands()
    {
        QFETCH(const QList<HistoryRow>, rows);
        QFETCH(const Ids, last);
        QFETCH(const Ids, changedSinceDay5);
        const HistoryIndex all = index(rows);
        QCOMPARE(lastOf(all), last);
        QCOMPARE(lastOf(all, 5), changedSinceDay5);
        HistoryFilter filter;
        filter.isLastOnly = true;
        QCOMPARE(all.newest(filter, {}, 99), last);
        QCOMPARE(all.overview(milliseconds(5), milliseconds(99)).changed, static_cast<qint64>(changedSinceDay5.size()));
    }

    void otherFiltersChooseAmongTheLast()
    {
        const HistoryIndex all = index({seen(1, QStringLiteral("u-1"), Status::Approved, 1),
                                        seen(2, QStringLiteral("u-1"), Status::Rejected, 2),
                                        seen(3, QStringLiteral("u-2"), Status::Approved, 3)});
        HistoryFilter filter;
        filter.isLastOnly = true;
        filter.statuses = {Status::Approved};
        QCOMPARE(all.find(filter, {}, {}), Ids{3});
        filter.statuses.clear();
        filter.until = test::day(3);
        QCOMPARE(all.find(filter, {}, {}), Ids{2}); // not the one before it
    }

    void whoActsNextIsAFilter()
    {
        QList<HistoryRow> rows{seen(1, QStringLiteral("u-1"), Status::Failed, 1),
                               seen(2, QStringLiteral("u-2"), Status::InReview, 2)};
        rows[0].nextActor = NextActor::Us;
        rows[1].nextActor = NextActor::Provider;
        HistoryFilter filter;
        filter.nextActors = {NextActor::Us};
        QCOMPARE(index(rows).find(filter, {}, {}), Ids{1});
        filter.nextActors = {NextActor::Us, NextActor::Provider};
        QCOMPARE(index(rows).find(filter, {}, {}), (Ids{2, 1}));
        filter.nextActors = {NextActor::Customer};
        QCOMPARE(index(rows).find(filter, {}, {}), Ids());
    }

    // Each figure is a link: a list of another length behind it would be a lie.
    void figuresAreAsLongAsTheListsBehindThem()
    {
        QRandomGenerator random(20261122);
        QList<HistoryRow> rows;
        for (qint64 id = 1; id <= 5000; ++id) {
            const int dice = random.bounded(11);
            const auto status = dice < 9 ? std::optional(static_cast<Status>(dice)) : std::nullopt;
            static const QList<const char *> kChecks{"p100/kyc", "sumsub/applicant", "kriptomat/kyc"};
            rows.append(seen(id, QStringLiteral("u-%1").arg(random.bounded(700)), status, random.bounded(30),
                             kChecks.at(random.bounded(3))));
            rows.last().nextActor = static_cast<NextActor>(random.bounded(5));
            if (dice == 9)
                rows.last().errorKind = ErrorKind::UserNotFound;
            if (random.bounded(9) == 0)
                rows.last().kind = records::HistoryKind::Import;
        }
        const HistoryIndex all = index(rows);
        const HistoryOverview overview = all.overview(milliseconds(20), milliseconds(25));
        const auto count = [&all](const HistoryFilter &filter) {
            return static_cast<qint64>(all.find(filter, {}, {}).size());
        };
        QCOMPARE(overview.entries, 5000);
        for (int i = 0; i < 9; ++i) {
            HistoryFilter filter;
            filter.isLastOnly = true;
            filter.statuses = {static_cast<Status>(i)};
            QVERIFY(count(filter) > 0);
            QCOMPARE(overview.statuses.at(static_cast<Status>(i)), count(filter));
        }
        HistoryFilter forUs;
        forUs.isLastOnly = true;
        forUs.nextActors = {NextActor::Us};
        QVERIFY(overview.forUs > 0);
        QCOMPARE(overview.forUs, count(forUs));
        HistoryFilter changed;
        changed.changedSince = test::day(20);
        QVERIFY(overview.changed > 0);
        QCOMPARE(overview.changed, count(changed));
        QCOMPARE(overview.providers.size(), std::size_t{3});
        for (const auto &[provider, hour] : overview.providers) {
            HistoryFilter asked;
            asked.providerIds = {provider};
            asked.kinds = {records::HistoryKind::Lookup};
            asked.from = test::day(25);
            QCOMPARE(hour.asked, count(asked));
            asked.errorKinds = records::providerTroubles();
            QVERIFY(hour.failed > 0);
            QCOMPARE(hour.failed, count(asked));
        }
    }

    void halfOfTheAnswersTookNoLonger_data()
    {
        QTest::addColumn<QList<int>>("tookMs");
        QTest::addColumn<int>("usual"); // -1: nothing
        QTest::newRow("none") << QList<int>{} << -1;
        QTest::newRow("one") << QList<int>{800} << 800;
        QTest::newRow("two") << QList<int>{2000, 800} << 800;
        QTest::newRow("one of three that hangs") << QList<int>{700, 60'000, 900} << 900;
        QTest::newRow("too short to tell counts as the unit") << QList<int>{0} << 10;
        QTest::newRow("a clock that was set back meanwhile") << QList<int>{-5000} << 10;
        QTest::newRow("an hour is as long as can be told") << QList<int>{3'600'000} << 655'350;
    }
    void halfOfTheAnswersTookNoLonger()
    {
        QFETCH(const QList<int>, tookMs);
        QFETCH(const int, usual);
        QList<HistoryRow> rows;
        for (const int took : tookMs) {
            rows.append(seen(rows.size() + 1, QStringLiteral("u-1"), Status::Approved, 5));
            rows.last().askedAt = rows.last().lookedUpAt.addMSecs(-took);
        }
        // Neither one that timed out nor one of which nobody knows when it began says how long answers take.
        rows.append(seen(rows.size() + 1, QStringLiteral("u-1"), std::nullopt, 5));
        rows.last().askedAt = rows.last().lookedUpAt.addSecs(-30);
        rows.append(seen(rows.size() + 1, QStringLiteral("u-1"), Status::Approved, 5));
        const HistoryOverview overview = index(rows).overview(milliseconds(0), milliseconds(5));
        const records::ProviderHour &hour = overview.providers.at(QStringLiteral("p100"));
        QCOMPARE(hour.asked, rows.size());
        QCOMPARE(hour.failed, 1);
        QCOMPARE(hour.usualTime.has_value(), usual >= 0);
        if (usual >= 0)
            QCOMPARE(*hour.usualTime, std::chrono::milliseconds(usual));
    }

    void nobodyWaitsForACountThatWasCancelled()
    {
        const HistoryIndex all = index({seen(1, QStringLiteral("u-1"), Status::Approved, 1)});
        QCOMPARE(all.overview(0, 0, [] { return false; }), HistoryOverview());
        QCOMPARE(all.overview(0, 0, [] { return true; }).entries, 1);
    }
};

QTEST_GUILESS_MAIN(TestHistoryStanding)
#include "test_historystanding.moc"
