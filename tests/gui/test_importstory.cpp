// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"

#include "desktop/imports/importwizard.h"
#include "desktop/logins/codepanel.h"
#include "desktop/lookup/rowstate.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTableView>
#include <QTest>

using namespace kyc;
using desktop::ImportContext;
using desktop::ImportWizard;
using test::Desk;
using test::press;
using test::tabTo;
using test::tabUntil;
using test::type;

namespace {

constexpr int kLongest = 30000; // milliseconds

const QStringList kQuick{QStringLiteral("--stage-polls"), QStringLiteral("1")};

ImportWizard *wizardOf(const Desk &desk)
{
    return desk.child<ImportWizard>("importWizard");
}

bool isAt(const Desk &desk, ImportContext::Page page)
{
    return QTest::qWaitFor(
        [&desk, page] {
            const ImportWizard *wizard = wizardOf(desk);
            return wizard && wizard->currentId() == page && QApplication::activeWindow() == wizard;
        },
        kLongest);
}

/// Presses Tab until the field's line edit, made from a description, has the keyboard.
bool tabToField(const QString &key)
{
    return test::tabUntil([&key](const QWidget *focus) {
        return qobject_cast<const QLineEdit *>(focus) && focus->parentWidget()
            && focus->parentWidget()->objectName() == key;
    });
}

void typeInto(const QString &key, const QString &text)
{
    QVERIFY2(tabToField(key), qPrintable(key));
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

bool canGoOn(const Desk &desk)
{
    return QTest::qWaitFor(
        [&desk] {
            const ImportWizard *wizard = wizardOf(desk);
            return wizard && wizard->button(QWizard::NextButton)->isEnabled();
        },
        kLongest);
}

std::pair<int, int> handOvers(Desk &desk)
{
    const QJsonObject counts = desk.sandbox().state().value(u"imports").toObject();
    int all = 0;
    for (const auto &each : counts)
        all += each.toObject().value(u"attempts").toInt();
    return {all, static_cast<int>(counts.size())};
}

QString shown(const Desk &desk, const char *label)
{
    const auto *found = wizardOf(desk)->currentPage()->findChild<QLabel *>(QLatin1String(label));
    return found ? found->text() : QString();
}

/// The keyboard is in the wizard, at the choice of the destination; goes on with that of this provider.
void chooseDestination(const Desk &desk, const char *provider)
{
    QVERIFY(tabTo("destinationComboBox"));
    auto *choice = qobject_cast<QComboBox *>(QApplication::focusWidget());
    for (int i = 0; i < choice->count(); ++i) {
        if (choice->currentText().contains(QLatin1String(provider), Qt::CaseInsensitive))
            break;
        press(i == 0 ? Qt::Key_Home : Qt::Key_Down);
    }
    QVERIFY(choice->currentText().contains(QLatin1String(provider), Qt::CaseInsensitive));
    Q_UNUSED(desk)
}

void giveBasis(const Desk &desk)
{
    QVERIFY(isAt(desk, ImportContext::BasisPage));
    typeInto(QStringLiteral("basis"), QStringLiteral("the customer's consent of 2 May"));
    typeInto(QStringLiteral("reference"), QStringLiteral("T-77"));
    QVERIFY(canGoOn(desk));
    press(Qt::Key_Return);
}

void giveQuote()
{
    const QList<std::pair<QString, QString>> quote{
        {QStringLiteral("email"), QStringLiteral("none@example.com")},
        {QStringLiteral("fiat-currency"), QStringLiteral("EUR")},
        {QStringLiteral("fiat-amount"), QStringLiteral("100")},
        {QStringLiteral("crypto-currency"), QStringLiteral("ETH")},
        {QStringLiteral("network"), QStringLiteral("ethereum")},
        {QStringLiteral("payment-method"), QStringLiteral("credit_debit_card")},
        {QStringLiteral("quote-country-code"), QStringLiteral("DE")}};
    for (const auto &[key, text] : quote)
        typeInto(key, text);
}

bool hasQuestion(const Desk &desk, const char *name)
{
    return QTest::qWaitFor(
        [&desk, name] {
            const auto *question = desk.child<QMessageBox>(name);
            return question && QApplication::activeWindow() == question;
        },
        kLongest);
}

/// Keeps the account as a person would have.
bool keep(Desk &desk, core::Account account)
{
    const QStringList entered = account.fields.secretKeys();
    const auto saved = desk.workspace().store().save(std::move(account), entered);
    return QTest::qWaitFor([&saved] { return saved.isFinished(); }, kLongest) && saved.result().has_value();
}

/// Logs in with a code from an authenticator app.
core::Account withAuthenticator(Desk &desk)
{
    core::Account account;
    account.name = QStringLiteral("kriptomat-login");
    account.providerId = QStringLiteral("kriptomat");
    account.environment = core::Environment::Custom;
    account.customBaseUrl = desk.sandbox().url();
    account.fields.setText(QStringLiteral("sumsub-client-id"), QStringLiteral("kriptomat"));
    account.fields.setText(QStringLiteral("email"), QStringLiteral("agent@example.com"));
    account.fields.setText(QStringLiteral("client-id"), QStringLiteral("kriptomat-sandbox-client"));
    account.fields.setSecret(QStringLiteral("password"), core::Secret(QByteArray("kriptomat-sandbox-password")));
    account.fields.setSecret(QStringLiteral("client-secret"),
                             core::Secret(QByteArray("kriptomat-sandbox-client-secret")));
    return account;
}

core::Account inProduction()
{
    core::Account account;
    account.name = QStringLiteral("transak-live");
    account.providerId = QStringLiteral("transak");
    account.environment = core::Environment::Production;
    account.fields.setText(QStringLiteral("api-key"), QStringLiteral("key-1"));
    account.fields.setSecret(QStringLiteral("partner-access-token"), core::Secret(QByteArray("token-of-nobody")));
    return account;
}

} // namespace

/// Verifications are carried over by keyboard alone, over the real sandbox.
class TestImportStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useThrowawaySettings(); }
    void toKriptomatFromItsRow();
    void toTransakFromTheStart();
    void whoIsNotApprovedStaysWhereHeIs();
    void aCodeIsAskedForInTheWizard();
    void productionIsConfirmedByKeyboard();
    void whatIsLockedIsOfferedNoMore();
};

