// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/holddialog.h"
#include "desktop/imports/linkoffer.h"
#include "gui/desk.h"
#include "pictures/pictures.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kyc;
using test::Desk;

namespace {

constexpr int kLongest = 20'000; // milliseconds

/// The question that is asked at the moment.
QMessageBox *question(Desk &desk)
{
    QMessageBox *asked = nullptr;
    const bool isAsked = QTest::qWaitFor(
        [&] {
            for (auto *box : desk.window().findChildren<QMessageBox *>())
                asked = box->isVisible() ? box : asked;
            return asked != nullptr;
        },
        kLongest);
    return isAsked ? asked : nullptr;
}

} // namespace

/// Pictures of what is asked before something is lost, of the menus, and of who made it.
class TestQuestionsPictures : public QObject
{
    Q_OBJECT

private:
    test::Pictures m_pictures{"questions"};

    [[nodiscard]] bool show(Desk &desk) const
    {
        desk.window().resize(m_pictures.size());
        return desk.start().isEmpty() && (desk.useSetup(), desk.show());
    }
    /// Of what the action asks.
    [[nodiscard]] QString takeQuestion(Desk &desk, const char *action, const char *what) const
    {
        desk.child<QAction>(action)->trigger();
        QMessageBox *asked = question(desk);
        if (!asked)
            return QStringLiteral("nothing is asked by ") + QLatin1String(action);
        const QString problem = m_pictures.take(*asked, what);
        asked->close();
        return problem;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useThrowawaySettings();
        m_pictures.begin();
    }
    void init() { m_pictures.use(); }
    void cleanup() { m_pictures.useDefault(); }

    void menus_data() { test::Pictures::everyLook(); }
    void menus()
    {
        Desk desk;
        QVERIFY(show(desk));
        for (QAction *action : desk.window().menuBar()->actions()) {
            QMenu *menu = action->menu();
            menu->popup(desk.window().mapToGlobal(QPoint(60, 30)));
            QCOMPARE(m_pictures.take(*menu, qPrintable(menu->objectName())), QString());
            menu->close();
        }
    }

    void window_data() { test::Pictures::everyLook(); }
    void window()
    {
        Desk desk;
        QVERIFY(show(desk));
        QCOMPARE(takeQuestion(desk, "lockAction", "lock"), QString());
        QCOMPARE(takeQuestion(desk, "aboutAction", "about"), QString());
    }

    void accounts_data() { test::Pictures::everyLook(); }
    void accounts()
    {
        Desk desk;
        QVERIFY(show(desk));
        desk.child<QAction>("showAccountsAction")->trigger();
        auto *table = desk.child<QTableView>("accountsTableView");
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(takeQuestion(desk, "removeAccountAction", "remove-account"), QString());
    }

    void customers_data() { test::Pictures::everyLook(); }
    void customers()
    {
        Desk desk(true, Desk::Records::Kept);
        records::CustomerRecord maria;
        maria.label = QStringLiteral("Maria Kowalska");
        maria.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-1042")}};
        const auto saved = desk.workspace().records().customers()->save(maria, {});
        QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished(), kLongest);
        QVERIFY(show(desk));
        desk.child<QAction>("showCustomersAction")->trigger();
        auto *table = desk.child<QTableView>("customersTableView");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kLongest);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTRY_VERIFY(desk.child<QAction>("removeCustomerAction")->isEnabled());
        QCOMPARE(takeQuestion(desk, "removeCustomerAction", "remove-customer"), QString());
        desktop::HoldDialog hold(
            QStringLiteral("Maria Kowalska"), [](const QString &) { return QFuture<core::Result<void>>(); },
            &desk.window());
        QCOMPARE(m_pictures.take(hold, "hold"), QString());
        hold.accept(); // without a reason: that is said
        QCOMPARE(m_pictures.take(hold, "hold-without-reason"), QString());
    }

    void link_data() { test::Pictures::everyLook(); }
    void link()
    {
        desktop::LinkOffer offer;
        offer.showLink(QStringLiteral("https://example.com/kyc?session=1"));
        offer.show();
        offer.findChild<QPushButton *>(QStringLiteral("openLinkButton"))->click();
        auto *asked = offer.findChild<QMessageBox *>(QStringLiteral("openLinkQuestion"));
        QVERIFY(asked);
        QCOMPARE(m_pictures.take(*asked, "open-link"), QString());
        asked->close();
    }
};

QTEST_MAIN(TestQuestionsPictures)
#include "test_questions.moc"
