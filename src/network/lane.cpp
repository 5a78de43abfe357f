// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/lane.h"

#include "network/proxychoice.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>

namespace kyc::network {

namespace {

class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
    bool insertCookie(const QNetworkCookie &) override { return false; }
    bool updateCookie(const QNetworkCookie &) override { return false; }
};

} // namespace

std::unique_ptr<Lane> makeLane(bool useSystemProxy)
{
    auto lane = std::make_unique<Lane>();
    lane->manager.setCookieJar(new NoCookies(&lane->manager));
    lane->manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    lane->manager.setStrictTransportSecurityEnabled(false);
    lane->manager.setAutoDeleteReplies(false);
    lane->manager.setProxyFactory(new ProxyChoice(useSystemProxy)); // owned by the manager
    return lane;
}

} // namespace kyc::network
