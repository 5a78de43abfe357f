// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace kyc::core {

/// Builds path and query of a request, percent-encoding every value, and beside it the path that may be logged.
/// Everything outside RFC 3986's unreserved characters is encoded, so an id may hold '/', '?', '#', '%', ';',
/// blanks, '+' or any script. A segment "." or ".." cannot be told from navigation: isSafeSegment() refuses it.
class Target
{
public:
    /// Starts with the base address' own path, if it has one ("https://host/prefix").
    explicit Target(const QUrl &baseUrl);

    Target &path(QByteArrayView literal); ///< as written, for example "/v1/kyc/status/"
    Target &segment(const QString &value); ///< percent-encoded; shortened in the trace
    Target &query(QByteArrayView key, const QString &value); ///< value percent-encoded; never in the trace

    [[nodiscard]] QByteArray bytes() const { return m_path + m_query; }
    [[nodiscard]] QByteArray trace() const { return m_trace; }

    [[nodiscard]] static bool isSafeSegment(const QString &value);
    /// Scheme, host and port of the base address.
    [[nodiscard]] static QUrl origin(const QUrl &baseUrl);

private:
    QByteArray m_path;
    QByteArray m_query;
    QByteArray m_trace;
};

} // namespace kyc::core
