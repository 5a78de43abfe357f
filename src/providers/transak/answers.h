// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsonbody.h"
#include "core/result.h"

namespace kyc::providers {

/// The "data" object of a good answer of Transak's; else the error: what the HTTP status stands for (replies.h) with
/// the words of the body, {"error":{"message","errorCode" or "code"}}, or what is wrong with the body.
[[nodiscard]] core::Result<core::JsonReader> transakData(const core::HttpResponse &response, const QDateTime &nowUtc);

/// The error of a call that proves itself by the API key (and secret) alone: its 401 is Unauthorized/KeyWrong.
[[nodiscard]] core::Error keyRefused(core::Error error);

/// Whether it is the 400 with which Transak says that nothing was ever started for the quote and the token. Only
/// its text tells it, so case, blanks and punctuation at its end are not looked at.
[[nodiscard]] bool isNoKycRequest(const core::Error &error);

} // namespace kyc::providers
