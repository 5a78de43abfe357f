// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historyview.h"
#include "desktop/overview/figurebutton.h"
#include "desktop/overview/overviewbench.h"
#include "gui/desk.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTest>

using namespace kyc;
using core::Status;
using desktop::FigureButton;
using desktop::HistoryView;
using test::Desk;
using test::press;

/// From a figure to the list that it counts, with the keyboard alone.
class TestOverviewStory : public QObject
{
    Q_OBJECT

private:
    static void record(Desk &desk, records::HistoryEntry entry)
    {
        const auto id = desk.workspace().records().history()->append(std::move(entry));
        QTRY_VERIFY(id.isFinished());
        QVERIFY(id.result());
    }
    /// 6 customers of whom one was refused since yesterday, and a provider that fails.
    static void recordAll(Desk &desk)
    {
        constexpr qint64 kDay = 24L * 60 * 60;
        for (int customer = 1; customer <= 6; ++customer)
            record(desk, test::secondsAgo(customer, 5 * kDay, Status::InReview));
        record(desk, test::secondsAgo(4, 300, Status::Approved));
        record(desk, test::secondsAgo(5, 200, Status::Rejected));
        for (int customer = 1; customer <= 3; ++customer)
            record(desk,
                   test::failedSecondsAgo(customer, 100, core::ErrorKind::ProviderUnavailable,
                                          QStringLiteral("kriptomat/kyc")));
    }
    static FigureButton *figure(Desk &desk, const QString &id)
    {
        return desk.window().findChild<FigureButton *>(id + QStringLiteral("Figure"));
    }

private Q_SLOTS:
    void initTestCase() { test::useThrowawaySettings(); }

    void oneStartsWithTheLookup()
    {
        Desk desk;
        QVERIFY(desk.show());
        QCOMPARE(QApplication::focusWidget(), desk.child<QLineEdit>("searchLineEdit"));
        QCOMPARE(desk.child<QListWidget>("placesListWidget")->currentRow(), 1);
    }

    void eachPlaceHasTheKeyOfItsNumber()
    {
        Desk desk;
        QVERIFY(desk.show());
        auto *places = desk.child<QListWidget>("placesListWidget");
        QCOMPARE(places->count(), 7);
        for (int i = 0; i < places->count(); ++i) {
            press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(places->currentRow(), i);
        }
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // as it was before places had numbers
        QCOMPARE(places->currentItem()->text(), QStringLiteral("Accounts"));
    }

    void aFigureLeadsToItsList_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("rows");
        QTest::newRow("a status") << "status-InReview" << "4" << 4;
        QTest::newRow("another") << "status-Approved" << "1" << 1;
        QTest::newRow("one that nobody has") << "status-Expired" << "0" << 0;
        QTest::newRow("what waits for us") << "for-us" << "1" << 1;
        QTest::newRow("what has changed") << "changed" << "2" << 2;
        QTest::newRow("a provider that fails") << "provider-kriptomat" << "3 lookups, 3 failed" << 3;
        QTest::newRow("one that works") << "provider-p100" << "2 lookups, usually 0.8 s" << 2;
    }
    void aFigureLeadsToItsList()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, value);
        QFETCH(const int, rows);
        Desk desk(true, Desk::Records::Kept);
        recordAll(desk);
        QVERIFY(desk.show());
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(figure(desk, id));
        QTRY_COMPARE(figure(desk, id)->figure().value, value);
        QTRY_VERIFY(qobject_cast<FigureButton *>(QApplication::focusWidget()));
        QVERIFY(test::tabTo(qPrintable(id + QStringLiteral("Figure"))));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.child<HistoryView>("historyTableView"));
        QTRY_COMPARE(desk.child<HistoryView>("historyTableView")->model()->rowCount(), rows);
        QVERIFY(desk.child<QWidget>("choiceWidget")->isVisible()); // it says what it shows
        QVERIFY(desk.child<HistoryView>("historyTableView")->window()->isActiveWindow());

        press(Qt::Key_1, Qt::ControlModifier); // back to where one was
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(figure(desk, id)));
    }

    void aCredentialLeadsToItsAccount()
    {
        Desk desk(true, Desk::Records::Kept);
        QCOMPARE(desk.start(), QString());
        desk.useSetup();
        recordAll(desk);
        QVERIFY(desk.show());
        const core::Account &account = desk.workspace().accounts().accounts().back();
        const core::Unexpected refused = core::failure(core::ErrorKind::Unauthorized, core::ErrorCause::KeyWrong);
        desk.workspace().activity().used(account.id, QDateTime::currentDateTimeUtc(), refused.value());
        press(Qt::Key_1, Qt::ControlModifier);
        const QString id = QStringLiteral("credential-") + account.id;
        QTRY_VERIFY(figure(desk, id));
        QTRY_VERIFY(qobject_cast<FigureButton *>(QApplication::focusWidget()));
        QVERIFY(test::tabTo(qPrintable(id + QStringLiteral("Figure"))));
        press(Qt::Key_Return);
        auto *table = desk.child<QTableView>("accountsTableView");
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(table));
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), account.name);
    }

    void figuresFollowALookup()
    {
        Desk desk(true, Desk::Records::Kept);
        QCOMPARE(desk.start(), QString());
        desk.useSetup();
        QVERIFY(desk.show());
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::focusWidget()->objectName() == QLatin1String("actionButton"));
        press(Qt::Key_Return); // what there is to be done
        QCOMPARE(QApplication::focusWidget(), desk.child<QLineEdit>("searchLineEdit"));
        desk.lookUp(QStringLiteral("Maria Kowalska"));
        QVERIFY(desk.waitUntilIdle());
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(figure(desk, QStringLiteral("status-Approved")));
        QTRY_VERIFY(figure(desk, QStringLiteral("status-Approved"))->figure().value != QLatin1String("0"));
        press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("Overview of ")));
        QVERIFY(!QApplication::clipboard()->text().contains(QLatin1String("Kowalska")));
        for (const QLabel *label : desk.window().findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(QLatin1String("Kowalska")),
                     qPrintable(label->objectName()));
    }
};

QTEST_MAIN(TestOverviewStory)
#include "test_overviewstory.moc"
