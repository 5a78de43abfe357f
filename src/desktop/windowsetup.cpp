// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the window that takes over what a session starts with: a setup file, or the demonstration.
#include "core/errortext.h"
#include "desktop/lookup/lookuppage.h"
#include "desktop/mainwindow.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"

namespace kyc::desktop {

void MainWindow::addSetup(services::Setup setup)
{
    for (core::Customer &customer : setup.customers)
        m_workspace.customers().add(std::move(customer));
    for (core::Account &account : setup.accounts)
        m_unkeptAccounts.append(m_workspace.accounts().add(std::move(account)));
    m_lookupPage->updateEmptyState();
    keepSetup();
}

/// In the places of this session, so that everything can be done with them that can be done with any account.
void MainWindow::keepSetup()
{
    if (m_workspace.vault().state() != services::VaultSession::State::Open)
        return; // vaultChanged() comes back to it
    for (const QString &id : std::exchange(m_unkeptAccounts, {})) {
        const core::Account *account = m_workspace.accounts().find(id);
        if (!account)
            continue;
        const QStringList entered = account->fields.secretKeys();
        whenDone(m_workspace.store().save(account->clone(), entered), this, [this](const core::Result<QString> &kept) {
            if (!kept)
                showProblem(core::errorText(kept.error()).line());
        });
    }
}

void MainWindow::setDemonstration(Demonstration demonstration)
{
    m_demonstration = demonstration;
    if (demonstration == Demonstration::Starting)
        showBanner(Banner::Notice, tr("Demonstration: the simulated providers are starting\u2026"));
    else if (demonstration == Demonstration::Running)
        showBanner(Banner::Notice, tr("Demonstration: simulated providers on this computer. Nothing leaves it."));
}

} // namespace kyc::desktop
