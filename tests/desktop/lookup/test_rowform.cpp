// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/secretclipboard.h"
#include "desktop/accounts/secretedit.h"
#include "desktop/lookup/emptystate.h"
#include "desktop/lookup/rowform.h"
#include "desktop/lookup/rowinput.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kyc;
using namespace kyc::desktop;

namespace {

const QString kReliance = QStringLiteral("transak/reliance");
const QString kShareToken = QStringLiteral("share-token");
const QString kQuoteId = QStringLiteral("quote-id");
const QString kEmail = QStringLiteral("email");
const QString kUserToken = QStringLiteral("user-access-token");
const QString kEither = QStringLiteral("user-access-token|email");

template <class T>
T *child(const QWidget &parent, const QString &name)
{
    return parent.findChild<T *>(name);
}

/// The editor of a secret; @p keys as they are in the objects' names.
QLineEdit *secretLine(const RowForm &form, const QString &keys = kShareToken)
{
    return child<SecretEdit>(form, keys + QStringLiteral("_SecretEdit"))->lineEdit();
}

QLineEdit *plainLine(const RowForm &form, const QString &keys = kQuoteId)
{
    return child<QLineEdit>(form, keys + QStringLiteral("_LineEdit"));
}

QToolButton *showButton(const RowForm &form)
{
    return child<QToolButton>(*child<SecretEdit>(form, QStringLiteral("share-token_SecretEdit")),
                              QStringLiteral("showButton"));
}

bool holds(const core::Fields &fields, const QString &key, QStringView secret)
{
    return fields.secret(key) && fields.secret(key)->equals(core::Secret::fromText(secret));
}

/// A token or an e-mail address, the token being chosen.
struct Either
{
    RowForm form{kReliance, {kEither}};
    QComboBox *choice = child<QComboBox>(form, QStringLiteral("user-access-token_email_ComboBox"));
    QLineEdit *secret = secretLine(form, QStringLiteral("user-access-token_email"));
    QLineEdit *plain = plainLine(form, QStringLiteral("user-access-token_email"));

    void chooseToken() const { choice->setCurrentIndex(0); }
    void chooseEmail() const { choice->setCurrentIndex(1); }
};

} // namespace

/// The form in a row that lacks something, and the page that stands where there is nothing yet.
class TestRowForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { SecretClipboard::instance().clear(); }
    void hasAnInputForEachField();
    void masksSecretsUntilShown();
    void isMaskedAgainAfterAWhile();
    void aPastedSecretIsCleaned_data();
    void aPastedSecretIsCleaned();
    void aCopiedSecretIsMarked();
    void markingASecretLeavesTheSelectionAlone();
    void asksOnlyWhenAllIsFilled();
    void returnAsksFromEitherEditor();
    void theFocusGoesToTheFirstEmptyInput();
    void givesSecretsApartFromTexts();
    void forgetsWhatWasTaken();
    void letsChooseBetweenAlternatives();
    void theEditorFollowsTheChoice();
    void aTypedTokenIsGoneAfterAnotherChoice();
    void aTypedTextDoesNotBecomeASecret();
    void aTextStaysBetweenPlainChoices();
    void everyInputHasAName();
    void emptyStateShowsWhatItIsGiven();
    void emptyStateTellsWhatWasChosen();
};

void TestRowForm::hasAnInputForEachField()
{
    const RowForm form(kReliance, {kShareToken, kQuoteId});
    QCOMPARE(form.findChildren<RowInput *>().size(), 2);
    QVERIFY(child<QPushButton>(form, QStringLiteral("askButton")));
    QCOMPARE(plainLine(form)->accessibleName(), QStringLiteral("Quote id"));
    QCOMPARE(secretLine(form)->accessibleName(), QStringLiteral("Share token"));
    QVERIFY(!secretLine(form)->accessibleDescription().isEmpty());
}

void TestRowForm::masksSecretsUntilShown()
{
    const RowForm form(kReliance, {kShareToken, kQuoteId});
    QLineEdit *secret = secretLine(form);
    QVERIFY(secret->isVisibleTo(&form));
    QVERIFY(!plainLine(form, kShareToken)->isVisibleTo(&form));
    QVERIFY(!secretLine(form, kQuoteId)->isVisibleTo(&form));
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QCOMPARE(plainLine(form)->echoMode(), QLineEdit::Normal);
    QTest::keyClicks(secret, QStringLiteral("token"));
    QToolButton *show = showButton(form);
    QVERIFY(show->focusPolicy() & Qt::TabFocus);
    QCOMPARE(show->accessibleName(), QStringLiteral("Show Share token"));
    show->click();
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    show->click();
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

void TestRowForm::isMaskedAgainAfterAWhile()
{
    SecretEdit::setShownFor(std::chrono::milliseconds(50));
    const RowForm form(kReliance, {kShareToken});
    SecretEdit::setShownFor(std::chrono::seconds(30));
    QTest::keyClicks(secretLine(form), QStringLiteral("token"));
    showButton(form)->click();
    QCOMPARE(secretLine(form)->echoMode(), QLineEdit::Normal);
    QTRY_COMPARE(secretLine(form)->echoMode(), QLineEdit::Password);
}

void TestRowForm::aPastedSecretIsCleaned_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("a header") << QStringLiteral("Authorization: Bearer tok\u00e9n\n");
    QTest::newRow("a scheme") << QStringLiteral("bearer tok\u00e9n");
    QTest::newRow("quotes") << QStringLiteral(" \"tok\u00e9n\" ");
}

