// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditlog.h"
#include "records/database.h"
#include "records/statement.h"
#include "support/trailbench.h"

#include <QTest>

using namespace kyc;
using records::AuditAction;
using records::AuditFilter;
using records::AuditNumbers;
using test::outcome;
using test::TrailBench;

namespace {

QList<qint64> all(const AuditNumbers &numbers)
{
    return numbers.part(0, numbers.size());
}

/// An open trail with so many entries: each third one a view, the others lookups.
struct Log : TrailBench
{
    explicit Log(int entries)
    {
        if (!open())
            qFatal("no trail");
        add(entries);
    }
    void add(int entries)
    {
        for (int i = 0; i < entries; ++i) {
            ++count;
            const auto action = count % 3 == 0 ? AuditAction::View : AuditAction::Lookup;
            if (!outcome(trail->note(action, {.reference = QStringLiteral("T-%1").arg(count)})))
                qFatal("not noted");
        }
    }
    [[nodiscard]] QList<qint64> found(const AuditFilter &filter, qint64 beyond = 0) const
    {
        return all(outcome(trail->log().numbers(filter, beyond)).value());
    }
    void remove(qint64 number) const
    {
        records::Database store(folder.places().recordsFile(), key);
        const auto removed = outcome(store.change<void>([number](const QSqlDatabase &database) {
            return records::runSql(database, QStringLiteral("DROP TRIGGER audit_is_not_removed"))
                .and_then([&] { return records::runSql(database, QStringLiteral("DELETE FROM audit_reference")); })
                .and_then([&] {
                    return records::runSql(database,
                                           QStringLiteral("DELETE FROM audit_entry WHERE sequence = %1").arg(number));
                });
        }));
        if (!removed)
            qFatal("not removed");
    }

    int count = 0;
};

} // namespace

/// Which entries there are, for a list that shows a few of very many.
class TestAuditNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesOfAllShapes_data();
    void valuesOfAllShapes();
    void growing();
    void aWholeLogIsARange();
    void aFilterAndWhatCameLater();
    void anEntryThatIsGone();
    void entriesByTheirNumbers();
};

void TestAuditNumbers::valuesOfAllShapes_data()
{
    QTest::addColumn<QList<qint64>>("numbers");
    QTest::newRow("none") << QList<qint64>{};
    QTest::newRow("one") << QList<qint64>{7};
    QTest::newRow("a range") << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("a range that begins later") << QList<qint64>{5, 6, 7};
    QTest::newRow("with gaps") << QList<qint64>{1, 2, 9, 400};
}

void TestAuditNumbers::valuesOfAllShapes()
{
    QFETCH(const QList<qint64>, numbers);
    const AuditNumbers value(numbers);
    QCOMPARE(value.size(), numbers.size());
    QCOMPARE(value.isEmpty(), numbers.isEmpty());
    QCOMPARE(value.last(), numbers.isEmpty() ? 0 : numbers.last());
    QCOMPARE(all(value), numbers);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        QCOMPARE(value.at(i), numbers.at(i));
        QCOMPARE(value.indexOf(numbers.at(i)), i);
    }
    for (const qint64 other : {qint64{0}, qint64{8}, qint64{401}})
        QCOMPARE(value.indexOf(other), qsizetype{-1});
    QCOMPARE(value.part(1, 2), numbers.mid(1, 2));
}

void TestAuditNumbers::growing()
{
    AuditNumbers numbers;
    numbers.append(AuditNumbers());
    QVERIFY(numbers.isEmpty());
    numbers.append(AuditNumbers::range(1, 3));
    numbers.append(AuditNumbers::range(4, 5));
    QCOMPARE(all(numbers), (QList<qint64>{1, 2, 3, 4, 5}));
    numbers.append(AuditNumbers({9, 12}));
    numbers.append(AuditNumbers::range(13, 13));
    QCOMPARE(all(numbers), (QList<qint64>{1, 2, 3, 4, 5, 9, 12, 13}));
    QCOMPARE(numbers.indexOf(12), qsizetype{6});
}

void TestAuditNumbers::aWholeLogIsARange()
{
    Log log(0);
    QVERIFY(log.found({}).isEmpty());
    log.add(4);
    QCOMPARE(log.found({}), (QList<qint64>{1, 2, 3, 4}));
    QCOMPARE(log.found({}, 3), QList<qint64>{4});
    QVERIFY(log.found({}, 4).isEmpty());
}

void TestAuditNumbers::aFilterAndWhatCameLater()
{
    Log log(9);
    AuditFilter views;
    views.action = AuditAction::View;
    QCOMPARE(log.found(views), (QList<qint64>{3, 6, 9}));
    QCOMPARE(log.found(views, 6), QList<qint64>{9});
    log.add(3);
    QCOMPARE(log.found(views, 9), QList<qint64>{12});
    AuditFilter ticket;
    ticket.reference = log.trail->keys()->referenceHash(QStringLiteral("T-5"));
    QCOMPARE(log.found(ticket), QList<qint64>{5});
}

void TestAuditNumbers::anEntryThatIsGone()
{
    const Log log(5);
    log.remove(3);
    QCOMPARE(log.found({}), (QList<qint64>{1, 2, 4, 5}));
}

void TestAuditNumbers::entriesByTheirNumbers()
{
    const Log log(5);
    const auto lines = outcome(log.trail->log().lines({4, 2, 99})).value();
    QCOMPARE(lines.size(), 2); // there is no 99th
    QCOMPARE(lines.at(0).entry.sequence, 4);
    QCOMPARE(lines.at(1).entry.sequence, 2);
    const auto keys = log.trail->keys();
    QCOMPARE(keys->openReference(lines.at(1).sealedReference, lines.at(1).entry).value(), QStringLiteral("T-2"));
}

QTEST_GUILESS_MAIN(TestAuditNumbers)
#include "test_auditnumbers.moc"
