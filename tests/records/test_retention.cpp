// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/audittable.h"
#include "records/historysamples.h"
#include "records/historytables.h"
#include "records/retention.h"
#include "records/sqlitecustomers.h"
#include "records/sqlitehistory.h"
#include "records/storebed.h"

#include <QRandomGenerator>

#include <csignal>

using namespace kyc;
using core::ErrorCause;
using core::Result;
using records::Database;
using records::HistoryEntry;
using records::HistoryFilter;
using records::HistoryKind;
using records::HistoryMatches;
using records::HistoryRow;
using records::RetentionProgress;
using records::RetentionRule;
using test::causeOf;
using test::ended;

namespace {

Result<RetentionProgress> step(Database &store, const RetentionRule &rule, RetentionProgress soFar)
{
    return ended(store.change<RetentionProgress>([&](const QSqlDatabase &database) {
        return records::removeOld(database, store.sealing(), rule, std::move(soFar));
    }));
}

RetentionRule olderThan(int day, HistoryKind kind = HistoryKind::Lookup)
{
    return {kind, test::day(day)};
}

/// All steps; how many there were, in @p steps.
Result<RetentionProgress> removed(Database &store, const RetentionRule &rule, int *steps = nullptr)
{
    Result<RetentionProgress> progress{RetentionProgress()};
    while (progress && !progress->isDone) {
        progress = step(store, rule, *progress);
        if (steps)
            ++*steps;
    }
    return progress;
}

Result<void> run(Database &store, const QString &sql)
{
    return ended(store.change<void>([sql](const QSqlDatabase &database) { return records::runSql(database, sql); }));
}

} // namespace

Q_DECLARE_METATYPE(kyc::records::HistoryKind)

