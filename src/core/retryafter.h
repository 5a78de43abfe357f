// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace kyc::core {

/// How long the provider asks us to wait: Retry-After as seconds or as HTTP date, else X-RateLimit-Reset (seconds
/// from now, or Unix seconds when it is large). Nothing when there is neither or it makes no sense; never
/// negative; absurd values are bounded to kLongestRetryAfter.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpResponse &response,
                                                                  const QDateTime &nowUtc);

inline constexpr std::chrono::hours kLongestRetryAfter{24};

/// An HTTP date (RFC 9110: IMF-fixdate and the two obsolete forms), UTC; invalid when it is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

} // namespace kyc::core
