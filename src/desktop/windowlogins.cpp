// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the window that follows logins: codes that are asked for, tokens that could not be kept.
#include "core/errortext.h"
#include "desktop/logins/codestrip.h"
#include "desktop/mainwindow.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/workspace.h"
#include "ui_mainwindow.h"

namespace kyc::desktop {

using services::CredentialBroker;

void MainWindow::setUpLogins()
{
    m_ui->enterCodeAction->setIcon(tintedIcon(QStringLiteral("key")));
    m_ui->enterCodeAction->setEnabled(false);
    connect(m_ui->enterCodeAction, &QAction::triggered, m_codeStrip, [this] { m_codeStrip->ask(); });
    connect(m_codeStrip, &CodeStrip::changed, m_ui->enterCodeAction,
            [this] { m_ui->enterCodeAction->setEnabled(m_codeStrip->isAsking()); });
    m_workspace.whenBrokerIsMade([window = QPointer<MainWindow>(this)](CredentialBroker &broker) {
        if (!window)
            return;
        window->m_codeStrip->follow(broker);
        connect(&broker, &CredentialBroker::notKept, window, &MainWindow::showNotKept);
    });
}

void MainWindow::showNotKept(const QString &accountId, const core::Error &error)
{
    const core::Account *account = m_workspace.accounts().find(accountId);
    if (!account || isLocked())
        return;
    showBanner(Banner::Notice,
               tr("The login of \u201c%1\u201d works until the program is closed or locked, but could not be kept. %2")
                   .arg(account->name, core::errorText(error).line()));
}

} // namespace kyc::desktop
