// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historysamples.h"
#include "records/sqlitecustomers.h"
#include "records/storebed.h"
#include "support/canaries.h"

using namespace kyc;
using core::ErrorCause;
using core::Result;
using records::CustomerRecord;
using records::Database;
using records::Hold;
using records::Identifier;
using test::causeOf;
using test::ended;

namespace {

Identifier id(const char *text)
{
    return {QStringLiteral("external-user-id"), QLatin1String(text)};
}

Hold held(qint64 customer, const char *reason, int day = 1)
{
    return {customer, QLatin1String(reason), QStringLiteral("otto"), test::day(day), {}};
}

} // namespace

/// Who is held stays held, whatever becomes of the customer, and nobody sees it in the file.
class TestHolds : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::StoreBed> m_bed;
    std::unique_ptr<Database> m_store;
    std::unique_ptr<records::SqliteCustomers> m_customers;

    void close()
    {
        m_customers.reset();
        m_store.reset();
    }
    void reopen()
    {
        close();
        m_store = m_bed->open();
        m_customers = std::make_unique<records::SqliteCustomers>(*m_store);
    }
    qint64 saved(const QString &label, const QList<Identifier> &identifiers)
    {
        CustomerRecord customer;
        customer.label = label;
        customer.identifiers = identifiers;
        return ended(m_customers->save(customer, {})).value_or(-1);
    }
    QList<Hold> holds() { return ended(m_customers->holds()).value(); }
    Result<void> run(const char *sql)
    {
        return ended(m_store->change<void>(
            [sql](const QSqlDatabase &database) { return records::runSql(database, QString::fromLatin1(sql)); }));
    }

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<test::StoreBed>();
        reopen();
    }
    void cleanup() { close(); }

    void aHeldCustomerIsNotRemoved()
    {
        QCOMPARE(holds().size(), 0);
        const qint64 maria = saved(QStringLiteral("Maria"), {id("u-1")});
        QVERIFY(ended(m_customers->hold(held(maria, "case 17"))));
        reopen();
        QCOMPARE(holds().size(), 1);
        QCOMPARE(holds().first().customerId, maria);
        QCOMPARE(holds().first().reason, QStringLiteral("case 17"));
        QCOMPARE(holds().first().agent, QStringLiteral("otto"));
        QCOMPARE(holds().first().since, test::day(1));
        QCOMPARE(causeOf(ended(m_customers->remove(maria))), ErrorCause::RecordHeld);
        QVERIFY(ended(m_customers->customer(maria)));
        QVERIFY(ended(m_customers->release(maria)));
        QCOMPARE(holds().size(), 0);
        QVERIFY(ended(m_customers->remove(maria)));
    }

    void onlyWhoIsThereIsHeldAndOnlyWhoIsHeldReleased()
    {
        QCOMPARE(causeOf(ended(m_customers->hold(held(7, "case")))), ErrorCause::RecordAbsent);
        const qint64 maria = saved(QStringLiteral("Maria"), {});
        QCOMPARE(causeOf(ended(m_customers->release(maria))), ErrorCause::RecordAbsent);
        QCOMPARE(holds().size(), 0);
    }

    void holdingAgainChangesTheReasonAlone()
    {
        const qint64 maria = saved(QStringLiteral("Maria"), {});
        QVERIFY(ended(m_customers->hold(held(maria, "case 17", 1))));
        QVERIFY(ended(m_customers->hold(held(maria, "case 18", 5))));
        QCOMPARE(holds().size(), 1);
        QCOMPARE(holds().first().reason, QStringLiteral("case 18"));
        QCOMPARE(holds().first().since, test::day(1));
    }

    void whatTheCustomerWasKnownByStaysHeld()
    {
        const qint64 maria = saved(QStringLiteral("Maria"), {id("u-1")});
        QVERIFY(ended(m_customers->hold(held(maria, "case"))));
        CustomerRecord edited = ended(m_customers->customer(maria)).value();
        edited.identifiers = {id("u-2")};
        QVERIFY(ended(m_customers->save(edited, {})));
        QCOMPARE(holds().first().identifiers, (QList<Identifier>{id("u-1"), id("u-2")}));
    }

    void aHoldOfEitherHoldsForBoth_data()
    {
        QTest::addColumn<bool>("isKeptHeld");
        QTest::addColumn<bool>("isOtherHeld");
        QTest::addColumn<QString>("reason");
        QTest::newRow("the one who stays") << true << false << QStringLiteral("kept");
        QTest::newRow("the one who goes") << false << true << QStringLiteral("other");
        QTest::newRow("both") << true << true << QStringLiteral("kept\nother");
    }

    void aHoldOfEitherHoldsForBoth()
    {
        QFETCH(const bool, isKeptHeld);
        QFETCH(const bool, isOtherHeld);
        QFETCH(const QString, reason);
        const qint64 kept = saved(QStringLiteral("Maria"), {id("u-1")});
        const qint64 other = saved(QStringLiteral("Maria K."), {id("u-2")});
        if (isKeptHeld)
            QVERIFY(ended(m_customers->hold(held(kept, "kept", 3))));
        if (isOtherHeld)
            QVERIFY(ended(m_customers->hold(held(other, "other", 2))));
        QVERIFY(ended(m_customers->merge(kept, other)));
        QCOMPARE(holds().size(), 1);
        const Hold hold = holds().first();
        QCOMPARE(hold.customerId, kept);
        QCOMPARE(hold.reason, reason);
        QCOMPARE(hold.since, test::day(isOtherHeld ? 2 : 3));
        QVERIFY(hold.identifiers.contains(id("u-1")) && hold.identifiers.contains(id("u-2")));
        QCOMPARE(causeOf(ended(m_customers->remove(kept))), ErrorCause::RecordHeld);
    }

    void whereItCannotBeToldNobodyIsRemoved_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("removed") << QByteArray("DELETE FROM hold_register");
        QTest::newRow("emptied") << QByteArray("UPDATE hold_register SET holds = x''");
        QTest::newRow("another cell") << QByteArray("UPDATE hold_register SET holds = (SELECT label FROM customer)");
    }

    void whereItCannotBeToldNobodyIsRemoved()
    {
        QFETCH(const QByteArray, sql);
        const qint64 maria = saved(QStringLiteral("Maria"), {id("u-1")});
        QVERIFY(run(sql.constData()));
        QCOMPARE(causeOf(ended(m_customers->holds())), ErrorCause::RecordsDamaged);
        QCOMPARE(causeOf(ended(m_customers->remove(maria))), ErrorCause::RecordsDamaged);
        QCOMPARE(causeOf(ended(m_customers->hold(held(maria, "case")))), ErrorCause::RecordsDamaged);
        CustomerRecord edited = ended(m_customers->customer(maria)).value();
        edited.note = QStringLiteral("work goes on");
        QVERIFY(ended(m_customers->save(edited, {})));
    }

    void theFileDoesNotTellWhoIsHeld()
    {
        const test::Canary reason = test::makeCanary(QStringLiteral("a reason"));
        const test::Canary identifier = test::makeCanary(QStringLiteral("an identifier"));
        const qint64 maria = saved(QStringLiteral("Maria"), {id(identifier.value.constData())});
        QVERIFY(ended(m_customers->hold(held(maria, reason.value.constData()))));
        const test::CanarySearch search({reason, identifier});
        QCOMPARE(search.below(m_bed->folder()), QStringList());
        close();
        QCOMPARE(search.below(m_bed->folder()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestHolds)
#include "test_holds.moc"
