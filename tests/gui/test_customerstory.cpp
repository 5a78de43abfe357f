// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"

#include "desktop/customers/customereditor.h"
#include "desktop/lookup/lookupdetail.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace kyc;
using test::Desk;
using test::press;
using test::type;

namespace {

constexpr int kLongest = 20000; // milliseconds

/// Whether the keyboard is within a dialog of that name, which comes as soon as the records have answered.
bool isIn(const char *dialog)
{
    return QTest::qWaitFor(
        [dialog] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && QApplication::activeWindow() == focus->window()
                && focus->window()->objectName() == QLatin1String(dialog);
        },
        kLongest);
}

QStringList listed(const Desk &desk)
{
    QStringList labels;
    const QAbstractItemModel *model = desk.child<QTableView>("customersTableView")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        labels.append(model->index(row, 0).data().toString());
    return labels;
}

/// Entries of the history that are that customer's.
qsizetype entriesOf(Desk &desk, qint64 customer)
{
    records::HistoryFilter filter;
    filter.customerId = customer;
    const auto found = desk.workspace().records().history()->find(filter, {});
    if (!QTest::qWaitFor([&found] { return found.isFinished(); }, kLongest) || found.resultCount() == 0)
        return -1;
    const auto all = found.resultAt(found.resultCount() - 1);
    return all ? static_cast<qsizetype>(all->ids->size()) : -1;
}

} // namespace

/// Somebody is looked up, saved, found again, edited and looked up once more, by keyboard alone.
class TestCustomerStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useThrowawaySettings(); }
    void aLookupIsSavedAndFoundAgain();
    void addedByHandAndOfferedWhileTyping();
    void nothingIsSavedWhereNothingIsKept();
};

void TestCustomerStory::aLookupIsSavedAndFoundAgain()
{
    Desk desk(true, Desk::Records::Kept);
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    type(QStringLiteral("Maria Kowalska"));
    press(Qt::Key_Escape); // the list of whom it may mean
    press(Qt::Key_Return);
    QTRY_VERIFY(desk.table() && desk.table()->isVisible());
    QVERIFY(desk.waitUntilIdle());
    const services::LookupSession &session = desk.workspace().session();
    QTRY_VERIFY(session.row(0).recording == services::LookupSession::Recording::Done);

    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(isIn("customerEditor"));
    QCOMPARE(desk.child<QLineEdit>("labelLineEdit")->text(), QStringLiteral("Maria Kowalska"));
    press(Qt::Key_Return);
    QTRY_VERIFY(session.customer().savedId);
    const qint64 maria = *session.customer().savedId;
    const qsizetype before = entriesOf(desk, maria);
    QVERIFY(before > 0);

    QTRY_VERIFY(QApplication::activeWindow() == &desk.window());
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(listed(desk), QStringList{QStringLiteral("Maria Kowalska")});
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("customerFindLineEdit"));
    type(QStringLiteral("nobody"));
    QTRY_COMPARE(listed(desk), QStringList());
    press(Qt::Key_Escape);
    QTRY_COMPARE(listed(desk).size(), 1);
    QTRY_VERIFY(desk.child<QTreeView>("timelineTreeView")->model()->rowCount() > 0);

    press(Qt::Key_F2);
    QVERIFY(isIn("customerEditor"));
    QVERIFY(test::tabTo("tagsLineEdit"));
    type(QStringLiteral("vip"));
    press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeWindow() == &desk.window());
    QVERIFY(test::tabTo("customerFindLineEdit"));
    type(QStringLiteral("vip"));
    QTRY_COMPARE(listed(desk).size(), 1);

    press(Qt::Key_Return); // looked up once more
    QTRY_VERIFY(desk.table()->isVisible());
    QCOMPARE(session.customer().savedId, maria);
    QVERIFY(desk.waitUntilIdle());
    QTRY_VERIFY(entriesOf(desk, maria) > before);
    auto *detail = desk.window().findChild<desktop::LookupDetail *>(QStringLiteral("lookupDetail"));
    QTRY_VERIFY(detail->findChild<QTreeView *>(QStringLiteral("timelineTreeView")));
    QTRY_VERIFY(detail->findChild<QTreeView *>(QStringLiteral("timelineTreeView"))->model()->rowCount() > 0);
}

void TestCustomerStory::addedByHandAndOfferedWhileTyping()
{
    Desk desk(true, Desk::Records::Kept);
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("actionButton")); // nobody is saved yet
    press(Qt::Key_Return);
    QVERIFY(isIn("customerEditor"));
    type(QStringLiteral("Zelda Saved"));
    QVERIFY(test::tabTo("identifierLineEdit1"));
    type(QStringLiteral("u-1042"));
    press(Qt::Key_Return);
    QTRY_COMPARE(listed(desk), QStringList{QStringLiteral("Zelda Saved")});

    QTRY_VERIFY(QApplication::activeWindow() == &desk.window());
    press(Qt::Key_K, Qt::ControlModifier);
    auto *edit = desk.child<QLineEdit>("searchLineEdit");
    QTRY_VERIFY(edit->hasFocus());
    type(QStringLiteral("zeld"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY(desk.workspace().session().customer().savedId);
    QCOMPARE(desk.workspace().session().customer().label, QStringLiteral("Zelda Saved"));
    QVERIFY(desk.waitUntilIdle());
}

void TestCustomerStory::nothingIsSavedWhereNothingIsKept()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    desk.lookUp(QStringLiteral("Maria Kowalska"));
    QVERIFY(desk.waitUntilIdle());
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!desk.window().findChild<desktop::CustomerEditor *>());
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("actionButton"));
    QTRY_VERIFY(desk.child<QLabel>("titleLabel"));
}

QTEST_MAIN(TestCustomerStory)
#include "test_customerstory.moc"
