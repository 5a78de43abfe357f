// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/incomingrequest.h"

#include <functional>
#include <optional>
#include <vector>

namespace kyc::sandbox {

/// Which simulated call a request is for. A point is the name a fault or a counter knows a call by: the id of a
/// check ("p100/kyc") or provider and call ("transak/requirement").
class Router
{
public:
    /// The captures are the decoded segments that stood where the pattern has "{}".
    using Handler = std::function<core::HttpResponse(const IncomingRequest &, const QStringList &captures)>;
    struct Match
    {
        QString point; ///< empty when there is no such path
        bool isMethodAllowed = false;
        std::function<core::HttpResponse()> answer; ///< borrows the request; empty when the method is wrong
    };

    /// The pattern is a path such as "/v1/kyc/status/{}"; "{}" stands for one segment that is not empty.
    void add(const QString &point, const QByteArray &method, const QString &pattern, Handler handler);
    [[nodiscard]] Match match(const IncomingRequest &request) const;
    [[nodiscard]] QStringList points() const; ///< in the order added, each once

private:
    struct Route
    {
        QString point;
        QByteArray method;
        QStringList pattern;
        Handler handler;
    };
    std::vector<Route> m_routes;
};

} // namespace kyc::sandbox
