// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/networkproblem.h"

#include "network/tlsproblem.h"

namespace kyc::network {

using core::ErrorCause;
using core::ErrorKind;

namespace {

core::Error made(ErrorKind kind, ErrorCause cause, QStringList args, bool retryable)
{
    core::Error error;
    error.kind = kind;
    error.cause = cause;
    error.args = std::move(args);
    error.retryable = retryable;
    return error;
}

} // namespace

core::Error networkProblem(QNetworkReply::NetworkError error, const QString &detail, const QString &host)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return made(ErrorKind::Network, ErrorCause::HostNotFound, {host}, true);
    case QNetworkReply::ConnectionRefusedError:
        return made(ErrorKind::Network, ErrorCause::ConnectionRefused, {host}, true);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // it would have repeated a POST, or the server is going away
    case QNetworkReply::ProtocolUnknownError: // the connection broke under HTTP/2
        return made(ErrorKind::Network, ErrorCause::ConnectionReset, {host}, true);
    case QNetworkReply::SslHandshakeFailedError:
        return handshakeProblem(detail, host);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return made(ErrorKind::Proxy, ErrorCause::ProxyUnreachable, {}, true);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return made(ErrorKind::Proxy, ErrorCause::ProxyWantsPassword, {}, false);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return made(ErrorKind::Protocol, ErrorCause::BadEncoding, {}, false);
    default:
        return made(ErrorKind::Network, ErrorCause::ConnectionFailed, {host}, true);
    }
}

} // namespace kyc::network
