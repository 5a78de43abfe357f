// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/seenbefore.h"
#include "support/recordsbench.h"

using namespace kyc;
using core::Status;
using kyc::test::outcome;

namespace {

struct SeenBench : test::RecordsBench
{
    [[nodiscard]] bool isOpen() { return open() && settles() && records->history(); }
    [[nodiscard]] bool see(const char *key, const char *text, Status status) const
    {
        records::HistoryEntry entry;
        entry.providerId = QStringLiteral("p100");
        entry.accountId = QStringLiteral("account-1");
        entry.identifyingKeys = QStringList{QString::fromLatin1(key)};
        entry.outcome.checkId = QStringLiteral("p100/kyc");
        entry.outcome.identifiers = {{QString::fromLatin1(key), QString::fromLatin1(text)}};
        entry.outcome.lookedUpAt = clock.nowUtc();
        core::Verification verification;
        verification.status = status;
        entry.outcome.result = verification;
        return outcome(records->history()->append(entry)).has_value();
    }
    [[nodiscard]] QList<Status> seen(const core::Customer &customer) const
    {
        QList<Status> statuses;
        const auto spans = outcome(services::seenBefore(*records, customer));
        for (const records::StatusSpan &span : spans.value_or(QList<records::StatusSpan>()))
            statuses.append(span.status);
        return statuses;
    }
    [[nodiscard]] static core::Customer asked(const char *key, const char *text)
    {
        core::Customer customer;
        customer.fields.setText(QString::fromLatin1(key), QString::fromLatin1(text));
        return customer;
    }
};

} // namespace

/// What was seen of somebody, saved or not.
class TestSeenBefore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsNotSavedIsFoundByTheIdentifiers()
    {
        SeenBench bench;
        QVERIFY(bench.isOpen());
        QVERIFY(bench.see("external-user-id", "u-1", Status::InReview));
        QVERIFY(bench.see("external-user-id", "u-1", Status::InReview));
        QVERIFY(bench.see("external-user-id", "u-2", Status::Rejected));
        QVERIFY(bench.see("user-id", "u-1", Status::Rejected)); // another kind of id: somebody else
        QVERIFY(bench.see("external-user-id", "u-1", Status::Approved));
        QCOMPARE(bench.seen(SeenBench::asked("external-user-id", "u-1")),
                 (QList<Status>{Status::InReview, Status::Approved}));
        QCOMPARE(bench.seen(SeenBench::asked("external-user-id", "u-3")), QList<Status>());
        QCOMPARE(bench.seen(core::Customer()), QList<Status>());
    }

    void eachEntryCountsOnce()
    {
        SeenBench bench;
        QVERIFY(bench.isOpen());
        QVERIFY(bench.see("email", "Maria@example.com", Status::Approved));
        core::Customer maria = SeenBench::asked("email", "maria@example.com");
        maria.fields.setText(QStringLiteral("external-user-id"), QStringLiteral("u-1"));
        const auto spans = outcome(services::seenBefore(*bench.records, maria));
        QCOMPARE(spans->size(), 1);
        QCOMPARE(spans->first().times, 1);
    }

    void aSavedOneHasAllThatIsTheirs()
    {
        SeenBench bench;
        QVERIFY(bench.isOpen());
        QVERIFY(bench.see("external-user-id", "u-1", Status::InReview));
        QVERIFY(bench.see("email", "maria@example.com", Status::Approved));
        records::CustomerRecord record;
        record.label = QStringLiteral("Maria");
        record.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-1")},
                              {QStringLiteral("email"), QStringLiteral("maria@example.com")}};
        core::Customer maria = SeenBench::asked("external-user-id", "u-1");
        maria.savedId = outcome(bench.records->customers()->save(record, {})).value();
        QCOMPARE(bench.seen(maria), (QList<Status>{Status::InReview, Status::Approved}));
    }

    void nothingIsSeenWhileTheRecordsAreClosed()
    {
        SeenBench bench;
        QCOMPARE(bench.seen(SeenBench::asked("external-user-id", "u-1")), QList<Status>());
        QVERIFY(bench.isOpen());
        QVERIFY(bench.see("external-user-id", "u-1", Status::Approved));
        QCOMPARE(bench.seen(SeenBench::asked("external-user-id", "u-1")), QList<Status>{Status::Approved});
        bench.vault->lock();
        QCOMPARE(bench.seen(SeenBench::asked("external-user-id", "u-1")), QList<Status>());
    }
};

QTEST_GUILESS_MAIN(TestSeenBefore)
#include "test_seenbefore.moc"
