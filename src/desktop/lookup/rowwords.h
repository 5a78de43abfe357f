// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/errortext.h"
#include "desktop/lookup/rowstate.h"

namespace kyc::desktop {

/// The action as a button says it; empty for None and Cancel.
[[nodiscard]] QString actionText(RowAction action);

/// The row's status in a word or two: "Approved", "Asking\u2026", "Needs input", "No such user".
[[nodiscard]] QString statusWord(const LookupRow &row);
/// "Transak \u00b7 Reliance"; the provider alone when it has one check only; the check's id when it is unknown.
[[nodiscard]] QString checkTitle(const LookupRow &row);
[[nodiscard]] QString checkTitle(const QString &providerId, const QString &checkId);
/// "Production \u00b7 transak-live": the environment first, so that it is never cut off.
[[nodiscard]] QString accountTitle(const LookupRow &row);
[[nodiscard]] QString accountTitle(core::Environment environment, const QString &accountName);
/// The error of a row in words, with fields named as the forms name them. Empty unless there is one.
[[nodiscard]] core::ErrorText errorWords(const LookupRow &row);
/// Why the status is what it is, or what went wrong and what to do, in one line.
[[nodiscard]] QString reasonLine(const LookupRow &row);
/// One reason in words: the explanation and the provider's own words, whichever there are.
[[nodiscard]] QString reasonText(const core::Reason &reason);
/// What a screen reader says of a row when it has come: of which check, the status, and why; lines, for a pause
/// between.
[[nodiscard]] QString spokenRow(const LookupRow &row);
/// The whole row as one line of text, fields apart by tabs, for the clipboard.
[[nodiscard]] QString rowLine(const LookupRow &row, const QTimeZone &zone);

} // namespace kyc::desktop
