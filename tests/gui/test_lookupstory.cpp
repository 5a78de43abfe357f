// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"

#include "desktop/accounts/accounteditor.h"
#include "desktop/accounts/accountspage.h"
#include "desktop/lookup/lookupdetail.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace kyc;
using test::Desk;
using test::press;
using test::tabTo;
using test::tabUntil;
using test::type;

namespace {

constexpr int kLongest = 20000; // milliseconds

bool hasKeyboard(const QWidget *window)
{
    return QTest::qWaitFor(
        [window] {
            const QWidget *focus = QApplication::focusWidget();
            return QApplication::activeWindow() == window && focus && focus->window() == window;
        },
        kLongest);
}

/// Whether the keyboard is within the form field of that key.
auto inField(const QString &key)
{
    return [key](const QWidget *focus) {
        for (const QObject *one = focus; one; one = one->parent()) {
            if (one->objectName() == key)
                return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QComboBox *>(focus);
        }
        return false;
    };
}

/// Picks an entry of the combo box that has the keyboard, by its arrow keys.
bool choose(const QString &text)
{
    auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    if (!box)
        return false;
    press(Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != text; ++i)
        press(Qt::Key_Down);
    return box->currentText() == text;
}

} // namespace

/// What an agent does, by keyboard alone: every key goes to whatever has the keyboard on a real display.
class TestLookupStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useThrowawaySettings(); }
    void startsWithoutWhatNobodySees();
    void addsAnAccountAndLooksUp();
    void takesWhatIsMissingInPlace();
    void tabLeavesTheRows();
    void picksASavedCustomer();
    void movesThroughResultsAndReveals();
    void refreshesOneAndAll();
    void copiesRowAndSummary();
    void escapeCancels();
    void aRefusedKeyLeadsToItsAccount();
    void examplesAreReachable();
    void helpAndPlaces();
    void nothingPersonalStaysBehind();
};

void TestLookupStory::startsWithoutWhatNobodySees()
{
    Desk desk;
    QVERIFY(desk.show());
    const auto isMade = [&desk](const char *name) { return desk.child<QWidget>(name) != nullptr; };
    for (const char *list : {"overviewContent", "customersTableView", "importsTableView", "historyTableView",
                             "accountsTableView", "auditTableView"})
        QVERIFY2(!isMade(list), list);
    QTRY_VERIFY(!QApplication::windowIcon().isNull());
    press(Qt::Key_7, Qt::ControlModifier);
    QTRY_VERIFY(isMade("auditTableView"));
}

void TestLookupStory::addsAnAccountAndLooksUp()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    QVERIFY(desk.show());

    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *place = desk.window().findChild<desktop::AccountsPage *>();
    QVERIFY(place);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("actionButton")); // there is none yet
    press(Qt::Key_Return);
    const QPointer<desktop::AccountEditor> editor = place->findChild<desktop::AccountEditor *>();
    QVERIFY(hasKeyboard(editor));
    QVERIFY(tabUntil(inField(QStringLiteral("provider"))));
    QVERIFY(choose(QStringLiteral("P100")));
    QVERIFY(tabUntil(inField(QStringLiteral("name"))));
    QApplication::focusWidget()->setProperty("text", QString());
    type(QStringLiteral("my p100"));
    QVERIFY(tabUntil(inField(QStringLiteral("environment"))));
    QVERIFY(choose(QStringLiteral("Custom")));
    QVERIFY(tabUntil(inField(QStringLiteral("base-url"))));
    type(desk.sandbox().url().toString());
    QVERIFY(tabUntil(inField(QStringLiteral("api-key"))));
    type(QStringLiteral("p100-sandbox-key"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!editor || !editor->isVisible());
    QCOMPARE(desk.workspace().accounts().accounts().size(), std::size_t(1));
    QVERIFY(hasKeyboard(&desk.window()));

    press(Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("searchLineEdit"));
    type(QStringLiteral("u-1042"));
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    QCOMPARE(desk.statusWord(QStringLiteral("p100/kyc")), QStringLiteral("Approved"));
    QCOMPARE(QApplication::focusWidget(), desk.table());
    QCOMPARE(desk.child<QLabel>("answeredLabel")->text(), QStringLiteral("1 of 1 answered"));
}

