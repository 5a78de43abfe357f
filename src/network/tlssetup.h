// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QSslConfiguration>
#include <QString>

namespace kyc::network {

/// How connections are made: TLS 1.2 at least, the peer verified, security level 2 of OpenSSL, a stapled OCSP answer
/// asked for, HTTP/2 offered; the system's certificates trusted and beside them those of @p companyCaFile (PEM).
/// Reads files: not for the GUI thread. A company file that cannot be read or holds no certificate is an error, never
/// ignored: Tls/CertificateOther {file name}.
[[nodiscard]] core::Result<QSslConfiguration> tlsSetup(const QString &companyCaFile);

/// What TLS is made with, for diagnostics: "OpenSSL 3.0.11 19 Sep 2023". Loads it when nothing has yet. Any thread.
[[nodiscard]] QString tlsLibraryName();

} // namespace kyc::network
