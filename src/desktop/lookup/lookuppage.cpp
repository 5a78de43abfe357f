// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/lookuppage.h"

#include "desktop/lookup/emptystate.h"
#include "desktop/lookup/lookupactions.h"
#include "desktop/lookup/lookupresults.h"
#include "desktop/search/customercompletions.h"
#include "desktop/workspace.h"

#include <QAction>
#include <QStackedLayout>

#include <algorithm>

namespace kyc::desktop {

namespace {

constexpr std::size_t kExamples = 6;

bool hasEnabledAccount(Workspace &workspace)
{
    const std::vector<core::Account> &accounts = workspace.accounts().accounts();
    return std::any_of(accounts.cbegin(), accounts.cend(),
                       [](const core::Account &account) { return account.isEnabled; });
}

} // namespace

LookupPage::LookupPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_actions(new LookupActions(this)),
      m_layout(new QStackedLayout(this)),
      m_emptyState(new EmptyState(this))
{
    m_layout->addWidget(m_emptyState);
    connect(m_emptyState, &EmptyState::actionTriggered, this, &LookupPage::addAccountRequested);
    connect(m_emptyState, &EmptyState::exampleTriggered, this,
            [this](int index) { Q_EMIT exampleChosen(static_cast<std::size_t>(index)); });
    connect(&m_workspace.accounts(), &services::AccountBook::changed, this, &LookupPage::updateEmptyState);
    updateEmptyState();
}

void LookupPage::updateEmptyState()
{
    if (m_workspace.accounts().accounts().empty()) {
        m_emptyState->setTexts(tr("No accounts yet"),
                               tr("An account holds the credentials for one provider. Add one for each provider you "
                                  "ask; the status bar says where they are kept."));
        m_emptyState->setAction(tr("Add an account\u2026"));
    } else if (!hasEnabledAccount(m_workspace)) {
        m_emptyState->setTexts(tr("No account is switched on"), tr("Switch an account on to ask its provider."));
        m_emptyState->setAction(tr("Manage accounts\u2026"));
    } else {
        m_emptyState->setTexts(tr("Look up a customer"),
                               tr("Type an id, an e-mail address or a name above and press Return. Every account is "
                                  "asked at once, and each answer appears as it arrives."));
        m_emptyState->setAction({});
    }
    QStringList examples;
    const std::vector<core::Customer> &customers = m_workspace.customers().customers();
    for (std::size_t i = 0; !m_isLocked && hasEnabledAccount(m_workspace) && i < std::min(customers.size(), kExamples);
         ++i)
        examples.append(customers.at(i).label);
    m_emptyState->setExamples(tr("For example:"), examples);
}

void LookupPage::makeResults()
{
    m_results = new LookupResults(m_workspace, *m_actions, this);
    m_results->setDetailVisible(m_isDetailVisible);
    m_layout->addWidget(m_results);
    Q_EMIT resultsMade();
}

void LookupPage::lookUp(core::Customer customer)
{
    if (!hasEnabledAccount(m_workspace)) {
        updateEmptyState();
        m_layout->setCurrentWidget(m_emptyState);
        return;
    }
    if (!m_results)
        makeResults();
    m_layout->setCurrentWidget(m_results);
    m_results->lookUp(std::move(customer));
    m_results->focusResults();
}

void LookupPage::resume()
{
    if (!m_workspace.hasSession() || m_workspace.session().rowCount() == 0)
        return;
    makeResults();
    m_layout->setCurrentWidget(m_results);
    m_results->resume();
}

void LookupPage::setDetailVisible(bool isVisible)
{
    m_isDetailVisible = isVisible;
    if (m_results)
        m_results->setDetailVisible(isVisible);
}

int LookupPage::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    const int running = isLocked && m_workspace.hasSession() ? m_workspace.session().runningCount() : 0;
    if (isLocked && m_results) {
        m_workspace.session().clear();
        m_layout->setCurrentWidget(m_emptyState);
        delete m_results; // its widgets hold what they showed
        m_results = nullptr;
        for (QAction *action : m_actions->all()) {
            if (action)
                action->setEnabled(false);
        }
    }
    updateEmptyState();
    return running;
}

} // namespace kyc::desktop
