// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSocket>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QUrl>

#include <optional>

namespace kyc::test {

/// What a server sent back, byte by byte.
struct RawAnswer
{
    QByteArray bytes; ///< all that came
    qint64 elapsed = 0; ///< milliseconds from sending to the end
    bool isClosed = false; ///< the server ended the connection; false: the time was over first
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError; ///< RemoteHostClosedError at a clean end

    [[nodiscard]] int status() const; ///< 0 without a status line
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< case ignored; empty when there is none
    [[nodiscard]] QByteArray body() const; ///< whatever follows the headers
    [[nodiscard]] QJsonObject json() const; ///< empty when the body is none
};

/// Opens a connection of its own, sends the bytes (in pieces of that size, when given) and reads until the server
/// ends the connection or @p patience milliseconds are over. Blocks; needs no event loop. Over https every
/// certificate is taken unless @p tls says what to trust.
[[nodiscard]] RawAnswer rawExchange(const QUrl &server, const QByteArray &bytes, qsizetype pieces = 0,
                                    int patience = 10'000, const std::optional<QSslConfiguration> &tls = std::nullopt);

/// A request that asks the server to close after it. Content-Length is added when there is a body.
[[nodiscard]] QByteArray rawRequest(const QByteArray &method, const QByteArray &target,
                                    const QList<QPair<QByteArray, QByteArray>> &headers = {},
                                    const QByteArray &body = {});

} // namespace kyc::test
