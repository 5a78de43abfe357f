// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/errortext.h"
#include "services/lookupsession.h"

namespace kyc::desktop {

using LookupRow = services::LookupSession::Row;

/// What a result row is about to tell.
enum class RowState {
    Asking, ///< for the first time; there is no answer yet
    Refreshing, ///< an earlier answer stays visible
    LoggingIn, ///< a login is under way, or waits for a person's code
    Answered,
    Lacking, ///< a customer field is missing or malformed; nothing was sent
    Failed, ///< a lookup error
    Cancelled,
};

/// The one action that helps with a row.
enum class RowAction {
    None,
    Cancel,
    Supply, ///< type what is missing
    OpenAccount,
    AskAgain,
    EnterCode, ///< of the login that the row waits for
    LogIn, ///< the customer
};

[[nodiscard]] RowState rowState(const LookupRow &row);
[[nodiscard]] RowAction rowAction(const LookupRow &row);

/// Whether a login of the customer would give what the row lacks, and none is under way.
[[nodiscard]] bool canLogIn(const LookupRow &row);

/// The action as a button says it; empty for None and Cancel.
[[nodiscard]] QString actionText(RowAction action);

/// What the row wants typed in: customer field keys, each may be alternatives "a|b". For a malformed field or a
/// personal token that was refused its key. Where something is missing, what else the check cannot do without is
/// wanted at once too. Empty when nothing typed can help.
[[nodiscard]] QStringList wantedFields(const LookupRow &row);

/// Null unless the last lookup ended with a verification.
[[nodiscard]] const core::Verification *verification(const LookupRow &row);
/// Null unless the last lookup ended with an error.
[[nodiscard]] const core::Error *lookupError(const LookupRow &row);

/// The row's status in a word or two: "Approved", "Asking\u2026", "Needs input", "No such user".
[[nodiscard]] QString statusWord(const LookupRow &row);
/// "Transak \u00b7 Reliance"; the provider alone when it has one check only; the check's id when it is unknown.
[[nodiscard]] QString checkTitle(const LookupRow &row);
/// "Production \u00b7 transak-live": the environment first, so that it is never cut off.
[[nodiscard]] QString accountTitle(const LookupRow &row);
/// The error of a row in words, with fields named as the forms name them. Empty unless there is one.
[[nodiscard]] core::ErrorText errorWords(const LookupRow &row);
/// Why the status is what it is, or what went wrong and what to do, in one line.
[[nodiscard]] QString reasonLine(const LookupRow &row);
/// One reason in words: the explanation and the provider's own words, whichever there are.
[[nodiscard]] QString reasonText(const core::Reason &reason);
/// The whole row as one line of text, fields apart by tabs, for the clipboard.
[[nodiscard]] QString rowLine(const LookupRow &row, const QTimeZone &zone);

} // namespace kyc::desktop
