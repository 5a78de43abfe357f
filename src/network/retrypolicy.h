// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"
#include "core/randomness.h"
#include "core/result.h"
#include "network/runnersettings.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace kyc::network {

/// Decides whether one exchange is tried again, and when. Pure but for the chance it is given.
/// Only what isRepeatable() is ever repeated; then: connection reset or refused, 408, 429, 502, 503, 504, and what the
/// request's own isTransient() says. The delay doubles with each try, with jitter; Retry-After stands instead where it
/// is longer. What would not fit into the time left is not waited for: the answer goes to the conversation as it is.
class RetryPolicy
{
public:
    RetryPolicy(const RunnerSettings &settings, core::Randomness &randomness);

    struct Tried
    {
        int tries = 1; ///< how often it was sent so far
        std::chrono::milliseconds timeLeft{}; ///< until the deadline
        QDateTime nowUtc;
    };

    /// The time to wait before trying again; nothing when the answer is to be handed on.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    delay(const core::HttpRequest &request, const core::Result<core::HttpResponse> &answer, const Tried &tried) const;

private:
    [[nodiscard]] std::chrono::milliseconds backoff(int tries) const;

    int m_retries = 0;
    std::chrono::milliseconds m_base{};
    core::Randomness &m_randomness;
};

/// How long a 429 keeps the whole account from sending: what it asks for, bounded; nothing for any other answer.
[[nodiscard]] std::optional<std::chrono::milliseconds> accountPause(const core::HttpResponse &response,
                                                                    const QDateTime &nowUtc);

inline constexpr std::chrono::seconds kLongestAccountPause{60};

} // namespace kyc::network
