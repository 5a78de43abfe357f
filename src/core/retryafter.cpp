// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/retryafter.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace kyc::core {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// A reset that large can only be a point in time (2001 and later), not a number of seconds to wait.
constexpr qint64 kSmallestUnixTime = 1'000'000'000;

milliseconds bounded(qint64 wanted)
{
    const qint64 longest = seconds(kLongestRetryAfter).count();
    return seconds(std::clamp<qint64>(wanted, 0, longest));
}

std::optional<qint64> wholeNumber(const QByteArray &text)
{
    const QByteArray digits = text.trimmed();
    if (digits.isEmpty() || !std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const qint64 value = digits.toLongLong(&fits);
    return fits ? value : std::numeric_limits<qint64>::max();
}

} // namespace

QDateTime httpDate(const QByteArray &text)
{
    // The weekday says nothing the date does not, and contradicts a two-digit year read as 19yy.
    const QString whole = QString::fromLatin1(text.simplified());
    const QString date = whole.section(u' ', 1);
    for (const QString &format : {QStringLiteral("dd MMM yyyy HH:mm:ss 'GMT'"),
                                  QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'"), QStringLiteral("MMM d HH:mm:ss yyyy")}) {
        QDateTime time = QLocale::c().toDateTime(date, format);
        if (!time.isValid())
            continue;
        if (time.date().year() < 1970)
            time = time.addYears(100);
        time.setTimeSpec(Qt::UTC);
        return time;
    }
    return {};
}

std::optional<milliseconds> retryAfter(const HttpResponse &response, const QDateTime &nowUtc)
{
    const QByteArray asked = response.header("Retry-After");
    if (!asked.isEmpty()) {
        if (const auto number = wholeNumber(asked))
            return bounded(*number);
        if (const QDateTime date = httpDate(asked); date.isValid())
            return bounded(nowUtc.secsTo(date));
    }
    if (const auto reset = wholeNumber(response.header("X-RateLimit-Reset"))) {
        const bool isPointInTime = *reset >= kSmallestUnixTime;
        return bounded(isPointInTime ? *reset - nowUtc.toSecsSinceEpoch() : *reset);
    }
    return std::nullopt;
}

} // namespace kyc::core
