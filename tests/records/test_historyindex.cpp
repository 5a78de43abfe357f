// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historyindex.h"
#include "records/historyrow.h"
#include "records/historysamples.h"
#include "records/historysorting.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kyc;
using core::ErrorKind;
using core::Status;
using records::HistoryColumn;
using records::HistoryFilter;
using records::HistoryIndex;
using records::HistoryOrder;
using records::HistoryPage;
using records::HistoryRow;

namespace {

using Ids = std::vector<qint64>;

HistoryRow row(qint64 id, Status status, const char *provider, const char *account, const char *agent)
{
    records::HistoryEntry entry = test::entry(static_cast<int>(id));
    entry.id = id;
    HistoryRow row = records::rowOf(entry);
    row.status = status;
    row.providerId = QLatin1String(provider);
    row.checkId = row.providerId + QStringLiteral("/kyc");
    row.accountId = QLatin1String(account);
    row.accountName = row.accountId.toUpper();
    row.agent = QLatin1String(agent);
    return row;
}

QList<HistoryRow> rows()
{
    QList<HistoryRow> rows{
        row(1, Status::Approved, "p100", "a-1", "maria"), row(2, Status::Rejected, "sumsub", "a-2", "maria"),
        row(3, Status::Unknown, "p100", "a-1", "john"), row(4, Status::Approved, "sumsub", "a-3", "john"),
        row(5, Status::InReview, "p100", "a-1", "Zoe")};
    rows[1].reference = QStringLiteral("TICKET-7");
    rows[2].status.reset();
    rows[2].errorKind = ErrorKind::Timeout;
    rows[3].customerLabel = QStringLiteral("Jürgen Groß");
    rows[3].identifiers.insert(QStringLiteral("email"), QStringLiteral("J@Example.com"));
    rows[4].kind = records::HistoryKind::Import;
    rows[4].reason = core::Message("because %1", {QStringLiteral("of this")});
    rows[4].reasonCodes = {QStringLiteral("P459")};
    return rows;
}

HistoryIndex index(const QList<HistoryRow> &rows)
{
    HistoryIndex index;
    index.put(0, HistoryPage::of(rows));
    return index;
}

HistoryFilter with(const std::function<void(HistoryFilter &)> &set)
{
    HistoryFilter filter;
    set(filter);
    return filter;
}

} // namespace

Q_DECLARE_METATYPE(HistoryFilter)
Q_DECLARE_METATYPE(std::vector<qint64>)

class TestHistoryIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsThroughWhatTheFilterSays_data()
    {
        QTest::addColumn<HistoryFilter>("filter");
        QTest::addColumn<Ids>("ids");
        const auto add = [](const char *name, const std::function<void(HistoryFilter &)> &set, const Ids &ids) {
            QTest::newRow(name) << with(set) << ids;
        };
        add("everything", [](auto &) { }, {5, 4, 3, 2, 1});
        add("a status", [](auto &f) { f.statuses = {Status::Approved}; }, {4, 1});
        add("two statuses", [](auto &f) { f.statuses = {Status::Approved, Status::Rejected}; }, {4, 2, 1});
        add("an error", [](auto &f) { f.errorKinds = {ErrorKind::Timeout}; }, {3});
        add("a status or an error",
            [](auto &f) { f.statuses = {Status::InReview}, f.errorKinds = {ErrorKind::Timeout}; }, {5, 3});
        add("a status nobody has", [](auto &f) { f.statuses = {Status::Expired}; }, {});
        add("a provider", [](auto &f) { f.providerIds = {QStringLiteral("sumsub")}; }, {4, 2});
        add("a check", [](auto &f) { f.checkIds = {QStringLiteral("p100/kyc")}; }, {5, 3, 1});
        add("accounts", [](auto &f) { f.accountIds = {QStringLiteral("a-2"), QStringLiteral("a-3")}; }, {4, 2});
        add("an agent", [](auto &f) { f.agents = {QStringLiteral("maria")}; }, {2, 1});
        add("an agent of the name of an account", [](auto &f) { f.agents = {QStringLiteral("a-1")}; }, {});
        add("imports", [](auto &f) { f.kinds = {records::HistoryKind::Import}; }, {5});
        add("from a time on", [](auto &f) { f.from = test::day(4); }, {5, 4});
        add("until a time, which is not in it", [](auto &f) { f.until = test::day(4); }, {3, 2, 1});
        add("a period", [](auto &f) { f.from = test::day(2), f.until = test::day(3); }, {2});
        add("part of a label, whatever its case", [](auto &f) { f.text = QStringLiteral("jÜRG"); }, {4});
        add("a sharp s", [](auto &f) { f.text = QStringLiteral("GROSS"); }, {4});
        add("part of an e-mail", [](auto &f) { f.text = QStringLiteral("@example"); }, {4});
        add("a whole id", [](auto &f) { f.text = QStringLiteral("u-2"); }, {2});
        add("a reference", [](auto &f) { f.text = QStringLiteral("ticket"); }, {2});
        add("a reason", [](auto &f) { f.text = QStringLiteral("of this"); }, {5});
        add("a code", [](auto &f) { f.text = QStringLiteral("p459"); }, {5});
        add("an account's name", [](auto &f) { f.text = QStringLiteral("A-3"); }, {4});
        add("words in any order", [](auto &f) { f.text = QStringLiteral("  u-2   customer "); }, {2});
        add("words of which one is not there", [](auto &f) { f.text = QStringLiteral("u-2 nobody"); }, {});
        add("no word across two texts", [](auto &f) { f.text = QStringLiteral("2u-2"); }, {});
        add("all of it at once",
            [](auto &f) {
                f.statuses = {Status::Approved}, f.agents = {QStringLiteral("john")}, f.text = QStringLiteral("j");
                f.providerIds = {QStringLiteral("sumsub")}, f.from = test::day(1), f.until = test::day(9);
            },
            {4});
        add("all of it but one", [](auto &f) { f.statuses = {Status::Approved}, f.agents = {QStringLiteral("Zoe")}; },
            {});
    }

    void letsThroughWhatTheFilterSays()
    {
        QFETCH(const HistoryFilter, filter);
        QFETCH(const Ids, ids);
        const HistoryIndex all = index(rows());
        QCOMPARE(all.find(filter, {}, {}), ids);
        QCOMPARE(all.newest(filter, {}, 99), ids);
        QCOMPARE(all.newest(filter, {}, 1), Ids(ids.begin(), ids.begin() + (ids.empty() ? 0 : 1)));
    }

    void aCustomerStandsForItsRows()
    {
        HistoryFilter filter;
        filter.customerId = 9;
        QCOMPARE(index(rows()).find(filter, {}, {1, 2, 5}), (Ids{5, 2, 1}));
        QCOMPARE(index(rows()).find(filter, {}, {}), Ids());
        filter.statuses = {Status::Rejected};
        QCOMPARE(index(rows()).find(filter, {}, {1, 2, 5}), Ids{2});
    }

    void sortsByAnyColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Ids>("ascending");
        QTest::addColumn<Ids>("descending");
        const auto add = [](const char *name, HistoryColumn column, const Ids &up, const Ids &down) {
            QTest::newRow(name) << static_cast<int>(column) << up << down;
        };
        add("time", HistoryColumn::LookedUpAt, {1, 2, 3, 4, 5}, {5, 4, 3, 2, 1});
        add("customer", HistoryColumn::Customer, {1, 2, 3, 5, 4}, {4, 5, 3, 2, 1});
        add("provider", HistoryColumn::Provider, {5, 3, 1, 4, 2}, {4, 2, 5, 3, 1});
        add("check", HistoryColumn::Check, {5, 3, 1, 4, 2}, {4, 2, 5, 3, 1});
        add("account", HistoryColumn::Account, {5, 3, 1, 2, 4}, {4, 2, 5, 3, 1});
        add("environment", HistoryColumn::Environment, {5, 4, 3, 2, 1}, {5, 4, 3, 2, 1});
        add("agent", HistoryColumn::Agent, {4, 3, 2, 1, 5}, {5, 2, 1, 4, 3});
        add("reference", HistoryColumn::Reference, {5, 4, 3, 1, 2}, {2, 5, 4, 3, 1});
        add("outcome", HistoryColumn::Outcome, {5, 4, 1, 2, 3}, {3, 2, 4, 1, 5});
        add("next actor", HistoryColumn::NextActor, {5, 4, 3, 2, 1}, {5, 4, 3, 2, 1});
        add("reason", HistoryColumn::Reason, {4, 3, 2, 1, 5}, {5, 4, 3, 2, 1});
    }

    void sortsByAnyColumn()
    {
        QFETCH(const int, column);
        QFETCH(const Ids, ascending);
        QFETCH(const Ids, descending);
        const HistoryIndex all = index(rows());
        const auto which = static_cast<HistoryColumn>(column);
        QCOMPARE(all.find({}, {which, Qt::AscendingOrder}, {}), ascending);
        QCOMPARE(all.find({}, {which, Qt::DescendingOrder}, {}), descending);
    }

    void sortsTextsLongerThanAKey()
    {
        QList<HistoryRow> many;
        QList<QPair<QByteArray, qint64>> plain;
        for (qint64 id = 1; id <= 500; ++id) {
            HistoryRow one = row(id, Status::Approved, "p100", "a-1", "maria");
            one.customerLabel = QStringLiteral("same beginning %1").arg(QRandomGenerator::global()->bounded(200));
            plain.append({HistoryPage::comparable(one.customerLabel), -id});
            many.append(one);
        }
        std::sort(plain.begin(), plain.end());
        Ids expected;
        for (const auto &[text, id] : plain)
            expected.push_back(-id);
        QCOMPARE(index(many).find({}, {HistoryColumn::Customer, Qt::AscendingOrder}, {}), expected);
    }

    void tellsWhatThereIsToChooseFrom()
    {
        QList<HistoryRow> some = rows();
        some[0].accountName = QStringLiteral("its earlier name");
        some.append(records::unreadableRow(6));
        const records::HistoryContents contents = index(some).contents();
        QCOMPARE(contents.entries, 6);
        QCOMPARE(contents.agents,
                 (QStringList{QStringLiteral("Zoe"), QStringLiteral("john"), QStringLiteral("maria")}));
        QCOMPARE(contents.accounts,
                 (QMap<QString, QString>{{QStringLiteral("a-1"), QStringLiteral("A-1")},
                                         {QStringLiteral("a-2"), QStringLiteral("A-2")},
                                         {QStringLiteral("a-3"), QStringLiteral("A-3")}}));
        QCOMPARE(HistoryIndex().contents().entries, 0);
    }

    void pagesAreReplaced()
    {
        HistoryIndex all = index(rows());
        QCOMPARE(all.lastId(), 5);
        all.put(0, HistoryPage::of(rows().first(3)));
        all.put(1, HistoryPage::of({row(1025, Status::Approved, "p100", "a-1", "maria")}));
        QCOMPARE(all.find({}, {}, {}), (Ids{1025, 3, 2, 1}));
        QCOMPARE(all.lastId(), 1025);
        all.put(1, HistoryPage::of({}));
        QVERIFY(all.holds(0) && !all.holds(1));
        all.clear();
        QCOMPARE(all.lastId(), 0);
        QCOMPARE(all.find({}, {}, {}), Ids());
    }

    void aSearchCanBeEnded()
    {
        HistoryIndex all = index(rows());
        all.put(1, HistoryPage::of({row(1025, Status::Approved, "p100", "a-1", "maria")}));
        Ids first;
        const auto stop = [&first](const records::HistorySorting &found) {
            first = found.newest(2);
            return false;
        };
        QCOMPARE(all.find({}, {}, {}, stop), Ids{1025});
        QCOMPARE(first, Ids{1025});
    }

    void pagesComeBackFromBytes()
    {
        const HistoryPage page = HistoryPage::of(rows());
        const auto read = HistoryPage::fromBytes(page.bytes());
        QVERIFY(read);
        QCOMPARE(read->bytes(), page.bytes());
        QCOMPARE(read->rows().size(), std::size_t{5});
        QCOMPARE(HistoryPage::text(read->texts(3), HistoryPage::Customer).toByteArray(), QByteArray("jürgen gross"));
        QCOMPARE(HistoryPage::text(read->texts(1), HistoryPage::Reference).toByteArray(), QByteArray("ticket-7"));
        QVERIFY(HistoryPage::fromBytes(HistoryPage::of({}).bytes()));
        QCOMPARE(HistoryPage::numberFor(1024), 0);
        QCOMPARE(HistoryPage::numberFor(1025), 1);
    }

    void aTextWithoutEndTakesNoPageOver()
    {
        QList<HistoryRow> many = rows();
        many.first().reference = QStringLiteral("begins ") + QString(1 << 20, u'x') + QStringLiteral(" ends");
        QVERIFY(HistoryPage::of(many).bytes().size() < 3 * HistoryPage::kMostOfAText);
        QCOMPARE(index(many).find(with([](auto &f) { f.text = QStringLiteral("begins xxx"); }), {}, {}), Ids{1});
    }

    // They are sealed, so only a fault of ours could bring these about; nothing is to be read beyond an end even so.
    void brokenPagesAreRefused()
    {
        const QByteArray sound = HistoryPage::of(rows()).bytes();
        for (qsizetype length = 0; length < sound.size(); ++length)
            QVERIFY(!HistoryPage::fromBytes(sound.first(length)));
        for (qsizetype at = 0; at < sound.size(); ++at) {
            QByteArray changed = sound;
            changed[at] = static_cast<char>(~changed.at(at));
            if (const auto page = HistoryPage::fromBytes(changed)) { // a text or a time may well differ
                for (std::size_t i = 0; i < page->rows().size(); ++i)
                    (void)page->texts(i);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHistoryIndex)
#include "test_historyindex.moc"
