// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/networkproblem.h"

#include "core/http.h"
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

// Qt says both with one error; the name of its own setting in the text stays in every language.
core::Error contentProblem(const QString &detail)
{
    if (detail.contains(QLatin1String("decompressedSafetyCheckThreshold"))) {
        constexpr int kKibibyte = 1024;
        return made(ErrorKind::TooLarge, ErrorCause::AnswerTooLarge, {QString::number(core::kMaxBodyBytes / kKibibyte)},
                    false);
    }
    return made(ErrorKind::Protocol, ErrorCause::BadEncoding, {}, false);
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
        return made(ErrorKind::Protocol, ErrorCause::BadEncoding, {}, false);
    case QNetworkReply::UnknownContentError:
        return contentProblem(detail);
    default:
        return made(ErrorKind::Network, ErrorCause::ConnectionFailed, {host}, true);
    }
}

} // namespace kyc::network