void TestRowForm::aPastedSecretIsCleaned()
{
    QFETCH(QString, pasted);
    RowForm form(kReliance, {kShareToken});
    QGuiApplication::clipboard()->setText(pasted);
    QTest::keySequence(secretLine(form), QKeySequence::Paste);
    QVERIFY(holds(form.takeFields(), kShareToken, u"tok\u00e9n"));
}

void TestRowForm::aCopiedSecretIsMarked()
{
    const RowForm form(kReliance, {kShareToken});
    QTest::keyClicks(secretLine(form), QStringLiteral("token"));
    showButton(form)->click();
    QTest::keySequence(secretLine(form), QKeySequence::SelectAll);
    QTest::keySequence(secretLine(form), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("token"));
    QVERIFY(SecretClipboard::instance().holdsSecret()); // so it is taken off again
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
             QByteArray("secret"));
}

void TestRowForm::markingASecretLeavesTheSelectionAlone()
{
    QVERIFY2(QGuiApplication::clipboard()->supportsSelection(), "needs an X display");
    QGuiApplication::clipboard()->setText(QStringLiteral("before"), QClipboard::Selection);
    RowForm form(kReliance, {kShareToken});
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QLineEdit *secret = secretLine(form);
    QTest::keyClicks(secret, QStringLiteral("token"));
    showButton(form)->click();
    QTest::mouseDClick(secret, Qt::LeftButton, {}, QPoint(12, secret->height() / 2));
    QCOMPARE(secret->selectedText(), QStringLiteral("token"));
    QVERIFY(!QGuiApplication::clipboard()->text(QClipboard::Selection).contains(QStringLiteral("token")));
    QVERIFY(!secret->dragEnabled());
}

void TestRowForm::asksOnlyWhenAllIsFilled()
{
    const RowForm form(kReliance, {kShareToken, kQuoteId});
    QSignalSpy submitted(&form, &RowForm::submitted);
    auto *ask = child<QPushButton>(form, QStringLiteral("askButton"));
    ask->click();
    QCOMPARE(submitted.count(), 0);
    secretLine(form)->setText(QStringLiteral("t"));
    plainLine(form)->setText(QStringLiteral("  "));
    ask->click();
    QCOMPARE(submitted.count(), 0);
    plainLine(form)->setText(QStringLiteral("q-1"));
    secretLine(form)->setText(QStringLiteral("  "));
    ask->click();
    QCOMPARE(submitted.count(), 0);
    secretLine(form)->setText(QStringLiteral("t"));
    ask->click();
    QCOMPARE(submitted.count(), 1);
}

