// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/server.h"

#include "sandbox/delivery.h"
#include "sandbox/requestline.h"

#include <QHttpServerRequest>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace kyc::sandbox {

namespace {

/// A server whose connections remember their request lines.
template <class Base>
class Listener final : public Base
{
public:
    using Base::Base;

    QTcpSocket *nextPendingConnection() override
    {
        QTcpSocket *socket = Base::nextPendingConnection();
        if (socket)
            new RequestLine(socket); // the socket owns it
        return socket;
    }
};

IncomingRequest incoming(const QHttpServerRequest &request, const RequestLine &line)
{
    IncomingRequest incoming;
    incoming.method = line.method();
    incoming.target = line.target();
    incoming.body = request.body();
    for (const auto &[name, value] : request.headers())
        incoming.headers.append({name, value});
    return incoming;
}

bool isLastOfConnection(const IncomingRequest &request, const RequestLine &line)
{
    return line.version() == "HTTP/1.0" || request.header("Connection").compare(u"close", Qt::CaseInsensitive) == 0;
}

} // namespace

Server::Server(Simulation &simulation, std::chrono::milliseconds latency, QObject *parent)
    : QAbstractHttpServer(parent),
      m_simulation(simulation),
      m_latency(latency)
{ }

QString Server::listenOn(const QHostAddress &address, quint16 port, const std::optional<QSslConfiguration> &tls)
{
    if (!address.isLoopback())
        return tr("Only loopback addresses are served.");
    constexpr int kPending = 256; // a client may open 50 connections at once
    QTcpServer *listener = nullptr;
    if (tls) {
        auto *secure = new Listener<QSslServer>(this);
        secure->setSslConfiguration(*tls);
        listener = secure;
    } else {
        listener = new Listener<QTcpServer>(this);
    }
    listener->setMaxPendingConnections(kPending);
    listener->setListenBacklogSize(kPending);
    if (!listener->listen(address, port)) {
        const QString problem = listener->errorString();
        delete listener;
        return problem;
    }
    bind(listener);
    QUrl url;
    url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(address.toString());
    url.setPort(listener->serverPort());
    m_url = url.toString();
    return {};
}

QString Server::url() const
{
    return m_url;
}

bool Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    RequestLine *line = RequestLine::of(socket);
    Q_ASSERT(line);
    const IncomingRequest wanted = incoming(request, *line);
    const bool isLast = isLastOfConnection(wanted, *line);
    line->startOver();
    const Simulation::Outcome outcome = m_simulation.handle(wanted);
    const auto send = [this, socket, outcome, isLast] {
        deliver(socket, outcome.answer, m_simulation.nowUtc(), isLast, outcome.fault);
    };
    // What asks the sandbox about itself is answered at once: a test sees what is under way while it still is.
    if (m_latency.count() > 0 && !Simulation::isAboutItself(wanted))
        QTimer::singleShot(m_latency, Qt::PreciseTimer, socket, send);
    else
        send();
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // handleRequest() answers everything.
}

} // namespace kyc::sandbox
