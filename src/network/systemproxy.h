// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkProxyFactory>

namespace kyc::network {

/// The proxies the system names for an address; none for loopback. What the system said is kept for a minute, because
/// asking it can block (a proxy script, a slow name server).
class SystemProxy final : public QNetworkProxyFactory
{
public:
    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    struct Known
    {
        QList<QNetworkProxy> proxies;
        QElapsedTimer age;
    };
    QHash<QString, Known> m_known; ///< by origin
};

} // namespace kyc::network
