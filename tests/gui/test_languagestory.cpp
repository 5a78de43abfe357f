// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Another language, while the program runs.
#include "core/language.h"
#include "gui/desk.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kyc;
using namespace kyc::test;

namespace {

constexpr int kLongest = 20000;

QString placeName(const Desk &desk, int row)
{
    return desk.child<QListWidget>("placesListWidget")->item(row)->text();
}

bool choose(Desk &desk, const char *code)
{
    return desk.workspace().settings().set(services::Setting::Language, QString::fromLatin1(code)).has_value();
}

} // namespace

class TestLanguageStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useThrowawaySettings(); }

    void cleanup()
    {
        core::speak(QStringLiteral("en"));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void changesWhileResultsAreShown()
    {
        Desk desk;
        QCOMPARE(desk.start(), QString());
        desk.useSetup();
        QVERIFY(desk.show());
        desk.lookUp(QStringLiteral("u-1042"));
        QVERIFY(desk.waitUntilIdle());
        const int rows = desk.table()->model()->rowCount();
        const QString english = desk.statusWord(QStringLiteral("p100/kyc"));
        const QPointer<desktop::MainWindow> before = &desk.window();
        QVERIFY(choose(desk, "de"));
        QTRY_VERIFY_WITH_TIMEOUT(&desk.window() != before, kLongest);
        QTRY_VERIFY(before.isNull());
        QCOMPARE(core::spokenLanguage(), QStringLiteral("de"));
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
        // Who was looked up, and what came of it, is still there: in German, and asked for once.
        QCOMPARE(desk.child<QLineEdit>("searchLineEdit")->text(), QStringLiteral("u-1042"));
        QVERIFY(desk.table());
        QVERIFY(desk.table()->isVisible());
        QCOMPARE(desk.table()->model()->rowCount(), rows);
        QVERIFY(desk.statusWord(QStringLiteral("p100/kyc")) != english);
        QCOMPARE(desk.workspace().session().runningCount(), 0);
    }

    // At the start, too, and where Qt's own Arabic texts, which tell Qt so, are not installed.
    void theDirectionIsTheLanguages()
    {
        desktop::speakInWindows(QStringLiteral("ar"));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        desktop::speakInWindows(QStringLiteral("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        desktop::speakInWindows(QStringLiteral("ja"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(core::spokenLanguage(), QStringLiteral("ja"));
    }

    void mirrorsTheWindow()
    {
        Desk desk;
        QVERIFY(desk.show());
        const QString english = placeName(desk, 0);
        QVERIFY(choose(desk, "ar"));
        QTRY_VERIFY_WITH_TIMEOUT(placeName(desk, 0) != english, kLongest);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
        QCOMPARE(desk.window().layoutDirection(), Qt::RightToLeft);
        const auto *places = desk.child<QListWidget>("placesListWidget");
        const auto *search = desk.child<QLineEdit>("searchLineEdit");
        QVERIFY(places->mapTo(&desk.window(), QPoint()).x() > search->mapTo(&desk.window(), QPoint()).x());
        QVERIFY(choose(desk, ""));
        QTRY_COMPARE_WITH_TIMEOUT(placeName(desk, 0), english, kLongest);
        QCOMPARE(desk.window().layoutDirection(), Qt::LeftToRight);
    }

    void waitsForWhatIsBeingEntered()
    {
        Desk desk;
        QVERIFY(desk.show());
        QAction *about = desk.child<QAction>("aboutAction");
        about->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        const QPointer<desktop::MainWindow> before = &desk.window();
        QVERIFY(choose(desk, "fr"));
        QTRY_VERIFY(desk.host().isWaiting());
        QVERIFY(before);
        qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject();
        QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), kLongest);
        QCOMPARE(core::spokenLanguage(), QStringLiteral("fr"));
        QVERIFY(!desk.host().isWaiting());
    }

    void isUndoneBeforeItHappened()
    {
        Desk desk;
        QVERIFY(desk.show());
        desk.child<QAction>("aboutAction")->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        const QPointer<desktop::MainWindow> before = &desk.window();
        QVERIFY(choose(desk, "fr"));
        QTRY_VERIFY(desk.host().isWaiting());
        QVERIFY(choose(desk, "en"));
        QVERIFY(!desk.host().isWaiting());
        qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject();
        QCOMPARE(&desk.window(), before.data());
    }

    void zoomsByKey()
    {
        Desk desk;
        QVERIFY(desk.show());
        const int height = desk.window().fontMetrics().height();
        const int places = desk.child<QListWidget>("placesListWidget")->width();
        press(Qt::Key_Plus, Qt::ControlModifier);
        press(Qt::Key_Plus, Qt::ControlModifier);
        press(Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(desk.window().fontMetrics().height() > height);
        QTRY_VERIFY(desk.child<QListWidget>("placesListWidget")->width() > places);
        press(Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(desk.window().fontMetrics().height(), height);
        QTRY_COMPARE(desk.child<QListWidget>("placesListWidget")->width(), places);
    }

    void anIconAmongTheSystemsIfWanted()
    {
        Desk desk;
        QVERIFY(desk.show());
        desktop::TrayIcon &tray = desk.host().tray();
        QVERIFY(!tray.isShown());
        QVERIFY(desk.workspace().settings().set(services::Setting::HasTrayIcon, true));
        QVERIFY(tray.isShown());
        const QList<QAction *> actions = tray.menu().actions();
        QCOMPARE(actions.size(), 3);
        desk.window().showMinimized();
        actions.first()->trigger();
        QTRY_VERIFY(!desk.window().isMinimized());
        actions.at(1)->trigger(); // asks before the credentials of the session are forgotten
        QTRY_VERIFY(desk.child<QPushButton>("confirmLockButton"));
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
        QVERIFY(desk.workspace().settings().set(services::Setting::HasTrayIcon, false));
        QVERIFY(!tray.isShown());
    }

    void staysLocked()
    {
        Desk desk;
        QVERIFY(desk.show());
        desk.window().lock();
        auto *confirm = desk.child<QPushButton>("confirmLockButton");
        QVERIFY(confirm);
        confirm->click();
        QTRY_VERIFY(desk.window().isLocked());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const QPointer<desktop::MainWindow> before = &desk.window();
        QVERIFY(choose(desk, "es"));
        QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), kLongest);
        QVERIFY(desk.window().isLocked());
    }
};

QTEST_MAIN(TestLanguageStory)
#include "test_languagestory.moc"
