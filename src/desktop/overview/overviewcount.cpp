// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/overview/overviewcount.h"

#include "desktop/history/historychoice.h"
#include "desktop/workspace.h"

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;
using Kind = services::CredentialState::Kind;

constexpr auto kSoon = 500ms;
constexpr auto kMinute = 60s;

bool needsCare(Kind kind)
{
    return kind == Kind::Missing || kind == Kind::Refused || kind == Kind::Expired || kind == Kind::Expiring;
}

QList<OverviewFacts::Credential> credentials(Workspace &workspace, const QDateTime &nowUtc)
{
    QList<OverviewFacts::Credential> found;
    for (const core::Account &account : workspace.accounts().accounts()) {
        if (!account.isEnabled)
            continue;
        services::CredentialState state =
            credentialState(account, workspace.store(), workspace.vault(), workspace.activity(), nowUtc);
        if (needsCare(state.kind))
            found.append({account.id, account.name, std::move(state)});
    }
    return found;
}

} // namespace

OverviewCount::OverviewCount(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_minutes.setInterval(kMinute);
    connect(&m_soon, &QTimer::timeout, this, &OverviewCount::countNow);
    connect(&m_minutes, &QTimer::timeout, this, &OverviewCount::countNow);
    connect(&workspace.recorder(), &services::LookupRecorder::recorded, this, &OverviewCount::countSoon);
    connect(&workspace.accounts(), &services::AccountBook::changed, this, &OverviewCount::countSoon);
    connect(&workspace.activity(), &services::AccountActivity::changed, this, &OverviewCount::countSoon);
    connect(&workspace.vault(), &services::VaultSession::changed, this, &OverviewCount::countSoon);
}

OverviewCount::~OverviewCount()
{
    cancel();
}

void OverviewCount::setActive(bool isActive)
{
    m_isActive = isActive;
    if (!isActive) {
        m_soon.stop();
        m_minutes.stop();
        cancel();
        return;
    }
    if (!m_isFollowingImports) { // only now: the desk of imports is made by the first who asks for it
        m_isFollowingImports = true;
        connect(&m_workspace.imports(), &services::ImportDesk::reset, this, &OverviewCount::countSoon);
        connect(&m_workspace.imports(), &services::ImportDesk::changed, this, &OverviewCount::countSoon);
    }
    m_minutes.start();
    countNow();
}

void OverviewCount::clear()
{
    cancel();
    m_facts.reset();
}

void OverviewCount::cancel()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_watcher->deleteLater();
    m_watcher = nullptr;
}

void OverviewCount::countSoon()
{
    if (m_isActive && !m_soon.isActive()) // not put off: who records without end is to see figures too
        m_soon.start();
}

void OverviewCount::countNow()
{
    records::HistoryStore *store = m_workspace.records().history();
    if (!m_isActive || !store)
        return;
    if (m_watcher) {
        countSoon(); // once that is done
        return;
    }
    const QDateTime now = m_workspace.clock().nowUtc();
    m_watcher = new Watcher(this);
    connect(m_watcher, &Watcher::finished, this, &OverviewCount::take);
    m_watcher->setFuture(store->overview(beginOfYesterday(now, QTimeZone::systemTimeZone()), beginOfLastHour(now)));
}

void OverviewCount::take()
{
    const auto future = m_watcher->future();
    cancel();
    if (future.resultCount() == 0)
        return;
    const core::Result<records::HistoryOverview> history = future.result();
    if (history)
        tell(*history);
    else
        Q_EMIT failed(history.error());
}

void OverviewCount::tell(const records::HistoryOverview &history)
{
    const QDateTime now = m_workspace.clock().nowUtc();
    m_facts = {history, credentials(m_workspace, now), static_cast<int>(m_workspace.imports().interrupted().size()),
               now};
    Q_EMIT counted();
}

} // namespace kyc::desktop
