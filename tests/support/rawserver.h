// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

class QTcpSocket;

namespace kyc::test {

/// One request as it came over the wire.
struct RawRequest
{
    QByteArray head; ///< request line and headers, as sent
    QByteArray body;

    [[nodiscard]] QByteArray line() const { return head.left(head.indexOf('\r')); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// The server's end of one connection. Used in a handler, on the server's thread.
class RawPeer
{
public:
    explicit RawPeer(QTcpSocket &socket) : m_socket(socket) { }

    void send(const QByteArray &bytes);
    /// Status line, Content-Length, Content-Type JSON, further header lines and body.
    void answer(int status, const QByteArray &body, const QByteArray &headers = {});
    void close(); ///< after what was sent
    void reset(); ///< at once, with a TCP reset
    /// Calls it every @p interval while the connection lives.
    void every(std::chrono::milliseconds interval, std::function<void(RawPeer &)> then);
    /// Calls it after that time if the connection still lives.
    void later(std::chrono::milliseconds time, std::function<void(RawPeer &)> then);

private:
    QTcpSocket &m_socket;
};

/// An HTTP/1.1 server on loopback that does exactly what a test says, however wrong, on a thread of its own.
class RawServer
{
public:
    using Handler = std::function<void(RawPeer &, const RawRequest &)>;
    using Greeter = std::function<void(RawPeer &)>;

    explicit RawServer(Handler handler, const std::optional<QSslConfiguration> &tls = {});
    ~RawServer();
    RawServer(const RawServer &) = delete;
    RawServer &operator=(const RawServer &) = delete;

    /// Done with each connection before anything is read. Set it before the first one.
    void setGreeter(Greeter greeter) { m_greeter = std::move(greeter); }

    [[nodiscard]] QUrl origin(const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QList<RawRequest> requests() const;
    [[nodiscard]] int requestCount() const { return static_cast<int>(requests().size()); }
    [[nodiscard]] int connectionCount() const; ///< ever accepted
    [[nodiscard]] int openCount() const; ///< open now
    [[nodiscard]] int mostOpen() const; ///< at once
    [[nodiscard]] QByteArray received() const; ///< everything, over all connections

private:
    class Listener;

    Handler m_handler;
    Greeter m_greeter;
    bool m_isTls = false;
    quint16 m_port = 0;
    QThread m_thread;
    std::unique_ptr<Listener> m_listener;
    mutable std::mutex m_mutex;
    QList<RawRequest> m_requests;
    QByteArray m_received;
    int m_connections = 0;
    int m_open = 0;
    int m_mostOpen = 0;
};

} // namespace kyc::test
