// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

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
    StartImport, ///< carry a verification over to where none was begun
};

[[nodiscard]] RowState rowState(const LookupRow &row);
[[nodiscard]] RowAction rowAction(const LookupRow &row);

/// Whether nothing was begun there yet, and a verification could be carried over from elsewhere.
[[nodiscard]] bool canImport(const LookupRow &row);

/// Whether a login of the customer would give what the row lacks, and none is under way.
[[nodiscard]] bool canLogIn(const LookupRow &row);

/// What the row wants typed in: customer field keys, each may be alternatives "a|b". For a malformed field or a
/// personal token that was refused its key. Where something is missing, what else the check cannot do without is
/// wanted at once too. Empty when nothing typed can help.
[[nodiscard]] QStringList wantedFields(const LookupRow &row);

/// Null unless the last lookup ended with a verification.
[[nodiscard]] const core::Verification *verification(const LookupRow &row);
/// Null unless the last lookup ended with an error.
[[nodiscard]] const core::Error *lookupError(const LookupRow &row);

} // namespace kyc::desktop
