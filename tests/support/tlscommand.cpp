// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/tlscommand.h"

#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace kyc::test {

namespace {

constexpr int kStartMs = 10'000;

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool accepts(int port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
    return socket.waitForConnected(200);
}

} // namespace

std::unique_ptr<TlsCommand> TlsCommand::openssl(const QStringList &arguments, int port)
{
    auto server = std::make_unique<TlsCommand>();
    server->m_process.setProcessChannelMode(QProcess::MergedChannels);
    server->m_process.start(QStringLiteral("openssl"),
                            QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
                                        QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-naccept"),
                                        QStringLiteral("50")}
                                + arguments);
    const QDeadlineTimer limit(kStartMs);
    static const QRegularExpression accepting(QStringLiteral("ACCEPT [^\n]*:(\\d+)\n"));
    while (!limit.hasExpired() && server->m_port == 0 && server->m_process.state() != QProcess::NotRunning) {
        server->m_process.waitForReadyRead(100);
        server->m_output += server->m_process.readAll();
        server->m_port = port != 0 && server->m_output.contains("ACCEPT")
            ? port
            : accepting.match(QString::fromLatin1(server->m_output)).captured(1).toInt();
    }
    return server;
}

std::unique_ptr<TlsCommand> TlsCommand::nghttpx(quint16 backendPort, const QString &certificate, const QString &key)
{
    auto server = std::make_unique<TlsCommand>();
    const int port = freePort();
    server->m_process.setProcessChannelMode(QProcess::MergedChannels);
    server->m_process.start(QStringLiteral("nghttpx"),
                            {QStringLiteral("--backend=127.0.0.1,%1").arg(backendPort),
                             QStringLiteral("--frontend=127.0.0.1,%1").arg(port), QStringLiteral("--workers=1"),
                             QStringLiteral("--no-ocsp"), QStringLiteral("--conf=/dev/null"), key, certificate});
    const QDeadlineTimer limit(kStartMs);
    while (!limit.hasExpired() && server->m_port == 0 && server->m_process.state() != QProcess::NotRunning) {
        server->m_process.waitForStarted(100);
        if (accepts(port))
            server->m_port = port;
    }
    return server;
}

TlsCommand::~TlsCommand()
{
    m_process.kill();
    m_process.waitForFinished();
}

QUrl TlsCommand::origin(const QString &host) const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPort(m_port);
    return url;
}

QByteArray TlsCommand::output()
{
    while (m_process.waitForReadyRead(50))
        m_output += m_process.readAll();
    m_output += m_process.readAll();
    return m_output;
}

} // namespace kyc::test
