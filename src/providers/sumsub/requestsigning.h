// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"
#include "core/secret.h"

#include <QDateTime>

namespace kyc::providers {

/// Whether the app token is for SumSub's sandbox; the same host serves both.
[[nodiscard]] bool isSumsubSandboxToken(const core::Secret &appToken);

/// Signs requests as SumSub wants them: lower-case hexadecimal HMAC-SHA256 over Unix seconds, method, path with query
/// and body, each exactly as it goes on the wire. Not thread-safe.
class RequestSigning
{
public:
    explicit RequestSigning(core::Secret secretKey);

    /// @p target is HttpRequest::target; the secret key may be of any length.
    [[nodiscard]] QByteArray signature(qint64 unixSeconds, core::HttpMethod method, const QByteArray &target,
                                       const QByteArray &body) const;

    /// Adds X-App-Token, X-App-Access-Ts and X-App-Access-Sig; nothing of the request may change afterwards.
    void sign(core::HttpRequest &request, const core::Secret &appToken, const QDateTime &nowUtc) const;

private:
    core::Secret m_secretKey;
};

} // namespace kyc::providers
