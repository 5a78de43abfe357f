// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/tokenbucket.h"

#include <algorithm>
#include <cmath>

namespace kyc::network {

namespace {

// A quota of none at all would never let anything through: an account that exists may ask one thing at a time.
core::Quota sane(core::Quota quota)
{
    quota.burst = std::max(1, quota.burst);
    quota.inFlight = std::max(1, quota.inFlight);
    quota.requestsPerSecond = std::isfinite(quota.requestsPerSecond) ? std::max(0.0, quota.requestsPerSecond) : 0.0;
    return quota;
}

} // namespace

TokenBucket::TokenBucket(core::Quota quota, Time now) : m_quota(sane(quota)), m_tokens(m_quota.burst), m_filledAt(now)
{ }

void TokenBucket::setQuota(const core::Quota &quota, Time now)
{
    refill(now);
    m_quota = sane(quota);
    m_tokens = std::min(m_tokens, static_cast<double>(m_quota.burst));
}

bool TokenBucket::take(Time now)
{
    if (isFull() || readyAt(now) > now)
        return false;
    if (m_quota.requestsPerSecond > 0)
        m_tokens = std::max(0.0, m_tokens - 1);
    ++m_inFlight;
    return true;
}

void TokenBucket::giveBack()
{
    m_inFlight = std::max(0, m_inFlight - 1);
}

void TokenBucket::pauseUntil(Time until)
{
    m_pausedUntil = std::max(m_pausedUntil, until);
}

TokenBucket::Time TokenBucket::readyAt(Time now)
{
    refill(now);
    Time ready = std::max(now, m_pausedUntil);
    constexpr double kRounding = 1e-9; // what adding up fractions may lose
    if (m_quota.requestsPerSecond > 0 && m_tokens < 1 - kRounding) {
        const double wait = std::min(std::ceil((1 - m_tokens) * 1000 / m_quota.requestsPerSecond), 1e12);
        ready = std::max(ready, now + Time(static_cast<Time::rep>(wait)));
    }
    return ready;
}

void TokenBucket::refill(Time now)
{
    if (now <= m_filledAt)
        return;
    const auto passed = static_cast<double>((now - m_filledAt).count()) / 1000;
    m_tokens = std::min(m_tokens + passed * m_quota.requestsPerSecond, static_cast<double>(m_quota.burst));
    m_filledAt = now;
}

} // namespace kyc::network
