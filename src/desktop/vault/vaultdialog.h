// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/settings.h"
#include "services/vaultsession.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace kyc::desktop {

class FormField;
class PassphraseForm;
class SecretEdit;
class StateLine;

/// Where credentials are kept, what can be done about that, and when they are locked, hidden and taken off the
/// clipboard. Each change holds at once. GUI thread.
class VaultDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    VaultDialog(services::VaultSession &session, services::Settings &settings, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void lockWanted();

private:
    QWidget *makeKeeperPart();
    QWidget *makePassphrasePart();
    QWidget *makeSettingsPart();
    QSpinBox *makeNumber(services::Setting setting, const char *name, int least, int most);
    void showState();
    void openKeeperDialog();
    void changePassphrase();
    void clearPassphrases();
    void keep(services::Setting setting, const QVariant &value);

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
