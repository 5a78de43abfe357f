// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountactions.h"
#include "desktop/accounts/accountsmodel.h"
#include "desktop/accounts/formfield.h"
#include "desktop/accounts/place.h"
#include "desktop/accounts/secretedit.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>

using namespace kyc;
using desktop::AccountEditor;
using desktop::AccountsModel;
using desktop::AccountsPage;
using desktop::FileChoice;
using test::Place;
using test::sampleAccount;

namespace {

/// A dialog counts as active for Qt as soon as its parent is; here it has to have the keyboard.
bool activate(QWidget &window)
{
    window.activateWindow();
    return QTest::qWaitFor([&window] {
        const QWidget *focus = QApplication::focusWidget();
        return QApplication::activeWindow() == &window && focus && window.isAncestorOf(focus);
    });
}

template <class T>
T *child(const QWidget &parent, const char *name)
{
    return parent.findChild<T *>(QString::fromLatin1(name));
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

/// The real place with two accounts, credentials in memory.
struct Story
{
    explicit Story(const QByteArray &administrator = {}) : place(administrator) { }

    Place place;
    QString first;
    QString second;
    QString path; ///< of the file that is imported and exported
    std::unique_ptr<AccountsPage> page;
    QTableView *table = nullptr;

    [[nodiscard]] bool open(bool hasAccounts = true)
    {
        if (!place.choose())
            return false;
        if (hasAccounts) {
            first = place.save(sampleAccount(QStringLiteral("first")));
            second = place.save(sampleAccount(QStringLiteral("second"), core::Environment::Production));
        }
        return show();
    }

    [[nodiscard]] bool show()
    {
        path = place.folder.filePath(QStringLiteral("exchange.json"));
        const auto choose = [this](QWidget *, const FileChoice::Chosen &chosen) { chosen(path); };
        page = std::make_unique<AccountsPage>(*place.workspace, FileChoice{choose, choose});
        page->resize(1000, 500);
        page->show();
        table = child<QTableView>(*page, "accountsTableView");
        page->focusList();
        return activate(*page);
    }

    [[nodiscard]] services::AccountBook &book() { return place.workspace->accounts(); }
    [[nodiscard]] QString cell(int row, AccountsModel::Column column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString verdict() const { return child<QLabel>(*page, "verdictTitleLabel")->text(); }
};

} // namespace

class TestAccountsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenThereAreNone();
    void listsWhatThereIs();
    void selectsTheFirstOneWhenMirroredToo();
    void whatArrivesLaterIsSelectedToo();
    void insertAddsAnAccount();
    void enterEditsTheSelectedOne();
    void whatCannotBeSavedStaysInTheEditor();
    void deleteAsksFirst();
    void deleteRemovesAfterAnswering();
    void removingTheLastShowsTheEmptyState();
    void isDisabledAndEnabledByKeyboard();
    void aDuplicateHasNoCredentials();
    void rotatingAsksForCredentialsAlone();
    void aRefusedNewCredentialCanGiveWayToTheOld();
    void theWayBackTakesAwayWhatWasAdded();
    void aTestSaysWhatItFound();
    void aTestCanBeCancelled();
    void exportsAndImportsWithoutCredentials();
    void anImportedAddressIsNamedAndSwitchedOff();
    void aBrokenFileIsSaid();
    void presetAccountsTakeCredentialsAlone();
    void sortsByAnyColumnAndKeepsTheSelection();
    void lockingClosesWhatIsOpen();
    void columnsAreRemembered();
    void twoHundredStayFluid();
};

void TestAccountsPage::saysWhenThereAreNone()
{
    Story story;
    QVERIFY(story.open(false));
    QVERIFY(child<QLabel>(*story.page, "titleLabel")->isVisible());
    QVERIFY(!story.table->isVisible());
    QVERIFY(!story.page->actions().edit->isEnabled());
    QVERIFY(!story.page->actions().remove->isEnabled());
    QVERIFY(child<QPushButton>(*story.page, "actionButton")->hasFocus());
    press(Qt::Key_Return);
    QVERIFY(story.page->findChild<AccountEditor *>());
}

void TestAccountsPage::listsWhatThereIs()
{
    Story story;
    QVERIFY(story.open());
    QVERIFY(story.table->hasFocus());
    QCOMPARE(story.table->model()->rowCount(), 2);
    QCOMPARE(story.table->currentIndex().row(), 0);
    QCOMPARE(story.cell(0, AccountsModel::Tested), QStringLiteral("never"));
    QVERIFY(!story.cell(0, AccountsModel::Credential).isEmpty());
    QVERIFY(!story.table->model()->index(0, AccountsModel::Credential).data(Qt::DecorationRole).isNull());
    QVERIFY(child<QPushButton>(*story.page, "editAccountButton")->isEnabled());
}

void TestAccountsPage::selectsTheFirstOneWhenMirroredToo()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Story story;
    const bool isOpen = story.open();
    const QModelIndexList selected = story.table->selectionModel()->selectedRows();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(isOpen);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().row(), 0);
}

