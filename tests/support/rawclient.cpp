// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/rawclient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSslSocket>

namespace kyc::test {

namespace {

bool connectTo(QSslSocket &socket, const QUrl &server, int patience, const std::optional<QSslConfiguration> &tls)
{
    const auto port = static_cast<quint16>(server.port());
    if (server.scheme() != u"https") {
        socket.connectToHost(server.host(), port);
        return socket.waitForConnected(patience);
    }
    if (tls)
        socket.setSslConfiguration(*tls);
    else
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(server.host(), port);
    return socket.waitForEncrypted(patience);
}

} // namespace

int RawAnswer::status() const
{
    return bytes.startsWith("HTTP/1.") ? bytes.mid(9, 3).toInt() : 0;
}

QByteArray RawAnswer::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = bytes.left(qMax<qsizetype>(0, bytes.indexOf("\r\n\r\n"))).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray RawAnswer::body() const
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : bytes.mid(end + 4);
}

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body()).object();
}

RawAnswer rawExchange(const QUrl &server, const QByteArray &bytes, qsizetype pieces, int patience,
                      const std::optional<QSslConfiguration> &tls)
{
    RawAnswer answer;
    QSslSocket socket;
    if (!connectTo(socket, server, patience, tls)) {
        answer.error = socket.error();
        return answer;
    }
    QElapsedTimer timer;
    timer.start();
    const qsizetype size = pieces > 0 ? pieces : bytes.size();
    for (qsizetype sent = 0; sent < bytes.size(); sent += size) {
        socket.write(bytes.mid(sent, size));
        socket.waitForBytesWritten(patience);
    }
    while (socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < patience) {
        socket.waitForReadyRead(static_cast<int>(patience - timer.elapsed()));
        answer.bytes += socket.readAll();
    }
    answer.bytes += socket.readAll();
    answer.elapsed = timer.elapsed();
    answer.isClosed = socket.state() != QAbstractSocket::ConnectedState;
    answer.error = socket.error();
    return answer;
}

QByteArray rawRequest(const QByteArray &method, const QByteArray &target,
                      const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &body)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

} // namespace kyc::test