void TestLookupStory::takesWhatIsMissingInPlace()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("u-9999")); // nobody we know: only our own id is known of them
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    const QString kriptomat = QStringLiteral("kriptomat/kyc");
    QCOMPARE(desk.statusWord(kriptomat), QStringLiteral("Needs input"));
    QCOMPARE(desk.sandbox().requests(kriptomat), 0); // nothing was sent for it

    QVERIFY(tabTo("user-id_LineEdit"));
    type(QStringLiteral("k-1042"));
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QCOMPARE(desk.statusWord(kriptomat), QStringLiteral("Approved"));
    QCOMPARE(desk.sandbox().requests(kriptomat), 1);
    QCOMPARE(QApplication::focusWidget(), desk.table());
    QCOMPARE(desk.table()->currentIndex().row(), desk.rowOf(kriptomat));

    // A secret is masked; Return on the row leads into its input.
    press(Qt::Key_Home);
    desk.table()->setCurrentIndex(desk.table()->model()->index(desk.rowOf(QStringLiteral("sumvin/kyc")), 0));
    press(Qt::Key_Return);
    auto *token = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(token);
    QCOMPARE(token->parentWidget()->objectName(), QStringLiteral("personal-access-token_SecretEdit"));
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    type(QStringLiteral("sumvin-pat-1042"));
    for (const char *next : {"showButton", "copyButton", "askButton"}) {
        press(Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QLatin1String(next));
    }
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    QCOMPARE(desk.statusWord(QStringLiteral("sumvin/kyc")), QStringLiteral("Approved"));
}

void TestLookupStory::tabLeavesTheRows()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    desk.lookUp(QStringLiteral("nobody@example.com")); // every row wants something typed
    QVERIFY(desk.waitUntilIdle());
    for (const char *stop : {"askButton", "actionButton", "placesListWidget", "searchLineEdit", "askButton"})
        QVERIFY2(tabTo(stop), stop);
}

void TestLookupStory::picksASavedCustomer()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("Mari"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    QCOMPARE(desk.workspace().session().customer().label, QStringLiteral("Maria Kowalska"));
    QCOMPARE(desk.child<QLabel>("answeredLabel")->text(), QStringLiteral("6 of 6 answered"));
    QCOMPARE(desk.sandbox().requests(QStringLiteral("p100/kyc")), 1); // once, not once more for the Return
}

void TestLookupStory::movesThroughResultsAndReveals()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("u-1042"));
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    const auto *detail = desk.window().findChild<desktop::LookupDetail *>();
    const auto *raw = detail->findChild<QPlainTextEdit *>(QStringLiteral("rawTextEdit"));
    const QString masked = raw->toPlainText();
    QCOMPARE(detail->findChild<QLabel *>(QStringLiteral("titleLabel"))->text(), QStringLiteral("P100"));

    const int kriptomat = desk.rowOf(QStringLiteral("kriptomat/kyc"));
    for (int i = 0; i < kriptomat; ++i)
        press(Qt::Key_Down);
    QCOMPARE(detail->findChild<QLabel *>(QStringLiteral("titleLabel"))->text(), QStringLiteral("Kriptomat"));
    QVERIFY(raw->toPlainText() != masked);
    QVERIFY2(!raw->toPlainText().contains(QStringLiteral("Kowalska")), "masked until revealed");
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(detail->isRevealed());
    QVERIFY2(raw->toPlainText().contains(QStringLiteral("@example.com")), qPrintable(raw->toPlainText()));
    press(Qt::Key_Up);
    press(Qt::Key_Down);
    QVERIFY2(!detail->isRevealed(), "another row, and masked again");
    QVERIFY(!raw->toPlainText().contains(QStringLiteral("@example.com")));
    QVERIFY2(tabTo("revealButton"), "the Tab key leads through the detail");
    press(Qt::Key_Space);
    QVERIFY(detail->isRevealed());
}

void TestLookupStory::refreshesOneAndAll()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("u-1042"));
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    const QString p100 = QStringLiteral("p100/kyc");
    const QString sumsub = QStringLiteral("sumsub/applicant");
    const int before = desk.sandbox().requests(sumsub);
    QCOMPARE(desk.table()->currentIndex().row(), desk.rowOf(p100));
    press(Qt::Key_F5);
    QCOMPARE(desk.statusWord(p100), QStringLiteral("Approved")); // stays visible meanwhile
    QVERIFY(desk.waitUntilIdle());
    QCOMPARE(desk.sandbox().requests(p100), 2);
    QCOMPARE(desk.sandbox().requests(sumsub), before);
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(desk.waitUntilIdle());
    QCOMPARE(desk.sandbox().requests(p100), 3);
    QCOMPARE(desk.sandbox().requests(sumsub), before + 1);
}

