// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace kyc::desktop {

/// How long ago @p time was, in the largest whole unit: "just now" (under five seconds), "40 s ago", "4 min ago",
/// "9 h ago", "2 d ago" (up to 60 days), "3 mo ago", "2 y ago"; "in 3 d" for what is to come. Empty for an
/// invalid time.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);

/// The zone's offset at that time, as people write it: "UTC", "UTC+1", "UTC+5:30".
[[nodiscard]] QString zoneName(const QDateTime &time, const QTimeZone &zone);

/// Date and time to the second with the zone named: "2026-03-11 13:44:52 (UTC+1)". Empty for an invalid time.
[[nodiscard]] QString exactTime(const QDateTime &time, const QTimeZone &zone);

/// The time of day alone, with the zone named: "13:44:52 (UTC+1)". Empty for an invalid time.
[[nodiscard]] QString timeOfDay(const QDateTime &time, const QTimeZone &zone);

} // namespace kyc::desktop
