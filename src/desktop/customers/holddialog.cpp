// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/holddialog.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/stateline.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kyc::desktop {

HoldDialog::HoldDialog(const QString &customer, Begin begin, QWidget *parent)
    : QDialog(parent),
      m_begin(std::move(begin)),
      m_reason(new QLineEdit(this)),
      m_stateLine(new StateLine(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("holdDialog"));
    setWindowTitle(tr("Legal hold"));
    QLabel *what = makePlainLabel(tr("From now on nothing that was recorded about \u201c%1\u201d is removed, whatever "
                                     "its age, and the customer cannot be removed either, until somebody releases the "
                                     "hold.")
                                      .arg(customer),
                                  this);
    auto *label = new QLabel(tr("&Reason, for example the file number of the case"), this);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("holdReasonLineEdit"));
    m_reason->setMaxLength(500);
    QPushButton *hold = m_buttons->addButton(tr("&Hold"), QDialogButtonBox::AcceptRole);
    hold->setObjectName(QStringLiteral("beginHoldButton"));
    hold->setEnabled(false);
    hold->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kWideGrid, kWideGrid, kWideGrid, kWideGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(what);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(m_stateLine);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_reason, &QLineEdit::textChanged, hold,
            [hold](const QString &text) { hold->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &HoldDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &HoldDialog::reject);
    fitToText(*this, 28, 12);
    m_reason->setFocus();
}

void HoldDialog::accept()
{
    if (m_reason->text().trimmed().isEmpty() || !m_buttons->isEnabled())
        return;
    m_buttons->setEnabled(false);
    m_stateLine->showNothing();
    whenDone(m_begin(m_reason->text().trimmed()), this, [this](const core::Result<void> &begun) {
        m_buttons->setEnabled(true);
        if (begun)
            QDialog::accept();
        else
            m_stateLine->showError(begun.error());
    });
}

void HoldDialog::reject()
{
    if (m_buttons->isEnabled()) // else what is under way could not be taken back
        QDialog::reject();
}

} // namespace kyc::desktop
