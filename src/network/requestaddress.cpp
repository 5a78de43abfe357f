// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/requestaddress.h"

#include "core/loopback.h"

#include <algorithm>

namespace kyc::network {

using core::ErrorCause;
using core::ErrorKind;

namespace {

constexpr QStringView kHttps = u"https";
constexpr QStringView kHttp = u"http";

bool isBareOrigin(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment() && !url.hasQuery()
        && (url.path().isEmpty() || url.path() == u"/");
}

bool isSendable(const core::HttpHeader &header)
{
    const auto isTokenCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
            || c == '.';
    };
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    };
    return !header.name.isEmpty() && std::all_of(header.name.cbegin(), header.name.cend(), isTokenCharacter)
        && std::none_of(header.value.cbegin(), header.value.cend(), isControl);
}

// What Qt puts on the request line; it normalizes "/../" there, and decodes what need not be encoded.
QByteArray onTheWire(const QUrl &url)
{
    return url.toEncoded(QUrl::FullyEncoded | QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::RemoveScheme
                         | QUrl::RemoveAuthority | QUrl::NormalizePathSegments);
}

} // namespace

core::Result<QUrl> requestAddress(const core::HttpRequest &request, const QList<QUrl> &origins)
{
    const QUrl &origin = request.origin;
    if (!isBareOrigin(origin) || (origin.scheme() != kHttps && origin.scheme() != kHttp))
        return core::failure(ErrorKind::InvalidInput, ErrorCause::AddressMalformed);
    if (origin.scheme() == kHttp && !core::isLoopback(origin.host()))
        return core::failure(ErrorKind::InvalidInput, ErrorCause::PlainHttpRefused, {origin.host()});
    const auto isSame = [key = originKey(origin)](const QUrl &allowed) { return originKey(allowed) == key; };
    if (std::none_of(origins.cbegin(), origins.cend(), isSame))
        return core::failure(ErrorKind::Network, ErrorCause::OriginRefused, {origin.host()});
    for (const core::HttpHeader &header : request.headers) {
        if (!isSendable(header)) {
            return core::failure(ErrorKind::InvalidInput, ErrorCause::CredentialMalformed,
                                 {QString::fromLatin1(header.name)});
        }
    }
    const QByteArray start = origin.toEncoded(QUrl::FullyEncoded | QUrl::RemovePath);
    QUrl url = QUrl::fromEncoded(start + request.target, QUrl::StrictMode);
    if (!request.target.startsWith('/') || !url.isValid() || originKey(url) != originKey(origin)
        || onTheWire(url) != request.target)
        return core::failure(ErrorKind::InvalidInput, ErrorCause::AddressMalformed);
    return url;
}

QString originKey(const QUrl &url)
{
    constexpr int kHttpsPort = 443;
    constexpr int kHttpPort = 80;
    const int port = url.port(url.scheme() == kHttps ? kHttpsPort : kHttpPort);
    return url.scheme() + QStringLiteral("://") + url.host().toLower() + u':' + QString::number(port);
}

} // namespace kyc::network
