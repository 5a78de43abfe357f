// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/fieldsform.h"

#include "desktop/accounts/formfield.h"
#include "desktop/accounts/secretedit.h"
#include "desktop/visuals/metrics.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kyc::desktop {

namespace {

const QString kTrue = QStringLiteral("true");
const QString kFalse = QStringLiteral("false");

QWidget *editorFor(const core::FieldDescription &field)
{
    if (field.isSecret)
        return new SecretEdit;
    if (field.kind == core::FieldKind::Flag)
        return new QCheckBox;
    auto *lineEdit = new QLineEdit;
    lineEdit->setPlaceholderText(field.defaultValue);
    if (field.kind == core::FieldKind::Email)
        lineEdit->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    return lineEdit;
}

void putIn(QWidget *editor, const QString &value)
{
    if (auto *checkBox = qobject_cast<QCheckBox *>(editor))
        checkBox->setChecked(value == kTrue);
    else if (auto *lineEdit = qobject_cast<QLineEdit *>(editor))
        lineEdit->setText(value);
}

QString textOf(const QWidget *editor)
{
    if (const auto *checkBox = qobject_cast<const QCheckBox *>(editor))
        return checkBox->isChecked() ? kTrue : kFalse;
    const auto *lineEdit = qobject_cast<const QLineEdit *>(editor);
    return lineEdit ? lineEdit->text().trimmed() : QString();
}

} // namespace

FieldsForm::FieldsForm(const QList<core::FieldDescription> &fields, QWidget *parent) : QWidget(parent), m_fields(fields)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kWideGrid);
    for (const core::FieldDescription &field : m_fields) {
        const QString label = field.isRequired ? tr("%1 (required)").arg(field.label.text()) : field.label.text();
        auto *formField = new FormField(field.key, label, editorFor(field), this);
        formField->setHint(field.help.text());
        connect(formField, &FormField::changed, this, &FieldsForm::changed);
        layout->addWidget(formField);
        m_formFields.append(formField);
    }
    setValues({});
}

void FieldsForm::setValues(const core::Fields &values)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const core::FieldDescription &field = m_fields.at(i);
        const bool isFlag = field.kind == core::FieldKind::Flag;
        const QString absent = isFlag ? field.defaultValue : QString();
        putIn(m_formFields.at(i)->editor(), values.contains(field.key) ? values.text(field.key) : absent);
    }
    setKeptSecrets(values.secretKeys());
}

void FieldsForm::setKeptSecrets(const QStringList &keys)
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const core::FieldDescription &field = m_fields.at(i);
        if (auto *secret = qobject_cast<SecretEdit *>(m_formFields.at(i)->editor()))
            secret->setKept(keys.contains(field.key), !field.isRequired);
    }
}

core::Fields FieldsForm::values(core::Fields kept) const
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const core::FieldDescription &field = m_fields.at(i);
        const QWidget *editor = m_formFields.at(i)->editor();
        if (const auto *secret = qobject_cast<const SecretEdit *>(editor)) {
            if (!secret->isEmpty())
                kept.setSecret(field.key, secret->secret());
            else if (secret->isKeptTakenAway())
                kept.remove(field.key);
            continue;
        }
        const QString text = textOf(editor);
        kept.setText(field.key, text == field.defaultValue ? QString() : text);
    }
    return kept;
}

QStringList FieldsForm::enteredSecrets() const
{
    QStringList keys;
    for (const FormField *formField : m_formFields) {
        const auto *secret = qobject_cast<const SecretEdit *>(formField->editor());
        if (secret && !secret->isEmpty())
            keys.append(formField->key());
    }
    return keys;
}

QStringList FieldsForm::removedSecrets() const
{
    QStringList keys;
    for (const FormField *formField : m_formFields) {
        const auto *secret = qobject_cast<const SecretEdit *>(formField->editor());
        if (secret && secret->isKeptTakenAway())
            keys.append(formField->key());
    }
    return keys;
}

void FieldsForm::clearSecrets()
{
    for (const FormField *formField : m_formFields) {
        if (auto *secret = qobject_cast<SecretEdit *>(formField->editor()))
            secret->clear();
    }
}

} // namespace kyc::desktop
