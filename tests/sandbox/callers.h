// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/rawclient.h"
#include "support/sandboxprocess.h"

namespace kyc::test {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// What a well-behaved client of each simulated provider sends; tests leave out or spoil one thing at a time.
[[nodiscard]] Headers p100Headers();
[[nodiscard]] Headers transakHeaders(const QByteArray &email); ///< the partner asks for its customer
[[nodiscard]] Headers sumvinHeaders(const QByteArray &token);
[[nodiscard]] Headers kriptomatHeaders(); ///< with Content-Type, as a POST needs
/// Signed over exactly these bytes; @p clockOffset seconds off.
[[nodiscard]] Headers sumsubHeaders(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                                    qint64 clockOffset = 0);

/// The headers with one replaced, or taken away when the value is null.
[[nodiscard]] Headers with(Headers headers, const QByteArray &name, const QByteArray &value);

[[nodiscard]] RawAnswer get(const SandboxProcess &sandbox, const QByteArray &target, const Headers &headers = {});
[[nodiscard]] RawAnswer post(const SandboxProcess &sandbox, const QByteArray &target, const Headers &headers,
                             const QJsonObject &body);
/// A signed call to SumSub.
[[nodiscard]] RawAnswer sumsub(const SandboxProcess &sandbox, const QByteArray &method, const QByteArray &target,
                               const QJsonObject &body = {});
/// A share token of that applicant for that client, made by the current call; empty when it was refused.
[[nodiscard]] QString shareToken(const SandboxProcess &sandbox, const QString &applicantId, const QString &forClientId,
                                 int ttl = 1200);
/// The applicant of a row of the population, by our id ("u-green").
[[nodiscard]] QString applicantId(const SandboxProcess &sandbox, const QString &externalUserId);

} // namespace kyc::test
