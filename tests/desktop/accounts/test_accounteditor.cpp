// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accounteditor.h"
#include "desktop/accounts/formfield.h"
#include "desktop/accounts/sampleaccounts.h"
#include "desktop/accounts/secretedit.h"
#include "providers/registry.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kyc;
using desktop::AccountEditor;
using desktop::FormField;
using test::hasSecret;
using test::sampleAccount;
using test::saverTo;

namespace {

FormField *field(const QDialog &editor, const char *key)
{
    return editor.findChild<FormField *>(QString::fromLatin1(key));
}

QLineEdit *lineEdit(const QDialog &editor, const char *key)
{
    QWidget *input = field(editor, key)->editor();
    if (auto *secret = qobject_cast<desktop::SecretEdit *>(input))
        return secret->lineEdit();
    return qobject_cast<QLineEdit *>(input);
}

QComboBox *comboBox(const QDialog &editor, const char *key)
{
    return qobject_cast<QComboBox *>(field(editor, key)->editor());
}

void choose(const QDialog &editor, const char *key, const QString &data)
{
    QComboBox *box = comboBox(editor, key);
    box->setCurrentIndex(box->findData(data));
}

bool activate(QDialog &editor)
{
    editor.open();
    editor.activateWindow();
    return QTest::qWaitForWindowActive(&editor);
}

/// Types into whatever has the focus, as a person does.
void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

} // namespace

class TestAccountEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAnAccountByKeyboardAlone();
    void offersEveryProviderAndEnvironment();
    void changesItsFieldsWithTheProvider();
    void okLeadsToTheFirstWrongField();
    void problemGoesWhileTyping();
    void nameMustBeFree();
    void environmentWithoutAHostIsToldAtOnce();
    void saysWhichAddressIsAsked();
    void customAddressIsAskedForAndWarnedOf();
    void customAddressMustBeSafe_data();
    void customAddressMustBeSafe();
    void editsWithoutShowingTheSecret();
    void newSecretReplacesTheKeptOne();
    void secretIsNotSentElsewhereUnasked();
    void aKeptSecretCanBeTakenAway();
    void secretIsNotCarriedToAnotherProvider();
    void pastedSecretIsCleaned();
    void cancelChangesNothingAndForgets();
    void okForgetsWhatWasTyped();
    void keepsTheQuotaOfTheAccount();
    void scrollsToAWrongFieldWhenSmall();
};

void TestAccountEditor::addsAnAccountByKeyboardAlone()
{
    services::AccountBook book;
    AccountEditor editor(book, saverTo(book));
    const QSignalSpy saved(&editor, &AccountEditor::saved);
    QVERIFY(activate(editor));
    QCOMPARE(QApplication::focusWidget(), lineEdit(editor, "name"));
    type(QStringLiteral("my account"));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), comboBox(editor, "provider"));
    type(QStringLiteral("P100"));
    QCOMPARE(comboBox(editor, "provider")->currentData().toString(), QStringLiteral("p100"));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), comboBox(editor, "environment"));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field(editor, "enabled")->editor());
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), lineEdit(editor, "api-key"));
    type(QStringLiteral("k-1"));
    press(Qt::Key_Return);

    QCOMPARE(saved.count(), 1);
    QVERIFY(!editor.isVisible());
    QCOMPARE(book.accounts().size(), std::size_t(1));
    const core::Account &account = book.accounts().front();
    QCOMPARE(account.id, saved.first().first().toString());
    QCOMPARE(account.name, QStringLiteral("my account"));
    QCOMPARE(account.providerId, QStringLiteral("p100"));
    QCOMPARE(account.environment, core::Environment::Staging);
    QVERIFY(account.isEnabled);
    QVERIFY(hasSecret(account, "api-key", "k-1"));
}

void TestAccountEditor::offersEveryProviderAndEnvironment()
{
    services::AccountBook book;
    const AccountEditor editor(book, saverTo(book));
    QCOMPARE(comboBox(editor, "provider")->count(), static_cast<int>(providers::all().size()));
    QStringList environments;
    for (int i = 0; i < comboBox(editor, "environment")->count(); ++i) {
        environments.append(comboBox(editor, "environment")->itemData(i).toString());
        QVERIFY(!comboBox(editor, "environment")->itemIcon(i).isNull());
    }
    QCOMPARE(environments,
             QStringList({QStringLiteral("staging"), QStringLiteral("production"), QStringLiteral("custom")}));
    QCOMPARE(comboBox(editor, "environment")->currentData().toString(), QStringLiteral("staging"));
}

