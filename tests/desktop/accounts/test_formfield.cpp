// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/formfield.h"
#include "desktop/accounts/secretedit.h"
#include "desktop/visuals/contrast.h"
#include "desktop/visuals/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace kyc::desktop;

namespace {

const QString kWrong = QStringLiteral("Give it a name.");

QLabel *label(const FormField &field, const char *name)
{
    return field.findChild<QLabel *>(QString::fromLatin1(name));
}

/// A window with two fields, so that focus has somewhere to go.
struct Form
{
    QWidget window;
    QLineEdit *first = new QLineEdit;
    QLineEdit *second = new QLineEdit;
    FormField *field = nullptr;
    FormField *other = nullptr;

    Form()
    {
        auto *layout = new QVBoxLayout(&window);
        field = new FormField(QStringLiteral("name"), QStringLiteral("Name"), first);
        other = new FormField(QStringLiteral("other"), QStringLiteral("Other"), second);
        layout->addWidget(field);
        layout->addWidget(other);
        QObject::connect(first, &QLineEdit::textChanged, field,
                         [this](const QString &text) { field->setProblem(text.isEmpty() ? kWrong : QString()); });
    }

    [[nodiscard]] bool activate()
    {
        window.show();
        window.activateWindow();
        first->setFocus();
        return QTest::qWaitForWindowActive(&window);
    }
};

} // namespace

class TestFormField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelAndHintBelongToTheInput();
    void checkBoxCarriesItsLabel();
    void problemWaitsForTheEndOfEditing();
    void problemGoesAtOnceWhenMended();
    void problemComesBackOnlyAtTheNextEnd();
    void problemCanBeShownAtOnce();
    void leavingTheWindowIsNotTheEndOfEditing();
    void goingToTheShowButtonIsNotTheEndOfEditing();
    void invalidIsReadOutWithTheInput();
    void noticeStandsUntilItIsTaken();
    void tellsChangesOfEveryKindOfInput();
    void colorsHaveContrastAndFollowThePalette();
    void textIsNeverTakenForMarkup();
};

void TestFormField::labelAndHintBelongToTheInput()
{
    auto *lineEdit = new QLineEdit;
    FormField field(QStringLiteral("api-key"), QStringLiteral("API key"), lineEdit);
    field.setHint(QStringLiteral("From the dashboard."));
    QCOMPARE(label(field, "label")->buddy(), lineEdit);
    QCOMPARE(lineEdit->accessibleName(), QStringLiteral("API key"));
    QCOMPARE(lineEdit->accessibleDescription(), QStringLiteral("From the dashboard."));
    QCOMPARE(field.focusProxy(), lineEdit);
}

void TestFormField::checkBoxCarriesItsLabel()
{
    auto *checkBox = new QCheckBox;
    const FormField field(QStringLiteral("flag"), QStringLiteral("Ask it"), checkBox);
    QCOMPARE(checkBox->text(), QStringLiteral("Ask it"));
    QVERIFY(!label(field, "label"));
}

void TestFormField::problemWaitsForTheEndOfEditing()
{
    Form form;
    QVERIFY(form.activate());
    form.field->setProblem(kWrong);
    QVERIFY(form.field->hasProblem());
    QVERIFY(form.field->shownProblem().isEmpty());
    QTest::keyClick(form.first, Qt::Key_Tab);
    QVERIFY(form.second->hasFocus());
    QCOMPARE(form.field->shownProblem(), kWrong);
    QVERIFY(label(*form.field, "problemLabel")->isVisible());
    QCOMPARE(label(*form.field, "problemLabel")->text(), kWrong);
}

void TestFormField::problemGoesAtOnceWhenMended()
{
    Form form;
    QVERIFY(form.activate());
    form.field->setProblem(kWrong);
    form.field->showProblem();
    QTest::keyClick(form.first, Qt::Key_A);
    QVERIFY(form.first->hasFocus());
    QVERIFY(form.field->shownProblem().isEmpty());
    QVERIFY(!label(*form.field, "problemLabel")->isVisible());
}

void TestFormField::problemComesBackOnlyAtTheNextEnd()
{
    Form form;
    QVERIFY(form.activate());
    form.field->setProblem(kWrong);
    form.field->showProblem();
    QTest::keyClick(form.first, Qt::Key_A);
    QTest::keyClick(form.first, Qt::Key_Backspace);
    QVERIFY(form.field->hasProblem());
    QVERIFY(form.field->shownProblem().isEmpty());
    QTest::keyClick(form.first, Qt::Key_Tab);
    QCOMPARE(form.field->shownProblem(), kWrong);
}