void TestAccountsPage::whatArrivesLaterIsSelectedToo()
{
    Story story;
    QVERIFY(story.open(false));
    QVERIFY(!story.place.save(sampleAccount(QStringLiteral("first"))).isEmpty());
    QTRY_COMPARE(story.table->selectionModel()->selectedRows().size(), 1);
    QVERIFY(story.page->actions().test->isEnabled());
}

void TestAccountsPage::insertAddsAnAccount()
{
    Story story;
    QVERIFY(story.open());
    press(Qt::Key_Insert);
    const QPointer<AccountEditor> editor = story.page->findChild<AccountEditor *>();
    QVERIFY(editor);
    QVERIFY(activate(*editor));
    type(QStringLiteral("third"));
    press(Qt::Key_Tab);
    type(QStringLiteral("P100"));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Tab);
    type(QStringLiteral("k-3"));
    press(Qt::Key_Return);
    QTRY_COMPARE(story.book().accounts().size(), std::size_t(3));
    QTRY_VERIFY(editor.isNull());
    QCOMPARE(story.table->currentIndex().row(), 2);
    QTRY_VERIFY(story.table->hasFocus());
    QVERIFY(test::hasSecret(story.book().accounts().back(), "api-key", "k-3"));
}

void TestAccountsPage::enterEditsTheSelectedOne()
{
    Story story;
    QVERIFY(story.open());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    const QPointer<AccountEditor> editor = story.page->findChild<AccountEditor *>();
    QVERIFY(editor);
    QVERIFY(activate(*editor));
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QCOMPARE(name->text(), QStringLiteral("second"));
    QTest::keySequence(name, QKeySequence::SelectAll);
    type(QStringLiteral("renamed"));
    press(Qt::Key_Return);
    QTRY_COMPARE(story.book().find(story.second)->name, QStringLiteral("renamed"));
    QTRY_VERIFY(editor.isNull());
    QCOMPARE(story.table->currentIndex().row(), 1);
}

void TestAccountsPage::whatCannotBeSavedStaysInTheEditor()
{
    Story story; // nobody has chosen where credentials are kept
    QVERIFY(story.show());
    const QSignalSpy keeperWanted(story.page.get(), &AccountsPage::keeperWanted);
    press(Qt::Key_Return);
    const QPointer<AccountEditor> editor = story.page->findChild<AccountEditor *>();
    QVERIFY(editor);
    QVERIFY(activate(*editor));
    type(QStringLiteral("mine"));
    press(Qt::Key_Tab);
    type(QStringLiteral("P100"));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Tab);
    type(QStringLiteral("k-3"));
    press(Qt::Key_Return);
    QTRY_COMPARE(keeperWanted.count(), 1);
    QVERIFY(editor->isVisible());
    QVERIFY(!child<QLabel>(*editor, "stateLabel")->text().isEmpty());
    QVERIFY(child<QLabel>(*editor, "stateLabel")->isVisible());
    QVERIFY(story.book().accounts().empty());

    QVERIFY(story.place.choose());
    press(Qt::Key_Return); // nothing that was typed is lost
    QTRY_VERIFY(editor.isNull());
    QCOMPARE(story.book().accounts().size(), std::size_t(1));
    QVERIFY(test::hasSecret(story.book().accounts().front(), "api-key", "k-3"));
}

