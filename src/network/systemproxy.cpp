// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/systemproxy.h"

#include "core/loopback.h"
#include "network/requestaddress.h"

namespace kyc::network {

QList<QNetworkProxy> SystemProxy::queryProxy(const QNetworkProxyQuery &query)
{
    constexpr qint64 kKeptMs = 60'000;
    if (core::isLoopback(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    const QString key = originKey(query.url());
    const auto found = m_known.constFind(key);
    if (found != m_known.cend() && found->age.elapsed() < kKeptMs)
        return found->proxies;
    // Only the origin is asked about: path and query hold ids, and a proxy script gets what is asked.
    const QNetworkProxyQuery originOnly(query.url().resolved(QUrl(QStringLiteral("/"))));
    Known known{systemProxyForQuery(originOnly), {}};
    if (known.proxies.isEmpty())
        known.proxies.append(QNetworkProxy(QNetworkProxy::NoProxy));
    known.age.start();
    m_known.insert(key, known);
    return known.proxies;
}

} // namespace kyc::network
