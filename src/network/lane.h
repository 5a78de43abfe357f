// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QNetworkAccessManager>

#include <memory>

namespace kyc::network {

/// One QNetworkAccessManager, which opens at most six HTTP/1.1 connections to a host, and what is under way in it.
struct Lane
{
    QNetworkAccessManager manager;
    QHash<QString, int> underWay; ///< by origin
    int total = 0;
};

/// A manager without memory: no cookies, no cache, no HSTS, no redirects; proxies as the system says, or none.
[[nodiscard]] std::unique_ptr<Lane> makeLane(bool useSystemProxy);

} // namespace kyc::network
