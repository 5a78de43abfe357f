// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkProxyFactory>

namespace kyc::network {

/// Through which proxy an address is reached: what the system names, or none; never one for loopback. What the system
/// said is kept for a minute, because asking it can block (a proxy script, a slow name server).
class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(bool useSystem) : m_useSystem(useSystem) { }
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    struct Known
    {
        QList<QNetworkProxy> proxies;
        QElapsedTimer age;
    };
    [[nodiscard]] QList<QNetworkProxy> ofSystem(const QUrl &url);

    bool m_useSystem = true;
    QHash<QString, Known> m_known; ///< by origin
};

} // namespace kyc::network
