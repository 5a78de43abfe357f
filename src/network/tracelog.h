// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"
#include "core/result.h"

#include <QLoggingCategory>

#include <chrono>

namespace kyc::network {

/// What is traced is shown with QT_LOGGING_RULES="kyc.network.info=true"; off by default.
Q_DECLARE_LOGGING_CATEGORY(lcNetwork)

/// One line about an exchange that ended: method, host, path with ids shortened, status or error kind, duration,
/// request id. No query, no header value, no body.
void traceExchange(const core::HttpRequest &request, const QByteArray &requestId,
                   const core::Result<core::HttpResponse> &answer, std::chrono::milliseconds duration);

} // namespace kyc::network