/// Removing what is old: all of that, nothing else, nothing that is held, and for good.
class TestRetention : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::StoreBed> m_bed;
    std::unique_ptr<Database> m_store;
    std::unique_ptr<records::SqliteHistory> m_history;
    std::unique_ptr<records::SqliteCustomers> m_customers;

    void close()
    {
        m_customers.reset();
        m_history.reset();
        m_store.reset();
    }
    void reopen()
    {
        close();
        m_store = m_bed->open();
        m_history = std::make_unique<records::SqliteHistory>(*m_store);
        m_customers = std::make_unique<records::SqliteCustomers>(*m_store);
    }
    std::vector<qint64> found(const HistoryFilter &filter = {})
    {
        QFuture<Result<HistoryMatches>> future =
            m_history->find(filter, {records::HistoryColumn::LookedUpAt, Qt::AscendingOrder});
        future.waitForFinished();
        const Result<HistoryMatches> last = future.resultAt(future.resultCount() - 1);
        return last && last->isComplete ? *last->ids : std::vector<qint64>{-1};
    }
    /// Entries of day 1, 2, 3, ... in one transaction.
    void fill(int count, const std::function<void(HistoryEntry &)> &change = nullptr)
    {
        const auto filled = ended(m_store->change<void>([&](const QSqlDatabase &database) {
            for (int i = 1; i <= count; ++i) {
                HistoryEntry entry = test::entry(i);
                if (change)
                    change(entry);
                if (const auto id = records::appendHistory(database, m_store->sealing(), entry); !id)
                    return Result<void>(core::Unexpected(id.error()));
            }
            return Result<void>();
        }));
        QVERIFY(filled);
    }
    qint64 heldCustomer(const QString &externalId)
    {
        records::CustomerRecord customer;
        customer.identifiers = {{QStringLiteral("external-user-id"), externalId}};
        const qint64 id = ended(m_customers->save(customer, {})).value_or(-1);
        return ended(m_customers->hold({id, QStringLiteral("case"), {}, test::day(0), {}})) ? id : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<test::StoreBed>();
        reopen();
    }
    void cleanup() { close(); }

    void whatIsOldGoesPageByPage()
    {
        fill(3000);
        QCOMPARE(found().size(), std::size_t{3000});
        int steps = 0;
        const auto progress = removed(*m_store, olderThan(2501), &steps);
        QVERIFY(progress);
        QCOMPARE(progress->removed, 2500);
        QCOMPARE(progress->held, 0);
        QCOMPARE(steps, 4); // three pages, and nothing more to be found
        for (int again = 0; again < 2; ++again) {
            QCOMPARE(found().size(), std::size_t{500});
            QCOMPARE(found().front(), 2501);
            QCOMPARE(test::number(*m_store, "SELECT count(*) FROM history"), 500);
            QCOMPARE(test::number(*m_store, "SELECT count(*) FROM history_detail"), 500);
            QCOMPARE(test::number(*m_store, "SELECT count(*) FROM history_identifier"), 500);
            QCOMPARE(test::number(*m_store, "SELECT count(*) FROM history_page"), 0); // the last is not full
            reopen();
        }
        QCOMPARE(causeOf(ended(m_history->entry(2500))), ErrorCause::RecordAbsent);
        QCOMPARE(removed(*m_store, olderThan(2501))->removed, 0);
    }

    void oneStepIsOnePageAtMost()
    {
        fill(3000);
        const auto progress = step(*m_store, olderThan(9999), {});
        QVERIFY(progress && !progress->isDone);
        QCOMPARE(progress->removed, 1024);
        QCOMPARE(found().size(), std::size_t{3000 - 1024}); // between two steps all is consistent
    }

    void theOtherKindStays()
    {
        fill(40, [](HistoryEntry &entry) {
            if (entry.outcome.lookedUpAt.date().day() % 2 == 0)
                entry.kind = HistoryKind::Import;
        });
        const qint64 imports = test::number(*m_store, "SELECT count(*) FROM history WHERE kind = 'import'");
        QCOMPARE(removed(*m_store, olderThan(9999))->removed, 40 - imports);
        HistoryFilter filter;
        filter.kinds = {HistoryKind::Import};
        QCOMPARE(static_cast<qint64>(found(filter).size()), imports);
        QCOMPARE(found(), found(filter));
        QCOMPARE(removed(*m_store, olderThan(9999, HistoryKind::Import))->removed, imports);
    }

    void theTimeInTheOpenIsNotBelieved()
    {
        fill(10);
        QVERIFY(run(*m_store, QStringLiteral("UPDATE history SET looked_up_at = 0, kind = 'import' WHERE id = 9")));
        QVERIFY(run(*m_store, QStringLiteral("UPDATE history SET looked_up_at = 0 WHERE id = 8")));
        QCOMPARE(removed(*m_store, olderThan(5, HistoryKind::Import))->removed, 0);
        QCOMPARE(removed(*m_store, olderThan(5))->removed, 4);
        QCOMPARE(found().size(), std::size_t{6});
    }

    void whoIsHeldIsSpared_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::newRow("by number") << QByteArray("number");
        QTest::newRow("by an identifier") << QByteArray("identifier");
        QTest::newRow("by one that was edited away") << QByteArray("edited");
        QTest::newRow("merged into another") << QByteArray("merged");
        QTest::newRow("whatever the tables of hashes say") << QByteArray("hashes");
        QTest::newRow("the customer is damaged since") << QByteArray("damaged");
    }

    void whoIsHeldIsSpared()
    {
        QFETCH(const QByteArray, how);
        const qint64 maria = heldCustomer(QStringLiteral("u-7"));
        fill(2000, [&](HistoryEntry &entry) {
            if (how == "number" && entry.outcome.customerLabel == u"Customer 7")
                entry.customerId = maria;
            if (how == "number")
                entry.outcome.identifiers.clear();
        });
        records::CustomerRecord other;
        other.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-1500")}};
        if (how == "edited") {
            other = ended(m_customers->customer(maria)).value();
            other.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("none")}};
        }
        const qint64 saved = ended(m_customers->save(other, {})).value();
        if (how == "merged")
            QVERIFY(ended(m_customers->merge(saved, maria)));
        if (how == "hashes") {
            QVERIFY(run(*m_store, QStringLiteral("DELETE FROM history_identifier")));
            QVERIFY(run(*m_store, QStringLiteral("DELETE FROM customer_identifier")));
        }
        if (how == "damaged")
            QVERIFY(run(*m_store, QStringLiteral("UPDATE customer SET details = x''")));

        const auto progress = removed(*m_store, olderThan(9999));
        QVERIFY(progress);
        const std::vector<qint64> spared = how == "merged" ? std::vector<qint64>{7, 1500} : std::vector<qint64>{7};
        QCOMPARE(found(), spared);
        QCOMPARE(progress->held, static_cast<qint64>(spared.size()));
        QCOMPARE(progress->removed, 2000 - progress->held);
        QVERIFY(ended(m_history->entry(7)));
        QCOMPARE(removed(*m_store, olderThan(9999))->removed, 0); // again, over what is left

        if (how == "merged" || how == "damaged")
            return;
        QVERIFY(ended(m_customers->release(maria)));
        QCOMPARE(removed(*m_store, olderThan(9999))->removed, 1);
    }

    void whatCannotBeReadIsKeptWhileAnybodyIsHeld()
    {
        fill(10);
        QVERIFY(run(*m_store, QStringLiteral("UPDATE history SET summary = x'00' WHERE id IN (3, 8)")));
        const qint64 maria = heldCustomer(QStringLiteral("nobody in here"));
        auto progress = removed(*m_store, olderThan(6));
        QCOMPARE(progress->removed, 4);
        QCOMPARE(progress->held, 1);
        QVERIFY(ended(m_customers->release(maria)));
        progress = removed(*m_store, olderThan(6));
        QCOMPARE(progress->removed, 1);
        QCOMPARE(found().size(), std::size_t{5});
    }

    void nothingGoesWhereItCannotBeToldWhoIsHeld()
    {
        fill(10);
        QVERIFY(run(*m_store, QStringLiteral("UPDATE hold_register SET holds = x''")));
        QCOMPARE(causeOf(removed(*m_store, olderThan(9999))), ErrorCause::RecordsDamaged);
        QCOMPARE(found().size(), std::size_t{10});
    }

    void aSearchMeanwhileGoesOn()
    {
        fill(6000);
        reopen();
        RetentionProgress progress;
        while (!progress.isDone) {
            QFuture<Result<HistoryMatches>> search = m_history->find({}, {});
            const auto next = step(*m_store, olderThan(5001), progress);
            QVERIFY(next);
            progress = *next;
            search.waitForFinished();
            QVERIFY(search.resultAt(search.resultCount() - 1));
            QCOMPARE(static_cast<qint64>(found().size()), 6000 - progress.removed);
        }
        QCOMPARE(found().front(), 5001);
    }

    void whatIsRemovedIsNotInTheFile()
    {
        fill(1100, [](HistoryEntry &entry) {
            core::Verification seen = entry.outcome.result.value();
            QByteArray body(9000, Qt::Uninitialized); // over several pages of the file
            for (char &byte : body)
                byte = static_cast<char>(QRandomGenerator::global()->generate());
            seen.evidence = {{QStringLiteral("GET /v1/status"), body}};
            entry.outcome.result = seen;
        });
        QList<QByteArray> planted;
        const auto plant = [this, &planted](const QString &sql) {
            return ended(m_store->read<void>([&](const QSqlDatabase &database) {
                return records::Statement(database, sql).each([&planted](const records::Statement &at) {
                    planted.append(at.blob(0));
                    return Result<void>();
                });
            }));
        };
        QVERIFY(plant(QStringLiteral("SELECT summary FROM history WHERE id IN (1, 500, 1024)")));
        QVERIFY(plant(QStringLiteral("SELECT outcome FROM history_detail WHERE history_id IN (1, 500, 1024)")));
        QVERIFY(plant(QStringLiteral("SELECT rows FROM history_page")));
        QCOMPARE(planted.size(), 7);
        QCOMPARE(piecesInFiles(planted).size(), 7);
        QVERIFY(removed(*m_store, olderThan(1050)));
        const auto emptied = [this] { return ended(m_store->read<bool>(records::emptyWal)); };
        QVERIFY(emptied().value());
        QCOMPARE(piecesInFiles(planted), QList<qsizetype>());
        QVERIFY(ended(m_store->checkIntegrity()));
        QCOMPARE(test::number(*m_store, "PRAGMA busy_timeout"), 5000);
    }

    void theLogOfWritesIsEmptiedWhenNobodyLooks()
    {
        fill(10);
        const auto other = m_bed->open();
        QVERIFY(ended(test::ask(*other, QStringLiteral("BEGIN"))));
        QCOMPARE(test::number(*other, "SELECT count(*) FROM history"), 10);
        fill(10);
        QCOMPARE(ended(m_store->read<bool>(records::emptyWal)).value(), false);
        QVERIFY(ended(test::ask(*other, QStringLiteral("COMMIT"))));
        QCOMPARE(ended(m_store->read<bool>(records::emptyWal)).value(), true);
        QCOMPARE(QFileInfo(m_bed->path() + QStringLiteral("-wal")).size(), 0);
    }

    void killedWhileRemoving()
    {
        constexpr int kEntries = 2100;
        constexpr int kEach = 7;
        fill(kEntries);
        int acknowledged = 1; // everything before that day is gone
        for (int kill = 0; kill < test::kills(10); ++kill) {
            if (acknowledged >= kEntries - 200) {
                close();
                init();
                fill(kEntries);
                acknowledged = 1;
            }
            close(); // no thread while a process is forked
            std::array<int, 2> ends{};
            QCOMPARE(pipe(ends.data()), 0);
            const pid_t child = test::inAnotherProcess([this, &ends, acknowledged] {
                const auto store = m_bed->open();
                for (int day = acknowledged + kEach; day < kEntries; day += kEach) {
                    if (!removeAndNote(*store, day) || write(ends[1], &day, sizeof day) != sizeof day)
                        return 1;
                }
                pause();
                return 0;
            });
            QCOMPARE(::close(ends[1]), 0);
            QCOMPARE(read(ends[0], &acknowledged, sizeof acknowledged), ssize_t{sizeof acknowledged});
            test::pauseAtMost(std::chrono::microseconds(40'000));
            QCOMPARE(::kill(child, SIGKILL), 0);
            QCOMPARE(test::exitCodeOf(child), -1);
            while (read(ends[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged) { }
            QCOMPARE(::close(ends[0]), 0);

            reopen();
            QVERIFY(ended(m_store->checkIntegrity()));
            const std::vector<qint64> left = found();
            QVERIFY(left.front() == acknowledged || left.front() == acknowledged + kEach);
            QCOMPARE(static_cast<qint64>(left.size()), kEntries + 1 - left.front());
            QCOMPARE(test::number(*m_store, "SELECT count(*) FROM history_detail"), static_cast<qint64>(left.size()));
            QCOMPARE(removedByAudit(), kEntries - static_cast<qint64>(left.size())); // all that is gone, and no more
            acknowledged = static_cast<int>(left.front());
        }
    }

    void forgottenReferencesLeaveTheChainWhole()
    {
        const records::AuditKeys keys(m_bed->key());
        heldCustomer(QStringLiteral("u-3"));
        constexpr int kEntries = 2500;
        const auto written = ended(m_store->change<void>([&keys](const QSqlDatabase &database) {
            for (int i = 1; i <= kEntries; ++i) {
                records::AuditNote note;
                note.time = test::day(i);
                note.customer = QStringLiteral("u-%1").arg(i);
                note.reference = QStringLiteral("ticket %1").arg(i);
                if (const auto head = records::appendAudit(database, note, &keys); !head)
                    return Result<void>(core::Unexpected(head.error()));
            }
            return Result<void>();
        }));
        QVERIFY(written);
        RetentionProgress progress;
        int steps = 0;
        while (!progress.isDone) {
            const auto next = ended(m_store->change<RetentionProgress>([&](const QSqlDatabase &database) {
                return records::forgetReferences(database, m_store->sealing(), keys, test::day(2001), progress);
            }));
            QVERIFY(next);
            progress = *next;
            ++steps;
        }
        QCOMPARE(steps, 3);
        QCOMPARE(progress.removed, 1999);
        QCOMPARE(progress.held, 1);
        QCOMPARE(test::number(*m_store, "SELECT count(*) FROM audit_reference"), kEntries - 1999);
        const auto lines = ended(m_store->read<QList<records::AuditLine>>(
            [](const QSqlDatabase &database) { return records::readAudit(database, {}, {false, 0, kEntries}); }));
        QVERIFY(lines && lines->size() == kEntries);
        records::ChainVerifier verifier;
        for (const records::AuditLine &line : *lines) {
            QVERIFY(verifier.take(line.entry, line.hash));
            const bool isKept = line.entry.sequence == 3 || line.entry.sequence > 2000;
            QCOMPARE(line.sealedReference.isEmpty(), !isKept);
            QCOMPARE(line.entry.reference.size(), 32);
            if (isKept)
                QVERIFY(keys.openReference(line.sealedReference, line.entry));
        }
    }

    void referencesAboutWhoIsHeldStay_data()
    {
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("stays");
        const QString none;
        QTest::newRow("by number") << QStringLiteral("#1") << none << true;
        QTest::newRow("by another one's number") << QStringLiteral("#2") << none << false;
        QTest::newRow("by the first identifier") << QStringLiteral("u-3") << none << true;
        QTest::newRow("by another identifier") << QStringLiteral("k-3") << none << true;
        QTest::newRow("by an address in another case") << QStringLiteral("MARIA@Example.com") << none << true;
        QTest::newRow("an entry with such an identifier") << none << QStringLiteral("Approved record=3") << true;
        QTest::newRow("an entry that is theirs") << none << QStringLiteral("copied record=4 row") << true;
        QTest::newRow("somebody else's entry") << none << QStringLiteral("Approved record=5") << false;
        QTest::newRow("an entry that is gone") << none << QStringLiteral("Approved record=99") << false;
        QTest::newRow("a number of something else") << none << QStringLiteral("rows=3 masked=no") << false;
        QTest::newRow("nobody") << none << none << false;
    }

    void referencesAboutWhoIsHeldStay()
    {
        QFETCH(const QString, customer);
        QFETCH(const QString, outcome);
        QFETCH(const bool, stays);
        const records::AuditKeys keys(m_bed->key());
        records::CustomerRecord maria;
        maria.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-3")},
                             {QStringLiteral("user-id"), QStringLiteral("k-3")},
                             {QStringLiteral("email"), QStringLiteral("Maria@example.com")}};
        const qint64 id = ended(m_customers->save(maria, {})).value();
        QCOMPARE(id, 1);
        records::Hold hold;
        hold.customerId = id;
        QVERIFY(ended(m_customers->hold(hold)));
        fill(5, [id](HistoryEntry &entry) {
            if (entry.outcome.customerLabel != u"Customer 4")
                return;
            entry.customerId = id;
            entry.outcome.identifiers.clear(); // as a check that is asked with a token alone
        });
        const auto forgotten = ended(m_store->change<RetentionProgress>([&](const QSqlDatabase &database) {
            records::AuditNote note;
            note.time = test::day(1);
            note.customer = customer;
            note.outcome = outcome;
            note.reference = QStringLiteral("ticket");
            return records::appendAudit(database, note, &keys).and_then([&](const records::ChainHead &) {
                return records::forgetReferences(database, m_store->sealing(), keys, test::day(9), {});
            });
        }));
        QVERIFY(forgotten);
        QCOMPARE(forgotten->held, stays ? 1 : 0);
        QCOMPARE(test::number(*m_store, "SELECT count(*) FROM audit_reference"), stays ? 1 : 0);
    }

private:
    /// One step and its entry in the audit, as one.
    static bool removeAndNote(Database &store, int day)
    {
        const auto done = ended(store.change<void>([&store, day](const QSqlDatabase &database) {
            return records::removeOld(database, store.sealing(), olderThan(day), {})
                .and_then([&database](const RetentionProgress &progress) {
                    records::AuditNote note;
                    note.time = test::day(0);
                    note.action = records::AuditAction::Retention;
                    note.outcome = QString::number(progress.removed);
                    return records::appendAudit(database, note, nullptr);
                })
                .map([](const records::ChainHead &) {});
        }));
        return done.has_value();
    }
    /// What the audit says was removed; -1 when it is not sound.
    qint64 removedByAudit()
    {
        const auto lines = ended(m_store->read<QList<records::AuditLine>>(
            [](const QSqlDatabase &database) { return records::readAudit(database, {}, {false, 0, 1'000'000}); }));
        if (!lines)
            return -1;
        records::ChainVerifier verifier;
        qint64 removed = 0;
        for (const records::AuditLine &line : *lines) {
            if (!verifier.take(line.entry, line.hash))
                return -1;
            removed += line.entry.outcome.toLongLong();
        }
        return removed;
    }

    /// Which of these are in the store's files, in pieces at least: values lie spread over pages.
    QList<qsizetype> piecesInFiles(const QList<QByteArray> &values) const
    {
        constexpr qsizetype kPiece = 48;
        QByteArray content;
        for (const QString &name : m_bed->files()) {
            QFile file(m_bed->folder() + u'/' + name);
            if (file.open(QIODevice::ReadOnly))
                content += file.readAll();
        }
        QList<qsizetype> found;
        for (qsizetype i = 0; i < values.size(); ++i) {
            for (qsizetype at = 0; at + kPiece <= values.at(i).size(); at += kPiece) {
                if (!content.contains(values.at(i).mid(at, kPiece)))
                    continue;
                found.append(i);
                break;
            }
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "test_retention.moc"
