// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/statement.h"
#include "services/lookuprecorder.h"
#include "services/savedcustomers.h"
#include "support/recordsbench.h"

#include <QSignalSpy>

using namespace kyc;
using core::ErrorCause;
using core::ErrorKind;
using kyc::test::causeOf;
using kyc::test::outcome;
using services::LookupRecorder;
using State = services::RecordsSession::State;

namespace {

struct RecorderBench : test::RecordsBench
{
    RecorderBench() : recorder(std::make_unique<LookupRecorder>(*records, *trail, settings)) { }

    core::LookupOutcome lookup(const QString &id, core::Status status = core::Status::Approved) const
    {
        core::LookupOutcome seen;
        seen.checkId = QStringLiteral("p100/kyc");
        seen.accountName = QStringLiteral("P100 live");
        seen.identifiers = {{QStringLiteral("external-user-id"), id}};
        seen.lookedUpAt = clock.nowUtc();
        core::Verification verification;
        verification.status = status;
        seen.result = verification;
        return seen;
    }
    services::LookupRecorder::Occasion occasion(const QString &reference = {}) const
    {
        return {QStringLiteral("p100"), QStringLiteral("account-1"), clock.nowUtc(), reference};
    }
    QFuture<core::Result<qint64>> record(const QString &id, const QString &reference = {}) const
    {
        return recorder->record(lookup(id), occasion(reference));
    }
    [[nodiscard]] bool isOpen() { return open() && settles() && records->state() == State::Open; }
    /// Whether nothing can be added to that table from now on, as with a disk that fails.
    [[nodiscard]] bool let(bool isBroken, const QString &table = QStringLiteral("audit_entry"))
    {
        const QString statement = isBroken
            ? QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'broken'); END")
                  .arg(table)
            : QStringLiteral("DROP TRIGGER broken");
        const auto done = outcome(records->database()->change<bool>([statement](const QSqlDatabase &database) {
            return records::Statement(database, statement).run().transform([] { return true; });
        }));
        return done.has_value();
    }
    [[nodiscard]] qsizetype inHistory() const { return inHistory(records::HistoryFilter()); }
    [[nodiscard]] qsizetype inHistory(const records::HistoryFilter &filter) const
    {
        const auto found = records->history()->find(filter, {});
        if (!QTest::qWaitFor([&found] { return found.isFinished(); }, 20'000) || found.resultCount() == 0)
            return -1;
        const auto last = found.resultAt(found.resultCount() - 1); // the first few come before the whole
        return last ? static_cast<qsizetype>(last->ids->size()) : -1;
    }
    [[nodiscard]] QList<records::AuditLine> inAudit(std::optional<records::AuditAction> action) const
    {
        records::AuditFilter filter;
        filter.action = action;
        return outcome(trail->log().read(filter, {.isNewestFirst = false})).value_or(QList<records::AuditLine>());
    }

    std::unique_ptr<LookupRecorder> recorder;
};

} // namespace

/// Each lookup is in the history and in the audit, or in neither.
class TestLookupRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSeenIsInBoth()
    {
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        QVERIFY(bench.settings.set(services::Setting::AgentName, QStringLiteral("maria")));
        QSignalSpy recorded(bench.recorder.get(), &services::LookupRecorder::recorded);
        const auto id = outcome(bench.record(QStringLiteral("u-1"), QStringLiteral("T-7")));
        QCOMPARE(recorded.size(), 1);
        QVERIFY(id.has_value());
        const auto entry = outcome(bench.records->history()->entry(*id));
        QVERIFY(entry.has_value());
        QCOMPARE(entry->agent, QStringLiteral("maria"));
        QCOMPARE(entry->reference, QStringLiteral("T-7"));
        QCOMPARE(entry->accountId, QStringLiteral("account-1"));
        QCOMPARE(entry->providerId, QStringLiteral("p100"));
        QCOMPARE(entry->outcome.result->status, core::Status::Approved);

        // What it was asked with names the person: a customer saved later has it.
        records::CustomerRecord customer;
        customer.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-1")}};
        records::HistoryFilter ofCustomer;
        ofCustomer.customerId = outcome(bench.records->customers()->save(customer, {})).value();
        QCOMPARE(bench.inHistory(ofCustomer), 1);