void TestRowForm::returnAsksFromEitherEditor()
{
    const RowForm form(kReliance, {kShareToken, kQuoteId});
    const QSignalSpy submitted(&form, &RowForm::submitted);
    secretLine(form)->setText(QStringLiteral("t"));
    plainLine(form)->setText(QStringLiteral("q-1"));
    QTest::keyClick(plainLine(form), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QTest::keyClick(secretLine(form), Qt::Key_Return);
    QCOMPARE(submitted.count(), 2);
}

void TestRowForm::theFocusGoesToTheFirstEmptyInput()
{
    RowForm form(kReliance, {kShareToken, kQuoteId});
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.focusFirst();
    QTRY_VERIFY(secretLine(form)->hasFocus());
    QTest::keyClicks(secretLine(form), QStringLiteral("token"));
    form.focusFirst();
    QTRY_VERIFY(plainLine(form)->hasFocus());
    plainLine(form)->setText(QStringLiteral("q-1"));
    form.focusFirst();
    QTRY_VERIFY(secretLine(form)->hasFocus());
}

void TestRowForm::givesSecretsApartFromTexts()
{
    RowForm form(kReliance, {kShareToken, kQuoteId});
    secretLine(form)->setText(QStringLiteral("tok\u00e9n"));
    plainLine(form)->setText(QStringLiteral(" q-1 "));
    const core::Fields fields = form.takeFields();
    QCOMPARE(fields.textKeys(), QStringList{kQuoteId});
    QCOMPARE(fields.text(kQuoteId), QStringLiteral("q-1"));
    QCOMPARE(fields.secretKeys(), QStringList{kShareToken});
    QVERIFY(holds(fields, kShareToken, u"tok\u00e9n"));
}

void TestRowForm::forgetsWhatWasTaken()
{
    RowForm form(kReliance, {kShareToken, kQuoteId});
    QTest::keyClicks(secretLine(form), QStringLiteral("token"));
    QTest::keyClicks(plainLine(form), QStringLiteral("q-1"));
    showButton(form)->click();
    QVERIFY(form.takeFields().contains(kShareToken));
    QVERIFY(secretLine(form)->text().isEmpty() && plainLine(form)->text().isEmpty());
    QCOMPARE(secretLine(form)->echoMode(), QLineEdit::Password);
    showButton(form)->setChecked(true); // what is masked cannot be undone anyway
    QTest::keySequence(secretLine(form), QKeySequence::Undo);
    QTest::keySequence(plainLine(form), QKeySequence::Undo);
    QVERIFY(secretLine(form)->text().isEmpty() && plainLine(form)->text().isEmpty());
}

void TestRowForm::letsChooseBetweenAlternatives()
{
    Either either;
    QCOMPARE(either.choice->count(), 2);
    either.chooseEmail();
    either.plain->setText(QStringLiteral("a@b.c"));
    const core::Fields fields = either.form.takeFields();
    QCOMPARE(fields.text(kEmail), QStringLiteral("a@b.c"));
    QVERIFY(fields.secretKeys().isEmpty());
}

void TestRowForm::theEditorFollowsTheChoice()
{
    const Either either;
    QVERIFY(either.secret->isVisibleTo(&either.form) && !either.plain->isVisibleTo(&either.form));
    QCOMPARE(either.secret->echoMode(), QLineEdit::Password);
    either.chooseEmail();
    QVERIFY(either.plain->isVisibleTo(&either.form) && !either.secret->isVisibleTo(&either.form));
    QCOMPARE(either.plain->accessibleName(), QStringLiteral("E-mail address"));
    either.chooseToken();
    QVERIFY(either.secret->isVisibleTo(&either.form) && !either.plain->isVisibleTo(&either.form));
    QCOMPARE(either.secret->accessibleName(), QStringLiteral("Customer's access token"));
}

void TestRowForm::aTypedTokenIsGoneAfterAnotherChoice()
{
    Either either;
    const QSignalSpy submitted(&either.form, &RowForm::submitted);
    QTest::keyClicks(either.secret, QStringLiteral("token"));
    either.chooseEmail();
    QVERIFY(either.plain->text().isEmpty());
    QVERIFY(either.secret->text().isEmpty());
    child<QPushButton>(either.form, QStringLiteral("askButton"))->click();
    QCOMPARE(submitted.count(), 0);
    QVERIFY(!either.form.takeFields().contains(kEmail));
    either.chooseToken();
    QVERIFY(either.secret->text().isEmpty());
    QVERIFY(!either.form.takeFields().contains(kUserToken));
}

void TestRowForm::aTypedTextDoesNotBecomeASecret()
{
    Either either;
    either.chooseEmail();
    QTest::keyClicks(either.plain, QStringLiteral("token in the wrong place"));
    either.chooseToken();
    QVERIFY(!either.form.takeFields().contains(kUserToken));
    either.chooseEmail();
    QVERIFY(either.plain->text().isEmpty());
    QVERIFY(!either.plain->isUndoAvailable());
}

void TestRowForm::aTextStaysBetweenPlainChoices()
{
    RowForm form(QStringLiteral("sumsub/applicant"), {QStringLiteral("applicant-id|external-user-id")});
    plainLine(form, QStringLiteral("applicant-id_external-user-id"))->setText(QStringLiteral("u-1"));
    child<QComboBox>(form, QStringLiteral("applicant-id_external-user-id_ComboBox"))->setCurrentIndex(1);
    QCOMPARE(form.takeFields().text(QStringLiteral("external-user-id")), QStringLiteral("u-1"));
}

void TestRowForm::everyInputHasAName()
{
    const RowForm form(kReliance, {kShareToken, kQuoteId, kEither});
    for (const auto *widget : form.findChildren<QWidget *>()) {
        const bool isButton = qobject_cast<const QPushButton *>(widget) != nullptr;
        if (widget->focusPolicy() & Qt::TabFocus && !isButton)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestRowForm::emptyStateShowsWhatItIsGiven()
{
    EmptyState state;
    auto *action = child<QPushButton>(state, QStringLiteral("actionButton"));
    QVERIFY(!action->isVisibleTo(&state));
    state.setTexts(QStringLiteral("Title"), QStringLiteral("Why"));
    state.setAction(QStringLiteral("Do it"));
    QVERIFY(action->isVisibleTo(&state));
    QCOMPARE(action->text(), QStringLiteral("Do it"));
    state.setAction({});
    QVERIFY(!action->isVisibleTo(&state));
}

void TestRowForm::emptyStateTellsWhatWasChosen()
{
    EmptyState state;
    QSignalSpy chosen(&state, &EmptyState::exampleTriggered);
    state.setExamples(QStringLiteral("For example"), {QStringLiteral("A & B"), QStringLiteral("C")});
    child<QPushButton>(state, QStringLiteral("exampleButton1"))->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    QCOMPARE(child<QPushButton>(state, QStringLiteral("exampleButton0"))->text(), QStringLiteral("A && B"));
    state.setExamples({}, {});
    QVERIFY(!child<QPushButton>(state, QStringLiteral("exampleButton0")));
}

QTEST_MAIN(TestRowForm)
#include "test_rowform.moc"
