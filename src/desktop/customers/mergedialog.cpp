// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/mergedialog.h"

#include "desktop/customers/customerwords.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/stateline.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"
#include "records/customertables.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace kyc::desktop {

namespace {

QRadioButton *makeChoice(const records::CustomerRecord &customer, const char *name, QWidget *parent)
{
    const QString ids = identifiersLine(customer);
    //: A customer's name and identifiers
    auto *button = new QRadioButton(
        buttonText(ids.isEmpty() ? shortName(customer)
                                 : MergeDialog::tr("%1 \u00b7 %2").arg(shortName(customer), abridged(ids, 60))),
        parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

MergeDialog::MergeDialog(records::CustomerRecord first, records::CustomerRecord second, Merge merge, QWidget *parent)
    : QDialog(parent),
      m_first(std::move(first)),
      m_second(std::move(second)),
      m_merge(std::move(merge)),
      m_result(makePlainLabel({}, this)),
      m_stateLine(new StateLine(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge customers"));
    auto *choice = new QGroupBox(tr("Whose name and first identifiers stay?"), this);
    m_keepsFirst = makeChoice(m_first, "keepFirstRadioButton", choice);
    m_keepsSecond = makeChoice(m_second, "keepSecondRadioButton", choice);
    auto *choiceLayout = new QVBoxLayout(choice);
    choiceLayout->addWidget(m_keepsFirst);
    choiceLayout->addWidget(m_keepsSecond);
    auto *result = new QGroupBox(tr("The one that remains"), this);
    m_result->setObjectName(QStringLiteral("mergeResultLabel"));
    auto *resultLayout = new QVBoxLayout(result);
    m_result->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    resultLayout->addWidget(m_result);
    QLabel *warning = makePlainLabel(
        tr("What was recorded about either is the remaining one's from then on. This cannot be undone."), this);
    QPushButton *merging = m_buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    merging->setObjectName(QStringLiteral("confirmMergeButton"));
    merging->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kWideGrid, kWideGrid, kWideGrid, kWideGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(choice);
    layout->addWidget(result, 1);
    layout->addWidget(warning);
    layout->addWidget(m_stateLine);
    layout->addWidget(m_buttons);
    connect(m_keepsFirst, &QRadioButton::toggled, this, &MergeDialog::showResult);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    m_keepsFirst->setChecked(true);
    fitToText(*this, 34, 28);
    m_keepsFirst->setFocus();
}

const records::CustomerRecord &MergeDialog::kept() const
{
    return m_keepsFirst->isChecked() ? m_first : m_second;
}

const records::CustomerRecord &MergeDialog::other() const
{
    return m_keepsFirst->isChecked() ? m_second : m_first;
}

void MergeDialog::showResult()
{
    m_result->setText(recordText(records::mergedCustomer(kept(), other())));
}

void MergeDialog::accept()
{
    if (!m_buttons->isEnabled())
        return;
    m_buttons->setEnabled(false);
    m_stateLine->showProgress(tr("They are being merged\u2026"));
    whenDone(m_merge(kept(), other()), this, [this](const core::Result<void> &merged) {
        m_buttons->setEnabled(true);
        m_stateLine->showNothing();
        if (merged)
            QDialog::accept();
        else
            m_stateLine->showError(merged.error());
    });
}

void MergeDialog::reject()
{
    if (m_buttons->isEnabled()) // else what is under way could not be taken back
        QDialog::reject();
}

} // namespace kyc::desktop
