// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"

#include <QJsonObject>
#include <QStringList>

namespace kyc::sandbox {

/// A request as it came over the wire. Values are percent-decoded as RFC 3986 says: a '+' stays a '+'.
struct IncomingRequest
{
    QByteArray method; ///< "GET", "POST", …
    QByteArray target; ///< path and query, exactly the bytes received
    QList<core::HttpHeader> headers;
    QByteArray body;

    [[nodiscard]] QStringList segments() const; ///< of the path, decoded after splitting at '/'
    [[nodiscard]] QString query(const QString &key) const; ///< the first one of that name; null when there is none
    [[nodiscard]] QString header(QByteArrayView name) const; ///< empty when there is none
    [[nodiscard]] bool isJson() const; ///< whether Content-Type says application/json
    [[nodiscard]] QJsonObject json() const; ///< the body; empty when it is no JSON object
};

} // namespace kyc::sandbox
