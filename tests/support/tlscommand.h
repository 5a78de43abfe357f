// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace kyc::test {

/// A TLS server that is a program of its own: openssl s_server, which can be worse than Qt lets a server be, or
/// nghttpx, which speaks HTTP/2. Ends with this object.
class TlsCommand
{
public:
    /// openssl s_server on loopback, by default on a free port; what it was sent decrypted can be read().
    [[nodiscard]] static std::unique_ptr<TlsCommand> openssl(const QStringList &arguments, int port = 0);
    /// nghttpx before a plain server on @p backendPort.
    [[nodiscard]] static std::unique_ptr<TlsCommand> nghttpx(quint16 backendPort, const QString &certificate,
                                                             const QString &key);
    ~TlsCommand();

    [[nodiscard]] bool isListening() const { return m_port != 0; }
    [[nodiscard]] QUrl origin(const QString &host = QStringLiteral("localhost")) const;
    [[nodiscard]] QByteArray output();

private:
    QProcess m_process;
    QByteArray m_output;
    int m_port = 0;
};

} // namespace kyc::test