void TestImportStory::toKriptomatFromItsRow()
{
    Desk desk(true, Desk::Records::Kept);
    QCOMPARE(desk.start(kQuick), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    desk.lookUp(QStringLiteral("Sofia Lindqvist"));
    QVERIFY(desk.waitUntilIdle());
    QCOMPARE(desk.statusWord(QStringLiteral("kriptomat/kyc")), QStringLiteral("Not started"));
    desk.table()->setFocus();
    const int row = desk.rowOf(QStringLiteral("kriptomat/kyc"));
    QCOMPARE(desktop::rowAction(desk.workspace().session().row(row)), desktop::RowAction::StartImport);
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < row; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(isAt(desk, ImportContext::RoutePage));
    QVERIFY(wizardOf(desk)->context().destination()->providerId == QLatin1String("kriptomat"));
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ApplicantPage)); // who it is, is known: read at once
    QVERIFY(canGoOn(desk));
    QCOMPARE(shown(desk, "statusWordLabel"), QStringLiteral("Approved"));
    press(Qt::Key_Return);
    giveBasis(desk);
    QVERIFY(isAt(desk, ImportContext::DestinationPage));
    QVERIFY(canGoOn(desk));
    QCOMPARE(shown(desk, "statusWordLabel"), QStringLiteral("Not started"));
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ConfirmPage));
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ResultPage));
    QCOMPARE(shown(desk, "statusWordLabel"), QStringLiteral("Approved"));
    QCOMPARE(handOvers(desk), std::pair(1, 1));
    press(Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activeWindow() == &desk.window());
    QTRY_COMPARE(desk.child<QTableView>("importsTableView")->model()->rowCount(), 1);
    QVERIFY(desk.child<QTableView>("importsTableView")->isVisible());
}

void TestImportStory::toTransakFromTheStart()
{
    Desk desk(true, Desk::Records::Kept);
    QCOMPARE(desk.start(kQuick), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("actionButton"));
    press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(isAt(desk, ImportContext::RoutePage));
    chooseDestination(desk, "transak");
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ApplicantPage));
    typeInto(QStringLiteral("external-user-id"), QStringLiteral("u-green"));
    press(Qt::Key_Return); // reads
    QVERIFY(canGoOn(desk));
    press(Qt::Key_Return);
    giveBasis(desk);
    QVERIFY(isAt(desk, ImportContext::DestinationPage));
    giveQuote();
    QVERIFY(canGoOn(desk));
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ConfirmPage));
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ResultPage));
    QCOMPARE(shown(desk, "statusWordLabel"), QStringLiteral("Approved"));
    QCOMPARE(handOvers(desk), std::pair(1, 1));
}

void TestImportStory::whoIsNotApprovedStaysWhereHeIs()
{
    Desk desk(true, Desk::Records::Kept);
    QCOMPARE(desk.start(kQuick), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(isAt(desk, ImportContext::RoutePage));
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ApplicantPage));
    typeInto(QStringLiteral("external-user-id"), QStringLiteral("u-red-final"));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(shown(desk, "statusWordLabel"), QStringLiteral("Rejected"), kLongest);
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ApplicantPage));
    press(Qt::Key_Escape);
    QVERIFY(hasQuestion(desk, "closeWizardQuestion"));
    press(Qt::Key_Escape); // not yet
    QVERIFY(isAt(desk, ImportContext::ApplicantPage));
    press(Qt::Key_Escape);
    QVERIFY(hasQuestion(desk, "closeWizardQuestion"));
    QVERIFY(tabTo("confirmCloseWizardButton"));
    press(Qt::Key_Space);
    QTRY_VERIFY(!wizardOf(desk));
    QCOMPARE(handOvers(desk), std::pair(0, 0));
}

