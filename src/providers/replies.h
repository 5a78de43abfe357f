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

/// Whether an HTTP status says by itself what is wrong, whatever the body: 401, 403, 407, 408, 429 and 5xx.
[[nodiscard]] bool statusSpeaks(int httpStatus);

/// An answer's JSON object, before any provider's own rules; an empty body counts as {} on any status but 2xx.
/// 3xx is Protocol/Redirected and 407 Proxy; a Content-Type other than JSON is Protocol/NotJson whatever the
/// status (retryable and retryAfter as the status says). A body that cannot be read is statusError() where
/// statusSpeaks(), else jsonObject()'s error; one that is too large is TooLarge always. Errors name the HTTP status.
[[nodiscard]] core::Result<core::JsonReader> replyObject(const core::HttpResponse &response, const QDateTime &nowUtc);

/// The text at the key; empty when there is none or it is of another type: for the words of error bodies, where
/// the HTTP status already says what happened.
[[nodiscard]] QString wordsAt(const core::JsonReader &json, const QString &key);

/// Unix milliseconds or "YYYY-MM-DDTHH:MM:SS[.fff][Z|±hh[:]mm]" or the same with a blank, without a zone: UTC.
/// Null or absent is nothing. Protocol/ValueOutOfRange outside the years 1970 to 9999, or not a time.
[[nodiscard]] core::Result<std::optional<QDateTime>> optionalTime(const core::JsonReader &json, const QString &key);

} // namespace kyc::providers
