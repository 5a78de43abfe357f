// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/accounts/accounttests.h"
#include "services/accountactivity.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kyc::desktop {

/// The line below the accounts: how the test of the selected one went, in words, with what to do; while it runs, its
/// progress and a button that cancels it. GUI thread.
class AccountVerdict : public QFrame
{
    Q_OBJECT

public:
    explicit AccountVerdict(QWidget *parent = nullptr);

    void showNothing();
    void showRunning(const QString &accountName);
    void showReport(const QString &accountName, const AccountTests::Report &report);
    /// What is known from earlier sessions.
    void showEarlier(const QString &accountName, const services::AccountActivity::Entry &entry, const QDateTime &now);
    /// Something else went wrong: an account could not be saved, removed, imported.
    void showProblem(const core::Error &error);
    void showNotice(const QString &title, const QString &text);

Q_SIGNALS:
    void cancelRequested();

private:
    void show(const QIcon &icon, const QString &title, const QString &text);
    void tell(const QIcon &icon, const QString &title, const QString &text); ///< a screen reader too, when it is new

    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace kyc::desktop
