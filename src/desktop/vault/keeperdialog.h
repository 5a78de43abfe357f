// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/settings.h"
#include "services/vaultsession.h"

#include <QDialog>
#include <QMap>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QPushButton;

namespace kyc::desktop {

class PassphraseForm;
class StateLine;

/// Where shall credentials be kept? Each keeper with what it means and what was found when it was tried out; show it
/// with open(). Nothing is chosen beforehand, and closing it changes nothing. GUI thread.
class KeeperDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Task {
        Choose, ///< for the first time, or in place of one that cannot be used
        Move, ///< from the one that is open, with every secret
    };

    /// Both must outlive the dialog.
    KeeperDialog(services::VaultSession &session, const services::Settings &settings, Task task,
                 QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    struct Offer
    {
        QAbstractButton *button = nullptr;
        QLabel *finding = nullptr;
    };

    QWidget *makeOffer(vault::KeeperKind kind);
    void tryOut(vault::KeeperKind kind);
    void showFinding(vault::KeeperKind kind, const QString &text);
    void selectionChanged();
    [[nodiscard]] std::optional<vault::KeeperKind> selection() const;
    void setBusy(const QString &what);
    void setIdle();
    void failed(const core::Error &error);
    void choose(vault::KeeperKind kind);
    void move(vault::KeeperKind kind);

    services::VaultSession &m_session;
    const services::Settings &m_settings;
    Task m_task;
    QButtonGroup *m_group = nullptr;
    QMap<vault::KeeperKind, Offer> m_offers;
    QWidget *m_form = nullptr;
    PassphraseForm *m_passphrase = nullptr;
    StateLine *m_stateLine = nullptr;
    QPushButton *m_ok = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isBusy = false;
};

} // namespace kyc::desktop
