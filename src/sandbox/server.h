// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/simulation.h"

#include <QAbstractHttpServer>
#include <QSslConfiguration>

namespace kyc::sandbox {

/// Puts a simulation on the wire: HTTP/1.1 on a loopback address, over TLS when a certificate is given.
/// Qt's HTTP server reads the requests; the answers are written here, because a fault has to reach the socket.
class Server final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    /// The simulation must outlive this. Each answer waits for the latency, none for another.
    Server(Simulation &simulation, std::chrono::milliseconds latency, QObject *parent = nullptr);

    /// Port 0 takes any that is free; the address must be loopback. Empty when it listens, else what went wrong.
    [[nodiscard]] QString listenOn(const QHostAddress &address, quint16 port,
                                   const std::optional<QSslConfiguration> &tls);
    [[nodiscard]] QString url() const; ///< "http://127.0.0.1:8900", once it listens

private:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

    Simulation &m_simulation;
    std::chrono::milliseconds m_latency;
    QString m_url;
};

} // namespace kyc::sandbox
