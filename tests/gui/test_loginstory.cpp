// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountspage.h"
#include "desktop/logins/codepanel.h"
#include "desktop/logins/customerlogindialog.h"
#include "desktop/lookup/rowwords.h"
#include "gui/desk.h"

#include <QAction>
#include <QApplication>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace kyc;
using test::Desk;
using test::press;
using test::tabTo;
using test::type;

namespace {

constexpr int kLongest = 20000; // milliseconds

const QString kKriptomat = QStringLiteral("kriptomat/kyc");
const QString kP100 = QStringLiteral("p100/kyc");
const QString kIdProof = QStringLiteral("transak/id-proof");
const QString kEmail = QStringLiteral("submitted@example.com");

/// Keeps the account as a person would have; its id, or empty.
QString keep(Desk &desk, core::Account account)
{
    account.environment = core::Environment::Custom;
    account.customBaseUrl = desk.sandbox().url();
    const QStringList entered = account.fields.secretKeys();
    QFuture<core::Result<QString>> saved = desk.workspace().store().save(std::move(account), entered);
    if (!QTest::qWaitFor([&saved] { return saved.isFinished(); }, kLongest))
        return {};
    return saved.result().value_or(QString());
}

/// Logs in with a code from an authenticator app.
core::Account withAuthenticator()
{
    core::Account account;
    account.name = QStringLiteral("kriptomat-login");
    account.providerId = QStringLiteral("kriptomat");
    account.fields.setText(QStringLiteral("email"), QStringLiteral("agent@example.com"));
    account.fields.setText(QStringLiteral("client-id"), QStringLiteral("kriptomat-sandbox-client"));
    account.fields.setSecret(QStringLiteral("password"), core::Secret(QByteArray("kriptomat-sandbox-password")));
    account.fields.setSecret(QStringLiteral("client-secret"),
                             core::Secret(QByteArray("kriptomat-sandbox-client-secret")));
    return account;
}

core::Account withKey()
{
    core::Account account;
    account.name = QStringLiteral("p100-key");
    account.providerId = QStringLiteral("p100");
    account.fields.setSecret(QStringLiteral("api-key"), core::Secret(QByteArray("p100-sandbox-key")));
    return account;
}

/// Can ask about nobody by itself.
core::Account withCustomersTokens()
{
    core::Account account;
    account.name = QStringLiteral("transak-key");
    account.providerId = QStringLiteral("transak");
    account.fields.setText(QStringLiteral("api-key"), QStringLiteral("transak-sandbox-key"));
    return account;
}

core::Customer customer(const QMap<QString, QString> &texts)
{
    core::Customer customer;
    customer.label = QStringLiteral("Maria Kowalska");
    for (auto text = texts.begin(); text != texts.end(); ++text)
        customer.fields.setText(text.key(), text.value());
    return customer;
}

QString codeOfNow(const Desk &desk)
{
    return const_cast<Desk &>(desk).sandbox().state().value(u"totp").toString();
}

QString codeMailedTo(Desk &desk, const QString &email)
{
    return desk.sandbox().state().value(u"mail")[email].toString();
}

QString wrong(QString digits)
{
    digits[0] = digits.at(0) == u'9' ? u'0' : QChar(digits.at(0).unicode() + 1);
    return digits;
}

bool hasFocus(const char *name)
{
    return QTest::qWaitFor(
        [name] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->objectName() == QLatin1String(name);
        },
        kLongest);
}

/// The window with a customer who is known at Kriptomat and P100, looked up by keyboard.
struct AuthenticatorStory
{
    Desk desk;
    QString accountId;

    [[nodiscard]] QString open()
    {
        if (const QString problem = desk.start(); !problem.isEmpty())
            return problem;
        accountId = keep(desk, withAuthenticator());
        if (accountId.isEmpty() || keep(desk, withKey()).isEmpty())
            return QStringLiteral("no accounts");
        desk.workspace().customers().add(customer({{QStringLiteral("external-user-id"), QStringLiteral("u-1042")},
                                                   {QStringLiteral("user-id"), QStringLiteral("k-1042")}}));
        return desk.show() ? QString() : QStringLiteral("no window");
    }

    void lookUp()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(QStringLiteral("u-1042"));
        press(Qt::Key_Return);
    }
};

} // namespace

