// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historysamples.h"
#include "records/historytables.h"
#include "records/sqlitecustomers.h"
#include "records/sqlitehistory.h"
#include "records/storebed.h"
#include "support/canaries.h"

#include <csignal>
#include <numeric>

using namespace kyc;
using core::ErrorCause;
using core::Result;
using records::Database;
using records::HistoryEntry;
using records::HistoryFilter;
using records::HistoryMatches;
using records::HistoryOrder;
using records::HistoryRow;
using records::SqliteHistory;
using test::causeOf;
using test::ended;

namespace {

std::vector<qint64> found(SqliteHistory &history, const HistoryFilter &filter = {}, HistoryOrder order = {})
{
    QFuture<Result<HistoryMatches>> future = history.find(filter, order);
    future.waitForFinished();
    const Result<HistoryMatches> last = future.resultAt(future.resultCount() - 1);
    return last && last->isComplete ? *last->ids : std::vector<qint64>{-1};
}

std::vector<qint64> range(qint64 from, qint64 downTo)
{
    std::vector<qint64> ids;
    for (qint64 id = from; id >= downTo; --id)
        ids.push_back(id);
    return ids;
}

/// Many entries in one transaction.
Result<void> appendMany(Database &store, int from, int count)
{
    return ended(store.change<void>([&store, from, count](const QSqlDatabase &database) {
        for (int i = from; i < from + count; ++i) {
            if (const auto id = records::appendHistory(database, store.sealing(), test::entry(i)); !id)
                return Result<void>(core::Unexpected(id.error()));
        }
        return Result<void>();
    }));
}

Result<void> run(Database &store, const char *sql)
{
    return ended(store.change<void>(
        [sql](const QSqlDatabase &database) { return records::runSql(database, QString::fromLatin1(sql)); }));
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::StoreBed> m_bed;
    std::unique_ptr<Database> m_store;
    std::unique_ptr<SqliteHistory> m_history;

    void reopen()
    {
        m_history.reset();
        m_store.reset();
        m_store = m_bed->open();
        m_history = std::make_unique<SqliteHistory>(*m_store);
    }

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<test::StoreBed>();
        reopen();
    }
    void cleanup()
    {
        m_history.reset();
        m_store.reset();
    }

    void showsWhatWasSeen_data()
    {
        QTest::addColumn<HistoryEntry>("entry");
        QTest::newRow("a verification with all there can be") << test::fullEntry();
        QTest::newRow("an error") << test::failedEntry();
        QTest::newRow("next to nothing") << test::entry(7);
    }