void TestFormField::problemCanBeShownAtOnce()
{
    Form form;
    form.field->showProblem();
    QVERIFY(form.field->shownProblem().isEmpty());
    form.field->setProblem(kWrong);
    form.field->showProblem();
    QCOMPARE(form.field->shownProblem(), kWrong);
}

void TestFormField::leavingTheWindowIsNotTheEndOfEditing()
{
    Form form;
    QVERIFY(form.activate());
    form.field->setProblem(kWrong);
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    QVERIFY(form.field->shownProblem().isEmpty());
}

void TestFormField::goingToTheShowButtonIsNotTheEndOfEditing()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *secret = new SecretEdit;
    auto *field = new FormField(QStringLiteral("key"), QStringLiteral("Key"), secret);
    layout->addWidget(field);
    layout->addWidget(new QLineEdit);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTest::keyClicks(secret->lineEdit(), QStringLiteral("abc"));
    field->setProblem(kWrong);
    QTest::keyClick(secret->lineEdit(), Qt::Key_Tab);
    auto *button = secret->findChild<QToolButton *>();
    QVERIFY(button->hasFocus());
    QVERIFY(field->shownProblem().isEmpty());
    QTest::keyClick(button, Qt::Key_Tab);
    auto *copy = secret->findChild<QToolButton *>(QStringLiteral("copyButton"));
    QVERIFY(copy->hasFocus());
    QVERIFY(field->shownProblem().isEmpty());
    QTest::keyClick(copy, Qt::Key_Tab);
    QVERIFY(!copy->hasFocus());
    QCOMPARE(field->shownProblem(), kWrong);
}

void TestFormField::invalidIsReadOutWithTheInput()
{
    auto *secret = new SecretEdit;
    FormField field(QStringLiteral("key"), QStringLiteral("Key"), secret);
    field.setHint(QStringLiteral("From the dashboard."));
    field.setProblem(kWrong);
    QCOMPARE(secret->lineEdit()->accessibleDescription(), QStringLiteral("From the dashboard."));
    field.showProblem();
    QCOMPARE(secret->lineEdit()->accessibleDescription(),
             QStringLiteral("Invalid: Give it a name.\nFrom the dashboard."));
    field.setProblem({});
    QCOMPARE(secret->lineEdit()->accessibleDescription(), QStringLiteral("From the dashboard."));
}

void TestFormField::noticeStandsUntilItIsTaken()
{
    Form form;
    QVERIFY(form.activate());
    form.field->setNotice(QStringLiteral("Take care."));
    QVERIFY(label(*form.field, "noticeLabel")->isVisible());
    QVERIFY(form.first->accessibleDescription().contains(QStringLiteral("Take care.")));
    form.field->setNotice({});
    QVERIFY(!label(*form.field, "noticeLabel")->isVisible());
    QVERIFY(form.first->accessibleDescription().isEmpty());
}

void TestFormField::tellsChangesOfEveryKindOfInput()
{
    auto *lineEdit = new QLineEdit;
    auto *secret = new SecretEdit;
    auto *comboBox = new QComboBox;
    comboBox->addItems({QStringLiteral("one"), QStringLiteral("two")});
    auto *checkBox = new QCheckBox;
    const QList<QWidget *> editors{lineEdit, secret, comboBox, checkBox};
    QWidget parent;
    int changes = 0;
    for (QWidget *editor : editors) {
        auto *field = new FormField(QStringLiteral("key"), QStringLiteral("Key"), editor, &parent);
        connect(field, &FormField::changed, this, [&changes] { ++changes; });
    }
    lineEdit->setText(QStringLiteral("a"));
    QCOMPARE(changes, 1);
    secret->lineEdit()->setText(QStringLiteral("a"));
    QCOMPARE(changes, 2);
    comboBox->setCurrentIndex(1);
    QCOMPARE(changes, 3);
    checkBox->setChecked(true);
    QCOMPARE(changes, 4);
}

void TestFormField::colorsHaveContrastAndFollowThePalette()
{
    Form form;
    form.field->setHint(QStringLiteral("A hint."));
    form.field->setNotice(QStringLiteral("Take care."));
    form.field->setProblem(kWrong);
    form.field->showProblem();
    QVERIFY(form.activate());
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        applyTheme(*qApp, scheme);
        for (const char *name : {"label", "hintLabel", "noticeLabel", "problemLabel"}) {
            const QPalette palette = label(*form.field, name)->palette();
            const double found = contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window));
            QVERIFY2(found >= kTextContrast, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(found)));
        }
    }
}

void TestFormField::textIsNeverTakenForMarkup()
{
    FormField field(QStringLiteral("key"), QStringLiteral("<b>Key</b>"), new QLineEdit);
    for (const char *name : {"label", "hintLabel", "noticeLabel", "problemLabel"})
        QCOMPARE(label(field, name)->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestFormField)
#include "test_formfield.moc"
