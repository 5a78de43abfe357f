// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsonbody.h"

namespace kyc::providers {

/// The error that an answer other than 200, or a 200 with {"status": false, "message"}, stands for. Kriptomat documents
/// none; the usual shapes of its framework are read as far as they are there: {"message"} and, for 422, {"message",
/// "errors": {field: [text]}}. 404 is UserNotFound unless the message says that the route is unknown. A 200 is an
/// error by its words: "unauthenticated" or "unauthorized" is Unauthorized, "user not found" UserNotFound, else
/// InvalidRequest.
[[nodiscard]] core::Error kriptomatError(const core::JsonReader &json, const core::HttpResponse &response,
                                         const QDateTime &nowUtc);

/// An answer that says of itself "status": true; else its error, or what is wrong with its body.
[[nodiscard]] core::Result<core::JsonReader> kriptomatReply(const core::HttpResponse &response,
                                                            const QDateTime &nowUtc);

} // namespace kyc::providers
