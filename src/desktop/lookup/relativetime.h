// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/localtime.h"

#include <QDateTime>
#include <QString>

namespace kyc::desktop {

/// How long ago @p time was, in the largest whole unit: "just now" (under five seconds), "40 s ago", "4 min ago",
/// "9 h ago", "2 d ago" (up to 60 days), "3 mo ago", "2 y ago"; "in 3 d" for what is to come. Empty for an
/// invalid time.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);

using services::exactTime;
using services::timeOfDay;
using services::zoneName;

} // namespace kyc::desktop
