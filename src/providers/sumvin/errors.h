// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsonbody.h"

namespace kyc::providers {

/// The error that an answer other than 200 stands for. Sumvin documents a problem body
/// {type, title, status, detail, error_code, …} and for 422 {"detail": [{loc, msg, type}]}; both are read as far as
/// they are there. USR-401-001 is Unauthorized/TokenRefused, USR-401-002 Unauthorized/TenantRefused, 404 UserNotFound,
/// everything else as the HTTP status says; an "error_code" ending in "-R" can be tried again.
[[nodiscard]] core::Error sumvinError(const core::JsonReader &json, const core::HttpResponse &response,
                                      const QDateTime &nowUtc);

/// Whether the answer is a passing fault by its "error_code": core::HttpRequest::TransientCheck.
[[nodiscard]] bool sumvinIsTransient(const core::HttpResponse &response);

} // namespace kyc::providers
