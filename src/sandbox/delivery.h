// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"
#include "sandbox/fault.h"

#include <QDateTime>

class QTcpSocket;

namespace kyc::sandbox {

/// An answer as HTTP/1.1 writes it. @p isLast says so in a Connection header; @p contentLength is told when it is
/// not -1, else the body's own.
[[nodiscard]] QByteArray toWire(const core::HttpResponse &answer, const QDateTime &nowUtc, bool isLast,
                                qsizetype contentLength = -1);

/// Sends the answer, or does to the connection what the fault says. The socket lives on; the connection is closed
/// after an answer that is the last, or spoiled on the wire.
void deliver(QTcpSocket *socket, const core::HttpResponse &answer, const QDateTime &nowUtc, bool isLast,
             const std::optional<Fault> &fault);

} // namespace kyc::sandbox