// The window behind the wizard asks too, and cannot be reached.
void TestImportStory::aCodeIsAskedForInTheWizard()
{
    Desk desk(true, Desk::Records::Kept);
    QCOMPARE(desk.start(kQuick), QString());
    desk.useSetup();
    QVERIFY(keep(desk, withAuthenticator(desk)));
    QVERIFY(desk.show());
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(isAt(desk, ImportContext::RoutePage));
    chooseDestination(desk, "kriptomat-login");
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ApplicantPage));
    typeInto(QStringLiteral("external-user-id"), QStringLiteral("u-green"));
    press(Qt::Key_Return);
    QVERIFY(canGoOn(desk));
    press(Qt::Key_Return);
    giveBasis(desk);
    QVERIFY(isAt(desk, ImportContext::DestinationPage));
    typeInto(QStringLiteral("user-id"), QStringLiteral("k-not-started"));
    press(Qt::Key_Tab); // leaves the field, and so the destination is asked
    const auto panel = [&desk] { return wizardOf(desk)->currentPage()->findChild<desktop::CodePanel *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(panel() && panel()->isVisible(), kLongest);
    QVERIFY(tabTo("codeLineEdit"));
    QVERIFY(panel()->isAncestorOf(QApplication::focusWidget()));
    type(desk.sandbox().state().value(u"totp").toString());
    press(Qt::Key_Return);
    QVERIFY(canGoOn(desk));
    QCOMPARE(shown(desk, "statusWordLabel"), QStringLiteral("Not started"));
    QTRY_VERIFY(!panel());
    QVERIFY(isAt(desk, ImportContext::DestinationPage)); // Return was for the code alone
    QVERIFY(tabUntil([&desk](const QWidget *focus) { return focus == wizardOf(desk)->button(QWizard::NextButton); }));
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ConfirmPage));
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ResultPage));
    QCOMPARE(shown(desk, "statusWordLabel"), QStringLiteral("Approved"));
    QCOMPARE(desk.sandbox().requests(QStringLiteral("kriptomat/login")), 1);
    QCOMPARE(handOvers(desk), std::pair(1, 1));
}

void TestImportStory::productionIsConfirmedByKeyboard()
{
    Desk desk(true, Desk::Records::Kept);
    QCOMPARE(desk.start(kQuick), QString());
    desk.useSetup();
    QVERIFY(keep(desk, inProduction()));
    QVERIFY(desk.show());
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(isAt(desk, ImportContext::RoutePage));
    chooseDestination(desk, "transak-live");
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ApplicantPage));
    typeInto(QStringLiteral("external-user-id"), QStringLiteral("u-green"));
    press(Qt::Key_Return);
    QVERIFY(canGoOn(desk));
    press(Qt::Key_Return);
    giveBasis(desk);
    QVERIFY(isAt(desk, ImportContext::DestinationPage));
    giveQuote();
    QVERIFY(canGoOn(desk));
    desk.sandbox().stop(); // so that it ends before anything leaves this computer
    press(Qt::Key_Return);
    QVERIFY(isAt(desk, ImportContext::ConfirmPage));
    press(Qt::Key_Return);
    QVERIFY(hasQuestion(desk, "productionQuestion"));
    press(Qt::Key_Return); // the default is not to
    QVERIFY(isAt(desk, ImportContext::ConfirmPage));
    QVERIFY(desk.workspace().imports().imports().isEmpty());
    press(Qt::Key_Return);
    QVERIFY(hasQuestion(desk, "productionQuestion"));
    const auto *question = desk.child<QMessageBox>("productionQuestion");
    QVERIFY(question->text().contains(u"u-green") && question->text().contains(u"transak-live"));
    QVERIFY(tabTo("confirmProductionButton"));
    press(Qt::Key_Space);
    QVERIFY(isAt(desk, ImportContext::ResultPage));
    QCOMPARE(desk.workspace().imports().imports().size(), 1);
    QCOMPARE(desk.workspace().imports().imports().first().end, std::optional(services::ImportEnd::NetworkProblem));
}

void TestImportStory::whatIsLockedIsOfferedNoMore()
{
    Desk desk(true, Desk::Records::Kept);
    QCOMPARE(desk.start(kQuick), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(isAt(desk, ImportContext::RoutePage));
    desk.window().lock();
    QTRY_VERIFY(desk.child<QAbstractButton>("confirmLockButton"));
    desk.child<QAbstractButton>("confirmLockButton")->click();
    QTRY_VERIFY(!wizardOf(desk));
    QVERIFY(desk.window().isLocked());
    QVERIFY(!desk.child<QAction>("showImportsAction")->isEnabled());
}

QTEST_MAIN(TestImportStory)
#include "test_importstory.moc"
