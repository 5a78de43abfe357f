// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historypage.h"

#include "core/errortext.h"
#include "desktop/history/historyactions.h"
#include "desktop/history/historybrowser.h"
#include "desktop/lookup/emptystate.h"
#include "desktop/workspace.h"

#include <QPushButton>
#include <QStackedLayout>

namespace kyc::desktop {

using State = services::RecordsSession::State;

HistoryPage::HistoryPage(Workspace &workspace, ExportFile files, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_files(std::move(files)),
      m_actions(new HistoryActions(this)),
      m_layout(new QStackedLayout(this)),
      m_emptyState(new EmptyState(this))
{
    m_layout->addWidget(m_emptyState);
    connect(m_emptyState, &EmptyState::actionTriggered, this, &HistoryPage::act);
    connect(&m_workspace.records(), &services::RecordsSession::changed, this, &HistoryPage::showState);
    connect(&m_workspace.records(), &services::RecordsSession::aboutToClose, this, &HistoryPage::dropBrowser);
    connect(&m_workspace.vault(), &services::VaultSession::changed, this, &HistoryPage::showState);
    connect(&m_workspace.recorder(), &services::LookupRecorder::recorded, this, [this] {
        if (m_browser && isVisible())
            m_browser->lookForMore();
    });
    showState();
}

void HistoryPage::showState()
{
    const bool isOpen = m_workspace.records().state() == State::Open && !m_isLocked;
    if (!isOpen)
        dropBrowser();
    else if (!m_browser && isVisible())
        makeBrowser();
    m_actions->setEnabled(m_browser != nullptr);
    if (!m_browser)
        showWhyNot();
}

void HistoryPage::showWhyNot()
{
    m_emptyState->setAction({});
    switch (m_workspace.records().state()) {
    case State::NotKept:
        m_emptyState->setTexts(tr("Nothing is recorded"),
                               tr("Credentials are kept in memory only, and the key to the records would be gone with "
                                  "them. Choose another place for credentials, and lookups are recorded from then "
                                  "on."));
        m_emptyState->setAction(tr("Where credentials are kept\u2026"));
        break;
    case State::Refused: {
        const core::ErrorText words = core::errorText(m_workspace.records().problem());
        m_emptyState->setTexts(words.what.text(), words.remedy.text());
        m_emptyState->setAction(tr("Records\u2026"));
        break;
    }
    case State::Closed:
        if (m_workspace.vault().state() == services::VaultSession::State::NotChosen) {
            m_emptyState->setTexts(tr("Nothing is recorded yet"),
                                   tr("The records are sealed with a key that is kept beside the credentials. Choose "
                                      "where those are kept, and lookups are recorded from then on."));
            m_emptyState->setAction(tr("Choose\u2026"));
            break;
        }
        m_emptyState->setTexts(tr("The records are closed"),
                               tr("They open together with the place where credentials are kept."));
        break;
    case State::Opening:
    case State::Open:
        m_emptyState->setTexts(tr("Opening the records\u2026"), {});
        break;
    }
    m_layout->setCurrentWidget(m_emptyState);
}

void HistoryPage::act()
{
    if (m_workspace.records().state() == State::Refused)
        Q_EMIT recordsRequested();
    else
        Q_EMIT keeperRequested();
}

void HistoryPage::makeBrowser()
{
    m_browser = new HistoryBrowser(m_workspace, *m_actions, m_files, m_columns, this);
    m_browser->setTableShare(m_tableShare);
    m_browser->setDetailVisible(m_isDetailVisible);
    connect(m_browser, &HistoryBrowser::lookUpRequested, this, &HistoryPage::lookUpRequested);
    m_layout->addWidget(m_browser);
    m_layout->setCurrentWidget(m_browser);
}

void HistoryPage::dropBrowser()
{
    if (!m_browser)
        return;
    m_columns = m_browser->columnState();
    m_tableShare = m_browser->tableShare();
    delete std::exchange(m_browser, nullptr); // its widgets hold what they showed
    m_actions->setEnabled(false);
}

void HistoryPage::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    showState();
}

void HistoryPage::setDetailVisible(bool isVisible)
{
    m_isDetailVisible = isVisible;
    if (m_browser)
        m_browser->setDetailVisible(isVisible);
}

void HistoryPage::focusList()
{
    if (m_browser)
        m_browser->focusList();
    else if (auto *action = m_emptyState->findChild<QPushButton *>(QStringLiteral("actionButton")))
        action->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::choose(const HistoryChoice &choice)
{
    if (m_browser)
        m_browser->setChoice(choice);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_browser)
        m_browser->lookForMore();
    else
        showState();
}

QByteArray HistoryPage::columnState() const
{
    return m_browser ? m_browser->columnState() : m_columns;
}

void HistoryPage::restoreColumns(const QByteArray &state)
{
    m_columns = state;
}

int HistoryPage::tableShare() const
{
    return m_browser ? m_browser->tableShare() : m_tableShare;
}

void HistoryPage::setTableShare(int share)
{
    m_tableShare = share;
    if (m_browser)
        m_browser->setTableShare(share);
}

} // namespace kyc::desktop
