// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/delivery.h"

#include "sandbox/answers.h"

#include <QLocale>
#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace kyc::sandbox {

namespace {

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss").toLatin1() + " GMT";
}

/// Closes so that the peer sees a reset and not an end: without waiting for what is unsent.
void reset(QTcpSocket *socket)
{
    linger now{};
    now.l_onoff = 1;
    now.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&now), sizeof(now));
#else
    setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
#endif
    socket->abort();
}

void drip(QTcpSocket *socket, const QByteArray &bytes, int milliseconds)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, sent = qsizetype{0}]() mutable {
        if (sent < bytes.size()) {
            socket->write(bytes.constData() + sent++, 1);
            socket->flush();
            return;
        }
        timer->stop();
        socket->disconnectFromHost();
    });
    timer->start(milliseconds);
}

} // namespace

QByteArray toWire(const core::HttpResponse &answer, const QDateTime &nowUtc, bool isLast, qsizetype contentLength)
{
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status).toLatin1()
        + "\r\nDate: " + httpDate(nowUtc);
    for (const core::HttpHeader &header : answer.headers)
        wire += "\r\n" + header.name + ": " + header.value;
    wire += "\r\nContent-Length: " + QByteArray::number(contentLength < 0 ? answer.body.size() : contentLength);
    wire += isLast ? "\r\nConnection: close" : "\r\nConnection: keep-alive";
    return wire + "\r\n\r\n" + answer.body;
}

void deliver(QTcpSocket *socket, const core::HttpResponse &answer, const QDateTime &nowUtc, bool isLast,
             const std::optional<Fault> &fault)
{
    if (socket->state() != QAbstractSocket::ConnectedState)
        return; // nobody waits for it any more
    const qsizetype half = answer.body.size() / 2;
    const Fault planned = fault.value_or(Fault{Fault::Kind::Status, 0, 0, {}});
    switch (planned.kind) {
    case Fault::Kind::Reset:
        reset(socket);
        return;
    case Fault::Kind::Stall:
        return;
    case Fault::Kind::Cut:
        socket->write(toWire(answer, nowUtc, true).chopped(answer.body.size() - half));
        socket->disconnectFromHost();
        return;
    case Fault::Kind::Drip:
        drip(socket, toWire(answer, nowUtc, true), planned.number);
        return;
    case Fault::Kind::BadLength:
        socket->write(toWire(answer, nowUtc, true, half));
        socket->disconnectFromHost();
        return;
    default:
        break;
    }
    socket->write(toWire(answer, nowUtc, isLast));
    if (isLast)
        socket->disconnectFromHost();
}

} // namespace kyc::sandbox
