// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/router.h"

namespace kyc::sandbox {

namespace {

std::optional<QStringList> captured(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QStringList captures;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u"{}" && !segments.at(i).isEmpty())
            captures += segments.at(i);
        else if (pattern.at(i) != segments.at(i))
            return std::nullopt;
    }
    return captures;
}

} // namespace

void Router::add(const QString &point, const QByteArray &method, const QString &pattern, Handler handler)
{
    m_routes.push_back({point, method, pattern.mid(1).split(u'/'), std::move(handler)});
}

Router::Match Router::match(const IncomingRequest &request) const
{
    const QStringList segments = request.segments();
    Match match;
    for (const Route &route : m_routes) {
        const std::optional<QStringList> captures = captured(route.pattern, segments);
        if (!captures)
            continue;
        match.point = route.point;
        if (route.method != request.method)
            continue;
        match.isMethodAllowed = true;
        match.answer = [&route, &request, captures = *captures] { return route.handler(request, captures); };
        return match;
    }
    return match;
}

QStringList Router::points() const
{
    QStringList points;
    for (const Route &route : m_routes)
        points += route.point;
    points.removeDuplicates();
    return points;
}

} // namespace kyc::sandbox
