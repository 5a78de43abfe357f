// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the window that has to do with saved customers.
#include "desktop/customers/customeractions.h"
#include "desktop/customers/customerspage.h"
#include "desktop/mainwindow.h"
#include "desktop/search/searchbar.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/workspace.h"
#include "ui_mainwindow.h"
#include "vault/reply.h"

namespace kyc::desktop {

FindCustomers MainWindow::savedCustomers(Workspace &workspace)
{
    return [&workspace](const QString &text, int limit) {
        records::CustomerStore *store = workspace.records().customers();
        return store ? store->find(text, limit) : vault::ended<QList<records::CustomerRecord>>({});
    };
}

void MainWindow::setUpCustomers()
{
    m_ui->customersMenu->addActions(m_customersPage->actions().all());
    m_ui->showCustomersAction->setIcon(tintedIcon(QStringLiteral("place-customers")));
    m_customersPage->restoreState(m_state.customerColumns, m_state.customerSplitter);
    connect(m_ui->showCustomersAction, &QAction::triggered, this, &MainWindow::showCustomers);
    connect(m_customersPage, &CustomersPage::lookUpRequested, this, [this](const core::Customer &customer) {
        m_searchBar->setText(customerTitle(customer));
        lookUp(customer);
    });
    connect(m_customersPage, &CustomersPage::keeperWanted, this, [this] {
        if (m_workspace.vault().state() == services::VaultSession::State::NotChosen)
            openKeeperDialog();
        else
            openVaultDialog();
    });
}

void MainWindow::showCustomers()
{
    showPlace(m_customersPage);
    m_customersPage->focusFind();
}

} // namespace kyc::desktop
