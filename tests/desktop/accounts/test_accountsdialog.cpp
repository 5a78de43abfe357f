// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accounteditor.h"
#include "desktop/accounts/accountsdialog.h"
#include "desktop/accounts/formfield.h"
#include "desktop/accounts/sampleaccounts.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kyc;
using desktop::AccountEditor;
using desktop::AccountsDialog;
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

/// A book with two accounts, and the dialog about it.
struct Story
{
    services::AccountBook book;
    QString first = book.add(sampleAccount(QStringLiteral("first")));
    QString second = book.add(sampleAccount(QStringLiteral("second"), core::Environment::Production));
    AccountsDialog dialog{book};
    QTableView *table = child<QTableView>(dialog, "accountsTableView");

    [[nodiscard]] bool open()
    {
        dialog.open();
        return activate(dialog);
    }
};

} // namespace

class TestAccountsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenThereAreNone();
    void listsWhatThereIs();
    void selectsTheFirstOneWhenMirroredToo();
    void insertAddsAnAccount();
    void enterEditsTheSelectedOne();
    void deleteAsksFirst();
    void deleteRemovesAfterAnswering();
    void removingTheLastShowsTheEmptyState();
    void editingAnUnknownAccountDoesNothing();
    void arrowsMoveAndTabLeavesTheList();
    void escapeCloses();
};

void TestAccountsDialog::saysWhenThereAreNone()
{
    services::AccountBook book;
    AccountsDialog dialog(book);
    dialog.open();
    QVERIFY(activate(dialog));
    QVERIFY(child<QLabel>(dialog, "emptyTitleLabel")->isVisible());
    QVERIFY(!child<QTableView>(dialog, "accountsTableView")->isVisible());
    QVERIFY(!child<QPushButton>(dialog, "editButton")->isEnabled());
    QVERIFY(!child<QPushButton>(dialog, "removeButton")->isEnabled());
    QVERIFY(child<QPushButton>(dialog, "addButton")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(dialog.findChild<AccountEditor *>());
}

void TestAccountsDialog::listsWhatThereIs()
{
    Story story;
    QVERIFY(story.open());
    QVERIFY(story.table->isVisible());
    QVERIFY(story.table->hasFocus());
    QCOMPARE(story.table->model()->rowCount(), 2);
    QCOMPARE(story.table->currentIndex().row(), 0);
    QVERIFY(child<QPushButton>(story.dialog, "editButton")->isEnabled());
}

void TestAccountsDialog::selectsTheFirstOneWhenMirroredToo()
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

void TestAccountsDialog::insertAddsAnAccount()
{
    Story story;
    QVERIFY(story.open());
    QTest::keyClick(story.table, Qt::Key_Insert);
    const QPointer<AccountEditor> editor = story.dialog.findChild<AccountEditor *>();
    QVERIFY(editor);
    QVERIFY(activate(*editor));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("third"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("P100"));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("k-3"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(story.book.accounts().size(), std::size_t(3));
    QCOMPARE(story.table->currentIndex().row(), 2);
    QTRY_VERIFY(editor.isNull());
    QTRY_VERIFY(story.table->hasFocus());
}

void TestAccountsDialog::enterEditsTheSelectedOne()
{
    Story story;
    QVERIFY(story.open());
    QTest::keyClick(story.table, Qt::Key_Down);
    QTest::keyClick(story.table, Qt::Key_Return);
    QVERIFY(story.dialog.isVisible());
    const QPointer<AccountEditor> editor = story.dialog.findChild<AccountEditor *>();
    QVERIFY(editor);
    QVERIFY(activate(*editor));
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QCOMPARE(name->text(), QStringLiteral("second"));
    QTest::keySequence(name, QKeySequence::SelectAll);
    QTest::keyClicks(name, QStringLiteral("renamed"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(story.book.find(story.second)->name, QStringLiteral("renamed"));
    QTRY_VERIFY(editor.isNull());
    QCOMPARE(story.table->currentIndex().row(), 1);
}

void TestAccountsDialog::deleteAsksFirst()
{
    Story story;
    QVERIFY(story.open());
    QTest::keyClick(story.table, Qt::Key_Delete);
    const QPointer<QMessageBox> question = story.dialog.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(question->text().contains(QStringLiteral("first")));
    QVERIFY(activate(*question));
    QTest::keyClick(question, Qt::Key_Return); // the default is to keep it
    QTRY_VERIFY(question.isNull());
    QCOMPARE(story.book.accounts().size(), std::size_t(2));
}

void TestAccountsDialog::deleteRemovesAfterAnswering()
{
    Story story;
    QVERIFY(story.open());
    QTest::keyClick(story.table, Qt::Key_Delete);
    const QPointer<QMessageBox> question = story.dialog.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(activate(*question));
    QTest::keyClick(question, Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(question.isNull());
    QCOMPARE(story.book.accounts().size(), std::size_t(1));
    QVERIFY(!story.book.find(story.first));
    QCOMPARE(story.table->currentIndex().row(), 0);
    QTRY_VERIFY(story.table->hasFocus());
}

void TestAccountsDialog::removingTheLastShowsTheEmptyState()
{
    Story story;
    QVERIFY(story.open());
    story.book.remove(story.first);
    story.book.remove(story.second);
    QVERIFY(child<QLabel>(story.dialog, "emptyTitleLabel")->isVisible());
    QVERIFY(!child<QPushButton>(story.dialog, "removeButton")->isEnabled());
    story.dialog.removeSelected();
    QVERIFY(!story.dialog.findChild<QMessageBox *>());
}

void TestAccountsDialog::editingAnUnknownAccountDoesNothing()
{
    Story story;
    QVERIFY(story.open());
    story.dialog.editAccount(QStringLiteral("nobody"));
    QVERIFY(!story.dialog.findChild<AccountEditor *>());
    story.dialog.select(QStringLiteral("nobody"));
    QCOMPARE(story.table->currentIndex().row(), 0);
}

void TestAccountsDialog::arrowsMoveAndTabLeavesTheList()
{
    Story story;
    QVERIFY(story.open());
    QTest::keyClick(story.table, Qt::Key_Down);
    QCOMPARE(story.table->currentIndex().row(), 1);
    QTest::keyClick(story.table, Qt::Key_Tab);
    QVERIFY(child<QPushButton>(story.dialog, "addButton")->hasFocus());
}

void TestAccountsDialog::escapeCloses()
{
    Story story;
    QVERIFY(story.open());
    QTest::keyClick(story.table, Qt::Key_Escape);
    QVERIFY(!story.dialog.isVisible());
}

QTEST_MAIN(TestAccountsDialog)
#include "test_accountsdialog.moc"
