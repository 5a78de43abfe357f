// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/retrypolicy.h"

#include "core/retryafter.h"

#include <algorithm>
#include <array>

namespace kyc::network {

using std::chrono::milliseconds;

namespace {

constexpr int kTooManyRequests = 429;

bool isPassing(const core::HttpRequest &request, const core::HttpResponse &response)
{
    constexpr std::array kStatuses{408, kTooManyRequests, 502, 503, 504};
    if (std::find(kStatuses.cbegin(), kStatuses.cend(), response.status) != kStatuses.cend())
        return true;
    return request.isTransient != nullptr && request.isTransient(response);
}

// Many APIs send X-RateLimit-Reset with every answer; it says something only when the quota is used up.
milliseconds askedFor(const core::HttpResponse &response, const QDateTime &nowUtc)
{
    if (response.status != kTooManyRequests && response.header("Retry-After").isEmpty())
        return milliseconds(0);
    return core::retryAfter(response, nowUtc).value_or(milliseconds(0));
}

bool isPassing(const core::Error &error)
{
    return error.cause == core::ErrorCause::ConnectionReset || error.cause == core::ErrorCause::ConnectionRefused;
}

} // namespace

RetryPolicy::RetryPolicy(const RunnerSettings &settings, core::Randomness &randomness)
    : m_retries(settings.retries),
      m_base(std::max(settings.retryBase, milliseconds(0))),
      m_randomness(randomness)
{ }

std::optional<milliseconds> RetryPolicy::delay(const core::HttpRequest &request,
                                               const core::Result<core::HttpResponse> &answer, const Tried &tried) const
{
    if (!request.isRepeatable() || tried.tries > m_retries)
        return std::nullopt;
    if (answer ? !isPassing(request, *answer) : !isPassing(answer.error()))
        return std::nullopt;
    milliseconds wait = backoff(tried.tries);
    if (answer)
        wait = std::max(wait, askedFor(*answer, tried.nowUtc));
    if (wait >= tried.timeLeft)
        return std::nullopt;
    return wait;
}

milliseconds RetryPolicy::backoff(int tries) const
{
    constexpr int kMostDoublings = 10;
    const auto whole = m_base * (1 << std::clamp(tries - 1, 0, kMostDoublings));
    // Half is certain, half is chance: many programs cut off at once do not come back at once.
    const auto half = static_cast<double>(whole.count()) / 2;
    return milliseconds(static_cast<milliseconds::rep>(half + half * m_randomness.fraction()));
}

std::optional<milliseconds> accountPause(const core::HttpResponse &response, const QDateTime &nowUtc)
{
    if (response.status != kTooManyRequests)
        return std::nullopt;
    const auto asked = core::retryAfter(response, nowUtc);
    if (!asked)
        return std::nullopt;
    return std::min<milliseconds>(*asked, kLongestAccountPause);
}

} // namespace kyc::network
