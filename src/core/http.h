// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace kyc::core {

enum class HttpMethod { Get, Post };

[[nodiscard]] QByteArray toWord(HttpMethod method); ///< "GET", "POST": as on the wire

struct HttpHeader
{
    QByteArray name;
    QByteArray value; ///< may hold a credential: never logged

    bool operator==(const HttpHeader &) const = default;
};

/// An answer is never read further than this, counted after decompression.
inline constexpr qsizetype kMaxBodyBytes = qsizetype{1024} * 1024;

struct HttpResponse
{
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body; ///< decompressed; at most kMaxBodyBytes when it came over the network

    /// The first header of that name, whatever its case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What to send: a value, so that providers need no network to be tested.
struct HttpRequest
{
    /// Whether an answer is a passing fault that its provider documents beyond the HTTP status (P100's P500,
    /// Sumvin's "-R"). Pure; called on the network thread.
    using TransientCheck = bool (*)(const HttpResponse &);

    HttpMethod method = HttpMethod::Get;
    QUrl origin; ///< scheme, host and port alone
    QByteArray target; ///< path and query, percent-encoded: exactly the bytes that go on the wire
    QByteArray tracePath; ///< for logs: the path with ids shortened, no query
    QList<HttpHeader> headers;
    QByteArray body;
    TransientCheck isTransient = nullptr;
    /// Whether it does something that must not be done twice, although it is a GET. A POST always does.
    bool isOnceOnly = false;

    /// Whether it may be sent again when it is not known what became of it.
    [[nodiscard]] bool isRepeatable() const { return method == HttpMethod::Get && !isOnceOnly; }
    /// The header's value; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace kyc::core
