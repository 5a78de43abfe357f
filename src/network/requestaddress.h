// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"
#include "core/result.h"

#include <QList>
#include <QUrl>

namespace kyc::network {

/// The address a request goes to, when it may: https, or http to loopback; one of the account's own origins; no user
/// name, no fragment; and such that exactly the request's target goes on the wire, because a signature covers it.
/// Errors, nothing having been sent: InvalidInput/AddressMalformed, InvalidInput/PlainHttpRefused {host},
/// Network/OriginRefused {host}, InvalidInput/CredentialMalformed {header} for a header that cannot be sent.
[[nodiscard]] core::Result<QUrl> requestAddress(const core::HttpRequest &request, const QList<QUrl> &origins);

/// Scheme, host and port as one text to compare origins by: "https://api.example.com:443".
[[nodiscard]] QString originKey(const QUrl &url);

} // namespace kyc::network