void TestAccountsPage::deleteAsksFirst()
{
    Story story;
    QVERIFY(story.open());
    press(Qt::Key_Delete);
    const QPointer<QMessageBox> question = story.page->findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(question->text().contains(QStringLiteral("first")));
    QVERIFY2(question->informativeText().contains(QStringLiteral("API key")), qPrintable(question->informativeText()));
    QVERIFY(question->informativeText().contains(QStringLiteral("customers")));
    QVERIFY(activate(*question));
    press(Qt::Key_Return); // the default is to keep it
    QTRY_VERIFY(question.isNull());
    QCOMPARE(story.book().accounts().size(), std::size_t(2));
}

void TestAccountsPage::deleteRemovesAfterAnswering()
{
    Story story;
    QVERIFY(story.open());
    press(Qt::Key_Delete);
    const QPointer<QMessageBox> question = story.page->findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(activate(*question));
    QTest::keyClick(question, Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(question.isNull());
    QTRY_COMPARE(story.book().accounts().size(), std::size_t(1));
    QVERIFY(!story.book().find(story.first));
    QCOMPARE(story.table->currentIndex().row(), 0);
    QTRY_VERIFY(story.table->hasFocus());
}

void TestAccountsPage::removingTheLastShowsTheEmptyState()
{
    Story story;
    QVERIFY(story.open());
    for (const QString &id : {story.first, story.second}) {
        QFuture<core::Result<void>> removed = story.place.workspace->store().remove(id);
        QTRY_VERIFY(removed.isFinished());
    }
    QTRY_VERIFY(child<QLabel>(*story.page, "titleLabel")->isVisible());
    QVERIFY(!story.page->actions().remove->isEnabled());
    story.page->editAccount(story.first);
    QVERIFY(!story.page->findChild<AccountEditor *>());
}

void TestAccountsPage::isDisabledAndEnabledByKeyboard()
{
    Story story;
    QVERIFY(story.open());
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(!story.book().find(story.first)->isEnabled);
    QTRY_COMPARE(story.cell(0, AccountsModel::State), QStringLiteral("Disabled"));
    QVERIFY(story.page->actions().toggle->text().remove(u'&').startsWith(QStringLiteral("Enable")));
    QVERIFY(test::hasSecret(*story.book().find(story.first), "api-key", "kept-key"));
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(story.book().find(story.first)->isEnabled);
}

void TestAccountsPage::aDuplicateHasNoCredentials()
{
    Story story;
    QVERIFY(story.open());
    press(Qt::Key_U, Qt::ControlModifier);
    const QPointer<AccountEditor> editor = story.page->findChild<AccountEditor *>();
    QVERIFY(editor);
    QVERIFY(activate(*editor));
    QVERIFY(child<QLabel>(*editor, "introductionLabel")->isVisible());
    QVERIFY(child<QLabel>(*editor, "introductionLabel")->text().contains(QStringLiteral("not copied")));
    auto *key = editor->findChild<desktop::FormField *>(QStringLiteral("api-key"));
    auto *secret = qobject_cast<desktop::SecretEdit *>(key->editor());
    QVERIFY(secret->lineEdit()->placeholderText().isEmpty());
    press(Qt::Key_Return); // it wants a credential of its own
    QVERIFY(editor && editor->isVisible());
    QCOMPARE(QApplication::focusWidget(), secret->lineEdit());
    type(QStringLiteral("other"));
    press(Qt::Key_Return);
    QTRY_COMPARE(story.book().accounts().size(), std::size_t(3));
    QCOMPARE(story.book().accounts().back().name, QStringLiteral("first copy"));
    QVERIFY(test::hasSecret(story.book().accounts().back(), "api-key", "other"));
}

void TestAccountsPage::rotatingAsksForCredentialsAlone()
{
    Story story;
    QVERIFY(story.open());
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointer<AccountEditor> editor = story.page->findChild<AccountEditor *>();
    QVERIFY(editor);
    QVERIFY(activate(*editor));
    for (const auto *field : editor->findChildren<desktop::FormField *>())
        QCOMPARE(field->isVisible(), qobject_cast<desktop::SecretEdit *>(field->editor()) != nullptr);
    QVERIFY(QApplication::focusWidget()->objectName() == QStringLiteral("secretLineEdit"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(editor.isNull());
    QVERIFY(test::hasSecret(*story.book().find(story.first), "api-key", "kept-key"));
}

void TestAccountsPage::aRefusedNewCredentialCanGiveWayToTheOld()
{
    Story story;
    QVERIFY(story.place.choose());
    // Nobody listens there: the test cannot prove the new one.
    core::Account account = sampleAccount(QStringLiteral("unreachable"), core::Environment::Custom);
    account.customBaseUrl = QUrl(QStringLiteral("http:/") + QStringLiteral("/127.0.0.1:1"));
    const QString id = story.place.save(std::move(account));
    QVERIFY(story.show());
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointer<AccountEditor> editor = story.page->findChild<AccountEditor *>();
    QVERIFY(editor);
    QVERIFY(activate(*editor));
    type(QStringLiteral("rotated"));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(story.page->findChild<QMessageBox *>(), 30'000);
    QVERIFY(test::hasSecret(*story.book().find(id), "api-key", "rotated"));
    const QPointer<QMessageBox> question = story.page->findChild<QMessageBox *>();
    QVERIFY(activate(*question));
    press(Qt::Key_Return); // the old one stays
    QTRY_VERIFY(test::hasSecret(*story.book().find(id), "api-key", "kept-key"));
}

void TestAccountsPage::theWayBackTakesAwayWhatWasAdded()
{
    Story story;
    QVERIFY(story.place.choose());
    core::Account account = sampleAccount(QStringLiteral("unreachable"), core::Environment::Custom);
    account.customBaseUrl = QUrl(QStringLiteral("http:/") + QStringLiteral("/127.0.0.1:1"));
    account.providerId = QStringLiteral("transak");
    account.fields = {};
    account.fields.setText(QStringLiteral("api-key"), QStringLiteral("k"));
    account.fields.setSecret(QStringLiteral("partner-access-token"), core::Secret(QByteArray("kept-token")));
    const QString id = story.place.save(std::move(account));
    QVERIFY(!id.isEmpty());
    QVERIFY(story.show());
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointer<AccountEditor> editor = story.page->findChild<AccountEditor *>();
    QVERIFY(editor);
    auto *added = editor->findChild<desktop::FormField *>(QStringLiteral("api-secret"));
    qobject_cast<desktop::SecretEdit *>(added->editor())->lineEdit()->setText(QStringLiteral("wrong"));
    editor->accept();
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(*story.page, "keepOldButton"), 30'000);
    QVERIFY(test::hasSecret(*story.book().find(id), "api-secret", "wrong"));
    child<QPushButton>(*story.page, "keepOldButton")->click();
    QTRY_VERIFY(!story.book().find(id)->fields.contains(QStringLiteral("api-secret")));
    QVERIFY(test::hasSecret(*story.book().find(id), "partner-access-token", "kept-token"));
}

void TestAccountsPage::aTestSaysWhatItFound()
{
    Story story;
    QVERIFY(story.place.choose());
    core::Account account = sampleAccount(QStringLiteral("unreachable"), core::Environment::Custom);
    account.customBaseUrl = QUrl(QStringLiteral("http:/") + QStringLiteral("/127.0.0.1:1"));
    QVERIFY(!story.place.save(std::move(account)).isEmpty());
    QVERIFY(story.show());
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY2_WITH_TIMEOUT(story.verdict().contains(QStringLiteral("could not be tested")),
                              qPrintable(story.verdict()), 30'000);
    QVERIFY(!child<QLabel>(*story.page, "verdictTextLabel")->text().isEmpty());
    QTRY_VERIFY(story.page->actions().test->isEnabled());
}

void TestAccountsPage::aTestCanBeCancelled()
{
    Story story;
    QVERIFY(story.place.choose());
    QTcpServer silent; // takes the call and never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    core::Account account = sampleAccount(QStringLiteral("silent"), core::Environment::Custom);
    account.customBaseUrl = QUrl(QStringLiteral("http:/") + QStringLiteral("/127.0.0.1:%1").arg(silent.serverPort()));
    QVERIFY(!story.place.save(std::move(account)).isEmpty());
    QVERIFY(story.show());
    press(Qt::Key_T, Qt::ControlModifier);
    auto *cancel = child<QPushButton>(*story.page, "cancelTestButton");
    QVERIFY2(cancel->isVisible(), qPrintable(story.verdict() + child<QLabel>(*story.page, "verdictTextLabel")->text()));
    QVERIFY(child<QWidget>(*story.page, "testProgressBar")->isVisible());
    QVERIFY(!story.page->actions().test->isEnabled());
    cancel->setFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(story.verdict().contains(QStringLiteral("cancelled")));
    QVERIFY(!cancel->isVisible());
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(cancel->isVisible());
    QCOMPARE(story.page->closeEditors().tests, 1); // so does locking, and says so
    QTRY_VERIFY(!cancel->isVisible());
}

void TestAccountsPage::exportsAndImportsWithoutCredentials()
{
    Story story;
    QVERIFY(story.open());
    press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(story.verdict().contains(QStringLiteral("exported")));
    QFile file(story.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("first"));
    QVERIFY(!written.contains("kept-key"));

    press(Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(story.book().accounts().size(), std::size_t(4));
    QTRY_VERIFY(story.verdict().contains(QStringLiteral("imported")));
    const QString text = child<QLabel>(*story.page, "verdictTextLabel")->text();
    QVERIFY2(text.contains(QStringLiteral("needs")), qPrintable(text));
    QVERIFY(story.book().accounts().back().fields.secretKeys().isEmpty());
}

void TestAccountsPage::anImportedAddressIsNamedAndSwitchedOff()
{
    Story story;
    QVERIFY(story.open());
    QFile file(story.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray bytes("{'format':'kyc-desk-accounts','version':1,'accounts':[{'id':'1','name':'own','provider':'p100',"
                     "'environment':'custom','baseUrl':'https://api.ex\xd0\xb0mple.org'}]}"); // its a is Cyrillic
    file.write(bytes.replace('\'', '"'));
    file.close();
    press(Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(story.book().accounts().size(), std::size_t(3));
    QTRY_VERIFY(story.verdict().contains(QStringLiteral("imported")));
    const QString text = child<QLabel>(*story.page, "verdictTextLabel")->text();
    QVERIFY2(text.contains(QStringLiteral("\u201cown\u201d has an address of its own and is switched off: "
                                          "https://api.xn--")),
             qPrintable(text));
    QVERIFY(!story.book().findByName(QStringLiteral("own"))->isEnabled);
}

void TestAccountsPage::aBrokenFileIsSaid()
{
    Story story;
    QVERIFY(story.open());
    QFile file(story.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"accounts\": 7}");
    file.close();
    press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY2(story.verdict().contains(QStringLiteral("exchange.json")), qPrintable(story.verdict()));
    QCOMPARE(story.book().accounts().size(), std::size_t(2));
}

void TestAccountsPage::presetAccountsTakeCredentialsAlone()
{
    Story story(R"({"format":"kyc-desk-administrator","version":1,"accounts":[{"id":"preset-1",
        "name":"company","provider":"p100","environment":"production","enabled":true,"fields":{}}]})");
    QVERIFY(story.place.choose());
    QVERIFY(story.show());
    QCOMPARE(story.table->model()->rowCount(), 1);
    QCOMPARE(story.cell(0, AccountsModel::Name), QStringLiteral("company (preset)"));
    QVERIFY(!story.page->actions().remove->isEnabled());
    QVERIFY(!story.page->actions().toggle->isEnabled());
    press(Qt::Key_Return);
    const QPointer<AccountEditor> editor = story.page->findChild<AccountEditor *>();
    QVERIFY(editor);
    QVERIFY(activate(*editor));
    for (const auto *field : editor->findChildren<desktop::FormField *>())
        QCOMPARE(field->isEnabled(), qobject_cast<desktop::SecretEdit *>(field->editor()) != nullptr);
    type(QStringLiteral("company-key"));
    press(Qt::Key_Return);
    QTRY_VERIFY(editor.isNull());
    QVERIFY(test::hasSecret(story.book().accounts().front(), "api-key", "company-key"));
}

void TestAccountsPage::sortsByAnyColumnAndKeepsTheSelection()
{
    Story story;
    QVERIFY(story.open());
    QVERIFY(!story.place.save(sampleAccount(QStringLiteral("account 10"))).isEmpty());
    QVERIFY(!story.place.save(sampleAccount(QStringLiteral("Account 9"))).isEmpty());
    story.table->sortByColumn(AccountsModel::Name, Qt::AscendingOrder);
    QCOMPARE(story.cell(0, AccountsModel::Name), QStringLiteral("Account 9"));
    QCOMPARE(story.cell(1, AccountsModel::Name), QStringLiteral("account 10"));
    QCOMPARE(story.cell(story.table->currentIndex().row(), AccountsModel::Name), QStringLiteral("first"));
    story.table->sortByColumn(AccountsModel::Name, Qt::DescendingOrder);
    QCOMPARE(story.cell(0, AccountsModel::Name), QStringLiteral("second"));
    QCOMPARE(story.cell(story.table->currentIndex().row(), AccountsModel::Name), QStringLiteral("first"));
    story.table->sortByColumn(AccountsModel::Environment, Qt::AscendingOrder);
    QCOMPARE(story.cell(0, AccountsModel::Name), QStringLiteral("second")); // production
}

void TestAccountsPage::lockingClosesWhatIsOpen()
{
    Story story;
    QVERIFY(story.open());
    press(Qt::Key_Return);
    const QPointer<AccountEditor> editor = story.page->findChild<AccountEditor *>();
    QVERIFY(editor);
    const desktop::EndedByLock ended = story.page->closeEditors();
    QVERIFY(ended.wasEditing);
    QCOMPARE(ended.tests, 0);
    QTRY_VERIFY(editor.isNull());
    QVERIFY(!story.page->closeEditors().wasEditing);
}

void TestAccountsPage::columnsAreRemembered()
{
    Story story;
    QVERIFY(story.open());
    story.table->setColumnWidth(AccountsModel::Provider, 321);
    const QByteArray state = story.page->columnState();
    AccountsPage other(*story.place.workspace);
    other.restoreColumns(state);
    QCOMPARE(other.columnState(), state); // as it was left, where nobody came by
    other.show();
    QCOMPARE(child<QTableView>(other, "accountsTableView")->columnWidth(AccountsModel::Provider), 321);
}

void TestAccountsPage::twoHundredStayFluid()
{
    Story story;
    QVERIFY(story.place.choose());
    for (int i = 0; i < 200; ++i)
        story.book().add(sampleAccount(QStringLiteral("account %1").arg(i)));
    QVERIFY(story.show());
    QElapsedTimer timer;
    timer.start();
    constexpr int kTurns = 20;
    for (int i = 0; i < kTurns; ++i) {
        story.table->sortByColumn(AccountsModel::Name, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        press(Qt::Key_PageDown);
        story.table->viewport()->repaint();
    }
    const double each = static_cast<double>(timer.elapsed()) / kTurns;
    qInfo("sorting, moving and painting 200 accounts: %.1f ms", each);
    QVERIFY2(each < 200, "two hundred accounts hold up the window");
}

QTEST_MAIN(TestAccountsPage)
#include "test_accountspage.moc"
