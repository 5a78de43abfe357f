// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/target.h"

namespace kyc::core {

namespace {

QByteArray shortened(const QString &id)
{
    constexpr qsizetype kShown = 2;
    return (id.size() > 3 * kShown ? QUrl::toPercentEncoding(id.left(kShown)) : QByteArray()) + "...";
}

} // namespace

Target::Target(const QUrl &baseUrl) : m_path(baseUrl.path(QUrl::FullyEncoded).toLatin1())
{
    while (m_path.endsWith('/'))
        m_path.chop(1);
    m_trace = m_path;
}

Target &Target::path(QByteArrayView literal)
{
    m_path += literal;
    m_trace += literal;
    return *this;
}

Target &Target::segment(const QString &value)
{
    m_path += QUrl::toPercentEncoding(value);
    m_trace += shortened(value);
    return *this;
}

Target &Target::query(QByteArrayView key, const QString &value)
{
    m_query += m_query.isEmpty() ? '?' : '&';
    m_query += QUrl::toPercentEncoding(QString::fromLatin1(key)) + '=' + QUrl::toPercentEncoding(value);
    return *this;
}

bool Target::isSafeSegment(const QString &value)
{
    return !value.isEmpty() && value != u"." && value != u"..";
}

QUrl Target::origin(const QUrl &baseUrl)
{
    QUrl origin;
    origin.setScheme(baseUrl.scheme());
    origin.setHost(baseUrl.host());
    origin.setPort(baseUrl.port());
    return origin;
}

} // namespace kyc::core
