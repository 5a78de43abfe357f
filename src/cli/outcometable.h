// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup.h"

#include <QList>
#include <QTimeZone>

namespace kyc::cli {

/// The outcomes for a person at a terminal, in the language of the program: one line each, and below what more
/// there is to say about each. Times are shown in @p zone, named. What providers sent is made harmless.
[[nodiscard]] QString outcomeTable(const QList<core::LookupOutcome> &outcomes, const QTimeZone &zone);

} // namespace kyc::cli