void TestAccountEditor::changesItsFieldsWithTheProvider()
{
    services::AccountBook book;
    const AccountEditor editor(book, saverTo(book));
    for (const providers::Provider *provider : providers::all()) {
        choose(editor, "provider", provider->description().id);
        const QList<core::FieldDescription> &wanted = provider->description().accountFields;
        for (const core::FieldDescription &description : wanted)
            QVERIFY2(field(editor, qPrintable(description.key)), qPrintable(description.key));
        QCOMPARE(editor.findChildren<FormField *>().size(), wanted.size() + 7);
    }
}

void TestAccountEditor::okLeadsToTheFirstWrongField()
{
    services::AccountBook book;
    AccountEditor editor(book, saverTo(book));
    choose(editor, "provider", QStringLiteral("p100"));
    QVERIFY(activate(editor));
    field(editor, "enabled")->setFocus();
    QTest::keyClick(&editor, Qt::Key_Return);
    QVERIFY(editor.isVisible());
    QVERIFY(book.accounts().empty());
    QCOMPARE(QApplication::focusWidget(), lineEdit(editor, "name"));
    QVERIFY(!field(editor, "name")->shownProblem().isEmpty());
    QVERIFY(!field(editor, "api-key")->shownProblem().isEmpty());
    QVERIFY(lineEdit(editor, "name")->accessibleDescription().startsWith(QStringLiteral("Invalid: ")));

    type(QStringLiteral("my account"));
    press(Qt::Key_Return);
    QVERIFY(editor.isVisible());
    QCOMPARE(QApplication::focusWidget(), lineEdit(editor, "api-key"));
}

void TestAccountEditor::problemGoesWhileTyping()
{
    services::AccountBook book;
    AccountEditor editor(book, saverTo(book));
    QVERIFY(activate(editor));
    editor.accept();
    QVERIFY(!field(editor, "name")->shownProblem().isEmpty());
    type(QStringLiteral("x"));
    QVERIFY(field(editor, "name")->shownProblem().isEmpty());
}

void TestAccountEditor::nameMustBeFree()
{
    services::AccountBook book;
    book.add(sampleAccount(QStringLiteral("taken")));
    AccountEditor editor(book, saverTo(book));
    choose(editor, "provider", QStringLiteral("p100"));
    lineEdit(editor, "name")->setText(QStringLiteral(" taken "));
    lineEdit(editor, "api-key")->setText(QStringLiteral("k"));
    editor.accept();
    QCOMPARE(book.accounts().size(), std::size_t(1));
    QVERIFY(!field(editor, "name")->shownProblem().isEmpty());

    AccountEditor same(book, saverTo(book), book.accounts().front());
    same.accept();
    QVERIFY(field(same, "name")->shownProblem().isEmpty());
    QCOMPARE(same.result(), int(QDialog::Accepted));
}

void TestAccountEditor::environmentWithoutAHostIsToldAtOnce()
{
    services::AccountBook book;
    const AccountEditor editor(book, saverTo(book));
    QString without;
    for (const providers::Provider *provider : providers::all()) {
        const core::HostDescription &host = provider->description().hosts.constFirst();
        if (host.staging.isEmpty() && !host.production.isEmpty())
            without = provider->description().id;
    }
    QVERIFY2(!without.isEmpty(), "no provider lacks a staging host any more: this test needs another one");
    choose(editor, "provider", without);
    QVERIFY(!field(editor, "environment")->shownProblem().isEmpty());
    choose(editor, "environment", QStringLiteral("production"));
    QVERIFY(field(editor, "environment")->shownProblem().isEmpty());
}

void TestAccountEditor::saysWhichAddressIsAsked()
{
    services::AccountBook book;
    const AccountEditor editor(book, saverTo(book));
    choose(editor, "provider", QStringLiteral("p100"));
    const auto hint = [&editor] {
        return field(editor, "environment")->findChild<QLabel *>(QStringLiteral("hintLabel"))->text();
    };
    QVERIFY(hint().contains(QStringLiteral("https://partner-api-stage.p100.io")));
    choose(editor, "environment", QStringLiteral("production"));
    QVERIFY(hint().contains(QStringLiteral("https://partner-api.p100.io")));
}

void TestAccountEditor::customAddressIsAskedForAndWarnedOf()
{
    services::AccountBook book;
    AccountEditor editor(book, saverTo(book));
    QVERIFY(activate(editor));
    QVERIFY(!field(editor, "base-url")->isVisible());
    choose(editor, "environment", QStringLiteral("custom"));
    QVERIFY(field(editor, "base-url")->isVisible());
    QVERIFY(lineEdit(editor, "base-url")->accessibleDescription().contains(QStringLiteral("credentials")));
    QVERIFY(field(editor, "base-url")->findChild<QLabel *>(QStringLiteral("noticeLabel"))->isVisible());
}

