// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the window that has to do with the history.
#include "desktop/history/historyactions.h"
#include "desktop/history/historypage.h"
#include "desktop/lookup/lookupactions.h"
#include "desktop/lookup/lookuppage.h"
#include "desktop/mainwindow.h"
#include "desktop/search/customercompletions.h"
#include "desktop/search/searchbar.h"
#include "desktop/visuals/tintedicon.h"
#include "desktop/workspace.h"
#include "ui_mainwindow.h"

namespace kyc::desktop {

void MainWindow::setUpHistory()
{
    for (QAction *action : m_historyPage->actions().all()) {
        if (action)
            m_ui->historyMenu->addAction(action);
        else
            m_ui->historyMenu->addSeparator();
    }
    m_ui->showHistoryAction->setIcon(tintedIcon(QStringLiteral("place-history")));
    connect(m_ui->showHistoryAction, &QAction::triggered, this, &MainWindow::showHistory);
    connect(m_ui->placesListWidget, &QListWidget::currentRowChanged, this, [this] {
        // The same keys mean something else in another place.
        m_lookupPage->actions().setKeysEnabled(m_ui->placesStackedWidget->currentWidget() == m_lookupPage);
    });
    connect(m_historyPage, &HistoryPage::keeperRequested, this, [this] {
        if (m_workspace.vault().state() == services::VaultSession::State::NotChosen)
            openKeeperDialog();
        else
            openVaultDialog();
    });
    m_historyPage->setDetailVisible(m_state.isDetailVisible);
    connect(m_ui->showDetailAction, &QAction::toggled, m_historyPage, &HistoryPage::setDetailVisible);
    connect(m_historyPage, &HistoryPage::lookUpRequested, this, [this](const core::Customer &customer) {
        m_searchBar->setText(customerTitle(customer));
        lookUp(customer);
    });
}

void MainWindow::showHistory()
{
    showPlace(m_historyPage);
    m_historyPage->focusList();
}

} // namespace kyc::desktop
