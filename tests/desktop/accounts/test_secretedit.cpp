// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/secretclipboard.h"
#include "desktop/accounts/secretedit.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace kyc;
using desktop::SecretEdit;

namespace {

const QString kPasted = QStringLiteral("Authorization: Bearer abc\n");

QToolButton *showButton(const SecretEdit &edit)
{
    return edit.findChild<QToolButton *>(QStringLiteral("showButton"));
}

QToolButton *copyButton(const SecretEdit &edit)
{
    return edit.findChild<QToolButton *>(QStringLiteral("copyButton"));
}

bool holds(const SecretEdit &edit, const char *text)
{
    return edit.secret().equals(core::Secret(QByteArray(text)));
}

} // namespace

class TestSecretEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMaskedAndGivesWhatWasTyped();
    void typedBlanksAndQuotesStay();
    void keyboardPasteIsCleaned();
    void pasteReplacesTheSelection();
    void menuPasteIsCleaned();
    void middleClickIsCleaned();
    void dropIsCleaned();
    void cannotBeCopiedWhileMasked();
    void whatIsCopiedWhileShownIsMarked();
    void deletingToAnEndCopiesNothing_data();
    void deletingToAnEndCopiesNothing();
    void noInputMethodLearnsIt();
    void markingPutsNothingIntoTheSelection_data();
    void markingPutsNothingIntoTheSelection();
    void isHiddenAgainAfterAWhile();
    void isCopiedByKeyboard();
    void isShownAndHiddenByKeyboard();
    void saysThatOneIsKept();
    void aKeptOneCanBeTakenAway();
    void clearingForgetsAndMasks();
    void nothingDeletedComesBackByKey();
    void tellsEachChange();
};

void TestSecretEdit::isMaskedAndGivesWhatWasTyped()
{
    SecretEdit edit;
    QVERIFY(edit.isEmpty());
    QCOMPARE(edit.lineEdit()->echoMode(), QLineEdit::Password);
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("s3cret"));
    QVERIFY(!edit.isEmpty());
    QVERIFY(holds(edit, "s3cret"));
    QVERIFY(!edit.lineEdit()->displayText().contains(u's'));
}

void TestSecretEdit::typedBlanksAndQuotesStay()
{
    SecretEdit edit;
    QTest::keyClicks(edit.lineEdit(), QStringLiteral(" \"a b\" "));
    QVERIFY(holds(edit, " \"a b\" "));
}

void TestSecretEdit::keyboardPasteIsCleaned()
{
    SecretEdit edit;
    QGuiApplication::clipboard()->setText(kPasted);
    QTest::keySequence(edit.lineEdit(), QKeySequence::Paste);
    QVERIFY(holds(edit, "abc"));
}

void TestSecretEdit::pasteReplacesTheSelection()
{
    SecretEdit edit;
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("old"));
    QTest::keySequence(edit.lineEdit(), QKeySequence::SelectAll);
    QGuiApplication::clipboard()->setText(kPasted);
    QTest::keySequence(edit.lineEdit(), QKeySequence::Paste);
    QVERIFY(holds(edit, "abc"));
}

void TestSecretEdit::menuPasteIsCleaned()
{
    SecretEdit edit;
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    QGuiApplication::clipboard()->setText(kPasted);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(2, 2), edit.mapToGlobal(QPoint(2, 2)));
    QCoreApplication::sendEvent(edit.lineEdit(), &event);
    auto *menu = edit.findChild<QMenu *>();
    QVERIFY(menu);
    auto *paste = menu->findChild<QAction *>(QStringLiteral("pasteAction"));
    QVERIFY(paste);
    paste->trigger();
    menu->close();
    QVERIFY(holds(edit, "abc"));
}

void TestSecretEdit::middleClickIsCleaned()
{
    QVERIFY2(QGuiApplication::clipboard()->supportsSelection(), "needs an X display");
    SecretEdit edit;
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    QGuiApplication::clipboard()->setText(kPasted, QClipboard::Selection);
    QTest::mouseClick(edit.lineEdit(), Qt::MiddleButton);
    QVERIFY(holds(edit, "abc"));
}

