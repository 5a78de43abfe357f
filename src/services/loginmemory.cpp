// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/loginmemory.h"

namespace kyc::services {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kRecent = 10min;
constexpr std::chrono::seconds kLongLife = 1h;
constexpr std::chrono::seconds kLongMargin = 5min;
constexpr std::chrono::seconds kShortMargin = 30s;

} // namespace

bool LoginMemory::isRecent(std::chrono::milliseconds since) const
{
    return m_clock.monotonic() - since < kRecent;
}

void LoginMemory::granted(const LoginKey &key, const QByteArray &tokenPrint, const std::optional<QDateTime> &expiresAt)
{
    Entry &entry = m_entries[key];
    entry.granted = tokenPrint;
    entry.grantedAt = m_clock.monotonic();
    entry.life.reset();
    if (expiresAt)
        entry.life = std::chrono::seconds(m_clock.nowUtc().secsTo(*expiresAt));
    entry.refusal.reset();
}

bool LoginMemory::isFromLogin(const LoginKey &key, const QByteArray &tokenPrint) const
{
    const auto found = m_entries.find(key);
    return found != m_entries.end() && found->second.granted == tokenPrint;
}

bool LoginMemory::isSuperseded(const LoginKey &key, const QByteArray &tokenPrint) const
{
    const auto found = m_entries.find(key);
    return found != m_entries.end() && !found->second.granted.isEmpty() && found->second.granted != tokenPrint;
}

void LoginMemory::taken(const LoginKey &key, const QByteArray &tokenPrint)
{
    Entry &entry = m_entries[key];
    entry.taken = tokenPrint;
    entry.takenAt = m_clock.monotonic();
    if (entry.worn == tokenPrint) { // refused for a reason of the other lookup's own
        entry.worn.clear();
        entry.refusal.reset();
    }
}

bool LoginMemory::refused(const LoginKey &key, const QByteArray &tokenPrint, const core::Error &error, bool isUncertain)
{
    Entry &entry = m_entries[key];
    const bool isFresh = entry.granted == tokenPrint && isRecent(entry.grantedAt);
    const bool wasTaken = entry.taken == tokenPrint;
    if (isUncertain && (isFresh || (wasTaken && isRecent(entry.takenAt))))
        return false; // then it was the other thing
    if (entry.worn == tokenPrint)
        return !entry.refusal; // one of many that were under way with it
    entry.worn = tokenPrint;
    if (isFresh && !wasTaken)
        entry.refusal = error;
    return !entry.refusal;
}

bool LoginMemory::isOver(const LoginKey &key, const QByteArray &tokenPrint, const std::optional<QDateTime> &expiresAt,
                         bool needsPerson) const
{
    const auto found = m_entries.find(key);
    if (found != m_entries.end() && found->second.worn == tokenPrint)
        return true;
    if (!expiresAt)
        return false;
    std::chrono::seconds margin = needsPerson ? kShortMargin : kLongMargin;
    if (found != m_entries.end() && found->second.granted == tokenPrint && found->second.life) {
        const std::chrono::seconds life = *found->second.life;
        margin = life > kLongLife ? kLongMargin : kShortMargin;
        // Over when it was new: a clock is wrong, or nobody can be quick enough. The provider shall decide, else
        // each lookup would log in.
        if (life <= margin)
            return false;
    }
    return m_clock.nowUtc().addSecs(margin.count()) >= *expiresAt;
}

void LoginMemory::loginRefused(const LoginKey &key, const core::Error &error)
{
    m_entries[key].refusal = error;
}

std::optional<core::Error> LoginMemory::refusal(const LoginKey &key) const
{
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? std::nullopt : found->second.refusal;
}

void LoginMemory::forgetRefusals(const QString &accountId)
{
    for (auto &[key, entry] : m_entries) {
        if (key.accountId == accountId)
            entry.refusal.reset();
    }
}

} // namespace kyc::services
