// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quota.h"

#include <chrono>

namespace kyc::network {

/// How hard one account may press its provider: a bucket of tokens that fills with time, and a limit of requests under
/// way. Pure: the time comes from the caller, monotonic, any origin. Not thread-safe.
class TokenBucket
{
public:
    using Time = std::chrono::milliseconds;

    TokenBucket(core::Quota quota, Time now);

    /// Keeps what is in the bucket, up to the new size.
    void setQuota(const core::Quota &quota, Time now);
    /// Takes a token and a place, if there are both and no pause is on.
    [[nodiscard]] bool take(Time now);
    /// The place is free again.
    void giveBack();
    /// Nothing is taken before that time. A shorter pause does not end a longer one.
    void pauseUntil(Time until);

    [[nodiscard]] bool isFull() const { return m_inFlight >= m_quota.inFlight; }
    /// When there will be a token and no pause; the places are not looked at. Never before @p now.
    [[nodiscard]] Time readyAt(Time now);
    [[nodiscard]] Time pausedUntil() const { return m_pausedUntil; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }

private:
    void refill(Time now);

    core::Quota m_quota;
    double m_tokens = 0;
    Time m_filledAt{};
    Time m_pausedUntil{Time::min()};
    int m_inFlight = 0;
};

} // namespace kyc::network
