// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/settings.h"
#include "services/vaultsession.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace kyc::desktop {

class FormField;
class PassphraseForm;
class SecretEdit;
class StateLine;

/// Where credentials are kept, and what can be done about that. When they are locked and hidden is with the settings.
/// GUI thread.
class VaultDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    VaultDialog(services::VaultSession &session, services::Settings &settings, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void lockWanted();
    void privacyWanted(); ///< the settings of locking and hiding

private:
    QWidget *makeKeeperPart();
    QWidget *makePassphrasePart();
    void showState();
    void openKeeperDialog();
    void changePassphrase();
    void clearPassphrases();

    services::VaultSession &m_session;
    services::Settings &m_settings;
    QLabel *m_stateLabel = nullptr;
    QLabel *m_meaningLabel = nullptr;
    QPushButton *m_moveButton = nullptr;
    QPushButton *m_passphraseButton = nullptr;
    QPushButton *m_lockButton = nullptr;
    QWidget *m_passphrasePart = nullptr;
    FormField *m_presentField = nullptr;
    SecretEdit *m_present = nullptr;
    PassphraseForm *m_passphrase = nullptr; ///< the new one
    StateLine *m_stateLine = nullptr;
    bool m_isBusy = false;
};

} // namespace kyc::desktop