/// Logins that want a code, by keyboard, against the simulated providers.
class TestLoginStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useThrowawaySettings(); }
    void aLookupAsksForTheCodeAndGoesOn();
    void aRefusedCodeIsSaidAndAskedAgain();
    void escapeDeclinesAfterNothingIsLost();
    void nobodyWhoTypesIsInterrupted();
    void lockingClosesTheQuestion();
    void theRowLeadsBackToTheQuestion();
    void aCustomerIsLoggedIn();
    void asksForTheEmailThatIsMissing();
    void aRefusedLoginStandsInTheRow();
    void anAccountIsLoggedIn();
    void whatCouldNotBeKeptIsSaid();
};

void TestLoginStory::aLookupAsksForTheCodeAndGoesOn()
{
    AuthenticatorStory story;
    QCOMPARE(story.open(), QString());
    Desk &desk = story.desk;
    story.lookUp();
    QVERIFY(hasFocus("codeLineEdit"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.statusWord(kP100), QStringLiteral("Approved"), kLongest); // nobody else waits
    QCOMPARE(desk.statusWord(kKriptomat), QStringLiteral("Waiting for a code\u2026"));
    auto *panel = desk.child<desktop::CodePanel>("codePanel");
    QVERIFY(panel);
    QVERIFY(panel->findChild<QLabel *>(QStringLiteral("codeTitleLabel"))->text().contains(u"kriptomat-login"));
    const QString waiting = panel->findChild<QLabel *>(QStringLiteral("codeConsequenceLabel"))->text();
    QVERIFY2(waiting.contains(u'1'), qPrintable(waiting));
    QVERIFY(!panel->findChild<QPushButton *>(QStringLiteral("codeAgainButton"))->isVisible());
    type(codeOfNow(desk));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.child<desktop::CodePanel>("codePanel"), kLongest);
    QVERIFY(desk.waitUntilIdle());
    QVERIFY(desk.workspace().session().row(desk.rowOf(kKriptomat)).outcome->result.has_value());
    QTRY_COMPARE(QApplication::focusWidget(), desk.table()); // back where the keyboard was
    QCOMPARE(desk.sandbox().requests(QStringLiteral("kriptomat/login")), 1);
    QVERIFY(desk.workspace().accounts().find(story.accountId)->fields.secret(QStringLiteral("access-token")));
}

