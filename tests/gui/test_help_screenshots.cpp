// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"
#include "gui/screenshots.h"

#include "desktop/help/helppages.h"
#include "desktop/help/helpwindow.h"

#include <QListWidget>
#include <QTest>

using namespace kyc;
using test::Desk;

/// Pictures of the help, and what one does to get there.
class TestHelpScreenshots : public QObject
{
    Q_OBJECT

private:
    test::Pictures m_pictures{"help", QStringLiteral(KYC_SCREENSHOTS)};

    [[nodiscard]] static desktop::HelpWindow *help()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<desktop::HelpWindow *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useThrowawaySettings();
        m_pictures.begin();
    }
    void cleanup() { m_pictures.useDefault(); }

    void pages_data() { test::Pictures::everySetting(); }
    void pages()
    {
        QFETCH(int, setting);
        m_pictures.use(setting);
        Desk desk;
        QVERIFY(desk.show());
        test::press(Qt::Key_F1);
        QTRY_VERIFY(help());
        QVERIFY(QTest::qWaitForWindowActive(help()));
        auto *pages = help()->findChild<QListWidget *>(QStringLiteral("helpPagesListWidget"));
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentRow(i);
            QCOMPARE(m_pictures.take(*help(), qPrintable(desktop::helpPages().at(i))), QString());
        }
    }

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

QTEST_MAIN(TestHelpScreenshots)
#include "test_help_screenshots.moc"
