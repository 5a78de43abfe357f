// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace kyc::sandbox {

/// The code of RFC 6238 (SHA-1, six digits, steps of 30 s) for a base32 secret at that second of Unix time.
[[nodiscard]] QString totpCode(const QByteArray &base32Secret, qint64 unixSeconds);

/// Whether it is the code of that time or of one step before or after.
[[nodiscard]] bool isTotpCode(const QString &code, const QByteArray &base32Secret, qint64 unixSeconds);

} // namespace kyc::sandbox