void TestAccountEditor::customAddressMustBeSafe_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("https") << QStringLiteral(" https://kyc.example.com ") << true;
    QTest::newRow("http to this machine") << QStringLiteral("http://127.0.0.1:8900") << true;
    QTest::newRow("http to another machine") << QStringLiteral("http://kyc.example.com") << false;
    QTest::newRow("no scheme") << QStringLiteral("kyc.example.com") << false;
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("with a user") << QStringLiteral("https://me:pw@kyc.example.com") << false;
    QTest::newRow("a blank inside") << QStringLiteral("https://kyc example.com") << false;
}

void TestAccountEditor::customAddressMustBeSafe()
{
    QFETCH(QString, address);
    QFETCH(bool, isTaken);
    services::AccountBook book;
    AccountEditor editor(book, saverTo(book));
    choose(editor, "provider", QStringLiteral("p100"));
    lineEdit(editor, "name")->setText(QStringLiteral("custom"));
    lineEdit(editor, "api-key")->setText(QStringLiteral("k"));
    choose(editor, "environment", QStringLiteral("custom"));
    lineEdit(editor, "base-url")->setText(address);
    editor.accept();
    QCOMPARE(book.accounts().size(), std::size_t(isTaken ? 1 : 0));
    QCOMPARE(field(editor, "base-url")->shownProblem().isEmpty(), isTaken);
    if (isTaken)
        QCOMPARE(book.accounts().front().customBaseUrl, QUrl(address.trimmed()));
}

void TestAccountEditor::editsWithoutShowingTheSecret()
{
    services::AccountBook book;
    const QString id = book.add(sampleAccount(QStringLiteral("mine"), core::Environment::Production));
    AccountEditor editor(book, saverTo(book), *book.find(id));
    QVERIFY(lineEdit(editor, "api-key")->text().isEmpty());
    QVERIFY(lineEdit(editor, "api-key")->placeholderText().contains(QStringLiteral("kept")));
    QCOMPARE(comboBox(editor, "environment")->currentData().toString(), QStringLiteral("production"));
    lineEdit(editor, "name")->setText(QStringLiteral("renamed"));
    editor.accept();
    QCOMPARE(book.accounts().size(), std::size_t(1));
    QCOMPARE(book.find(id)->name, QStringLiteral("renamed"));
    QVERIFY(hasSecret(*book.find(id), "api-key", "kept-key"));
}

void TestAccountEditor::newSecretReplacesTheKeptOne()
{
    services::AccountBook book;
    const QString id = book.add(sampleAccount(QStringLiteral("mine")));
    AccountEditor editor(book, saverTo(book), *book.find(id));
    QTest::keyClicks(lineEdit(editor, "api-key"), QStringLiteral("rotated"));
    editor.accept();
    QVERIFY(hasSecret(*book.find(id), "api-key", "rotated"));
}

void TestAccountEditor::secretIsNotSentElsewhereUnasked()
{
    // Otherwise whoever sits down at the desk for a minute could have the credential sent to a server of theirs.
    services::AccountBook book;
    const QString id = book.add(sampleAccount(QStringLiteral("mine"), core::Environment::Production));
    AccountEditor editor(book, saverTo(book), *book.find(id));
    choose(editor, "environment", QStringLiteral("custom"));
    lineEdit(editor, "base-url")->setText(QStringLiteral("https://elsewhere.example.com"));
    QVERIFY(lineEdit(editor, "api-key")->placeholderText().isEmpty());
    QVERIFY(lineEdit(editor, "api-key")->accessibleDescription().contains(QStringLiteral("again")));
    editor.accept();
    QVERIFY(!field(editor, "api-key")->shownProblem().isEmpty());
    QCOMPARE(book.find(id)->environment, core::Environment::Production);

    choose(editor, "environment", QStringLiteral("production"));
    QVERIFY(lineEdit(editor, "api-key")->placeholderText().contains(QStringLiteral("kept")));
    QVERIFY(!lineEdit(editor, "api-key")->accessibleDescription().contains(QStringLiteral("again")));
    editor.accept();
    QVERIFY(hasSecret(*book.find(id), "api-key", "kept-key"));
}

void TestAccountEditor::aKeptSecretCanBeTakenAway()
{
    services::AccountBook book;
    core::Account account = sampleAccount(QStringLiteral("mine"));
    account.providerId = QStringLiteral("transak");
    account.fields.setText(QStringLiteral("api-key"), QStringLiteral("k"));
    account.fields.setSecret(QStringLiteral("api-secret"), core::Secret(QByteArray("kept-secret")));
    account.fields.setSecret(QStringLiteral("partner-access-token"), core::Secret(QByteArray("kept-token")));
    const QString id = book.add(std::move(account));
    QStringList entered;
    QStringList removed;
    const auto save = [&](core::Account changed, const QStringList &enteredSecrets, const QStringList &removedSecrets) {
        entered = enteredSecrets;
        removed = removedSecrets;
        return saverTo(book)(std::move(changed), enteredSecrets, removedSecrets);
    };
    AccountEditor editor(book, save, *book.find(id));
    auto *secret = qobject_cast<desktop::SecretEdit *>(field(editor, "api-secret")->editor());
    secret->findChild<QToolButton *>(QStringLiteral("takeAwayButton"))->click();
    editor.accept();
    QCOMPARE(editor.result(), int(QDialog::Accepted));
    QCOMPARE(removed, QStringList{QStringLiteral("api-secret")});
    QVERIFY(entered.isEmpty());
    QVERIFY(!book.find(id)->fields.contains(QStringLiteral("api-secret")));
    QVERIFY(hasSecret(*book.find(id), "partner-access-token", "kept-token"));
}

