// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsonbody.h"
#include "core/verification.h"

namespace kyc::providers {

/// Whether the answer is one of P100's errors: it has an "errorCode", whatever the HTTP status, or is not 200.
/// Protocol/WrongType when "errorCode" is no text and the HTTP status does not speak for itself.
[[nodiscard]] core::Result<bool> p100IsError(const core::JsonReader &json, const core::HttpResponse &response);

/// What such an answer means: an error, or a user who has not started (P445, P459). The error code decides; without a
/// known one the HTTP status does. A 401 is explained by the "xo1" (no key), "xo2" (wrong key) or "xo3" (caller's
/// address not allowed) found in any of its texts: the key they stand under is not documented.
[[nodiscard]] core::Result<core::Verification>
p100ErrorOutcome(const core::JsonReader &json, const core::HttpResponse &response, const QDateTime &nowUtc);

/// Whether the answer is a passing fault by its error code (P500, P501): core::HttpRequest::TransientCheck.
[[nodiscard]] bool p100IsTransient(const core::HttpResponse &response);

} // namespace kyc::providers