    void showsWhatWasSeen()
    {
        QFETCH(const HistoryEntry, entry);
        const Result<qint64> id = ended(m_history->append(entry));
        QVERIFY(id);
        reopen();
        const Result<HistoryEntry> read = ended(m_history->entry(*id));
        QVERIFY(read);
        QCOMPARE(read->id, *id);
        QVERIFY(test::areEqual(read->outcome, entry.outcome));
        QCOMPARE(read->agent, entry.agent);
        QCOMPARE(read->reference, entry.reference);
        QCOMPARE(read->askedAt, entry.askedAt);
        QCOMPARE(read->accountId, entry.accountId);
        QCOMPARE(read->identifyingKeys, entry.identifyingKeys);
        const Result<QList<HistoryRow>> rows = ended(m_history->rows({*id}));
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->first().id, *id);
        QCOMPARE(rows->first().customerLabel, entry.outcome.customerLabel);
    }

    void anEmptyHistoryHasNothing()
    {
        QCOMPARE(found(*m_history), std::vector<qint64>());
        QCOMPARE(causeOf(ended(m_history->entry(1))), ErrorCause::RecordAbsent);
        QCOMPARE(ended(m_history->rows({1, 2}))->size(), 0);
    }

    void idsAreNeverGivenTwice()
    {
        QVERIFY(appendMany(*m_store, 1, 3));
        QVERIFY(ended(m_store->change<void>([this](const QSqlDatabase &database) {
            return records::removeHistory(database, m_store->sealing(), {3});
        })));
        reopen();
        QCOMPARE(ended(m_history->append(test::entry(4))).value(), 4);
        QCOMPARE(found(*m_history), (std::vector<qint64>{4, 2, 1}));
        QCOMPARE(causeOf(ended(m_history->entry(3))), ErrorCause::RecordAbsent);
        QCOMPARE(test::number(*m_store, "SELECT count(*) FROM history_detail"), 3);
        QCOMPARE(test::number(*m_store, "SELECT count(*) FROM history_identifier"), 3);
    }

    void rowsComeInTheOrderAsked()
    {
        QVERIFY(appendMany(*m_store, 1, 5));
        const auto rows = ended(m_history->rows({4, 99, 1, 5}));
        QVERIFY(rows);
        QList<qint64> ids;
        for (const HistoryRow &row : *rows)
            ids.append(row.id);
        QCOMPARE(ids, (QList<qint64>{4, 1, 5}));
    }

    void theWholeHistoryIsCounted()
    {
        QVERIFY(appendMany(*m_store, 1, 2500));
        HistoryEntry again = test::entry(2400);
        again.askedAt = test::day(2600).addMSecs(-740);
        again.outcome.lookedUpAt = test::day(2600);
        again.outcome.result->status = core::Status::Expired;
        again.outcome.result->nextActor = core::NextActor::Us;
        QVERIFY(ended(m_history->append(again)));
        for (const bool isAfterReopening : {false, true}) {
            if (isAfterReopening)
                reopen(); // full pages come as they were sealed
            const auto overview = ended(m_history->overview(test::day(2550), test::day(2599)));
            QVERIFY(overview);
            QCOMPARE(overview->entries, 2501);
            const std::map<core::Status, qint64> statuses{{core::Status::Approved, 2499}, {core::Status::Expired, 1}};
            QCOMPARE(overview->statuses, statuses);
            QCOMPARE(overview->forUs, 1);
            QCOMPARE(overview->changed, 1);
            QCOMPARE(overview->providers.at(QStringLiteral("p100")),
                     (records::ProviderHour{1, 0, std::chrono::milliseconds(740)}));
        }
        HistoryFilter filter;
        filter.changedSince = test::day(2550);
        QCOMPARE(found(*m_history, filter), std::vector<qint64>{2501});
        QVERIFY(ended(m_store->change<void>([this](const QSqlDatabase &database) {
            return records::removeHistory(database, m_store->sealing(), {2501, 1});
        })));
        QCOMPARE(ended(m_history->overview(test::day(2550), test::day(2599)))->statuses.at(core::Status::Approved),
                 2499);
    }

    void manyPagesAreOneHistory()
    {
        QVERIFY(appendMany(*m_store, 1, 2500));
        QCOMPARE(test::number(*m_store, "SELECT count(*) FROM history_page"), 2);
        QCOMPARE(found(*m_history), range(2500, 1));
        reopen();
        QCOMPARE(found(*m_history), range(2500, 1));
        HistoryFilter filter;
        filter.text = QStringLiteral("CUSTOMER u-1024");
        QCOMPARE(found(*m_history, filter), std::vector<qint64>{1024});
        QVERIFY(appendMany(*m_store, 2501, 1000)); // across the end of a page
        QCOMPARE(found(*m_history), range(3500, 1));
        QVERIFY(ended(m_store->change<void>([this](const QSqlDatabase &database) {
            return records::removeHistory(database, m_store->sealing(), {1, 2000, 3500});
        })));
        std::vector<qint64> left = range(3499, 2);
        left.erase(std::find(left.begin(), left.end(), 2000));
        QCOMPARE(found(*m_history), left);
        reopen();
        QCOMPARE(found(*m_history), left);
    }

    void theFirstMatchesComeBeforeTheRest()
    {
        QVERIFY(appendMany(*m_store, 1, 5000));
        reopen();
        QFuture<Result<HistoryMatches>> future = m_history->find({}, {});
        future.waitForFinished();
        QCOMPARE(future.resultCount(), 2);
        const HistoryMatches first = future.resultAt(0).value();
        QVERIFY(!first.isComplete);
        QCOMPARE(*first.ids, range(5000, 4801));
        QCOMPARE(future.resultAt(1)->ids->size(), 5000U);
        QFuture<Result<HistoryMatches>> again = m_history->find({}, {});
        again.waitForFinished();
        QCOMPARE(again.resultCount(), 1);
    }

    void tellsWhatThereIsToChooseFrom()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(ended(m_history->append(test::entry(i))));
        const Result<records::HistoryContents> contents = ended(m_history->contents());
        QVERIFY(contents.has_value());
        QCOMPARE(contents->entries, 3);
        QCOMPARE(contents->agents, QStringList{QStringLiteral("maria")});
        QCOMPARE(contents->accounts.value(QStringLiteral("a-1")), QStringLiteral("p100-production"));
    }

    void aSearchSeesWhatWasAppendedBefore()
    {
        for (qint64 id = 1; id <= 30; ++id) {
            QCOMPARE(ended(m_history->append(test::entry(1))).value(), id);
            QCOMPARE(found(*m_history), range(id, 1));
        }
    }

    void seesWhatAnotherProgramWrites()
    {
        QVERIFY(appendMany(*m_store, 1, 3));
        QCOMPARE(found(*m_history), range(3, 1));
        const auto other = m_bed->open();
        QVERIFY(appendMany(*other, 4, 2));
        QCOMPARE(found(*m_history), range(5, 1));
        QVERIFY(ended(other->change<void>([&other](const QSqlDatabase &database) {
            return records::removeHistory(database, other->sealing(), {1, 2});
        })));
        QCOMPARE(found(*m_history), range(5, 3));
    }

    void findsAnEntryByItsCustomer()
    {
        records::SqliteCustomers customers(*m_store);
        records::CustomerRecord maria;
        maria.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-9")},
                             {QStringLiteral("refresh"), QStringLiteral("true")}}; // names nobody, so finds nobody
        QCOMPARE(ended(customers.save(maria, {})).value(), 1);
        QCOMPARE(ended(customers.save({}, {})).value(), 2);
        HistoryEntry saved = test::entry(5);
        saved.customerId = 1;
        HistoryEntry flagged = test::entry(6);
        flagged.outcome.identifiers.insert(QStringLiteral("refresh"), QStringLiteral("true"));
        QVERIFY(ended(m_history->append(saved)) && ended(m_history->append(test::entry(9)))
                && ended(m_history->append(flagged)));
        HistoryFilter filter;
        filter.customerId = 1;
        QCOMPARE(found(*m_history, filter), (std::vector<qint64>{2, 1}));
        filter.text = QStringLiteral("customer 9");
        QCOMPARE(found(*m_history, filter), std::vector<qint64>{2});
        filter = {};
        filter.customerId = 2;
        QCOMPARE(found(*m_history, filter), std::vector<qint64>());
        filter = {};
        filter.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-9")}};
        QCOMPARE(found(*m_history, filter), std::vector<qint64>{2}); // whole: u-95 would be another one
        filter.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u")}};
        QCOMPARE(found(*m_history, filter), std::vector<qint64>());
    }

    void whoseAnEntryIsIsSealed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("the number") << QByteArray("UPDATE history SET customer_id = 1 WHERE id = 3");
        QTest::newRow("the number and the link of another")
            << QByteArray("UPDATE history SET customer_id = 1, link = (SELECT link FROM history WHERE id = 1) "
                          "WHERE id = 3");
        QTest::newRow("an identifier of the customer") << QByteArray(
            "INSERT INTO customer_identifier SELECT hash, 1 FROM history_identifier WHERE history_id = 3");
        QTest::newRow("an identifier of the entry")
            << QByteArray("INSERT INTO history_identifier SELECT hash, 3 FROM customer_identifier "
                          "WHERE customer_id = 1");
        QTest::newRow("nothing") << QByteArray("UPDATE history SET customer_id = customer_id");
    }

    void whoseAnEntryIsIsSealed()
    {
        QFETCH(const QByteArray, sql);
        records::SqliteCustomers customers(*m_store);
        records::CustomerRecord maria;
        maria.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-9")}};
        const qint64 number = ended(customers.save(maria, {})).value();
        HistoryEntry saved = test::entry(5);
        saved.customerId = number;
        QVERIFY(ended(m_history->append(saved)) && ended(m_history->append(test::entry(9)))
                && ended(m_history->append(test::entry(7))));
        QVERIFY(run(*m_store, sql.constData()));
        HistoryFilter filter;
        filter.customerId = number;
        QCOMPARE(found(*m_history, filter), (std::vector<qint64>{2, 1}));
        QVERIFY(!ended(m_history->rows({3}))->first().customerId);
        QCOMPARE(ended(m_history->rows({1}))->first().customerId, number);
        QCOMPARE(ended(customers.timeline(number))->size(), 2);
        QCOMPARE(ended(customers.findByIdentifier({QStringLiteral("external-user-id"), QStringLiteral("u-7")}))->size(),
                 0);
        QVERIFY(ended(customers.remove(number))); // and nobody's any more
        const auto rows = ended(m_history->rows({1, 2, 3}));
        QVERIFY(rows && rows->size() == 3);
        for (const HistoryRow &row : *rows)
            QVERIFY(!row.customerId && !row.isUnreadable);
    }

    void ofADamagedEntryTheHashIsBelieved()
    {
        records::SqliteCustomers customers(*m_store);
        records::CustomerRecord maria;
        maria.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-2")}};
        const qint64 number = ended(customers.save(maria, {})).value();
        QVERIFY(appendMany(*m_store, 1, 3));
        QVERIFY(run(*m_store, "UPDATE history SET summary = x'00'"));
        HistoryFilter filter;
        filter.customerId = number;
        QCOMPARE(found(*m_history, filter), std::vector<qint64>{2});
    }

    void whoIsGoneMeanwhileKeepsNothingFromBeingRecorded()
    {
        HistoryEntry entry = test::entry(1);
        entry.customerId = 99;
        const Result<qint64> id = ended(m_history->append(entry));
        QVERIFY(id);
        QVERIFY(!ended(m_history->entry(*id))->customerId);
    }

    void holdsNothingThatWasPlanted()
    {
        QList<test::Canary> canaries;
        const auto plant = [&canaries](const char *name) {
            canaries.append(test::makeCanary(QLatin1String(name)));
            return QString::fromLatin1(canaries.last().value);
        };
        HistoryEntry entry = test::fullEntry();
        entry.outcome.customerLabel = plant("a name");
        entry.outcome.identifiers = {{QStringLiteral("email"), plant("an e-mail")},
                                     {QStringLiteral("external-user-id"), plant("an id")}};
        entry.reference = plant("a reference");
        core::Verification seen = entry.outcome.result.value();
        seen.reasons.first().providerText = plant("a reason");
        seen.reasons.first().explanation = core::Message("because of %1", {plant("an argument")});
        seen.ids = {{QStringLiteral("applicantId"), plant("an applicant")}};
        seen.evidence.first().body = plant("evidence").toUtf8();
        entry.outcome.result = seen;
        for (int i = 0; i < 1100; ++i)
            (void)m_history->append(entry);
        HistoryEntry failed = test::failedEntry();
        core::Error error = failed.outcome.result.error();
        error.providerMessage = plant("a message");
        failed.outcome.result = core::Unexpected(error);
        QVERIFY(ended(m_history->append(failed)));
        const test::CanarySearch search(canaries);
        QCOMPARE(search.below(m_bed->folder()), QStringList()); // with what is in the log of writes
        cleanup();
        QCOMPARE(search.below(m_bed->folder()), QStringList());
    }

    void swappedCellsAreFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("summaries of two rows") << QByteArray(
            "UPDATE history SET summary = (SELECT summary FROM history o WHERE o.id = 3 - history.id) WHERE id < 3");
        QTest::newRow("details of two rows")
            << QByteArray("UPDATE history_detail SET outcome = (SELECT outcome FROM history_detail o WHERE "
                          "o.history_id = 3 - history_detail.history_id) WHERE history_id < 3");
        QTest::newRow("a summary as detail")
            << QByteArray("UPDATE history_detail SET outcome = (SELECT summary FROM history WHERE id = history_id)");
        QTest::newRow("a detail as summary")
            << QByteArray("UPDATE history SET summary = (SELECT outcome FROM history_detail WHERE history_id = id)");
        QTest::newRow("a byte changed") << QByteArray(
            "UPDATE history SET summary = substr(summary, 1, 40) || x'00' || substr(summary, 42)");
        QTest::newRow("cut off") << QByteArray("UPDATE history SET summary = x''");
    }

    void swappedCellsAreFound()
    {
        QFETCH(const QByteArray, sql);
        QVERIFY(appendMany(*m_store, 1, 2));
        QVERIFY(ended(m_history->entry(1)));
        QVERIFY(run(*m_store, sql.constData()));
        QCOMPARE(causeOf(ended(m_history->entry(1))), ErrorCause::RecordsDamaged);
    }

    void pagesAreMadeGoodFromTheirRows_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("all removed") << QByteArray("DELETE FROM history_page");
        QTest::newRow("one removed") << QByteArray("DELETE FROM history_page WHERE number = 1");
        QTest::newRow("two swapped") << QByteArray("UPDATE history_page SET rows = (SELECT rows FROM history_page o "
                                                   "WHERE o.number = 1 - history_page.number) WHERE number < 2");
        QTest::newRow("empty") << QByteArray("UPDATE history_page SET rows = x''");
        QTest::newRow("a byte changed") << QByteArray(
            "UPDATE history_page SET rows = substr(rows, 1, 40) || x'00' || substr(rows, 42)");
    }

    void pagesAreMadeGoodFromTheirRows()
    {
        QFETCH(const QByteArray, sql);
        QVERIFY(appendMany(*m_store, 1, 3100));
        QVERIFY(run(*m_store, sql.constData()));
        QCOMPARE(found(*m_history), range(3100, 1));
        QCOMPARE(test::number(*m_store, "SELECT count(*) FROM history_page"), 3);
        for (qint64 number = 0; number < 3; ++number) {
            const auto page =
                ended(m_store->read<std::optional<records::HistoryPage>>([this, number](const QSqlDatabase &database) {
                    return records::historyPage(database, m_store->sealing(), number);
                }));
            QVERIFY(page && *page);
            QCOMPARE((*page)->rows().front().id, number * 1024 + 1);
        }
    }

    void anUnreadableRowStopsNothing_data()
    {
        QTest::addColumn<qint64>("bad");
        QTest::newRow("in the middle") << qint64{5};
        QTest::newRow("the first") << qint64{1};
    }

    void anUnreadableRowStopsNothing()
    {
        QFETCH(const qint64, bad);
        QVERIFY(appendMany(*m_store, 1, 10));
        QVERIFY(run(*m_store, qPrintable(QStringLiteral("UPDATE history SET summary = x'00' WHERE id = %1").arg(bad))));
        QVERIFY(appendMany(*m_store, 11, 1090)); // over the end of a page
        for (int again = 0; again < 2; ++again) {
            QCOMPARE(found(*m_history), range(1100, 1));
            const auto rows = ended(m_history->rows(range(1100, 1)));
            QVERIFY(rows && rows->size() == 1100);
            for (const HistoryRow &row : *rows)
                QCOMPARE(row.isUnreadable, row.id == bad);
            reopen();
        }
        QCOMPARE(causeOf(ended(m_history->entry(bad))), ErrorCause::RecordsDamaged);
        QVERIFY(ended(m_history->entry(bad + 1)));
        HistoryFilter filter; // nothing is known of it, so no filter lets it through
        filter.kinds = {records::HistoryKind::Lookup, records::HistoryKind::Import};
        QCOMPARE(found(*m_history, filter).size(), std::size_t{1099});
        filter = {};
        filter.errorKinds = {core::ErrorKind::Protocol};
        QCOMPARE(found(*m_history, filter).size(), std::size_t{0});
        for (const auto column : {records::HistoryColumn::Outcome, records::HistoryColumn::Reason})
            QCOMPARE(found(*m_history, {}, {column, Qt::AscendingOrder}).size(), std::size_t{1100});
    }

    void aWordChangedInTheFileIsNotBelieved()
    {
        QVERIFY(ended(m_history->append(test::fullEntry())));
        QVERIFY(run(*m_store, "UPDATE history SET status = 'Approved', agent = 'somebody', looked_up_at = 0"));
        QCOMPARE(ended(m_history->rows({1}))->first().status, core::Status::Rejected);
        HistoryFilter filter;
        filter.statuses = {core::Status::Approved};
        QCOMPARE(found(*m_history, filter), std::vector<qint64>());
    }

    void killedWhileRemoving()
    {
        constexpr qint64 kEach = 7;
        QVERIFY(appendMany(*m_store, 1, 2100));
        qint64 removed = 0;
        for (int kill = 0; kill < test::kills(10); ++kill) {
            if (removed >= 1900) {
                cleanup();
                init();
                QVERIFY(appendMany(*m_store, 1, 2100));
                removed = 0;
            }
            cleanup(); // no thread while a process is forked
            std::array<int, 2> ends{};
            QCOMPARE(pipe(ends.data()), 0);
            const pid_t child = test::inAnotherProcess([this, &ends, removed] {
                const auto store = m_bed->open();
                for (qint64 first = removed + 1;; first += kEach) {
                    const Result<void> done = ended(store->change<void>([&store, first](const QSqlDatabase &database) {
                        std::vector<qint64> ids(static_cast<std::size_t>(kEach));
                        std::iota(ids.begin(), ids.end(), first);
                        return records::removeHistory(database, store->sealing(), ids);
                    }));
                    const qint64 last = first + kEach - 1;
                    if (!done || write(ends[1], &last, sizeof last) != sizeof last)
                        return 1;
                }
            });
            QCOMPARE(close(ends[1]), 0);
            QCOMPARE(read(ends[0], &removed, sizeof removed), ssize_t{sizeof removed});
            test::pauseAtMost(std::chrono::microseconds(40'000));
            QCOMPARE(::kill(child, SIGKILL), 0);
            QCOMPARE(test::exitCodeOf(child), -1);
            while (read(ends[0], &removed, sizeof removed) == sizeof removed) { }
            QCOMPARE(close(ends[0]), 0);

            reopen();
            const std::vector<qint64> ids = found(*m_history);
            QVERIFY(ids == range(2100, removed + 1) || ids == range(2100, removed + kEach + 1));
            const auto rows = ended(m_history->rows(ids)); // what is in the pages is in the table, and no more
            QVERIFY(rows && rows->size() == static_cast<qsizetype>(ids.size()));
            QCOMPARE(test::number(*m_store, "SELECT count(*) FROM history"), static_cast<qint64>(ids.size()));
            removed = ids.back() - 1;
        }
        QVERIFY(ended(m_store->checkIntegrity()));
    }

    void killedWhileAppending()
    {
        for (int kill = 0; kill < test::kills(10); ++kill) {
            cleanup(); // no thread while a process is forked
            std::array<int, 2> ends{};
            QCOMPARE(pipe(ends.data()), 0);
            const pid_t child = test::inAnotherProcess([this, &ends] {
                const auto store = m_bed->open();
                SqliteHistory history(*store);
                while (true) {
                    const Result<qint64> id = ended(history.append(test::fullEntry()));
                    if (!id || write(ends[1], &*id, sizeof *id) != sizeof *id)
                        return 1;
                }
            });
            QCOMPARE(close(ends[1]), 0);
            qint64 last = 0;
            QCOMPARE(read(ends[0], &last, sizeof last), ssize_t{sizeof last});
            test::pauseAtMost(std::chrono::microseconds(60'000));
            QCOMPARE(::kill(child, SIGKILL), 0);
            QCOMPARE(test::exitCodeOf(child), -1);
            while (read(ends[0], &last, sizeof last) == sizeof last) { }
            QCOMPARE(close(ends[0]), 0);

            reopen();
            const std::vector<qint64> ids = found(*m_history);
            QVERIFY(ids == range(last, 1) || ids == range(last + 1, 1));
            QVERIFY(test::areEqual(ended(m_history->entry(last))->outcome, test::fullEntry().outcome));
            QVERIFY(ended(m_store->checkIntegrity()));
        }
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
