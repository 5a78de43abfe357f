// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"
#include "pictures/pictures.h"

#include "desktop/help/helppages.h"
#include "desktop/help/helpwindow.h"

#include <QListWidget>
#include <QTest>

using namespace kyc;
using test::Desk;

/// Pictures of the help's pages.
class TestHelpPictures : public QObject
{
    Q_OBJECT

private:
    test::Pictures m_pictures{"help"};

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
    void init() { m_pictures.use(); }
    void cleanup() { m_pictures.useDefault(); }

    void pages_data() { test::Pictures::everyLook(); }
    void pages()
    {
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
};

QTEST_MAIN(TestHelpPictures)
#include "test_help.moc"
