// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/rawserver.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace kyc::test {

QByteArray RawRequest::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &each : lines) {
        const qsizetype colon = each.indexOf(':');
        if (colon > 0 && each.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return each.mid(colon + 1).trimmed();
    }
    return {};
}

void RawPeer::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
}

void RawPeer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    send("HTTP/1.1 " + QByteArray::number(status) + " Told\r\nContent-Type: application/json\r\nContent-Length: "
         + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
}

void RawPeer::close()
{
    m_socket.disconnectFromHost();
}

void RawPeer::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket.abort();
}

void RawPeer::every(std::chrono::milliseconds interval, std::function<void(RawPeer &)> then)
{
    auto *timer = new QTimer(&m_socket);
    QObject::connect(timer, &QTimer::timeout, &m_socket, [socket = &m_socket, then = std::move(then)] {
        RawPeer peer(*socket);
        then(peer);
    });
    timer->start(interval);
}

void RawPeer::later(std::chrono::milliseconds time, std::function<void(RawPeer &)> then)
{
    QTcpSocket *socket = &m_socket;
    QTimer::singleShot(time, socket, [socket, then = std::move(then)] {
        RawPeer peer(*socket);
        then(peer);
    });
}

/// Lives on the server's thread.
class RawServer::Listener final : public QObject
{
public:
    explicit Listener(RawServer &owner) : m_owner(owner) { }

    void listen(const std::optional<QSslConfiguration> &tls)
    {
        if (tls) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(*tls);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        m_server->setListenBacklogSize(200);
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                accept(*socket);
        });
        if (m_server->listen(QHostAddress::LocalHost))
            m_owner.m_port = m_server->serverPort();
    }

private:
    void accept(QTcpSocket &socket)
    {
        {
            const std::lock_guard lock(m_owner.m_mutex);
            ++m_owner.m_connections;
            m_owner.m_mostOpen = std::max(m_owner.m_mostOpen, ++m_owner.m_open);
        }
        connect(&socket, &QTcpSocket::disconnected, this, [this, &socket] {
            const std::lock_guard lock(m_owner.m_mutex);
            --m_owner.m_open;
            socket.deleteLater();
        });
        connect(&socket, &QTcpSocket::readyRead, this,
                [this, &socket, buffer = QByteArray()]() mutable { read(socket, buffer); });
        if (m_owner.m_greeter) {
            RawPeer peer(socket);
            m_owner.m_greeter(peer);
        }
        if (socket.bytesAvailable() > 0)
            Q_EMIT socket.readyRead();
    }

    void read(QTcpSocket &socket, QByteArray &buffer)
    {
        const QByteArray more = socket.readAll();
        buffer += more;
        {
            const std::lock_guard lock(m_owner.m_mutex);
            m_owner.m_received += more;
        }
        for (;;) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            RawRequest request{buffer.left(end + 4), {}};
            const qsizetype length = request.header("Content-Length").toLongLong();
            if (buffer.size() < end + 4 + length)
                return;
            request.body = buffer.mid(end + 4, length);
            buffer.remove(0, end + 4 + length);
            {
                const std::lock_guard lock(m_owner.m_mutex);
                m_owner.m_requests.append(request);
            }
            RawPeer peer(socket);
            m_owner.m_handler(peer, request);
        }
    }

    RawServer &m_owner;
    std::unique_ptr<QTcpServer> m_server;
};

RawServer::RawServer(Handler handler, const std::optional<QSslConfiguration> &tls)
    : m_handler(std::move(handler)),
      m_isTls(tls.has_value()),
      m_listener(std::make_unique<Listener>(*this))
{
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_listener.get(), [this, tls] { m_listener->listen(tls); }, Qt::BlockingQueuedConnection);
}

RawServer::~RawServer()
{
    QMetaObject::invokeMethod(m_listener.get(), [this] { m_listener.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl RawServer::origin(const QString &host) const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(m_port);
    return url;
}

QList<RawRequest> RawServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

int RawServer::connectionCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

int RawServer::openCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

int RawServer::mostOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_mostOpen;
}

QByteArray RawServer::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

} // namespace kyc::test
