// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"
#include "records/sealing.h"

class QSqlDatabase;

namespace kyc::records {

// Who is held: whatever their age, records about these customers stay. All holds lie in one sealed cell, so that nobody
// who can write to the file learns of one or takes one out; where the cell cannot be read, nothing is removed. Threads
// and transactions as in customertables.h. Errors: Records/RecordsDamaged and those of a query.

/// None, in a new store.
[[nodiscard]] core::Result<void> beginHolds(const QSqlDatabase &database, const Sealing &sealing);
[[nodiscard]] core::Result<QList<Hold>> holds(const QSqlDatabase &database, const Sealing &sealing);

/// Who is held already stays so since then, for this reason. Records/RecordAbsent.
[[nodiscard]] core::Result<void> holdCustomer(const QSqlDatabase &database, const Sealing &sealing, Hold hold);
/// Records/RecordAbsent when the customer is not held.
[[nodiscard]] core::Result<void> releaseCustomer(const QSqlDatabase &database, const Sealing &sealing, qint64 id);

/// Records/RecordHeld.
[[nodiscard]] core::Result<void> refuseWhenHeld(const QSqlDatabase &database, const Sealing &sealing, qint64 id);
/// What the customer is known by now, beside what it was known by before, is held with it. Does nothing where it cannot
/// be told who is held.
[[nodiscard]] core::Result<void> extendHold(const QSqlDatabase &database, const Sealing &sealing,
                                            const CustomerRecord &customer);
/// A hold of the one is the other's.
[[nodiscard]] core::Result<void> moveHold(const QSqlDatabase &database, const Sealing &sealing, qint64 from, qint64 to);

} // namespace kyc::records
