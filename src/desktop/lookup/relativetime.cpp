// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/relativetime.h"

#include <QCoreApplication>

#include <array>

namespace kyc::desktop {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kMonth = 30 * kDay;
constexpr qint64 kYear = 365 * kDay;

struct Unit
{
    qint64 below; ///< seconds up to which this unit is used
    qint64 length; ///< seconds
    const char *past;
    const char *future;
};

constexpr std::array<Unit, 6> kUnits{{
    {kMinute, 1, QT_TRANSLATE_N_NOOP("RelativeTime", "%n s ago"), QT_TRANSLATE_N_NOOP("RelativeTime", "in %n s")},
    {kHour, kMinute, QT_TRANSLATE_N_NOOP("RelativeTime", "%n min ago"),
     QT_TRANSLATE_N_NOOP("RelativeTime", "in %n min")},
    {kDay, kHour, QT_TRANSLATE_N_NOOP("RelativeTime", "%n h ago"), QT_TRANSLATE_N_NOOP("RelativeTime", "in %n h")},
    {2 * kMonth, kDay, QT_TRANSLATE_N_NOOP("RelativeTime", "%n d ago"), QT_TRANSLATE_N_NOOP("RelativeTime", "in %n d")},
    {2 * kYear, kMonth, QT_TRANSLATE_N_NOOP("RelativeTime", "%n mo ago"),
     QT_TRANSLATE_N_NOOP("RelativeTime", "in %n mo")},
    {0, kYear, QT_TRANSLATE_N_NOOP("RelativeTime", "%n y ago"), QT_TRANSLATE_N_NOOP("RelativeTime", "in %n y")},
}};

const Unit &unitFor(qint64 seconds)
{
    for (const Unit &unit : kUnits) {
        if (seconds < unit.below)
            return unit;
    }
    return kUnits.back();
}

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    const qint64 distance = qAbs(seconds);
    if (distance < 5)
        return QCoreApplication::translate("RelativeTime", "just now");
    const Unit &unit = unitFor(distance);
    return QCoreApplication::translate("RelativeTime", seconds > 0 ? unit.past : unit.future, nullptr,
                                       static_cast<int>(distance / unit.length));
}

} // namespace kyc::desktop
