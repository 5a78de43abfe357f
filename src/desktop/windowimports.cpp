// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the window that has to do with imports by share token.
#include "desktop/announcement.h"
#include "desktop/customers/customerspage.h"
#include "desktop/imports/importactions.h"
#include "desktop/imports/importnotification.h"
#include "desktop/imports/importspage.h"
#include "desktop/lookup/lookuppage.h"
#include "desktop/lookup/lookupresults.h"
#include "desktop/mainwindow.h"
#include "desktop/search/searchbar.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/workspace.h"
#include "ui_mainwindow.h"

#include <QApplication>

namespace kyc::desktop {

void MainWindow::setUpImports()
{
    m_ui->importsMenu->addActions(m_importsPage->actions().all());
    m_ui->showImportsAction->setIcon(tintedIcon(QStringLiteral("place-imports")));
    m_importsPage->setReference([this] { return m_searchBar->reference(); });
    m_importsPage->restoreState(m_state.importColumns, m_state.importSplitter);
    connect(m_ui->showImportsAction, &QAction::triggered, this, &MainWindow::showImports);
    connect(m_importsPage, &ImportsPage::keeperWanted, this, [this] {
        if (m_workspace.vault().state() == services::VaultSession::State::NotChosen)
            openKeeperDialog();
        else
            openVaultDialog();
    });
    connect(m_importsPage, &ImportsPage::cutOffFound, this, &MainWindow::offerImports);
    connect(m_importsPage, &ImportsPage::ended, this, [this] {
        if (QApplication::activeWindow() == this) // who looks at the import itself is told what came of it
            announce(this, importEndedText());
        else if (!QApplication::activeWindow() && m_workspace.settings().flag(services::Setting::Notifies))
            notifyImportEnded();
    });
    connect(m_customersPage, &CustomersPage::importRequested, this,
            [this](const core::Customer &customer) { beginImport(customer, {}, {}); });
}

void MainWindow::showImports()
{
    showPlace(m_importsPage);
    m_importsPage->focusList();
}

void MainWindow::beginImport(const core::Customer &customer, const QString &destinationAccountId,
                             const QString &reference)
{
    showImports(); // where it will be found, and what is to be done where none can begin
    m_importsPage->begin({customer.clone(), destinationAccountId, reference});
}

void MainWindow::importRow(int row)
{
    const services::LookupSession &session = m_workspace.session();
    beginImport(session.customer(), session.row(row).accountId, session.reference());
}

void MainWindow::offerImports(const QStringList &steps)
{
    if (m_banner == Banner::Records || m_banner == Banner::Keeper)
        return; // what keeps everything from working comes first
    showBanner(Banner::Notice,
               steps.size() == 1 ? tr("An import was interrupted at \u201c%1\u201d. It can go on.").arg(steps.first())
                                 : tr("Imports were interrupted: %1. They can go on.").arg(steps.size()),
               tr("I&mports"), [this] {
                   hideBanner();
                   showImports();
               });
}

} // namespace kyc::desktop
