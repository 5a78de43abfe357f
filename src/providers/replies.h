// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsonbody.h"
#include "core/result.h"

namespace kyc::providers {

/// The error that an HTTP status alone stands for, with the provider's own message and code where known:
/// 3xx Protocol/Redirected, 401 Unauthorized/TokenRefused, 403 Forbidden/AccessForbidden, 407 Proxy,
/// 408 ProviderUnavailable, 429 RateLimited/QuotaUsedUp, 5xx ProviderUnavailable/ProviderDown, 404 and other 4xx
/// InvalidRequest/RequestRefused, anything else Protocol/UnexpectedStatus. Retry-After and X-RateLimit-Reset are
/// read (retryafter.h), 408, 429 and 5xx are retryable.
[[nodiscard]] core::Error statusError(const core::HttpResponse &response, const QDateTime &nowUtc,
                                      const QString &providerMessage = {}, const QString &providerCode = {});

/// Unix milliseconds or "YYYY-MM-DDTHH:MM:SS[.fff][Z|±hh[:]mm]" or the same with a blank, without a zone: UTC.
/// Null or absent is nothing. Protocol/ValueOutOfRange outside the years 1970 to 9999, or not a time.
[[nodiscard]] core::Result<std::optional<QDateTime>> optionalTime(const core::JsonReader &json, const QString &key);

} // namespace kyc::providers
