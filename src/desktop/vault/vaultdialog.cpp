// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/vault/vaultdialog.h"

#include "core/errortext.h"
#include "desktop/accounts/formfield.h"
#include "desktop/accounts/secretedit.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/stateline.h"
#include "desktop/vault/keeperdialog.h"
#include "desktop/vault/keeperwords.h"
#include "desktop/vault/passphraseform.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/whendone.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>

namespace kyc::desktop {

namespace {

using services::Setting;
using State = services::VaultSession::State;

} // namespace

VaultDialog::VaultDialog(services::VaultSession &session, services::Settings &settings, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_settings(settings),
      m_stateLine(new StateLine(this))
{
    setWindowTitle(tr("Where credentials are kept"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(kWideGrid);
    layout->addWidget(makeKeeperPart());
    layout->addWidget(makePassphrasePart());
    layout->addStretch(1);
    layout->addWidget(m_stateLine);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &VaultDialog::reject);
    connect(&m_session, &services::VaultSession::changed, this, &VaultDialog::showState);
    fitToText(*this, 32, 26);
    showState();
}

QWidget *VaultDialog::makeKeeperPart()
{
    auto *part = new QWidget(this);
    m_stateLabel = makePlainLabel({}, part);
    m_stateLabel->setObjectName(QStringLiteral("vaultStateLabel"));
    QFont bold = m_stateLabel->font();
    bold.setBold(true);
    m_stateLabel->setFont(bold);
    m_meaningLabel = makePlainLabel({}, part);
    m_moveButton = new QPushButton(part);
    m_moveButton->setObjectName(QStringLiteral("moveButton"));
    m_passphraseButton = new QPushButton(tr("Change the &passphrase\u2026"), part);
    m_passphraseButton->setObjectName(QStringLiteral("passphraseButton"));
    m_lockButton = new QPushButton(tintedIcon(QStringLiteral("lock")), tr("&Lock now"), part);
    m_lockButton->setObjectName(QStringLiteral("lockButton"));
    auto *privacy = new QPushButton(tr("Locking and &hiding\u2026"), part);
    privacy->setObjectName(QStringLiteral("privacyButton"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_stateLabel);
    layout->addWidget(m_meaningLabel);
    for (QPushButton *button : {m_moveButton, m_passphraseButton, m_lockButton, privacy})
        layout->addWidget(button, 0, Qt::AlignLeading);
    connect(m_moveButton, &QPushButton::clicked, this, &VaultDialog::openKeeperDialog);
    connect(m_passphraseButton, &QPushButton::clicked, this, [this] {
        m_passphrasePart->show();
        m_presentField->setFocus(Qt::OtherFocusReason);
    });
    connect(m_lockButton, &QPushButton::clicked, this, &VaultDialog::lockWanted);
    connect(privacy, &QPushButton::clicked, this, &VaultDialog::privacyWanted);
    return part;
}

QWidget *VaultDialog::makePassphrasePart()
{
    m_passphrasePart = new QGroupBox(tr("A new passphrase"), this);
    m_present = new SecretEdit;
    m_present->setObjectName(QStringLiteral("presentSecretEdit"));
    m_presentField =
        new FormField(QStringLiteral("present-passphrase"), tr("The present passphrase"), m_present, m_passphrasePart);
    m_passphrase = new PassphraseForm(PassphraseForm::Use::Seals, m_passphrasePart);
    auto *change = new QPushButton(tr("&Seal the file with it"), m_passphrasePart);
    change->setObjectName(QStringLiteral("sealButton"));
    auto *layout = new QVBoxLayout(m_passphrasePart);
    layout->setSpacing(kGrid);
    layout->addWidget(m_presentField);
    layout->addWidget(m_passphrase);
    layout->addWidget(change, 0, Qt::AlignLeading);
    connect(change, &QPushButton::clicked, this, &VaultDialog::changePassphrase);
    m_passphrasePart->hide();
    return m_passphrasePart;
}

void VaultDialog::showState()
{
    const State state = m_session.state();
    m_stateLabel->setText(vaultStateText(m_session));
    QString meaning = m_session.kind() ? keeperMeaning(*m_session.kind()) : QString();
    if (state == State::Failed || state == State::Locked) {
        const QString problem = core::errorText(m_session.problem()).line();
        if (m_session.problem().cause != core::ErrorCause::None)
            meaning = problem;
    }
    m_meaningLabel->setText(meaning);
    m_meaningLabel->setVisible(!meaning.isEmpty());
    m_moveButton->setText(state == State::Open ? tr("&Move them to another place\u2026")
                                               : tr("&Choose where they are kept\u2026"));
    m_moveButton->setEnabled(!m_isBusy && state != State::Opening && state != State::Locked
                             && !(m_settings.isLocked(Setting::Keeper) && state == State::Open));
    const bool isFile = m_session.kind() == vault::KeeperKind::File;
    m_passphraseButton->setVisible(isFile);
    m_passphraseButton->setEnabled(state == State::Open && !m_isBusy);
    m_passphrasePart->setEnabled(!m_isBusy);
    m_lockButton->setEnabled(state == State::Open && !m_isBusy);
    if (!isFile || state != State::Open)
        m_passphrasePart->hide();
}

void VaultDialog::openKeeperDialog()
{
    const auto task = m_session.state() == State::Open ? KeeperDialog::Task::Move : KeeperDialog::Task::Choose;
    auto *dialog = new KeeperDialog(m_session, m_settings, task, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void VaultDialog::changePassphrase()
{
    if (m_isBusy)
        return;
    m_presentField->setProblem(m_present->isEmpty() ? tr("Enter the passphrase that the file has now.") : QString());
    m_presentField->showProblem();
    if (m_presentField->hasProblem()) {
        m_presentField->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_passphrase->check())
        return;
    m_isBusy = true;
    showState();
    m_stateLine->showProgress(tr("The vault file is being sealed anew\u2026"));
    whenDone(m_session.changePassphrase(m_present->secret(), m_passphrase->passphrase()), this,
             [this](const core::Result<void> &changed) {
                 m_isBusy = false;
                 m_stateLine->showNothing();
                 showState();
                 if (changed) {
                     clearPassphrases();
                     m_passphrasePart->hide();
                     return;
                 }
                 m_stateLine->showError(changed.error());
                 if (changed.error().cause == core::ErrorCause::VaultPassphraseWrong)
                     m_presentField->setFocus(Qt::OtherFocusReason);
             });
}

void VaultDialog::clearPassphrases()
{
    m_present->clear();
    m_passphrase->clear();
}

void VaultDialog::reject()
{
    clearPassphrases();
    QDialog::reject();
}

} // namespace kyc::desktop
