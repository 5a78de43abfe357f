// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "services/vaultsession.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace kyc::desktop {

class PassphraseForm;
class StateLine;

/// Nobody knows the passphrase of the vault file any more: says what is lost by that and what is not, and begins with
/// an empty file once that was agreed to. Closing it changes nothing. Show it with open(). GUI thread.
class ForgottenDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    ForgottenDialog(services::VaultSession &session, const core::Clock &clock, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    void agreementChanged(bool isAgreed);
    void setBusy(bool isBusy);

    services::VaultSession &m_session;
    const core::Clock &m_clock;
    QWidget *m_form = nullptr;
    QCheckBox *m_agreement = nullptr;
    PassphraseForm *m_passphrase = nullptr;
    StateLine *m_stateLine = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isBusy = false;
};

} // namespace kyc::desktop