void TestSecretEdit::dropIsCleaned()
{
    SecretEdit edit;
    QMimeData data;
    data.setText(kPasted);
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    QDragEnterEvent enter(QPoint(2, 2), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(edit.lineEdit(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(2, 2), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(edit.lineEdit(), &event);
    QVERIFY(holds(edit, "abc"));
}

void TestSecretEdit::cannotBeCopiedWhileMasked()
{
    SecretEdit edit;
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("s3cret"));
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keySequence(edit.lineEdit(), QKeySequence::SelectAll);
    QTest::keySequence(edit.lineEdit(), QKeySequence::Copy);
    QTest::keySequence(edit.lineEdit(), QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestSecretEdit::whatIsCopiedWhileShownIsMarked()
{
    SecretEdit edit;
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("s3cret"));
    showButton(edit)->setChecked(true);
    QTest::keySequence(edit.lineEdit(), QKeySequence::SelectAll);
    QTest::keySequence(edit.lineEdit(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("s3cret"));
    QVERIFY(desktop::SecretClipboard::instance().holdsSecret());
    QVERIFY(holds(edit, "s3cret"));
    desktop::SecretClipboard::instance().clear();
    QTest::keySequence(edit.lineEdit(), QKeySequence::Cut);
    QVERIFY(desktop::SecretClipboard::instance().holdsSecret());
    QVERIFY(edit.isEmpty());
    desktop::SecretClipboard::instance().clear();
}

void TestSecretEdit::markingPutsNothingIntoTheSelection_data()
{
    QTest::addColumn<std::function<void(QLineEdit *)>>("mark");
    QTest::newRow("by a double click") << std::function(
        [](QLineEdit *edit) { QTest::mouseDClick(edit, Qt::LeftButton, {}, QPoint(12, edit->height() / 2)); });
    QTest::newRow("all by keyboard") << std::function(
        [](QLineEdit *edit) { QTest::keySequence(edit, QKeySequence::SelectAll); });
    QTest::newRow("to the start by keyboard")
        << std::function([](QLineEdit *edit) { QTest::keyClick(edit, Qt::Key_Home, Qt::ShiftModifier); });
}

void TestSecretEdit::deletingToAnEndCopiesNothing_data()
{
    QTest::addColumn<QKeySequence::StandardKey>("key");
    QTest::addColumn<QString>("left");
    QTest::newRow("the whole line") << QKeySequence::DeleteCompleteLine << "";
    QTest::newRow("from the cursor on") << QKeySequence::DeleteEndOfLine << "s3";
}

void TestSecretEdit::deletingToAnEndCopiesNothing()
{
    QFETCH(QKeySequence::StandardKey, key);
    QFETCH(QString, left);
    QVERIFY2(!QKeySequence::keyBindings(key).isEmpty(), "this display has no such key");
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    SecretEdit edit;
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("s3cret"));
    showButton(edit)->setChecked(true);
    edit.lineEdit()->setCursorPosition(2);
    QTest::keySequence(edit.lineEdit(), key);
    QCOMPARE(edit.lineEdit()->text(), left);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestSecretEdit::noInputMethodLearnsIt()
{
    SecretEdit edit;
    const Qt::InputMethodHints wanted = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
    QCOMPARE(edit.lineEdit()->inputMethodHints(), wanted | Qt::ImhHiddenText);
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("s3cret"));
    showButton(edit)->setChecked(true);
    QCOMPARE(edit.lineEdit()->inputMethodHints(), wanted);
}

void TestSecretEdit::markingPutsNothingIntoTheSelection()
{
    QFETCH(const std::function<void(QLineEdit *)>, mark);
    QVERIFY2(QGuiApplication::clipboard()->supportsSelection(), "needs an X display");
    QGuiApplication::clipboard()->setText(QStringLiteral("before"), QClipboard::Selection);
    SecretEdit edit;
    edit.show();
    QVERIFY(QTest::qWaitForWindowExposed(&edit));
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("s3cret"));
    showButton(edit)->setChecked(true);
    mark(edit.lineEdit());
    QCOMPARE(edit.lineEdit()->selectedText(), QStringLiteral("s3cret"));
    QVERIFY(!QGuiApplication::clipboard()->text(QClipboard::Selection).contains(QStringLiteral("s3cret")));
}

void TestSecretEdit::isHiddenAgainAfterAWhile()
{
    SecretEdit::setShownFor(std::chrono::milliseconds(50));
    SecretEdit edit;
    SecretEdit::setShownFor(std::chrono::seconds(30));
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("s3cret"));
    showButton(edit)->setChecked(true);
    QCOMPARE(edit.lineEdit()->echoMode(), QLineEdit::Normal);
    QTRY_COMPARE(edit.lineEdit()->echoMode(), QLineEdit::Password);
    QVERIFY(!showButton(edit)->isChecked());
    QVERIFY(holds(edit, "s3cret"));
}

void TestSecretEdit::isCopiedByKeyboard()
{
    SecretEdit edit;
    edit.setName(QStringLiteral("API key"));
    edit.show();
    edit.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.setFocus();
    QVERIFY(!copyButton(edit)->isEnabled());
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("s3cret"));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Tab);
    QTest::keyClick(showButton(edit), Qt::Key_Tab);
    QVERIFY(copyButton(edit)->hasFocus());
    QCOMPARE(copyButton(edit)->accessibleName(), QStringLiteral("Copy API key"));
    QTest::keyClick(copyButton(edit), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("s3cret"));
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
             QByteArray("secret"));
    desktop::SecretClipboard::instance().clear();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestSecretEdit::isShownAndHiddenByKeyboard()
{
    SecretEdit edit;
    edit.setName(QStringLiteral("API key"));
    edit.show();
    edit.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.setFocus();
    QVERIFY(edit.lineEdit()->hasFocus());
    QVERIFY(!showButton(edit)->isEnabled());
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("s3cret"));
    QVERIFY(showButton(edit)->isEnabled());
    QCOMPARE(showButton(edit)->accessibleName(), QStringLiteral("Show API key"));
    QTest::keyClick(edit.lineEdit(), Qt::Key_Tab);
    QVERIFY(showButton(edit)->hasFocus());
    QTest::keyClick(showButton(edit), Qt::Key_Space);
    QCOMPARE(edit.lineEdit()->displayText(), QStringLiteral("s3cret"));
    QCOMPARE(showButton(edit)->accessibleName(), QStringLiteral("Hide API key"));
    QTest::keyClick(showButton(edit), Qt::Key_Space);
    QCOMPARE(edit.lineEdit()->echoMode(), QLineEdit::Password);
}

