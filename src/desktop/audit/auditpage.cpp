// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditpage.h"

#include "desktop/audit/auditactions.h"
#include "desktop/audit/auditbrowser.h"
#include "desktop/audit/audittasks.h"
#include "desktop/workspace.h"

#include <QAction>
#include <QVBoxLayout>

namespace kyc::desktop {

AuditPage::AuditPage(Workspace &workspace, AuditFileChoice files, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_files(std::move(files)),
      m_actions(new AuditActions(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addActions(m_actions->all());
    connect(m_actions->verify, &QAction::triggered, this, [this] { browser().tasks().verify(); });
    connect(m_actions->checkpoint, &QAction::triggered, this, [this] { browser().tasks().makeCheckpoint(); });
    connect(m_actions->folder, &QAction::triggered, this, [this] { browser().tasks().chooseFolder(); });
    connect(m_actions->exportFile, &QAction::triggered, this, [this] { browser().exportEntries(); });
    connect(m_actions->filter, &QAction::triggered, this, [this] { browser().focusFilter(); });
    connect(m_actions->everything, &QAction::triggered, this, [this] { browser().clearFilter(); });
    connect(&workspace.records(), &services::RecordsSession::changed, this, &AuditPage::updateActions);
    updateActions();
}

AuditBrowser &AuditPage::browser()
{
    if (!m_browser) {
        m_browser = new AuditBrowser(m_workspace, *m_actions, m_files, this);
        m_browser->restoreColumns(m_columns);
        connect(m_browser, &AuditBrowser::recordsWanted, this, &AuditPage::recordsWanted);
        connect(m_browser, &AuditBrowser::changed, this, &AuditPage::updateActions);
        layout()->addWidget(m_browser);
        m_browser->show(); // at once: it is to have the keyboard
        updateActions();
    }
    return *m_browser;
}

void AuditPage::updateActions()
{
    const bool isIdle = !m_browser || !m_browser->tasks().isRunning();
    const bool isOpen = m_workspace.records().state() == services::RecordsSession::State::Open;
    m_actions->verify->setEnabled(isIdle && m_browser && m_browser->canVerify());
    m_actions->checkpoint->setEnabled(isIdle && isOpen);
    m_actions->folder->setEnabled(!m_workspace.settings().isLocked(services::Setting::CheckpointFolder));
    m_actions->exportFile->setEnabled(isIdle && m_browser && m_browser->canExport());
}

void AuditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isLocked)
        browser();
}

void AuditPage::focusList()
{
    if (m_browser)
        m_browser->focusList();
}

void AuditPage::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    if (m_browser)
        m_browser->setLocked(isLocked);
    else if (!isLocked && isVisible())
        browser();
}

QByteArray AuditPage::columnState() const
{
    return m_browser ? m_browser->columnState() : m_columns;
}

void AuditPage::restoreColumns(const QByteArray &state)
{
    m_columns = state;
    if (m_browser)
        m_browser->restoreColumns(state);
}

} // namespace kyc::desktop
