// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customersbench.h"
#include "desktop/customers/customersmodel.h"
#include "desktop/customers/customerwords.h"
#include "desktop/customers/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QIcon>

using namespace kyc;
using namespace kyc::desktop;
using kyc::test::externalId;
using kyc::test::person;

namespace {

const QDateTime kNow(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);

records::StatusSpan span(core::Status status, qint64 first, qint64 last)
{
    records::StatusSpan span;
    span.providerId = QStringLiteral("p100");
    span.checkId = QStringLiteral("p100/kyc");
    span.accountName = QStringLiteral("p100-live");
    span.identifiers = QStringList{QStringLiteral("u-1")};
    span.status = status;
    span.firstSeen = kNow.addDays(-last - 1);
    span.lastSeen = kNow.addDays(-last);
    span.times = 3;
    span.firstEntry = first;
    span.lastEntry = last;
    return span;
}

} // namespace

/// What the lists of the place "Customers" show.
class TestCustomersModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsASoundModel()
    {
        CustomersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        records::CustomerRecord maria =
            person("Maria", {externalId("u-1"), externalId("u-2")}, {QStringLiteral("vip")});
        maria.id = 7;
        maria.changedAt = kNow.addDays(-2);
        records::CustomerRecord damaged;
        damaged.id = 8;
        damaged.isUnreadable = true;
        model.setCustomers({maria, damaged}, kNow);
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, CustomersModel::LabelColumn), QStringLiteral("Maria"));
        QCOMPARE(text(0, CustomersModel::IdentifiersColumn), QStringLiteral("u-1, u-2"));
        QCOMPARE(text(0, CustomersModel::TagsColumn), QStringLiteral("vip"));
        QCOMPARE(text(0, CustomersModel::ChangedColumn), QStringLiteral("2 d ago"));
        QCOMPARE(text(1, CustomersModel::LabelColumn), QStringLiteral("(damaged)"));
        QCOMPARE(model.rowOf(8), 1);
        QCOMPARE(model.rowOf(9), -1);
        QVERIFY(!model.customer(2));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void whoIsHeldIsMarked()
    {
        CustomersModel model;
        records::CustomerRecord maria = person("Maria", {});
        maria.id = 7;
        model.setCustomers({maria}, kNow);
        const QModelIndex label = model.index(0, CustomersModel::LabelColumn);
        QVERIFY(!label.data(Qt::DecorationRole).isValid());
        model.setHeld({7});
        QVERIFY(!label.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(label.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("legal hold")));
    }

    void namesAreNoMarkup()
    {
        CustomersModel model;
        records::CustomerRecord bold = person("<b>bold</b>", {externalId("<img src=x>")});
        model.setCustomers({bold}, kNow);
        QVERIFY(!model.index(0, CustomersModel::LabelColumn)
                     .data(Qt::ToolTipRole)
                     .toString()
                     .contains(QLatin1String("<b>bold")));
        QVERIFY(!model.index(0, CustomersModel::IdentifiersColumn)
                     .data(Qt::ToolTipRole)
                     .toString()
                     .contains(QLatin1String("<img")));
    }

    void theTimelineHasTheNewestOnTop()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSpans({span(core::Status::InReview, 1, 4), span(core::Status::Approved, 5, 5)}, kNow);
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, TimelineModel::StatusColumn), QStringLiteral("Approved"));
        QCOMPARE(text(1, TimelineModel::StatusColumn), QStringLiteral("In review"));
        QVERIFY(text(0, TimelineModel::CheckColumn).contains(QLatin1String("p100-live")));
        QCOMPARE(text(1, TimelineModel::FirstSeenColumn), QStringLiteral("5 d ago"));
        QCOMPARE(text(1, TimelineModel::LastSeenColumn), QStringLiteral("4 d ago"));
        const QString exact = model.index(1, TimelineModel::LastSeenColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(exact.contains(QLatin1String("2026-03-07")), qPrintable(exact));
        QVERIFY(!model.index(0, TimelineModel::StatusColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aLookupIsProposedANameToBeSavedUnder_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("hasEmail");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("a name stays") << QStringLiteral("Maria K.") << true << QStringLiteral("Maria K.");
        QTest::newRow("an e-mail address rather than an id")
            << QStringLiteral("u-1") << true << QStringLiteral("maria@example.com");
        QTest::newRow("an id when that is all") << QStringLiteral("u-1") << false << QStringLiteral("u-1");
        QTest::newRow("no label") << QString() << false << QStringLiteral("u-1");
    }

    void aLookupIsProposedANameToBeSavedUnder()
    {
        QFETCH(const QString, label);
        QFETCH(const bool, hasEmail);
        QList<records::Identifier> identifiers{externalId("u-1")};
        if (hasEmail)
            identifiers.append({QStringLiteral("email"), QStringLiteral("maria@example.com")});
        QTEST(proposedLabel(label, identifiers), "proposed");
    }
};

QTEST_MAIN(TestCustomersModels)
#include "test_customersmodels.moc"
