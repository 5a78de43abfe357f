// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the window that has to do with the overview, and where its figures lead.
#include "desktop/accounts/accountspage.h"
#include "desktop/history/historypage.h"
#include "desktop/mainwindow.h"
#include "desktop/overview/overviewpage.h"
#include "desktop/search/searchbar.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/workspace.h"
#include "ui_mainwindow.h"

#include <QStatusBar>

namespace kyc::desktop {

void MainWindow::setUpOverview()
{
    m_ui->viewMenu->addSeparator();
    m_ui->viewMenu->addActions(m_overviewPage->placeActions());
    m_ui->showOverviewAction->setIcon(tintedIcon(QStringLiteral("place-overview")));
    // The second is what it had before places had numbers.
    m_ui->showAccountsAction->setShortcuts({m_ui->showAccountsAction->shortcut(), Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    connect(m_ui->showOverviewAction, &QAction::triggered, this, &MainWindow::showOverview);
    connect(m_overviewPage, &OverviewPage::followed, this, &MainWindow::follow);
    connect(m_overviewPage, &OverviewPage::lookUpWanted, m_searchBar, &SearchBar::focusAndSelect);
    connect(m_overviewPage, &OverviewPage::recordsRequested, this,
            [this] { openSettings(static_cast<int>(SettingsDialog::Page::Records)); });
    connect(m_overviewPage, &OverviewPage::keeperRequested, this, [this] {
        if (m_workspace.vault().state() == services::VaultSession::State::NotChosen)
            openKeeperDialog();
        else
            openVaultDialog();
    });
    connect(m_overviewPage, &OverviewPage::copied, this,
            [this] { statusBar()->showMessage(tr("The overview is on the clipboard."), 8000); });
}

void MainWindow::showOverview()
{
    showPlace(m_overviewPage);
    m_overviewPage->focusFigures();
}

void MainWindow::follow(const FigureTarget &target)
{
    switch (target.place) {
    case FigureTarget::Place::History:
        showPlace(m_historyPage);
        m_historyPage->choose(target.choice);
        m_historyPage->focusList();
        break;
    case FigureTarget::Place::Accounts:
        showAccounts();
        m_accountsPage->select(target.accountId);
        break;
    case FigureTarget::Place::Imports:
        showImports();
        break;
    }
}

} // namespace kyc::desktop