void TestLoginStory::aRefusedCodeIsSaidAndAskedAgain()
{
    AuthenticatorStory story;
    QCOMPARE(story.open(), QString());
    Desk &desk = story.desk;
    story.lookUp();
    QVERIFY(hasFocus("codeLineEdit"));
    type(wrong(codeOfNow(desk)));
    press(Qt::Key_Return);
    auto *state = desk.child<desktop::CodePanel>("codePanel")->findChild<QLabel *>(QStringLiteral("stateLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(state->isVisible() && state->text().contains(QStringLiteral("refused")), kLongest);
    QVERIFY(hasFocus("codeLineEdit"));
    auto *code = desk.child<QLineEdit>("codeLineEdit");
    QVERIFY(code->text().isEmpty());
    QVERIFY(!code->isUndoAvailable());
    type(codeOfNow(desk));
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QVERIFY(desk.workspace().session().row(desk.rowOf(kKriptomat)).outcome->result.has_value());
}

void TestLoginStory::escapeDeclinesAfterNothingIsLost()
{
    AuthenticatorStory story;
    QCOMPARE(story.open(), QString());
    Desk &desk = story.desk;
    story.lookUp();
    QVERIFY(hasFocus("codeLineEdit"));
    type(QStringLiteral("123"));
    press(Qt::Key_Escape);
    QVERIFY(desk.child<QLineEdit>("codeLineEdit")->text().isEmpty());
    QCOMPARE(desk.workspace().broker().questions().size(), 1);
    press(Qt::Key_Escape);
    QVERIFY(desk.waitUntilIdle());
    QTRY_VERIFY(!desk.child<desktop::CodePanel>("codePanel"));
    const desktop::LookupRow &row = desk.workspace().session().row(desk.rowOf(kKriptomat));
    QCOMPARE(row.outcome->result.error().cause, core::ErrorCause::LoginDeclined);
    QCOMPARE(desktop::rowAction(row), desktop::RowAction::AskAgain);
    QCOMPARE(desk.statusWord(kP100), QStringLiteral("Approved"));
}

void TestLoginStory::nobodyWhoTypesIsInterrupted()
{
    AuthenticatorStory story;
    QCOMPARE(story.open(), QString());
    Desk &desk = story.desk;
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("half a na"));
    desk.workspace().session().start(customer({{QStringLiteral("user-id"), QStringLiteral("k-1042")}}));
    QTRY_VERIFY(desk.child<desktop::CodePanel>("codePanel"));
    QVERIFY(desk.child<desktop::CodePanel>("codePanel")->isVisible());
    type(QStringLiteral("me"));
    QCOMPARE(desk.child<QLineEdit>("searchLineEdit")->text(), QStringLiteral("half a name"));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(hasFocus("codeLineEdit"));
}

void TestLoginStory::lockingClosesTheQuestion()
{
    AuthenticatorStory story;
    QCOMPARE(story.open(), QString());
    Desk &desk = story.desk;
    story.lookUp();
    QVERIFY(hasFocus("codeLineEdit"));
    type(QStringLiteral("123"));
    desk.window().lock();
    auto *confirm = desk.child<QPushButton>("confirmLockButton"); // credentials in memory are gone then
    QVERIFY(confirm);
    confirm->click();
    QTRY_VERIFY(desk.window().isLocked());
    QVERIFY(desk.workspace().broker().questions().isEmpty());
    QTRY_VERIFY(!desk.child<desktop::CodePanel>("codePanel"));
    QVERIFY(!desk.child<QAction>("enterCodeAction")->isEnabled());
}

void TestLoginStory::theRowLeadsBackToTheQuestion()
{
    AuthenticatorStory story;
    QCOMPARE(story.open(), QString());
    Desk &desk = story.desk;
    story.lookUp();
    QVERIFY(hasFocus("codeLineEdit"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.statusWord(kP100), QStringLiteral("Approved"), kLongest);
    desk.table()->setFocus();
    desk.table()->setCurrentIndex(desk.table()->model()->index(desk.rowOf(kKriptomat), 0));
    press(Qt::Key_Return);
    QVERIFY(hasFocus("codeLineEdit"));
    desk.table()->setFocus();
    press(Qt::Key_Escape, Qt::ShiftModifier); // the row is cancelled, and nobody waits for the code any more
    QTRY_VERIFY(!desk.child<desktop::CodePanel>("codePanel"));
    QCOMPARE(desk.statusWord(kKriptomat), QStringLiteral("Cancelled"));
}

void TestLoginStory::aCustomerIsLoggedIn()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    const QString id = keep(desk, withCustomersTokens());
    QVERIFY(!id.isEmpty());
    desk.workspace().customers().add(customer(
        {{QStringLiteral("email"), kEmail}, {QStringLiteral("workflow-run-id"), QStringLiteral("wfr-submitted")}}));
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier);
    type(kEmail);
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QCOMPARE(desk.sandbox().requests(), 0);
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    QCOMPARE(desk.statusWord(kIdProof), QStringLiteral("Needs input"));
    desk.table()->setCurrentIndex(desk.table()->model()->index(desk.rowOf(kIdProof), 0));
    QVERIFY(tabTo("logInButton"));
    press(Qt::Key_Return);
    const QPointer<desktop::CustomerLoginDialog> dialog =
        desk.child<desktop::CustomerLoginDialog>("customerLoginDialog");
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("customerLoginLabel"))->text().contains(kEmail));
    QVERIFY(hasFocus("sendCodeButton"));
    QCOMPARE(desk.sandbox().requests(), 0); // nobody is written to before a person says so
    press(Qt::Key_Return);
    QVERIFY(hasFocus("codeLineEdit"));
    QCOMPARE(desk.statusWord(kIdProof), QStringLiteral("Waiting for a code\u2026"));
    const auto *panel = desk.child<desktop::CodePanel>("codePanel");
    QVERIFY(panel->findChild<QLabel *>(QStringLiteral("codeTitleLabel"))->text().contains(u"Maria Kowalska"));
    QVERIFY(panel->findChild<QLabel *>(QStringLiteral("codeSourceLabel"))->text().contains(kEmail));
    const auto *again = panel->findChild<QPushButton *>(QStringLiteral("codeAgainButton"));
    QVERIFY(again->isVisible() && !again->isEnabled()); // within the minute
    QVERIFY2(again->text().contains(QRegularExpression(QStringLiteral("[0-9]"))), qPrintable(again->text()));
    type(codeMailedTo(desk, kEmail));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk.statusWord(kIdProof), QStringLiteral("In review"), kLongest); // by itself

    press(Qt::Key_K, Qt::ControlModifier); // the token is that customer's from now on
    type(kEmail);
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QCOMPARE(desk.statusWord(kIdProof), QStringLiteral("In review"));
    QCOMPARE(desk.sandbox().requests(QStringLiteral("transak/login")), 1);
}

