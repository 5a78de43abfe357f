// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/rowinput.h"

#include "desktop/accounts/secretedit.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/search/identifierchoices.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/namedchoice.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace kyc::desktop {

RowInput::RowInput(QString checkId, QStringList keys, QWidget *parent)
    : QWidget(parent),
      m_checkId(std::move(checkId)),
      m_keys(std::move(keys))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid / 2);
    addHead(*layout);
    addEditors(*layout);
    showChosen();
    if (m_choice)
        connect(m_choice, &QComboBox::currentIndexChanged, this, &RowInput::showChosen);
}

QString RowInput::key() const
{
    return m_choice ? m_choice->currentData().toString() : m_keys.first();
}

const core::FieldDescription *RowInput::field() const
{
    return customerField(m_checkId, key());
}

bool RowInput::isSecret() const
{
    return field() && field()->isSecret;
}

QLineEdit *RowInput::lineEdit() const
{
    return isSecret() ? m_secretEdit->lineEdit() : m_plainEdit;
}

void RowInput::addHead(QVBoxLayout &layout)
{
    if (m_keys.size() == 1) {
        auto *label = new QLabel(field() ? field()->label.text() : m_keys.first(), this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(this);
        layout.addWidget(label, 0, Qt::AlignLeading); // on its side even when the text runs the other way
        return;
    }
    m_choice = new QComboBox(this);
    m_choice->setObjectName(m_keys.join(u'_') + QStringLiteral("_ComboBox"));
    nameChoice(*m_choice, tr("Which one to give"));
    for (const QString &key : m_keys) {
        const core::FieldDescription *known = customerField(m_checkId, key);
        m_choice->addItem(known ? known->label.text() : key, key);
    }
    layout.addWidget(m_choice, 0, Qt::AlignLeading);
}

void RowInput::addEditors(QVBoxLayout &layout)
{
    m_plainEdit = new QLineEdit(this);
    m_plainEdit->setObjectName(m_keys.join(u'_') + QStringLiteral("_LineEdit"));
    m_secretEdit = new SecretEdit(this);
    m_secretEdit->setObjectName(m_keys.join(u'_') + QStringLiteral("_SecretEdit"));
    layout.addWidget(m_plainEdit);
    layout.addWidget(m_secretEdit);
    for (QLineEdit *edit : {m_plainEdit, m_secretEdit->lineEdit()}) {
        edit->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
        connect(edit, &QLineEdit::returnPressed, this, &RowInput::submitted);
    }
}

void RowInput::showChosen()
{
    // What was typed stays between two plain texts alone.
    m_secretEdit->clear();
    if (isSecret())
        m_plainEdit->setText({}); // clear() could be undone
    m_secretEdit->setVisible(isSecret());
    m_plainEdit->setVisible(!isSecret());
    setFocusProxy(lineEdit());

    const QString name = field() ? field()->label.text() : key();
    const QString help = field() ? field()->help.text() : QString();
    m_secretEdit->setName(name);
    for (QLineEdit *edit : {m_plainEdit, m_secretEdit->lineEdit()}) {
        edit->setAccessibleName(name);
        edit->setAccessibleDescription(help);
        edit->setToolTip(plainToolTip(help));
    }
}

bool RowInput::isEmpty() const
{
    return lineEdit()->text().trimmed().isEmpty();
}

void RowInput::takeInto(core::Fields &fields)
{
    if (isSecret())
        fields.setSecret(key(), m_secretEdit->secret());
    else
        fields.setText(key(), m_plainEdit->text().trimmed());
    m_secretEdit->clear();
    m_plainEdit->setText({});
}

} // namespace kyc::desktop