        const auto audit = bench.inAudit(records::AuditAction::Lookup);
        QCOMPARE(audit.size(), 1);
        QCOMPARE(audit.first().entry.agent, QByteArray("maria"));
        QCOMPARE(audit.first().entry.account, QByteArray("account-1"));
        QCOMPARE(audit.first().entry.check, QByteArray("p100/kyc"));
        QCOMPARE(audit.first().entry.outcome, "Approved record=" + QByteArray::number(*id));
        QCOMPARE(audit.first().entry.customer, bench.trail->keys()->customerHash(QStringLiteral("u-1")));
        QVERIFY(!audit.first().entry.reference.isEmpty());
        QVERIFY(bench.inAudit({}).last().entry.action == "lookup");
    }

    void aSavedCustomersLookupIsTheirs()
    {
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        records::CustomerRecord customer;
        customer.label = QStringLiteral("Maria");
        const qint64 maria = outcome(bench.records->customers()->save(customer, {})).value();
        auto occasion = bench.occasion();
        occasion.customerId = maria;
        QVERIFY(outcome(bench.recorder->record(bench.lookup(QStringLiteral("u-1")), occasion)).has_value());
        QVERIFY(outcome(bench.record(QStringLiteral("u-2"))).has_value());
        records::HistoryFilter ofCustomer;
        ofCustomer.customerId = maria;
        QCOMPARE(bench.inHistory(ofCustomer), 1); // whatever it was asked with
        QCOMPARE(bench.inHistory(), 2);
    }

    /// Whatever each check is asked with, in the audit it is one person.
    void onePersonHasOneHash_data()
    {
        QTest::addColumn<bool>("isSaved");
        QTest::newRow("saved") << true;
        QTest::newRow("not saved") << false;
    }

