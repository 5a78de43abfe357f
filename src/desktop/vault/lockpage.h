// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/vault/endedbylock.h"
#include "services/vaultsession.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kyc::desktop {

class PassphraseForm;
class StateLine;

/// Covers the window while it is locked: what was ended by that, and what opens it again. GUI thread.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the page.
    explicit LockPage(services::VaultSession &session, QWidget *parent = nullptr);

    void showLocked(const EndedByLock &ended);
    void focusInput();

Q_SIGNALS:
    void unlocked();
    void otherKeeperWanted(); ///< what is chosen cannot be used
    void passphraseForgotten();

protected:
    void changeEvent(QEvent *event) override;

private:
    void unlock();
    void showState();
    void drawIcon();

    services::VaultSession &m_session;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_cancelled = nullptr;
    PassphraseForm *m_passphrase = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_forgotten = nullptr;
    StateLine *m_stateLine = nullptr;
    bool m_isAsking = false;
};

} // namespace kyc::desktop
