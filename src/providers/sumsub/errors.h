// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsonbody.h"
#include "core/result.h"

namespace kyc::providers {

/// The JSON object of a good answer of SumSub's; else the error: what the HTTP status stands for (replies.h) with the
/// words of {"description","code","errorCode","errorName"}, and
/// - 401 Unauthorized: ClockOff when the signature or its time was refused and the workstation's clock differs by more
///   than a minute from the answer's Date (args: the minutes, "+" ahead or "-" behind), else SignatureRefused, else
///   TokenRefused
/// - 404 UserNotFound/UserUnknown
/// - 409 with Retry-After ProviderUnavailable, retryable.
[[nodiscard]] core::Result<core::JsonReader> sumsubObject(const core::HttpResponse &response, const QDateTime &nowUtc);

/// HttpRequest::isTransient: SumSub wants a 409 with Retry-After to be tried again.
[[nodiscard]] bool isPassingConflict(const core::HttpResponse &response);

} // namespace kyc::providers
