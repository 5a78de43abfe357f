// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditpanel.h"
#include "desktop/audit/auditrow.h"
#include "desktop/settings/settingsdialog.h"
#include "gui/desk.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kyc;
using desktop::AuditRow;
using test::Desk;
using test::press;
using test::type;

namespace {

constexpr int kLongest = 30'000; // ms

QString cell(const Desk &desk, int row, int column)
{
    return desk.child<QTableView>("auditTableView")->model()->index(row, column).data().toString();
}

int rows(const Desk &desk)
{
    return desk.child<QTableView>("auditTableView")->model()->rowCount();
}

bool hasKeyboard(const QWidget *window)
{
    return QTest::qWaitFor(
        [window] {
            const QWidget *focus = QApplication::focusWidget();
            return window && focus && QApplication::activeWindow() == window && window->isAncestorOf(focus);
        },
        kLongest);
}

} // namespace

/// An auditor at the desk, with the keyboard alone.
class TestAuditStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useThrowawaySettings(); }

    void aLookupIsFoundAndTheAuditVerified()
    {
        Desk desk(true, Desk::Records::Kept);
        QCOMPARE(desk.start(), QString());
        desk.useSetup();
        QVERIFY(desk.show());
        desk.lookUp(QStringLiteral("Maria Kowalska"));
        QVERIFY(desk.waitUntilIdle());

        press(Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rows(desk) > 2, kLongest);
        QTRY_COMPARE(QApplication::focusWidget(), desk.child<QTableView>("auditTableView"));

        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), desk.child<QComboBox>("periodComboBox"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Look")); // chooses "Lookup"
        QTRY_COMPARE(desk.child<QComboBox>("actionComboBox")->currentText(), QStringLiteral("Lookup"));
        QTRY_VERIFY_WITH_TIMEOUT(cell(desk, 0, AuditRow::Action) == QStringLiteral("Lookup"), kLongest);
        QVERIFY(cell(desk, 0, AuditRow::Customer).size() == 8); // nobody's name
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(cell(desk, rows(desk) - 1, AuditRow::Number) == QStringLiteral("1"), kLongest);

        press(Qt::Key_M, Qt::ControlModifier);
        const auto *panel = desk.child<desktop::AuditPanel>("auditPanel");
        QTRY_VERIFY_WITH_TIMEOUT(panel->text().startsWith(QStringLiteral("A checkpoint was made")), kLongest);
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(panel->text().startsWith(QStringLiteral("The audit is sound")), kLongest);
        QVERIFY(test::tabTo("panelCloseButton"));
        press(Qt::Key_Space);
        QVERIFY(!panel->isVisible());
    }

    void settingsByTheKeyboard()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(desk.show());
        press(Qt::Key_Comma, Qt::ControlModifier);
        const auto *dialog = desk.child<desktop::SettingsDialog>("settingsDialog");
        QVERIFY(hasKeyboard(dialog));
        QVERIFY(test::tabTo("agentNameLineEdit"));
        type(QStringLiteral("Otto K."));
        press(Qt::Key_R, Qt::AltModifier); // the page of the records
        QTRY_VERIFY(desk.child<QCheckBox>("requiresReferenceCheckBox")->isVisible());
        QCOMPARE(desk.workspace().settings().text(services::Setting::AgentName), QStringLiteral("Otto K."));
        QVERIFY(test::tabTo("requiresReferenceCheckBox"));
        press(Qt::Key_Space);
        QVERIFY(desk.workspace().settings().flag(services::Setting::RequiresReference));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.child<desktop::SettingsDialog>("settingsDialog"));
        press(Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rows(desk) > 2, kLongest);
        QTRY_VERIFY_WITH_TIMEOUT(cell(desk, 0, AuditRow::Agent) == QStringLiteral("Otto K."), kLongest);
    }

    void recordsThatCannotBeOpenedAreBegunAnew()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(desk.show());
        desk.workspace().vault().lock(); // the memory keeper forgets the key to them
        const auto unlocked = desk.workspace().vault().unlock();
        auto *banner = desk.child<QPushButton>("bannerButton");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && banner->text() == QStringLiteral("&Records\u2026"), kLongest);
        QVERIFY(test::tabTo("bannerButton"));
        press(Qt::Key_Space);
        QVERIFY(hasKeyboard(desk.child<desktop::SettingsDialog>("settingsDialog")));
        QVERIFY(test::tabTo("beginAnewButton"));
        press(Qt::Key_Space);
        QVERIFY(hasKeyboard(desk.child<QDialog>("beginAnewDialog")));
        QCOMPARE(QApplication::focusWidget(), desk.child<QLineEdit>("confirmationLineEdit"));
        type(QStringLiteral("begin anew"));
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().records().state(), services::RecordsSession::State::Open, kLongest);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.child<QFrame>("bannerFrame")->isVisible(), kLongest);
    }

    void lockedTheAuditIsOutOfSight()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(desk.show());
        press(Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rows(desk) > 1, kLongest);
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(desk.child<QPushButton>("confirmLockButton"));
        desk.child<QPushButton>("confirmLockButton")->click();
        QTRY_VERIFY(desk.window().isLocked());
        QCOMPARE(rows(desk), 0);
        QVERIFY(!desk.child<QWidget>("auditTableView")->isVisible());
    }
};

QTEST_MAIN(TestAuditStory)
#include "test_auditstory.moc"
