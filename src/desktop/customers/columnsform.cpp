// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/columnsform.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/search/identifierchoices.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/namedchoice.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace kyc::desktop {

namespace {

using services::CustomerColumn;
using Meaning = CustomerColumn::Meaning;

constexpr qsizetype kLongestName = 40; // characters
constexpr qsizetype kLongestSample = 80;
constexpr qsizetype kSamples = 3;

QString meaningText(const CustomerColumn &column)
{
    switch (column.meaning) {
    case Meaning::Ignored:
        return ColumnsForm::tr("Left out");
    case Meaning::Label:
        return ColumnsForm::tr("Name");
    case Meaning::Tags:
        return ColumnsForm::tr("Tags");
    case Meaning::Note:
        return ColumnsForm::tr("Note");
    case Meaning::Identifier:
        return customerFieldLabel(column.key);
    case Meaning::Secret:
        break;
    }
    return ColumnsForm::tr("Secret: must not be in a file");
}

QString samplesOf(const QList<QStringList> &rows, qsizetype column)
{
    QStringList samples;
    for (const QStringList &row : rows) {
        if (const QString text = row.value(column).simplified(); !text.isEmpty() && samples.size() < kSamples)
            samples.append(text);
    }
    return abridged(samples.join(QStringLiteral(" \u2022 ")), kLongestSample);
}

} // namespace

ColumnsForm::ColumnsForm(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(kWideGrid);
    m_layout->setVerticalSpacing(kHalfGrid);
    m_layout->setColumnStretch(2, 1);
    m_choices = {{Meaning::Ignored, {}}, {Meaning::Label, {}}, {Meaning::Tags, {}}, {Meaning::Note, {}}};
    for (const QString &key : services::customerIdentifierKeys())
        m_choices.append({Meaning::Identifier, key});
}

QComboBox *ColumnsForm::makeMeanings(const CustomerColumn &column)
{
    auto *box = new QComboBox(this);
    if (column.meaning == Meaning::Secret) { // nobody makes anything else of it
        box->addItem(meaningText(column));
        box->setEnabled(false);
        return box;
    }
    for (const CustomerColumn &choice : std::as_const(m_choices))
        box->addItem(meaningText(choice));
    box->setCurrentIndex(std::max(static_cast<int>(m_choices.indexOf(column)), 0));
    connect(box, &QComboBox::currentIndexChanged, this, &ColumnsForm::changed);
    return box;
}

void ColumnsForm::setColumns(const QStringList &columns, const services::CustomerMapping &mapping,
                             const QList<QStringList> &rows)
{
    int line = 0;
    for (const QString &heading : {tr("Column"), tr("Taken for"), tr("What stands there first")}) {
        auto *label = new QLabel(heading, this);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        m_layout->addWidget(label, 0, line++);
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int row = static_cast<int>(i) + 1;
        QComboBox *meaning = makeMeanings(mapping.value(i));
        meaning->setObjectName(QStringLiteral("meaningComboBox%1").arg(row));
        nameChoice(*meaning, tr("What the column %1 is taken for").arg(columns.at(i)));
        m_meanings.append(meaning);
        m_layout->addWidget(makePlainLabel(abridged(columns.at(i), kLongestName), this), row, 0);
        m_layout->addWidget(meaning, row, 1);
        m_layout->addWidget(makePlainLabel(samplesOf(rows, i), this), row, 2);
    }
}

services::CustomerMapping ColumnsForm::mapping() const
{
    services::CustomerMapping mapping;
    for (const QComboBox *box : m_meanings) {
        const bool isSecret = box->count() == 1;
        mapping.append(isSecret ? CustomerColumn{Meaning::Secret, {}} : m_choices.at(box->currentIndex()));
    }
    return mapping;
}

} // namespace kyc::desktop
