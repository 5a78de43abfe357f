// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/overview/figure.h"
#include "desktop/overview/overviewfacts.h"

namespace kyc::desktop {

/// The facts as the overview shows them, in the language of the program: where customers stand, what is to be done,
/// providers, credentials.
[[nodiscard]] QList<FigureGroup> overviewFigures(const OverviewFacts &facts);

/// All of it as text for a ticket or a mail, with the time it was counted at.
[[nodiscard]] QString overviewText(const OverviewFacts &facts, const QTimeZone &zone);

/// A provider that failed for a fifth of those who asked it, and more than once, or whose usual answer takes longer
/// than ten seconds.
[[nodiscard]] bool isInTrouble(const records::ProviderHour &hour);

} // namespace kyc::desktop