void TestLookupStory::copiesRowAndSummary()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("u-1042"));
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    press(Qt::Key_C, Qt::ControlModifier);
    QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("P100\t")) && copied.contains(QStringLiteral("Approved")),
             qPrintable(copied));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("Status: Approved")), qPrintable(copied));
    // In the search field the same keys copy what is selected there.
    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("u-1042"));
}

void TestLookupStory::escapeCancels()
{
    Desk desk;
    QCOMPARE(desk.start({QStringLiteral("--fault"), QStringLiteral("stall@*")}), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("u-1042"));
    press(Qt::Key_Return);
    QCOMPARE(desk.workspace().session().runningCount(), 6);
    QCOMPARE(desk.statusWord(QStringLiteral("p100/kyc")), QStringLiteral("Asking\u2026"));
    press(Qt::Key_Escape, Qt::ShiftModifier);
    QTRY_COMPARE(desk.statusWord(QStringLiteral("p100/kyc")), QStringLiteral("Cancelled"));
    QCOMPARE(desk.workspace().session().runningCount(), 5);
    press(Qt::Key_Escape);
    QVERIFY(desk.waitUntilIdle());
    QCOMPARE(desk.statusWord(QStringLiteral("sumsub/applicant")), QStringLiteral("Cancelled"));
    QCOMPARE(desk.child<QLabel>("answeredLabel")->text(), QStringLiteral("0 of 6 answered"));
}

void TestLookupStory::aRefusedKeyLeadsToItsAccount()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    core::Account account;
    account.name = QStringLiteral("wrong key");
    account.providerId = QStringLiteral("p100");
    account.environment = core::Environment::Custom;
    account.customBaseUrl = desk.sandbox().url();
    account.fields.setSecret(QStringLiteral("api-key"), core::Secret::fromText(u"mistyped"));
    desk.workspace().accounts().add(std::move(account));
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("u-1042"));
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    QCOMPARE(desk.statusWord(QStringLiteral("p100/kyc")), QStringLiteral("Credential refused"));

    press(Qt::Key_Return);
    QTRY_VERIFY(desk.window().findChild<desktop::AccountEditor *>());
    const QPointer<desktop::AccountEditor> editor = desk.window().findChild<desktop::AccountEditor *>();
    QVERIFY(hasKeyboard(editor));
    QVERIFY(tabUntil(inField(QStringLiteral("api-key"))));
    type(QStringLiteral("p100-sandbox-key"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!editor || !editor->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), desk.table()); // back where it was missing
    QTRY_COMPARE(desk.statusWord(QStringLiteral("p100/kyc")), QStringLiteral("Approved")); // asked again by itself
}

void TestLookupStory::examplesAreReachable()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    QVERIFY(tabTo("exampleButton1"));
    press(Qt::Key_Space);
    QVERIFY(desk.waitUntilIdle());
    QCOMPARE(desk.workspace().session().customer().label, QStringLiteral("Jonas Weber"));
}

void TestLookupStory::helpAndPlaces()
{
    Desk desk;
    QVERIFY(desk.show());
    press(Qt::Key_F1);
    QTRY_VERIFY(QApplication::activeWindow());
    QTRY_COMPARE(QApplication::activeWindow()->objectName(), QStringLiteral("helpWindow"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(hasKeyboard(&desk.window()));
    QVERIFY2(tabTo("placesListWidget"), "the places are reached by Tab");
    QVERIFY2(tabTo("actionButton"), "so is what the empty page offers");
    press(Qt::Key_Return);
    QVERIFY(desk.window().findChild<desktop::AccountEditor *>());
}

void TestLookupStory::nothingPersonalStaysBehind()
{
    {
        Desk desk;
        QCOMPARE(desk.start(), QString());
        desk.useSetup();
        QVERIFY(desk.show());
        desk.lookUp(QStringLiteral("Maria Kowalska"));
        QVERIFY(desk.waitUntilIdle());
        QCOMPARE(desk.window().windowTitle(), QStringLiteral("KYC Desk"));
        QVERIFY(desk.window().close());
    }
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("geometry"));
    for (const char *personal : {"Maria", "Kowalska", "1042", "example.com", "sandbox", "share-"})
        QVERIFY2(!kept.contains(personal), personal);
}

QTEST_MAIN(TestLookupStory)
#include "test_lookupstory.moc"