void TestLoginStory::asksForTheEmailThatIsMissing()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    QVERIFY(!keep(desk, withCustomersTokens()).isEmpty());
    desk.workspace().customers().add(customer({{QStringLiteral("workflow-run-id"), QStringLiteral("wfr-submitted")}}));
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("wfr-submitted"));
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    desk.table()->setCurrentIndex(desk.table()->model()->index(desk.rowOf(kIdProof), 0));
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointer<desktop::CustomerLoginDialog> dialog =
        desk.child<desktop::CustomerLoginDialog>("customerLoginDialog");
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()) && dialog->isActiveWindow());
    press(Qt::Key_Return); // not without it
    QVERIFY(dialog && dialog->isVisible());
    type(kEmail);
    press(Qt::Key_Return);
    QVERIFY(hasFocus("codeLineEdit"));
    QVERIFY(desk.waitUntilIdle());
    type(codeMailedTo(desk, kEmail));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk.statusWord(kIdProof), QStringLiteral("In review"), kLongest);
}

void TestLoginStory::aRefusedLoginStandsInTheRow()
{
    Desk desk;
    QCOMPARE(desk.start({QStringLiteral("--fault"), QStringLiteral("403@transak/login")}), QString());
    QVERIFY(!keep(desk, withCustomersTokens()).isEmpty());
    desk.workspace().customers().add(customer(
        {{QStringLiteral("email"), kEmail}, {QStringLiteral("workflow-run-id"), QStringLiteral("wfr-submitted")}}));
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier);
    type(kEmail);
    press(Qt::Key_Return);
    QVERIFY(desk.waitUntilIdle());
    QTRY_COMPARE(QApplication::focusWidget(), desk.table());
    desk.table()->setCurrentIndex(desk.table()->model()->index(desk.rowOf(kIdProof), 0));
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(hasFocus("sendCodeButton"));
    press(Qt::Key_Return);
    const auto row = [&desk]() -> const desktop::LookupRow & {
        return desk.workspace().session().row(desk.rowOf(kIdProof));
    };
    QTRY_VERIFY_WITH_TIMEOUT(desktop::rowState(row()) == desktop::RowState::Failed, kLongest);
    QCOMPARE(desktop::rowAction(row()), desktop::RowAction::LogIn); // once more
    QVERIFY(!desktop::reasonLine(row()).isEmpty());
    QVERIFY(!desk.child<desktop::CodePanel>("codePanel"));
}

void TestLoginStory::anAccountIsLoggedIn()
{
    AuthenticatorStory story;
    QCOMPARE(story.open(), QString());
    Desk &desk = story.desk;
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("accountsTableView"));
    auto *button = desk.child<QPushButton>("logInAccountButton");
    QCOMPARE(desk.child<QTableView>("accountsTableView")->currentIndex().row(), 0);
    QTRY_VERIFY(button->isEnabled());
    press(Qt::Key_Down); // p100-key has no login
    QVERIFY(!button->isEnabled());
    press(Qt::Key_Up);
    press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(hasFocus("codeLineEdit"));
    type(codeOfNow(desk));
    press(Qt::Key_Return);
    auto *verdict = desk.child<QLabel>("verdictTitleLabel");
    QTRY_VERIFY_WITH_TIMEOUT(verdict->text().contains(QStringLiteral("logged in")), kLongest);
    QVERIFY(desk.workspace().accounts().find(story.accountId)->fields.secret(QStringLiteral("access-token")));
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("accountsTableView"));
}

void TestLoginStory::whatCouldNotBeKeptIsSaid()
{
    AuthenticatorStory story;
    QCOMPARE(story.open(), QString());
    core::Error full;
    full.kind = core::ErrorKind::Vault;
    full.cause = core::ErrorCause::VaultFull;
    Q_EMIT story.desk.workspace().broker().notKept(story.accountId, full);
    const auto *banner = story.desk.child<QLabel>("bannerLabel");
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"kriptomat-login"), qPrintable(banner->text()));
}

QTEST_MAIN(TestLoginStory)
#include "test_loginstory.moc"
