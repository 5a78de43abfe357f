// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/fieldsform.h"
#include "desktop/accounts/formfield.h"
#include "desktop/accounts/secretedit.h"
#include "providers/registry.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace kyc;
using namespace kyc::desktop;
using core::FieldKind;
using core::Message;

namespace {

QList<core::FieldDescription> sample()
{
    return {
        {.key = QStringLiteral("client-id"),
         .label = Message{"Client id"},
         .help = Message{"From the dashboard."},
         .isRequired = true},
        {.key = QStringLiteral("path"),
         .label = Message{"Path"},
         .help = Message{"Rarely changed."},
         .defaultValue = QStringLiteral("/v1")},
        {.key = QStringLiteral("secret"), .label = Message{"Secret"}, .help = {}, .isSecret = true, .isRequired = true},
        {.key = QStringLiteral("flag"),
         .label = Message{"Flag"},
         .help = {},
         .kind = FieldKind::Flag,
         .defaultValue = QStringLiteral("false")},
        {.key = QStringLiteral("on"),
         .label = Message{"On"},
         .help = {},
         .kind = FieldKind::Flag,
         .defaultValue = QStringLiteral("true")},
    };
}

FormField *field(const FieldsForm &form, const char *key)
{
    return form.findChild<FormField *>(QString::fromLatin1(key));
}

QLineEdit *lineEdit(const FieldsForm &form, const char *key)
{
    QWidget *editor = field(form, key)->editor();
    if (auto *secret = qobject_cast<SecretEdit *>(editor))
        return secret->lineEdit();
    return qobject_cast<QLineEdit *>(editor);
}

QCheckBox *checkBox(const FieldsForm &form, const char *key)
{
    return qobject_cast<QCheckBox *>(field(form, key)->editor());
}

bool hasSecret(const core::Fields &fields, const char *key, const char *value)
{
    const core::Secret *secret = fields.secret(QString::fromLatin1(key));
    return secret && secret->equals(core::Secret(QByteArray(value)));
}

} // namespace

class TestFieldsForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnInputForEachDescription();
    void makesTheFormOfEveryProvider_data();
    void makesTheFormOfEveryProvider();
    void givesWhatWasEntered();
    void nothingEnteredIsNothing();
    void defaultsAreNotStored();
    void emptiedTextIsGone();
    void emptySecretStaysAsItWas();
    void typedSecretReplaces();
    void neverPutsASecretIn();
    void keepsWhatItDoesNotKnow();
    void clearsSecretsOnly();
    void tellsChanges();
};

void TestFieldsForm::makesAnInputForEachDescription()
{
    const FieldsForm form(sample());
    QCOMPARE(form.formFields().size(), 5);
    QCOMPARE(field(form, "client-id")->label(), QStringLiteral("Client id (required)"));
    QCOMPARE(lineEdit(form, "client-id")->accessibleDescription(), QStringLiteral("From the dashboard."));
    QCOMPARE(lineEdit(form, "path")->placeholderText(), QStringLiteral("/v1"));
    QVERIFY(qobject_cast<SecretEdit *>(field(form, "secret")->editor()));
    QVERIFY(!checkBox(form, "flag")->isChecked());
    QVERIFY(checkBox(form, "on")->isChecked());
}

void TestFieldsForm::makesTheFormOfEveryProvider_data()
{
    QTest::addColumn<QString>("providerId");
    for (const providers::Provider *provider : providers::all())
        QTest::newRow(qPrintable(provider->description().id)) << provider->description().id;
}

void TestFieldsForm::makesTheFormOfEveryProvider()
{
    QFETCH(QString, providerId);
    const QList<core::FieldDescription> fields = providers::find(providerId)->description().accountFields;
    const FieldsForm form(fields);
    QCOMPARE(form.formFields().size(), fields.size());
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const FormField *made = form.formFields().at(i);
        QCOMPARE(made->key(), fields.at(i).key);
        QVERIFY(made->label().startsWith(fields.at(i).label.text()));
        QCOMPARE(qobject_cast<SecretEdit *>(made->editor()) != nullptr, fields.at(i).isSecret);
    }
}

