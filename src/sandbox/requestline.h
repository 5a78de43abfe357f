// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QTcpSocket;

namespace kyc::sandbox {

/// Remembers the request line of a connection exactly as it came, because QHttpServerRequest gives the target as a
/// QUrl, which is normalised, and a signature is over the bytes themselves. Made before the HTTP server connects to
/// the socket, so that it sees each piece first; lives as long as the socket.
class RequestLine : public QObject
{
    Q_OBJECT

public:
    explicit RequestLine(QTcpSocket *socket);
    /// The one made for that socket; null when none was.
    [[nodiscard]] static RequestLine *of(const QTcpSocket *socket);

    [[nodiscard]] QByteArray method() const { return word(0); }
    [[nodiscard]] QByteArray target() const { return word(1); }
    [[nodiscard]] QByteArray version() const { return word(2); }
    void startOver(); ///< the request was taken: what comes next is another one

private:
    void look();
    [[nodiscard]] QByteArray word(qsizetype index) const;

    QTcpSocket *m_socket = nullptr; // the parent
    QByteArray m_line;
    bool m_isComplete = false;
};

} // namespace kyc::sandbox
