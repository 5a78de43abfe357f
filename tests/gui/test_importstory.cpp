// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"

#include "desktop/imports/importwizard.h"
#include "desktop/lookup/rowstate.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace kyc;
using desktop::ImportContext;
using desktop::ImportWizard;
using test::Desk;
using test::press;
using test::tabTo;
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
    QTRY_VERIFY(!wizardOf(desk));
    QCOMPARE(handOvers(desk), std::pair(0, 0));
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
