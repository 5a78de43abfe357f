// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/requestline.h"

#include <QTcpSocket>

namespace kyc::sandbox {

RequestLine::RequestLine(QTcpSocket *socket) : QObject(socket), m_socket(socket)
{
    connect(socket, &QTcpSocket::readyRead, this, &RequestLine::look);
}

RequestLine *RequestLine::of(const QTcpSocket *socket)
{
    return socket->findChild<RequestLine *>(QString(), Qt::FindDirectChildrenOnly);
}

void RequestLine::startOver()
{
    m_line.clear();
    m_isComplete = false;
}

void RequestLine::look()
{
    if (m_isComplete)
        return;
    m_line += m_socket->peek(m_socket->bytesAvailable());
    while (m_line.startsWith("\r\n"))
        m_line.remove(0, 2);
    const qsizetype end = m_line.indexOf("\r\n");
    if (end < 0)
        return;
    m_line.truncate(end);
    m_isComplete = true;
}

QByteArray RequestLine::word(qsizetype index) const
{
    return m_isComplete ? m_line.split(' ').value(index) : QByteArray();
}

} // namespace kyc::sandbox
