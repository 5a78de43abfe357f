// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/rowform.h"

#include "desktop/lookup/rowinput.h"
#include "desktop/visuals/metrics.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace kyc::desktop {

namespace {

enum GridColumn { InputColumn, AskColumn };

} // namespace

RowForm::RowForm(const QString &checkId, const QStringList &wanted, QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(this);
    m_grid = grid;
    grid->setContentsMargins(kGrid, kHalfGrid, kGrid, kHalfGrid);
    grid->setHorizontalSpacing(kGrid);
    grid->setVerticalSpacing(kHalfGrid / 2);
    grid->setColumnStretch(InputColumn, 1);
    for (const QString &alternatives : wanted) {
        auto *input = new RowInput(checkId, alternatives.split(u'|'), this);
        connect(input, &RowInput::submitted, this, &RowForm::submit);
        grid->addWidget(input, static_cast<int>(m_inputs.size()), InputColumn);
        m_inputs.append(input);
    }

    //: Button in a result row: ask the provider now
    auto *askButton = new QPushButton(tr("Ask"), this);
    askButton->setObjectName(QStringLiteral("askButton"));
    askButton->setAccessibleDescription(tr("Asks the provider with what you typed"));
    askButton->setAutoDefault(true);
    grid->addWidget(askButton, static_cast<int>(m_inputs.size()) - 1, AskColumn, Qt::AlignBottom);
    connect(askButton, &QPushButton::clicked, this, &RowForm::submit);
}

QPushButton *RowForm::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(true);
    m_grid->addWidget(button, m_grid->rowCount(), InputColumn, 1, 2, Qt::AlignLeading);
    return button;
}

core::Fields RowForm::takeFields()
{
    core::Fields fields;
    for (RowInput *input : std::as_const(m_inputs))
        input->takeInto(fields);
    return fields;
}

RowInput *RowForm::firstEmpty() const
{
    const auto empty =
        std::find_if(m_inputs.cbegin(), m_inputs.cend(), [](const RowInput *input) { return input->isEmpty(); });
    return empty == m_inputs.cend() ? nullptr : *empty;
}

void RowForm::focusFirst()
{
    RowInput *empty = firstEmpty();
    (empty ? empty : m_inputs.first())->setFocus(Qt::OtherFocusReason);
}

void RowForm::submit()
{
    if (firstEmpty())
        focusFirst();
    else
        Q_EMIT submitted();
}

} // namespace kyc::desktop
