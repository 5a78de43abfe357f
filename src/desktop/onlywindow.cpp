// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/onlywindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace kyc::desktop {

namespace {

constexpr int kPatience = 1000; // milliseconds

/// In the folder of the user's session, one for each data folder.
QString addressFor(const QString &dataFolder)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(dataFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/kyc-desk-")
        + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

OnlyWindow::OnlyWindow(const QString &dataFolder, QObject *parent)
    : QObject(parent),
      m_lock(dataFolder + QStringLiteral("/window.lock")),
      m_address(addressFor(dataFolder))
{ }

OnlyWindow::Claim OnlyWindow::claim()
{
    static_cast<void>(QDir().mkpath(QFileInfo(m_lock.path()).path()));
    if (m_lock.take() || m_lock.systemError() != 0) {
        listen();
        return Claim::Ours;
    }
    QLocalSocket other;
    other.connectToServer(m_address);
    const bool isAsked = other.waitForConnected(kPatience) && other.write("show\n") > 0;
    const bool isShown = isAsked && other.waitForReadyRead(kPatience) && other.readLine() == "shown\n";
    return isShown ? Claim::Shown : Claim::Silent;
}

void OnlyWindow::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_address); // of one that was killed
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *asking = m_server->nextPendingConnection();
        connect(asking, &QLocalSocket::disconnected, asking, &QObject::deleteLater);
        connect(asking, &QLocalSocket::readyRead, this, [this, asking] {
            Q_EMIT showRequested();
            asking->write("shown\n");
            asking->disconnectFromServer();
        });
    });
    static_cast<void>(m_server->listen(m_address)); // without it the next one says that this one is silent
}

} // namespace kyc::desktop
