// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historymodel.h"
#include "desktop/history/historyview.h"
#include "desktop/lookup/lookupdetail.h"
#include "gui/desk.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace kyc;
using desktop::HistoryModel;
using desktop::HistoryView;
using test::Desk;
using test::press;
using test::type;

/// What somebody does in the history, with the keyboard alone.
class TestHistoryStory : public QObject
{
    Q_OBJECT

private:
    /// Waits until all that was answered is in the history.
    [[nodiscard]] static bool isRecorded(Desk &desk)
    {
        const services::LookupSession &session = desk.workspace().session();
        return QTest::qWaitFor(
            [&session] {
                for (int row = 0; row < session.rowCount(); ++row) {
                    if (session.row(row).recording == services::LookupSession::Recording::UnderWay)
                        return false;
                }
                return session.rowCount() > 0;
            },
            20'000);
    }

private Q_SLOTS:
    void initTestCase() { test::useThrowawaySettings(); }

    void whatWasLookedUpIsFoundAgain()
    {
        Desk desk(true, Desk::Records::Kept);
        QCOMPARE(desk.start(), QString());
        desk.useSetup();
        QVERIFY(desk.show());
        desk.lookUp(QStringLiteral("Maria Kowalska"));
        QVERIFY(desk.waitUntilIdle());
        QVERIFY(isRecorded(desk));
        desk.lookUp(QStringLiteral("Jonas Weber"));
        QVERIFY(desk.waitUntilIdle());
        QVERIFY(isRecorded(desk));

        press(Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(desk.child<HistoryView>("historyTableView"));
        auto *view = desk.child<HistoryView>("historyTableView");
        QTRY_VERIFY(view->model()->rowCount() >= 4);
        const int all = view->model()->rowCount();
        const auto customer = [view](int row) {
            return view->model()->index(row, HistoryModel::CustomerColumn).data().toString();
        };
        QTRY_COMPARE(customer(0), QStringLiteral("Jonas Weber"));

        press(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("kowalska"));
        QTRY_VERIFY(view->model()->rowCount() < all);
        QTRY_COMPARE(customer(0), QStringLiteral("Maria Kowalska"));
        press(Qt::Key_Escape);
        QTRY_COMPARE(view->model()->rowCount(), all);

        QVERIFY(test::tabTo("historyTableView"));
        press(Qt::Key_End);
        QTRY_COMPARE(customer(all - 1), QStringLiteral("Maria Kowalska"));
        auto *detail = desk.window().findChild<desktop::LookupDetail *>(QStringLiteral("historyLookupDetail"));
        QTRY_VERIFY(!detail->summary().isEmpty());
        QVERIFY(detail->summary().contains(QLatin1String("Maria Kowalska")));
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(detail->isRevealed());
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), detail->summary());

        press(Qt::Key_Return, Qt::ControlModifier); // the same customer once more
        QVERIFY(desk.table()->isVisible());
        QVERIFY(desk.waitUntilIdle());
        QVERIFY(isRecorded(desk));
        press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(desk.child<QWidget>("newButton")->isVisible(), true); // an entry is open, so nothing moves
        QCOMPARE(view->model()->rowCount(), all);
        press(Qt::Key_F5);
        QTRY_VERIFY(view->model()->rowCount() > all);
        QTRY_COMPARE(customer(0), QStringLiteral("Maria Kowalska"));
    }

    void lockedNothingOfItIsLeft()
    {
        Desk desk(true, Desk::Records::Kept);
        QCOMPARE(desk.start(), QString());
        desk.useSetup();
        QVERIFY(desk.show());
        desk.lookUp(QStringLiteral("Maria Kowalska"));
        QVERIFY(desk.waitUntilIdle());
        press(Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(desk.child<HistoryView>("historyTableView"));
        QTRY_VERIFY(desk.child<HistoryView>("historyTableView")->model()->rowCount() > 0);
        desk.workspace().vault().lock();
        QTRY_VERIFY(!desk.child<HistoryView>("historyTableView"));
        for (const QLabel *label : desk.window().findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QLatin1String("Kowalska")) || !label->isVisible(),
                     qPrintable(label->objectName()));
    }
};

QTEST_MAIN(TestHistoryStory)
#include "test_historystory.moc"
