// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The help: how one gets there, and when it goes.
#include "desktop/help/helpwindow.h"
#include "gui/desk.h"

#include <QTest>

using namespace kyc;
using test::Desk;

namespace {

desktop::HelpWindow *help()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<desktop::HelpWindow *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

class TestHelpStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useThrowawaySettings(); }

    void keysAreOneKeyAway()
    {
        Desk desk;
        QVERIFY(desk.show());
        test::press(Qt::Key_F1, Qt::ControlModifier);
        QTRY_VERIFY(help());
        QCOMPARE(help()->page(), QStringLiteral("keys"));
        QVERIFY(QTest::qWaitForWindowActive(help()));
        QVERIFY2(test::tabTo("helpPagesListWidget"), "the list of pages is reached by Tab");
        test::press(Qt::Key_Home);
        QCOMPARE(help()->page(), QStringLiteral("first-steps"));
        test::press(Qt::Key_F, Qt::ControlModifier);
        test::type(QStringLiteral("Ctrl"));
        test::press(Qt::Key_Escape);
        QVERIFY(help());
        test::press(Qt::Key_Escape);
        QVERIFY(!help());
    }

    void itGoesWithTheWindow()
    {
        Desk desk;
        QVERIFY(desk.show());
        test::press(Qt::Key_F1);
        QTRY_VERIFY(help());
        QVERIFY(desk.window().close());
        QVERIFY(!help());
    }

    // The other window has another language; what was read stays open.
    void anotherWindowTakesItOver()
    {
        Desk desk;
        QVERIFY(desk.show());
        test::press(Qt::Key_F1, Qt::ControlModifier);
        QTRY_VERIFY(help());
        QVERIFY2(!desk.window().isBusy(), "nobody waits for the help to be closed");
        QCOMPARE(desk.window().handOver().helpPage, QStringLiteral("keys"));
    }
};

QTEST_MAIN(TestHelpStory)
#include "test_helpstory.moc"
