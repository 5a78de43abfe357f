// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/quotakeeper.h"

#include <algorithm>
#include <optional>

namespace kyc::network {

using std::chrono::milliseconds;

QuotaKeeper::QuotaKeeper(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &QuotaKeeper::serveAll);
}

milliseconds QuotaKeeper::now()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void QuotaKeeper::ask(const QString &accountId, const core::Quota &quota, QObject *who, std::function<void()> go)
{
    Account &account = m_accounts.try_emplace(accountId, Account{TokenBucket(quota, now()), {}}).first->second;
    account.bucket.setQuota(quota, now());
    account.waiting.push_back({who, std::move(go)});
    serve(account);
    wakeInTime();
}

void QuotaKeeper::leave(const QString &accountId, const QObject *who)
{
    const auto found = m_accounts.find(accountId);
    if (found != m_accounts.end())
        std::erase_if(found->second.waiting, [who](const Waiting &each) { return each.who == who; });
}

void QuotaKeeper::give(const QString &accountId)
{
    const auto found = m_accounts.find(accountId);
    if (found == m_accounts.end())
        return;
    found->second.bucket.giveBack();
    serve(found->second);
    wakeInTime();
}

void QuotaKeeper::pause(const QString &accountId, milliseconds duration)
{
    const auto found = m_accounts.find(accountId);
    if (found != m_accounts.end())
        found->second.bucket.pauseUntil(now() + duration);
}

milliseconds QuotaKeeper::pauseLeft(const QString &accountId) const
{
    const auto found = m_accounts.find(accountId);
    if (found == m_accounts.end() || found->second.bucket.pausedUntil() <= now())
        return milliseconds(0);
    return found->second.bucket.pausedUntil() - now();
}

void QuotaKeeper::serve(Account &account)
{
    while (!account.waiting.empty()) {
        if (!account.waiting.front().who) {
            account.waiting.pop_front();
            continue;
        }
        if (!account.bucket.take(now()))
            return;
        const std::function<void()> go = std::move(account.waiting.front().go);
        account.waiting.pop_front();
        go(); // may lead back here
    }
}

void QuotaKeeper::serveAll()
{
    for (auto &[id, account] : m_accounts)
        serve(account);
    wakeInTime();
}

void QuotaKeeper::wakeInTime()
{
    std::optional<milliseconds> next;
    for (auto &[id, account] : m_accounts) {
        // A full account is served when a place is given back.
        if (!account.waiting.empty() && !account.bucket.isFull()) {
            const milliseconds ready = account.bucket.readyAt(now());
            next = next ? std::min(*next, ready) : ready;
        }
    }
    if (next)
        m_timer.start(std::max(milliseconds(1), *next - now()));
    else
        m_timer.stop();
}

} // namespace kyc::network
