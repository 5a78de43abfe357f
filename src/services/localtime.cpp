// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/localtime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kyc::services {

namespace {

QString withZone(const QString &time, const QString &zone)
{
    //: A time and the time zone it is meant in, for example "13:44:52 (UTC+1)"
    return QCoreApplication::translate("RelativeTime", "%1 (%2)").arg(time, zone);
}

bool isPlain(const QLocale &locale)
{
    return locale.language() == QLocale::C;
}

QString clockText(const QTime &time)
{
    const QLocale locale;
    if (isPlain(locale))
        return time.toString(QStringLiteral("HH:mm:ss"));
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(u's'))
        format.replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    return locale.toString(time, format);
}

QString offsetText(int seconds)
{
    if (seconds == 0)
        return QStringLiteral("UTC");
    const int minutes = qAbs(seconds) / 60;
    QString text = seconds > 0 ? QStringLiteral("UTC+") : QStringLiteral("UTC\u2212");
    text += QString::number(minutes / 60);
    if (minutes % 60 != 0)
        text += u':' + QString::number(minutes % 60).rightJustified(2, u'0');
    return text;
}

} // namespace

QString zoneName(const QDateTime &time, const QTimeZone &zone)
{
    const int offset = zone.offsetFromUtc(time);
    const QString text = offsetText(offset);
    const QLocale locale;
    if (offset == 0 || isPlain(locale))
        return text;
    const QString name = zone.displayName(time, QTimeZone::ShortName, locale);
    // Where there is no name the system makes one of the offset, in a way of its own.
    const bool isName = !name.isEmpty()
        && std::none_of(name.cbegin(), name.cend(), [](QChar one) { return one.isDigit() || one == u'+'; });
    return isName ? QStringLiteral("%1, %2").arg(name, text) : text;
}

QString dayText(const QDate &date)
{
    const QLocale locale;
    if (isPlain(locale))
        return date.toString(Qt::ISODate);
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(date, format);
}

QString exactTime(const QDateTime &time, const QTimeZone &zone)
{
    if (!time.isValid())
        return {};
    const QDateTime there = time.toTimeZone(zone);
    return withZone(dayText(there.date()) + u' ' + clockText(there.time()), zoneName(time, zone));
}

QString timeOfDay(const QDateTime &time, const QTimeZone &zone)
{
    if (!time.isValid())
        return {};
    return withZone(clockText(time.toTimeZone(zone).time()), zoneName(time, zone));
}

} // namespace kyc::services
