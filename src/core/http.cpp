// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/http.h"

#include <algorithm>

namespace kyc::core {

namespace {

QByteArray valueOf(const QList<HttpHeader> &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const HttpHeader &header) {
        return header.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.cend() ? QByteArray() : found->value;
}

} // namespace

QByteArray toWord(HttpMethod method)
{
    return method == HttpMethod::Post ? QByteArrayLiteral("POST") : QByteArrayLiteral("GET");
}

QByteArray HttpResponse::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

} // namespace kyc::core