void TestFieldsForm::givesWhatWasEntered()
{
    FieldsForm form(sample());
    lineEdit(form, "client-id")->setText(QStringLiteral("  c-1 "));
    lineEdit(form, "path")->setText(QStringLiteral("/v2"));
    lineEdit(form, "secret")->setText(QStringLiteral("s"));
    checkBox(form, "flag")->setChecked(true);
    checkBox(form, "on")->setChecked(false);
    const core::Fields values = form.values({});
    QCOMPARE(values.text(QStringLiteral("client-id")), QStringLiteral("c-1"));
    QCOMPARE(values.text(QStringLiteral("path")), QStringLiteral("/v2"));
    QVERIFY(hasSecret(values, "secret", "s"));
    QCOMPARE(values.text(QStringLiteral("flag")), QStringLiteral("true"));
    QCOMPARE(values.text(QStringLiteral("on")), QStringLiteral("false"));
}

void TestFieldsForm::nothingEnteredIsNothing()
{
    const core::Fields values = FieldsForm(sample()).values({});
    QCOMPARE(values.textKeys(), QStringList());
    QCOMPARE(values.secretKeys(), QStringList());
}

void TestFieldsForm::defaultsAreNotStored()
{
    // So that a default mended in a later version reaches the accounts that never chose.
    FieldsForm form(sample());
    lineEdit(form, "path")->setText(QStringLiteral("/v1"));
    checkBox(form, "flag")->setChecked(false);
    QCOMPARE(form.values({}).textKeys(), QStringList());
}

void TestFieldsForm::emptiedTextIsGone()
{
    core::Fields before;
    before.setText(QStringLiteral("client-id"), QStringLiteral("c-1"));
    FieldsForm form(sample());
    form.setValues(before);
    QCOMPARE(lineEdit(form, "client-id")->text(), QStringLiteral("c-1"));
    lineEdit(form, "client-id")->clear();
    QVERIFY(!form.values(std::move(before)).contains(QStringLiteral("client-id")));
}

void TestFieldsForm::emptySecretStaysAsItWas()
{
    core::Fields before;
    before.setSecret(QStringLiteral("secret"), core::Secret(QByteArray("old")));
    FieldsForm form(sample());
    form.setValues(before);
    QVERIFY(hasSecret(form.values(std::move(before)), "secret", "old"));
}

void TestFieldsForm::typedSecretReplaces()
{
    core::Fields before;
    before.setSecret(QStringLiteral("secret"), core::Secret(QByteArray("old")));
    FieldsForm form(sample());
    form.setValues(before);
    QTest::keyClicks(lineEdit(form, "secret"), QStringLiteral("new"));
    QVERIFY(hasSecret(form.values(std::move(before)), "secret", "new"));
}

void TestFieldsForm::neverPutsASecretIn()
{
    core::Fields before;
    before.setSecret(QStringLiteral("secret"), core::Secret(QByteArray("old")));
    FieldsForm form(sample());
    form.setValues(before);
    QVERIFY(lineEdit(form, "secret")->text().isEmpty());
    QVERIFY(lineEdit(form, "secret")->placeholderText().contains(QStringLiteral("kept")));
    form.setKeptSecrets({});
    QVERIFY(lineEdit(form, "secret")->placeholderText().isEmpty());
}

void TestFieldsForm::keepsWhatItDoesNotKnow()
{
    core::Fields before;
    before.setText(QStringLiteral("from-a-later-version"), QStringLiteral("x"));
    FieldsForm form(sample());
    form.setValues(before);
    QCOMPARE(form.values(std::move(before)).text(QStringLiteral("from-a-later-version")), QStringLiteral("x"));
}

void TestFieldsForm::clearsSecretsOnly()
{
    FieldsForm form(sample());
    lineEdit(form, "client-id")->setText(QStringLiteral("c-1"));
    lineEdit(form, "secret")->setText(QStringLiteral("s"));
    form.clearSecrets();
    QVERIFY(lineEdit(form, "secret")->text().isEmpty());
    QCOMPARE(lineEdit(form, "client-id")->text(), QStringLiteral("c-1"));
}

void TestFieldsForm::tellsChanges()
{
    FieldsForm form(sample());
    const QSignalSpy changed(&form, &FieldsForm::changed);
    lineEdit(form, "client-id")->setText(QStringLiteral("c"));
    lineEdit(form, "secret")->setText(QStringLiteral("s"));
    checkBox(form, "flag")->setChecked(true);
    QCOMPARE(changed.count(), 3);
}

QTEST_MAIN(TestFieldsForm)
#include "test_fieldsform.moc"