    void onePersonHasOneHash()
    {
        QFETCH(const bool, isSaved);
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        records::CustomerRecord maria;
        maria.label = QStringLiteral("Maria");
        maria.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-1")},
                             {QStringLiteral("email"), QStringLiteral("maria@example.com")}};
        maria.id = isSaved ? outcome(bench.records->customers()->save(maria, {})).value() : 0;
        core::Customer asked = services::lookedUpCustomer(maria);
        if (!isSaved)
            asked.savedId.reset();
        const QList<QMap<QString, QString>> askedWith{{{QStringLiteral("external-user-id"), QStringLiteral("u-1")}},
                                                      {{QStringLiteral("email"), QStringLiteral("maria@example.com")}},
                                                      {}}; // with a token
        for (const QMap<QString, QString> &identifiers : askedWith) {
            core::LookupOutcome seen = bench.lookup({});
            seen.identifiers = identifiers;
            auto occasion = bench.occasion();
            occasion.customerId = asked.savedId;
            occasion.person = services::auditedCustomer(asked);
            QVERIFY(outcome(bench.recorder->record(seen, occasion)).has_value());
        }
        const auto audit = bench.inAudit(records::AuditAction::Lookup);
        QCOMPARE(audit.size(), askedWith.size());
        const QString name = isSaved ? records::auditedNumber(maria.id) : services::auditedCustomer(asked);
        QVERIFY(!name.isEmpty());
        for (const records::AuditLine &line : audit)
            QCOMPARE(line.entry.customer, bench.trail->keys()->customerHash(name));
        records::AuditFilter filter;
        filter.customers = bench.trail->keys()->customerHashes(maria.id, maria.identifiers);
        QCOMPARE(outcome(bench.trail->log().count(filter)).value(), askedWith.size());
    }

    void whatWasNotAskedIsNotRecorded()
    {
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        for (const ErrorKind kind : {ErrorKind::InvalidInput, ErrorKind::MissingCredential}) {
            core::LookupOutcome lacking = bench.lookup(QStringLiteral("u-1"));
            lacking.result = core::failure(kind, ErrorCause::FieldMissing);
            QCOMPARE(outcome(bench.recorder->record(lacking, bench.occasion())).value(), 0);
        }
        core::LookupOutcome cancelled = bench.lookup(QStringLiteral("u-1"));
        cancelled.result = core::failure(ErrorKind::Cancelled, ErrorCause::CancelledByAgent);
        QVERIFY(outcome(bench.recorder->record(cancelled, bench.occasion())).value() > 0);
        QCOMPARE(bench.inHistory(), 1);
        QCOMPARE(bench.inAudit(records::AuditAction::Lookup).size(), 1);
    }

    void nothingIsKeptWhereItIsNotToBe()
    {
        RecorderBench bench;
        QCOMPARE(outcome(bench.record(QStringLiteral("u-1"))).value(), 0); // nobody has chosen a vault
        QVERIFY(bench.open(vault::KeeperKind::Memory));
        QVERIFY(!bench.recorder->objection({}).has_value());
        QCOMPARE(outcome(bench.record(QStringLiteral("u-1"))).value(), 0);
        QVERIFY(!QFile::exists(bench.places.recordsFile()));
    }

    void whatComesWhileTheyOpenWaits()
    {
        RecorderBench bench;
        QVERIFY(bench.open());
        QCOMPARE(bench.records->state(), State::Opening);
        QVERIFY(!bench.recorder->objection({}).has_value());
        const auto id = bench.record(QStringLiteral("u-1"));
        QVERIFY(!id.isFinished());
        QVERIFY(outcome(id).value() > 0);
        QCOMPARE(bench.inHistory(), 1);
    }

    void manyAtOnceAreAllThere()
    {
        constexpr int kMany = 2000;
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        std::vector<QFuture<core::Result<qint64>>> futures;
        for (int i = 0; i < kMany; ++i)
            futures.push_back(bench.record(QStringLiteral("u-%1").arg(i)));
        QSet<qint64> ids;
        for (const auto &future : futures)
            ids.insert(outcome(future).value());
        QCOMPARE(ids.size(), kMany);
        QCOMPARE(bench.inHistory(), kMany);
        QCOMPARE(outcome(bench.trail->log().count({.action = records::AuditAction::Lookup})).value(), kMany);
        const auto verdict = outcome(bench.trail->log().verify({}, {}));
        QVERIFY(verdict && verdict->isSound());
    }

    void oneIsNeverWithoutTheOther_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("the audit cannot be written") << QStringLiteral("audit_entry");
        QTest::newRow("the history cannot be written") << QStringLiteral("history");
    }

    void oneIsNeverWithoutTheOther()
    {
        QFETCH(const QString, table);
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        QVERIFY(outcome(bench.record(QStringLiteral("u-0"))).has_value());
        QVERIFY(bench.let(true, table));
        QVERIFY(!outcome(bench.record(QStringLiteral("u-1"))).has_value());
        QVERIFY(!outcome(bench.record(QStringLiteral("u-2"))).has_value());
        QCOMPARE(bench.recorder->unwritten(), 2);
        QCOMPARE(bench.inHistory(), 1);
        QCOMPARE(bench.inAudit(records::AuditAction::Lookup).size(), 1);
        QVERIFY(!bench.recorder->objection({}).has_value()); // two are no reason to stop

        QVERIFY(bench.let(false));
        bench.recorder->retry();
        QTRY_COMPARE(bench.recorder->unwritten(), 0);
        QTRY_COMPARE(bench.inHistory(), 3);
        QCOMPARE(bench.inAudit(records::AuditAction::Lookup).size(), 3);
    }

    void theNextOneTakesAlongWhatFailed()
    {
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        QVERIFY(bench.let(true));
        QVERIFY(!outcome(bench.record(QStringLiteral("u-1"))).has_value());
        QVERIFY(bench.let(false));
        QVERIFY(outcome(bench.record(QStringLiteral("u-2"))).has_value());
        QCOMPARE(bench.recorder->unwritten(), 0);
        QCOMPARE(bench.inHistory(), 2);
        const auto oldest = outcome(bench.records->history()->entry(1));
        QCOMPARE(oldest->outcome.identifiers.value(QStringLiteral("external-user-id")), QStringLiteral("u-1"));
    }

    void tooMuchUnwrittenEndsLookups()
    {
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        QVERIFY(bench.let(true));
        for (int i = 0; i < LookupRecorder::kMostUnwritten; ++i) {
            QVERIFY(!bench.recorder->objection({}).has_value());
            QVERIFY(!outcome(bench.record(QStringLiteral("u-%1").arg(i))).has_value());
        }
        QCOMPARE(bench.recorder->objection({})->cause, ErrorCause::LookupsUnrecorded);
        QVERIFY(bench.let(false));
        bench.recorder->retry();
        QTRY_VERIFY(!bench.recorder->objection({}).has_value());
        QCOMPARE(bench.inHistory(), LookupRecorder::kMostUnwritten);
    }

    void lockingTellsHowManyAreLost()
    {
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        QVERIFY(outcome(bench.record(QStringLiteral("u-0"))).has_value());
        QVERIFY(bench.let(true, QStringLiteral("history")));
        QVERIFY(!outcome(bench.record(QStringLiteral("u-1"))).has_value());
        bench.vault->lock();
        QTRY_COMPARE(bench.recorder->unwritten(), 0); // tried a last time, and let go of
        QVERIFY(outcome(bench.trail->note(records::AuditAction::Lock)).has_value());
        const auto lost = bench.inAudit(records::AuditAction::Unrecorded);
        QCOMPARE(lost.size(), 1);
        QVERIFY2(lost.first().entry.outcome.startsWith("count=1 "), lost.first().entry.outcome.constData());
    }

    void lockingWritesWhatWaits()
    {
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        const auto first = bench.record(QStringLiteral("u-1"));
        const auto second = bench.record(QStringLiteral("u-2")); // waits for the first
        bench.vault->lock();
        QVERIFY(outcome(first).has_value());
        static_cast<void>(outcome(second));
        QVERIFY(bench.isOpen());
        const qsizetype kept = bench.inHistory();
        const auto lost = bench.inAudit(records::AuditAction::Unrecorded);
        QCOMPARE(kept + lost.size(), 2); // nothing vanishes unsaid
    }

    void lockingNamesWhoWaits_data()
    {
        QTest::addColumn<bool>("hasFailedBefore");
        QTest::newRow("behind one that is being written") << false;
        QTest::newRow("for another try") << true;
    }

    void lockingNamesWhoWaits()
    {
        QFETCH(const bool, hasFailedBefore);
        constexpr int kUnderWay = 5;
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        const auto keys = bench.trail->keys();
        QVERIFY(!hasFailedBefore || bench.let(true));
        for (int i = 0; i < kUnderWay; ++i) {
            const auto kept = bench.record(QStringLiteral("u-%1").arg(i), QStringLiteral("T-7"));
            QVERIFY(!hasFailedBefore || !outcome(kept).has_value());
        }
        QVERIFY(!hasFailedBefore || bench.let(false));
        bench.vault->lock();
        QVERIFY(!bench.trail->keys());
        QVERIFY(outcome(bench.records->end()).has_value());
        const auto audit = bench.inAudit(records::AuditAction::Lookup);
        QCOMPARE(audit.size(), kUnderWay);
        for (int i = 0; i < kUnderWay; ++i) {
            QCOMPARE(audit.at(i).entry.customer, keys->customerHash(QStringLiteral("u-%1").arg(i)));
            QCOMPARE(keys->openReference(audit.at(i).sealedReference, audit.at(i).entry).value(),
                     QStringLiteral("T-7"));
        }
    }

    /// Where a store is and its key is not, for example when another program has moved the credentials meanwhile.
    void withoutTheKeyTheAuditHasItAllTheSame_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::newRow("the vault was locked meanwhile") << true;
        QTest::newRow("credentials are kept in memory now") << false;
    }

    void withoutTheKeyTheAuditHasItAllTheSame()
    {
        QFETCH(const bool, isLocked);
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        QVERIFY(outcome(bench.record(QStringLiteral("u-0"))).has_value());
        if (isLocked) {
            bench.vault->lock();
        } else {
            bench.recorder.reset();
            QVERIFY(bench.settings.set(services::Setting::Keeper, QStringLiteral("memory")));
            bench.begin();
            bench.recorder = std::make_unique<LookupRecorder>(*bench.records, *bench.trail, bench.settings);
            QVERIFY(bench.open(vault::KeeperKind::Memory));
            QCOMPARE(bench.records->state(), State::NotKept);
        }
        QCOMPARE(outcome(bench.record(QStringLiteral("u-1"), QStringLiteral("T-7"))).value(), 0);
        const auto audit = bench.inAudit(records::AuditAction::Lookup);
        QCOMPARE(audit.size(), 2);
        QCOMPARE(audit.last().entry.outcome, QByteArray("Approved"));
        QCOMPARE(audit.last().entry.check, QByteArray("p100/kyc"));
        QCOMPARE(audit.last().entry.customer, records::withheldHash());
        QCOMPARE(audit.last().entry.reference, records::withheldHash());
    }

    void atTheEndNothingWaitsAnyMore_data()
    {
        QTest::addColumn<bool>("isBroken");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("written") << false
                                 << QStringList{QStringLiteral("lookup Approved record=1"),
                                                QStringLiteral("lookup Approved record=2"), QStringLiteral("stop ")};
        QTest::newRow("counted") << true
                                 << QStringList{QStringLiteral("unrecorded count=2 since=2026-03-04T05:06:07.008Z"),
                                                QStringLiteral("stop ")};
    }

    void atTheEndNothingWaitsAnyMore()
    {
        QFETCH(const bool, isBroken);
        QFETCH(const QStringList, told);
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        QVERIFY(!isBroken || bench.let(true, QStringLiteral("history")));
        static_cast<void>(bench.record(QStringLiteral("u-1")));
        static_cast<void>(bench.record(QStringLiteral("u-2"))); // waits for the first
        QVERIFY(outcome(bench.records->end()).has_value());
        QCOMPARE(bench.records->state(), State::Closed);
        QVERIFY(outcome(bench.trail->end()).has_value());
        QStringList seen;
        const auto audit = bench.inAudit({});
        for (const records::AuditLine &line : audit)
            seen.append(QString::fromUtf8(line.entry.action + ' ' + line.entry.outcome));
        seen.removeIf([](const QString &line) { return line.startsWith(u"checkpoint"); });
        QCOMPARE(seen, told);
    }

    void recordsThatCannotBeUsedEndLookups()
    {
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        bench.recorder.reset();
        bench.begin();
        bench.recorder = std::make_unique<LookupRecorder>(*bench.records, *bench.trail, bench.settings);
        const QString hidden = bench.places.recordsFile() + QStringLiteral(".hidden");
        QVERIFY(QFile::rename(bench.places.recordsFile(), hidden));
        QVERIFY(bench.open());
        const auto early = bench.record(QStringLiteral("u-1")); // before it is known
        QVERIFY(bench.settles());
        QCOMPARE(bench.records->state(), State::Refused);
        QCOMPARE(causeOf(outcome(early)), ErrorCause::RecordsGone);
        QCOMPARE(bench.recorder->objection({})->cause, ErrorCause::RecordsGone);
        QVERIFY(QFile::rename(hidden, bench.places.recordsFile()));
        bench.records->retry();
        QTRY_COMPARE(bench.recorder->unwritten(), 0);
        QVERIFY(!bench.recorder->objection({}).has_value());
        QCOMPARE(bench.inHistory(), 1);
    }

    void aReferenceIsRequired()
    {
        RecorderBench bench;
        QVERIFY(bench.isOpen());
        QVERIFY(!bench.recorder->objection({}).has_value());
        QVERIFY(bench.settings.set(services::Setting::RequiresReference, true));
        QCOMPARE(bench.recorder->objection(QStringLiteral("  "))->cause, ErrorCause::ReferenceMissing);
        QVERIFY(!bench.recorder->objection(QStringLiteral("T-7")).has_value());
    }
};

QTEST_GUILESS_MAIN(TestLookupRecorder)
#include "test_lookuprecorder.moc"