void TestAccountEditor::secretIsNotCarriedToAnotherProvider()
{
    services::AccountBook book;
    const QString id = book.add(sampleAccount(QStringLiteral("mine")));
    AccountEditor editor(book, saverTo(book), *book.find(id));
    choose(editor, "provider", QStringLiteral("transak"));
    choose(editor, "environment", QStringLiteral("staging"));
    editor.accept();
    QCOMPARE(editor.result(), int(QDialog::Accepted));
    QCOMPARE(book.find(id)->providerId, QStringLiteral("transak"));
    QVERIFY(book.find(id)->fields.secretKeys().isEmpty());
}

void TestAccountEditor::pastedSecretIsCleaned()
{
    services::AccountBook book;
    AccountEditor editor(book, saverTo(book));
    choose(editor, "provider", QStringLiteral("p100"));
    lineEdit(editor, "name")->setText(QStringLiteral("mine"));
    QApplication::clipboard()->setText(QStringLiteral(" \"k-1\"\n"));
    QTest::keySequence(lineEdit(editor, "api-key"), QKeySequence::Paste);
    editor.accept();
    QCOMPARE(book.accounts().size(), std::size_t(1));
    QVERIFY(hasSecret(book.accounts().front(), "api-key", "k-1"));
}

void TestAccountEditor::cancelChangesNothingAndForgets()
{
    services::AccountBook book;
    AccountEditor editor(book, saverTo(book));
    choose(editor, "provider", QStringLiteral("p100"));
    QVERIFY(activate(editor));
    lineEdit(editor, "name")->setText(QStringLiteral("mine"));
    lineEdit(editor, "api-key")->setText(QStringLiteral("k-1"));
    QTest::keyClick(&editor, Qt::Key_Escape);
    QVERIFY(!editor.isVisible());
    QVERIFY(book.accounts().empty());
    QVERIFY(lineEdit(editor, "api-key")->text().isEmpty());
}

void TestAccountEditor::okForgetsWhatWasTyped()
{
    services::AccountBook book;
    AccountEditor editor(book, saverTo(book));
    choose(editor, "provider", QStringLiteral("p100"));
    lineEdit(editor, "name")->setText(QStringLiteral("mine"));
    lineEdit(editor, "api-key")->setText(QStringLiteral("k-1"));
    editor.accept();
    QCOMPARE(book.accounts().size(), std::size_t(1));
    QVERIFY(lineEdit(editor, "api-key")->text().isEmpty());
}

void TestAccountEditor::keepsTheQuotaOfTheAccount()
{
    services::AccountBook book;
    core::Account account = sampleAccount(QStringLiteral("mine"));
    account.quota = core::Quota{.requestsPerSecond = 2.0, .burst = 3, .inFlight = 4};
    const QString id = book.add(std::move(account));
    AccountEditor editor(book, saverTo(book), *book.find(id));
    lineEdit(editor, "name")->setText(QStringLiteral("renamed"));
    editor.accept();
    QVERIFY(book.find(id)->quota.has_value());
    QCOMPARE(book.find(id)->quota->inFlight, 4);
}

void TestAccountEditor::scrollsToAWrongFieldWhenSmall()
{
    services::AccountBook book;
    AccountEditor editor(book, saverTo(book));
    choose(editor, "provider", QStringLiteral("sumsub"));
    lineEdit(editor, "name")->setText(QStringLiteral("mine"));
    QVERIFY(activate(editor));
    editor.resize(320, 260);
    editor.accept();
    const auto *area = editor.findChild<QScrollArea *>(QStringLiteral("scrollArea"));
    FormField *wrong = field(editor, "app-token");
    QVERIFY(!wrong->shownProblem().isEmpty());
    const auto isInView = [area, wrong] {
        const QLabel *problem = wrong->findChild<QLabel *>(QStringLiteral("problemLabel"));
        const QRect rect(problem->mapTo(area->viewport(), QPoint()), problem->size());
        return area->viewport()->rect().contains(rect);
    };
    QTRY_VERIFY(isInView());
    QVERIFY(lineEdit(editor, "app-token")->hasFocus());
}

QTEST_MAIN(TestAccountEditor)
#include "test_accounteditor.moc"