void TestSecretEdit::aKeptOneCanBeTakenAway()
{
    SecretEdit edit;
    auto *button = edit.findChild<QToolButton *>(QStringLiteral("takeAwayButton"));
    edit.setKept(true); // it cannot be done without
    QVERIFY(button->isHidden());
    edit.setKept(true, true);
    QVERIFY(!button->isHidden());
    QVERIFY(!edit.isKeptTakenAway());
    button->click();
    QVERIFY(edit.isKeptTakenAway());
    QVERIFY(edit.lineEdit()->placeholderText().contains(QStringLiteral("taken away")));
    edit.lineEdit()->setText(QStringLiteral("other")); // what is typed takes its place
    QVERIFY(!edit.isKeptTakenAway());
    edit.clear();
    button->click();
    QVERIFY(!edit.isKeptTakenAway());
    QVERIFY(edit.lineEdit()->placeholderText().contains(QStringLiteral("kept")));
    button->click();
    edit.setKept(false, true); // there is none any more
    QVERIFY(!edit.isKeptTakenAway());
    QVERIFY(button->isHidden());
}

void TestSecretEdit::saysThatOneIsKept()
{
    SecretEdit edit;
    edit.setKept(true);
    QVERIFY(edit.isEmpty());
    QVERIFY(edit.lineEdit()->placeholderText().contains(QStringLiteral("kept")));
    edit.setKept(false);
    QVERIFY(edit.lineEdit()->placeholderText().isEmpty());
}

void TestSecretEdit::clearingForgetsAndMasks()
{
    SecretEdit edit;
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("s3cret"));
    showButton(edit)->setChecked(true);
    edit.clear();
    QVERIFY(edit.isEmpty());
    QCOMPARE(edit.lineEdit()->echoMode(), QLineEdit::Password);
    QVERIFY(!showButton(edit)->isEnabled());
    // Nor can it be brought back once something else is shown.
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("x"));
    showButton(edit)->setChecked(true);
    edit.lineEdit()->undo();
    edit.lineEdit()->undo();
    QVERIFY(edit.isEmpty());
}

void TestSecretEdit::nothingDeletedComesBackByKey()
{
    SecretEdit edit;
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("s3cret"));
    showButton(edit)->setChecked(true);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(edit.lineEdit(), Qt::Key_Backspace);
    QTest::keySequence(edit.lineEdit(), QKeySequence::Undo);
    QVERIFY(edit.isEmpty());
}

void TestSecretEdit::tellsEachChange()
{
    SecretEdit edit;
    const QSignalSpy changed(&edit, &SecretEdit::changed);
    QTest::keyClicks(edit.lineEdit(), QStringLiteral("abc"));
    QCOMPARE(changed.count(), 3);
    showButton(edit)->setChecked(true);
    QCOMPARE(changed.count(), 3);
}

QTEST_MAIN(TestSecretEdit)
#include "test_secretedit.moc"
