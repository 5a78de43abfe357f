// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

#include <optional>

namespace kyc::network {

/// The most telling of the reasons a certificate was refused for: revoked, wrong host, expired, not yet valid, weak,
/// self-signed, untrusted, other. Kind Tls, args {host}, and the date (ISO 8601, UTC) where it is about a date.
/// Nothing when there is nothing but a missing stapled OCSP answer, which servers need not give.
[[nodiscard]] std::optional<core::Error> tlsProblem(const QList<QSslError> &errors, const QList<QSslCertificate> &chain,
                                                    const QString &host);

/// Whether the chain the server sent holds a key or a signature too weak to be trusted: RSA or DSA under 2048 bits,
/// elliptic curves under 224, a signature with MD5 or SHA-1 (on anything but a root, which is trusted as it is).
[[nodiscard]] bool isWeak(const QList<QSslCertificate> &chain);

/// A handshake that failed without a refused certificate: TlsTooOld, CertificateWeak or TlsFailed {host}.
/// @p detail is what the TLS library said; it is looked at, never shown.
[[nodiscard]] core::Error handshakeProblem(const QString &detail, const QString &host);

} // namespace kyc::network
