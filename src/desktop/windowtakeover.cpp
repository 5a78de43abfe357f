// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the window that is about there being another one after it, in another language.
#include "desktop/audit/auditpanel.h"
#include "desktop/export/exportpanel.h"
#include "desktop/help/helpwindow.h"
#include "desktop/lookup/lookuppage.h"
#include "desktop/mainwindow.h"
#include "desktop/search/searchbar.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/vault/endedbylock.h"
#include "desktop/workspace.h"
#include "ui_mainwindow.h"

#include <QApplication>

#include <algorithm>

namespace kyc::desktop {

namespace {

template <class Panel>
bool isAnyRunning(const QWidget &window)
{
    const QList<Panel *> panels = window.findChildren<Panel *>();
    return std::any_of(panels.cbegin(), panels.cend(), [](const Panel *panel) { return panel->isRunning(); });
}

} // namespace

bool MainWindow::isBusy() const
{
    const QWidgetList all = QApplication::topLevelWidgets();
    const bool isDialogOpen = std::any_of(all.cbegin(), all.cend(), [](QWidget *one) {
        return one->isVisible() && qobject_cast<QDialog *>(one) && !qobject_cast<SettingsDialog *>(one);
    });
    return isDialogOpen || isAnyRunning<ExportPanel>(*this) || isAnyRunning<AuditPanel>(*this);
}

MainWindow::Kept MainWindow::handOver()
{
    keepState();
    Kept kept{m_searchBar->text(), m_searchBar->reference(), m_ui->placesStackedWidget->currentIndex(), isLocked(),
              m_demonstration};
    if (m_help && m_help->isVisible())
        kept.helpPage = m_help->page();
    if (auto *dialog = findChild<SettingsDialog *>()) {
        kept.settingsPage = static_cast<int>(dialog->currentPage());
        dialog->close();
    }
    disconnect(&m_workspace.settings(), nullptr, this, nullptr);
    disconnect(&m_workspace.vault(), nullptr, this, nullptr);
    disconnect(&m_workspace.records(), nullptr, this, nullptr);
    return kept;
}

void MainWindow::takeOver(const Kept &kept)
{
    if (kept.isLocked && !isLocked()) {
        static_cast<void>(closePlaces());
        cover({});
    }
    m_searchBar->setText(kept.searched);
    m_searchBar->setReference(kept.reference);
    m_lookupPage->resume();
    m_ui->placesListWidget->setCurrentRow(kept.place);
    if (kept.demonstration != Demonstration::None)
        setDemonstration(kept.demonstration);
    if (!kept.helpPage.isEmpty())
        connect(this, &MainWindow::firstPainted, this, [this, page = kept.helpPage] { openHelp(page); });
    if (kept.settingsPage)
        connect(this, &MainWindow::firstPainted, this, [this, page = *kept.settingsPage] { openSettings(page); });
}

} // namespace kyc::desktop
