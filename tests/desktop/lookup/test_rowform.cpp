// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/emptystate.h"
#include "desktop/lookup/rowform.h"

#include <QComboBox>
#include <QLineEdit>
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
const QString kEither = QStringLiteral("user-access-token|email");

template <class T>
T *child(const QWidget &parent, const QString &name)
{
    return parent.findChild<T *>(name);
}

} // namespace

/// The form in a row that lacks something, and the page that stands where there is nothing yet.
class TestRowForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAnInputForEachField();
    void masksSecretsUntilShown();
    void asksOnlyWhenAllIsFilled();
    void givesSecretsApartFromTexts();
    void forgetsWhatWasTaken();
    void letsChooseBetweenAlternatives();
    void maskFollowsTheChoice();
    void everyInputHasAName();
    void emptyStateShowsWhatItIsGiven();
    void emptyStateTellsWhatWasChosen();
};

void TestRowForm::hasAnInputForEachField()
{
    const RowForm form(kReliance, {kShareToken, kQuoteId});
    QCOMPARE(form.findChildren<QLineEdit *>().size(), 2);
    QVERIFY(child<QPushButton>(form, QStringLiteral("askButton")));
    QCOMPARE(child<QLineEdit>(form, QStringLiteral("quote-id_LineEdit"))->accessibleName(), QStringLiteral("Quote id"));
}

void TestRowForm::masksSecretsUntilShown()
{
    const RowForm form(kReliance, {kShareToken, kQuoteId});
    auto *secret = child<QLineEdit>(form, QStringLiteral("share-token_LineEdit"));
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QCOMPARE(child<QLineEdit>(form, QStringLiteral("quote-id_LineEdit"))->echoMode(), QLineEdit::Normal);
    auto *show = child<QToolButton>(form, QStringLiteral("share-token_ShowButton"));
    QVERIFY(show->isVisibleTo(&form));
    QVERIFY(show->focusPolicy() & Qt::TabFocus);
    QVERIFY(!child<QToolButton>(form, QStringLiteral("quote-id_ShowButton"))->isVisibleTo(&form));
    show->click();
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    show->click();
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

void TestRowForm::asksOnlyWhenAllIsFilled()
{
    const RowForm form(kReliance, {kShareToken, kQuoteId});
    QSignalSpy submitted(&form, &RowForm::submitted);
    auto *ask = child<QPushButton>(form, QStringLiteral("askButton"));
    ask->click();
    QCOMPARE(submitted.count(), 0);
    child<QLineEdit>(form, QStringLiteral("share-token_LineEdit"))->setText(QStringLiteral("t"));
    child<QLineEdit>(form, QStringLiteral("quote-id_LineEdit"))->setText(QStringLiteral("  "));
    ask->click();
    QCOMPARE(submitted.count(), 0);
    auto *quote = child<QLineEdit>(form, QStringLiteral("quote-id_LineEdit"));
    quote->setText(QStringLiteral("q-1"));
    QTest::keyClick(quote, Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
}

void TestRowForm::givesSecretsApartFromTexts()
{
    RowForm form(kReliance, {kShareToken, kQuoteId});
    child<QLineEdit>(form, QStringLiteral("share-token_LineEdit"))->setText(QStringLiteral("tok\u00e9n"));
    child<QLineEdit>(form, QStringLiteral("quote-id_LineEdit"))->setText(QStringLiteral(" q-1 "));
    const core::Fields fields = form.takeFields();
    QCOMPARE(fields.textKeys(), QStringList{kQuoteId});
    QCOMPARE(fields.text(kQuoteId), QStringLiteral("q-1"));
    QCOMPARE(fields.secretKeys(), QStringList{kShareToken});
    QVERIFY(fields.secret(kShareToken)->equals(core::Secret::fromText(u"tok\u00e9n")));
}

void TestRowForm::forgetsWhatWasTaken()
{
    RowForm form(kReliance, {kShareToken});
    auto *secret = child<QLineEdit>(form, QStringLiteral("share-token_LineEdit"));
    secret->setText(QStringLiteral("token"));
    QVERIFY(form.takeFields().contains(kShareToken));
    QVERIFY(secret->text().isEmpty());
}

void TestRowForm::letsChooseBetweenAlternatives()
{
    RowForm form(kReliance, {kEither});
    auto *choice = child<QComboBox>(form, QStringLiteral("user-access-token_email_ComboBox"));
    QVERIFY(choice);
    QCOMPARE(choice->count(), 2);
    choice->setCurrentIndex(1);
    child<QLineEdit>(form, QStringLiteral("user-access-token_email_LineEdit"))->setText(QStringLiteral("a@b.c"));
    QCOMPARE(form.takeFields().text(QStringLiteral("email")), QStringLiteral("a@b.c"));
}

void TestRowForm::maskFollowsTheChoice()
{
    const RowForm form(kReliance, {kEither});
    auto *choice = child<QComboBox>(form, QStringLiteral("user-access-token_email_ComboBox"));
    auto *edit = child<QLineEdit>(form, QStringLiteral("user-access-token_email_LineEdit"));
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    choice->setCurrentIndex(1);
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    choice->setCurrentIndex(0);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
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
