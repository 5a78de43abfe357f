// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/settings/recoverydialog.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/stateline.h"
#include "desktop/vault/passphraseform.h"
#include "desktop/visuals/metrics.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace kyc::desktop {

RecoveryDialog::RecoveryDialog(Workspace &workspace, Task task, QString path, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_task(task),
      m_path(std::move(path)),
      m_keys(workspace.vault(), workspace.places()),
      m_file(m_keys, workspace.trail()),
      m_passphrase(
          new PassphraseForm(task == Task::Make ? PassphraseForm::Use::Seals : PassphraseForm::Use::Opens, this)),
      m_stateLine(new StateLine(this))
{
    const bool isMade = task == Task::Make;
    setWindowTitle(isMade ? tr("Make a recovery file") : tr("Bring the records\u2019 keys back"));
    const QString name = QFileInfo(m_path).fileName();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kWideGrid);
    layout->addWidget(makePlainLabel(
        isMade
            ? tr("Whoever has %1 and its passphrase can read the records of this desk. Keep the file away from this "
                 "computer and the passphrase away from the file; without it nobody can open the file.")
                  .arg(name)
            : tr("%1 holds the keys of the records, under the passphrase that was chosen when it was made.").arg(name),
        this));
    layout->addWidget(m_passphrase);
    layout->addStretch(1);
    layout->addWidget(m_stateLine);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_begin = buttons->button(QDialogButtonBox::Ok);
    m_begin->setObjectName(QStringLiteral("recoveryButton"));
    m_begin->setText(isMade ? tr("&Make it") : tr("&Bring them back"));
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    layout->addWidget(buttons);
    fitToText(*this, 32, 18);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecoveryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecoveryDialog::reject);
    m_passphrase->setFocus();
}

void RecoveryDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_passphrase, m_begin, m_cancel})
        widget->setDisabled(isBusy);
    if (isBusy)
        m_stateLine->showProgress(m_task == Task::Make ? tr("The file is being made\u2026")
                                                       : tr("The keys are being brought back\u2026"));
    else
        m_stateLine->showNothing();
}

void RecoveryDialog::accept()
{
    if (m_isBusy || !m_passphrase->check())
        return;
    setBusy(true);
    const auto done = m_task == Task::Make
        ? m_file.make(m_path, m_passphrase->passphrase(), services::WhenThere::Replace)
        : m_file.bringBack(m_path, m_passphrase->passphrase());
    whenDone(done, this, [this](const core::Result<void> &result) {
        setBusy(false);
        if (!result) {
            m_stateLine->showError(result.error());
            m_passphrase->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_passphrase->clear();
        if (m_task == Task::BringBack)
            m_workspace.records().retry();
        QDialog::accept();
    });
}

void RecoveryDialog::reject()
{
    if (m_isBusy) // it ends soon
        return;
    m_passphrase->clear();
    QDialog::reject();
}

} // namespace kyc::desktop
