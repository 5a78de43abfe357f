// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/proxychoice.h"

#include "core/loopback.h"
#include "network/requestaddress.h"

namespace kyc::network {

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    if (!m_useSystem || core::isLoopback(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return ofSystem(query.url());
}

QList<QNetworkProxy> ProxyChoice::ofSystem(const QUrl &url)
{
    constexpr qint64 kKeptMs = 60'000;
    const QString key = originKey(url);
    const auto found = m_known.constFind(key);
    if (found != m_known.cend() && found->age.elapsed() < kKeptMs)
        return found->proxies;
    // Only the origin is asked about: path and query hold ids, and a proxy script gets what is asked.
    Known known{systemProxyForQuery(QNetworkProxyQuery(QUrl(key + u'/'))), {}};
    if (known.proxies.isEmpty())
        known.proxies.append(QNetworkProxy(QNetworkProxy::NoProxy));
    known.age.start();
    m_known.insert(key, known);
    return known.proxies;
}

} // namespace kyc::network
