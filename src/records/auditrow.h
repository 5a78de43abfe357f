// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/auditentry.h"
#include "records/statement.h"

namespace kyc::records {

// How an entry is read from its table. Texts are read as the bytes they are: the chain binds bytes, and verifying a
// long log has no time to spare.

/// What to select of "entry", in the order that entryAt() takes them.
[[nodiscard]] QString entryColumns();
inline constexpr int kHashColumn = 9; ///< behind the columns of the entry itself
/// To be selected behind them: whether each column has the type it was written with. One of another type reads alike
/// and is passed over by every comparison.
[[nodiscard]] QString hasItsTypes();
[[nodiscard]] AuditEntry entryAt(const Statement &row);

} // namespace kyc::records
