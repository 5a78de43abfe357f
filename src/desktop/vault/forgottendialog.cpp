// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/vault/forgottendialog.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/stateline.h"
#include "desktop/vault/passphraseform.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kyc::desktop {

ForgottenDialog::ForgottenDialog(services::VaultSession &session, const core::Clock &clock, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_clock(clock),
      m_form(new QWidget),
      m_agreement(new QCheckBox(tr("&I want to enter every credential again"), m_form)),
      m_passphrase(new PassphraseForm(PassphraseForm::Use::Seals, m_form)),
      m_stateLine(new StateLine(this))
{
    setWindowTitle(tr("Forgot the passphrase"));
    m_agreement->setObjectName(QStringLiteral("agreementCheckBox"));
    auto *form = new QVBoxLayout(m_form);
    form->setSpacing(kWideGrid);
    QStringList texts{tr("Nobody can open the vault file without its passphrase, and nobody can find it out."),
                      tr("Lost: every credential in the file, that is the keys, passwords and tokens of all accounts. "
                         "You enter them again, or have new ones issued where you no longer have them.")};
    if (m_session.isKeyOfRecordsKept()) {
        texts.append(tr("Closed: history, customers and audit. Their key is in the file too. With a recovery file they "
                        "open again afterwards, under Settings, Records; without one they stay closed until the "
                        "passphrase comes back to you."));
    }
    texts.append(tr("Not lost: the accounts themselves, with their settings. The old file is put aside and not "
                    "deleted, should the passphrase come back to you."));
    for (const QString &text : qAsConst(texts))
        form->addWidget(makePlainLabel(text, m_form));
    form->addWidget(m_agreement);
    form->addWidget(m_passphrase);
    form->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_begin = buttons->button(QDialogButtonBox::Ok);
    m_begin->setText(tr("&Begin with an empty file"));
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kGrid);
    layout->addWidget(area, 1);
    layout->addWidget(m_stateLine);
    layout->addWidget(buttons);
    fitToText(*this, 32, 30);
    connect(buttons, &QDialogButtonBox::accepted, this, &ForgottenDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ForgottenDialog::reject);
    connect(m_agreement, &QCheckBox::toggled, this, &ForgottenDialog::agreementChanged);
    agreementChanged(false);
}

void ForgottenDialog::agreementChanged(bool isAgreed)
{
    m_passphrase->clear();
    m_passphrase->setVisible(isAgreed);
    m_begin->setEnabled(isAgreed);
    m_begin->setDefault(isAgreed);
    m_cancel->setDefault(!isAgreed);
    m_stateLine->showNothing();
    if (isAgreed)
        m_passphrase->setFocus(Qt::OtherFocusReason);
}

void ForgottenDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_form->setDisabled(isBusy);
    m_begin->setDisabled(isBusy);
    m_cancel->setDisabled(isBusy);
    if (isBusy)
        m_stateLine->showProgress(tr("The new vault file is being made\u2026"));
    else
        m_stateLine->showNothing();
}

void ForgottenDialog::accept()
{
    if (m_isBusy || !m_agreement->isChecked() || !m_passphrase->check())
        return;
    setBusy(true);
    whenDone(m_session.startAfresh(m_passphrase->passphrase(), m_clock.nowUtc()), this,
             [this](const core::Result<void> &begun) {
                 setBusy(false);
                 if (!begun) {
                     m_stateLine->showError(begun.error());
                     m_passphrase->setFocus(Qt::OtherFocusReason);
                     return;
                 }
                 m_passphrase->clear();
                 QDialog::accept();
             });
}

void ForgottenDialog::reject()
{
    if (m_isBusy) // what is under way cannot be taken back; it ends within a time limit
        return;
    m_passphrase->clear();
    QDialog::reject();
}

} // namespace kyc::desktop
