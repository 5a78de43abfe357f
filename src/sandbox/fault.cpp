// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/fault.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace kyc::sandbox {

namespace {

using Kind = Fault::Kind;

const QHash<QString, Kind> &kinds()
{
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("reset"), Kind::Reset},
        {QStringLiteral("stall"), Kind::Stall},
        {QStringLiteral("cut"), Kind::Cut},
        {QStringLiteral("drip"), Kind::Drip},
        {QStringLiteral("badlength"), Kind::BadLength},
        {QStringLiteral("garbage"), Kind::Garbage},
        {QStringLiteral("wrongtype"), Kind::WrongType},
        {QStringLiteral("huge"), Kind::Huge},
        {QStringLiteral("html"), Kind::Html},
        {QStringLiteral("empty"), Kind::Empty},
        {QStringLiteral("gzipbomb"), Kind::GzipBomb},
        {QStringLiteral("redirect"), Kind::Redirect},
    };
    return kinds;
}

std::optional<Fault> parseStatus(int status, const QString &argument)
{
    if (status < 400 || status > 599)
        return std::nullopt;
    bool isNumber = true;
    const int seconds = argument.isNull() ? (status == 429 ? 1 : 0) : argument.toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return Fault{Kind::Status, status, seconds, {}};
}

std::optional<Fault> parseDrip(const QString &argument)
{
    constexpr int kDefaultMilliseconds = 500;
    bool isNumber = true;
    const int milliseconds = argument.isNull() ? kDefaultMilliseconds : argument.toInt(&isNumber);
    if (!isNumber || milliseconds < 1)
        return std::nullopt;
    return Fault{Kind::Drip, 0, milliseconds, {}};
}

bool isPoint(const QString &point, const QStringList &knownPoints)
{
    if (point == u"*" || knownPoints.contains(point))
        return true;
    if (!point.endsWith(u"/*"))
        return false;
    const QString provider = point.chopped(1);
    return std::any_of(knownPoints.cbegin(), knownPoints.cend(),
                       [&provider](const QString &known) { return known.startsWith(provider); });
}

bool covers(const QString &planned, const QString &point)
{
    return planned == u"*" || planned == point || (planned.endsWith(u"/*") && point.startsWith(planned.chopped(1)));
}

} // namespace

std::optional<Fault> Fault::parse(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString name = text.left(colon);
    const QString argument = colon < 0 ? QString() : text.mid(colon + 1);
    bool isNumber = false;
    const int status = name.toInt(&isNumber);
    if (isNumber)
        return parseStatus(status, argument);
    const auto kind = kinds().constFind(name);
    if (kind == kinds().constEnd())
        return std::nullopt;
    if (*kind == Kind::Drip)
        return parseDrip(argument);
    if (*kind == Kind::Redirect) {
        const QUrl url(argument, QUrl::StrictMode);
        return url.isValid() && !url.host().isEmpty() ? std::optional(Fault{*kind, 302, 0, url.toEncoded()})
                                                      : std::nullopt;
    }
    return argument.isNull() ? std::optional(Fault{*kind, 0, 0, {}}) : std::nullopt;
}

bool FaultPlan::add(const QString &text, const QStringList &knownPoints)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return false;
    const std::optional<Fault> fault = Fault::parse(text.left(at));
    const QString place = text.mid(at + 1);
    const qsizetype hash = place.indexOf(u'#');
    bool isNumber = true;
    const int times = hash < 0 ? -1 : place.mid(hash + 1).toInt(&isNumber);
    const QString point = place.left(hash);
    if (!fault || !isNumber || times == 0 || times < -1 || (hash >= 0 && times < 1) || !isPoint(point, knownPoints))
        return false;
    m_entries.push_back({*fault, point, times});
    return true;
}

std::optional<Fault> FaultPlan::take(const QString &point)
{
    for (Entry &entry : m_entries) {
        if (entry.timesLeft == 0 || !covers(entry.point, point))
            continue;
        if (entry.timesLeft > 0)
            --entry.timesLeft;
        return entry.fault;
    }
    return std::nullopt;
}

} // namespace kyc::sandbox
