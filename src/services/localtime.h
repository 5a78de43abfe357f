// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace kyc::services {

// Times as people read them: in the agent's zone, which is named, and as is usual where QLocale() says they are. Files
// have ISO 8601 in UTC instead.

/// The zone at that time: its offset, "UTC", "UTC+1", "UTC+5:30", behind the name that people have for it where there
/// is one, "MEZ, UTC+1".
[[nodiscard]] QString zoneName(const QDateTime &time, const QTimeZone &zone);

/// Date and time to the second with the zone: "2026-03-11 13:44:52 (UTC+1)", "11.03.2026 13:44:52 (MEZ, UTC+1)". Empty
/// for an invalid time.
[[nodiscard]] QString exactTime(const QDateTime &time, const QTimeZone &zone);

/// The time of day alone, with the zone: "13:44:52 (UTC+1)". Empty for an invalid time.
[[nodiscard]] QString timeOfDay(const QDateTime &time, const QTimeZone &zone);

/// The day alone, with all of its year.
[[nodiscard]] QString dayText(const QDate &date);

} // namespace kyc::services
