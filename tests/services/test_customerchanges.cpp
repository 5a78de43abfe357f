// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/statement.h"
#include "services/customerchanges.h"
#include "support/recordsbench.h"

using namespace kyc;
using core::ErrorCause;
using kyc::test::causeOf;
using kyc::test::outcome;
using records::AuditAction;
using records::CustomerRecord;
using services::CustomerChanges;

namespace {

struct ChangesBench : test::RecordsBench
{
    ChangesBench() : changes(*records, *trail) { }

    [[nodiscard]] bool isOpen()
    {
        return open() && settles() && records->state() == services::RecordsSession::State::Open;
    }
    [[nodiscard]] static CustomerRecord person(const char *label, const char *id)
    {
        CustomerRecord record;
        record.label = QString::fromLatin1(label);
        record.identifiers = {{QStringLiteral("external-user-id"), QString::fromLatin1(id)}};
        return record;
    }
    /// Saves it, and reads it as it is then.
    [[nodiscard]] CustomerRecord saved(const char *label, const char *id) const
    {
        const auto number = outcome(changes.save(person(label, id)));
        return number ? outcome(records->customers()->customer(*number)).value_or(CustomerRecord()) : CustomerRecord();
    }
    /// What the audit says of that kind, oldest first: outcomes.
    [[nodiscard]] QList<QByteArray> told(AuditAction action) const
    {
        records::AuditFilter filter;
        filter.action = action;
        QList<QByteArray> outcomes;
        const auto lines = outcome(trail->log().read(filter, {.isNewestFirst = false}));
        for (const records::AuditLine &line : lines.value_or(QList<records::AuditLine>()))
            outcomes.append(line.entry.outcome);
        return outcomes;
    }
    [[nodiscard]] bool breakAudit() const
    {
        const auto done = outcome(records->database()->change<bool>([](const QSqlDatabase &database) {
            return records::Statement(database,
                                      QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON audit_entry "
                                                     "BEGIN SELECT RAISE(ABORT, 'broken'); END"))
                .run()
                .transform([] { return true; });
        }));
        return done.has_value();
    }
    [[nodiscard]] qsizetype count() const
    {
        return outcome(records->customers()->find({}, 100)).value_or(QList<CustomerRecord>()).size();
    }

    CustomerChanges changes;
};

} // namespace

/// What is done with saved customers is in the records and in the audit, or in neither.
class TestCustomerChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsTold()
    {
        ChangesBench bench;
        QVERIFY(bench.isOpen());
        CustomerRecord maria = bench.saved("Maria", "u-1");
        QVERIFY(maria.id > 0);
        maria.note = QStringLiteral("calls on Mondays");
        QCOMPARE(outcome(bench.changes.save(maria)).value(), maria.id);
        const CustomerRecord twin = bench.saved("Maria K.", "u-2");
        QVERIFY(outcome(bench.changes.merge(maria, twin)));
        QVERIFY(outcome(bench.changes.remove(maria)));
        const QByteArray one = QByteArray::number(maria.id);
        const QByteArray other = QByteArray::number(twin.id);
        QCOMPARE(bench.told(AuditAction::CustomerChange),
                 (QList<QByteArray>{"added customer=" + one, "changed customer=" + one, "added customer=" + other,
                                    "merged from=" + other + " customer=" + one, "removed customer=" + one}));
        QCOMPARE(bench.count(), 0);
        const auto verdict = outcome(bench.trail->log().verify({}, {}));
        QVERIFY(verdict && verdict->isSound());
    }

    void theAuditNamesTheCustomerByHashAlone()
    {
        ChangesBench bench;
        QVERIFY(bench.isOpen());
        const qint64 maria = bench.saved("Maria", "u-1").id;
        QVERIFY(maria > 0);
        records::AuditFilter filter;
        filter.action = AuditAction::CustomerChange;
        const auto lines = outcome(bench.trail->log().read(filter, {}));
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().entry.customer, bench.trail->keys()->customerHash(records::auditedNumber(maria)));
    }

    void aHoldHasReasonAndName()
    {
        ChangesBench bench;
        QVERIFY(bench.isOpen());
        QVERIFY(bench.settings.set(services::Setting::AgentName, QStringLiteral("maria")));
        const CustomerRecord jonas = bench.saved("Jonas", "u-3");
        QVERIFY(outcome(bench.changes.hold(jonas, QStringLiteral("court order 7"))));
        const auto holds = outcome(bench.records->customers()->holds());
        QCOMPARE(holds->size(), 1);
        QCOMPARE(holds->first().reason, QStringLiteral("court order 7"));
        QCOMPARE(holds->first().agent, QStringLiteral("maria"));
        QVERIFY(holds->first().since.isValid());
        QCOMPARE(causeOf(outcome(bench.changes.remove(jonas))), ErrorCause::RecordHeld);
        QVERIFY(outcome(bench.changes.release(jonas)));
        QVERIFY(outcome(bench.changes.remove(jonas)));
        const QByteArray id = QByteArray::number(jonas.id);
        QCOMPARE(bench.told(AuditAction::Hold), (QList<QByteArray>{"held customer=" + id, "released customer=" + id}));
        for (const QByteArray &told : bench.told(AuditAction::Hold))
            QVERIFY(!told.contains("court"));
    }

    void whatFailsIsNotTold()
    {
        ChangesBench bench;
        QVERIFY(bench.isOpen());
        const CustomerRecord maria = bench.saved("Maria", "u-1");
        CustomerRecord old = maria;
        old.label = QStringLiteral("Marie");
        QVERIFY(outcome(bench.changes.save(old))); // one is faster
        old.label = QStringLiteral("Mara");
        QCOMPARE(causeOf(outcome(bench.changes.save(old))), ErrorCause::RecordChanged);
        QVERIFY(outcome(bench.changes.remove(maria)));
        QCOMPARE(causeOf(outcome(bench.changes.remove(maria))), ErrorCause::RecordAbsent);
        QCOMPARE(bench.told(AuditAction::CustomerChange).size(), 3);
    }

    void nothingIsDoneUntold()
    {
        ChangesBench bench;
        QVERIFY(bench.isOpen());
        const CustomerRecord maria = bench.saved("Maria", "u-1");
        QVERIFY(bench.breakAudit());
        QVERIFY(!outcome(bench.changes.save(ChangesBench::person("Jonas", "u-3"))).has_value());
        QVERIFY(!outcome(bench.changes.remove(maria)).has_value());
        QVERIFY(!outcome(bench.changes.hold(maria, QStringLiteral("why"))).has_value());
        QCOMPARE(bench.count(), 1);
        QVERIFY(outcome(bench.records->customers()->holds())->isEmpty());
    }

    void saysWhyNothingCanBeChanged()
    {
        ChangesBench bench;
        QCOMPARE(causeOf(outcome(bench.changes.save(ChangesBench::person("Maria", "u-1")))), ErrorCause::VaultLocked);
        QVERIFY(bench.open(vault::KeeperKind::Memory));
        QVERIFY(bench.settles());
        QCOMPARE(causeOf(outcome(bench.changes.save(ChangesBench::person("Maria", "u-1")))),
                 ErrorCause::RecordsUnavailable);
    }
};

QTEST_GUILESS_MAIN(TestCustomerChanges)
#include "test_customerchanges.moc"
