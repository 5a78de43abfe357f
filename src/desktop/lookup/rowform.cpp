// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/rowform.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/search/identifierchoices.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace kyc::desktop {

namespace {

enum GridColumn { EditColumn, ShowColumn, AskColumn };

/// Each input has a line of the grid for its label and one for itself: side by side they are too wide for a cell.
int labelLine(int input)
{
    return 2 * input;
}

int editLine(int input)
{
    return 2 * input + 1;
}

} // namespace

QString RowForm::Input::key() const
{
    return choice ? choice->currentData().toString() : keys.first();
}

RowForm::RowForm(QString checkId, const QStringList &wanted, QWidget *parent)
    : QWidget(parent),
      m_checkId(std::move(checkId))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(this);
    m_grid = grid;
    grid->setContentsMargins(kGrid, kHalfGrid, kGrid, kHalfGrid);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kHalfGrid / 2);
    grid->setColumnStretch(EditColumn, 1);
    for (const QString &alternatives : wanted)
        addInput(*grid, alternatives.split(u'|'));

    //: Button in a result row: ask the provider now
    auto *askButton = new QPushButton(tr("Ask"), this);
    askButton->setObjectName(QStringLiteral("askButton"));
    askButton->setAccessibleDescription(tr("Asks the provider with what you typed"));
    askButton->setAutoDefault(true);
    grid->addWidget(askButton, editLine(static_cast<int>(m_inputs.size()) - 1), AskColumn);
    connect(askButton, &QPushButton::clicked, this, &RowForm::submit);
}

void RowForm::addInput(QGridLayout &grid, const QStringList &keys)
{
    const int row = static_cast<int>(m_inputs.size());
    Input input;
    input.keys = keys;
    input.edit = new QLineEdit(this);
    input.edit->setObjectName(keys.join(u'_') + QStringLiteral("_LineEdit"));
    input.edit->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    addLabel(grid, row, input);
    grid.addWidget(input.edit, editLine(row), EditColumn);
    addShowButton(grid, row, input);
    connect(input.edit, &QLineEdit::returnPressed, this, &RowForm::submit);
    if (input.choice) {
        connect(input.choice, &QComboBox::currentIndexChanged, this, [this, row] { describe(m_inputs.at(row)); });
        setTabOrder(input.choice, input.edit);
    }
    m_inputs.append(input);
    describe(input);
}

void RowForm::addLabel(QGridLayout &grid, int row, Input &input)
{
    if (input.keys.size() == 1) {
        const core::FieldDescription *field = customerField(m_checkId, input.keys.first());
        auto *label = new QLabel(field ? field->label.text() : input.keys.first(), this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(input.edit);
        grid.addWidget(label, labelLine(row), EditColumn, 1, 3);
        return;
    }
    input.choice = new QComboBox(this);
    input.choice->setObjectName(input.keys.join(u'_') + QStringLiteral("_ComboBox"));
    input.choice->setAccessibleName(tr("Which one to give"));
    for (const QString &key : input.keys) {
        const core::FieldDescription *field = customerField(m_checkId, key);
        input.choice->addItem(field ? field->label.text() : key, key);
    }
    grid.addWidget(input.choice, labelLine(row), EditColumn, 1, 3, Qt::AlignLeading);
}

void RowForm::addShowButton(QGridLayout &grid, int row, Input &input)
{
    auto *button = new QToolButton(this);
    button->setObjectName(input.keys.join(u'_') + QStringLiteral("_ShowButton"));
    button->setIcon(tintedIcon(QStringLiteral("reveal")));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Show what is typed"));
    button->setAccessibleName(tr("Show what is typed"));
    connect(button, &QToolButton::toggled, input.edit, [edit = input.edit, button](bool isShown) {
        edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        button->setIcon(tintedIcon(isShown ? QStringLiteral("hide") : QStringLiteral("reveal")));
    });
    input.showButton = button;
    grid.addWidget(button, editLine(row), ShowColumn);
}

void RowForm::describe(const Input &input)
{
    const core::FieldDescription *field = customerField(m_checkId, input.key());
    const bool isSecret = field && field->isSecret;
    input.edit->setEchoMode(isSecret ? QLineEdit::Password : QLineEdit::Normal);
    input.edit->setAccessibleName(field ? field->label.text() : input.key());
    input.edit->setToolTip(field ? plainToolTip(field->help.text()) : QString());
    input.edit->setAccessibleDescription(field ? field->help.text() : QString());
    input.showButton->setVisible(isSecret);
    if (auto *button = qobject_cast<QToolButton *>(input.showButton))
        button->setChecked(false);
}

QPushButton *RowForm::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(true);
    m_grid->addWidget(button, m_grid->rowCount(), EditColumn, 1, 3, Qt::AlignLeading);
    return button;
}

core::Fields RowForm::takeFields()
{
    core::Fields fields;
    for (const Input &input : m_inputs) {
        const core::FieldDescription *field = customerField(m_checkId, input.key());
        const QString typed = input.edit->text().trimmed();
        if (field && field->isSecret)
            fields.setSecret(input.key(), core::Secret::fromText(typed));
        else
            fields.setText(input.key(), typed);
        input.edit->clear();
    }
    return fields;
}

void RowForm::focusFirst()
{
    for (const Input &input : m_inputs) {
        if (input.edit->text().trimmed().isEmpty()) {
            input.edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_inputs.first().edit->setFocus(Qt::OtherFocusReason);
}

void RowForm::submit()
{
    for (const Input &input : m_inputs) {
        if (input.edit->text().trimmed().isEmpty()) {
            focusFirst();
            return;
        }
    }
    Q_EMIT submitted();
}

} // namespace kyc::desktop
