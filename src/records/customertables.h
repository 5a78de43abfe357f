// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"
#include "records/sealing.h"

class QSqlDatabase;

namespace kyc::records {

// The customers' tables. To be called in the store's thread; what writes is to be called in a transaction
// (Database::change()), together with what belongs to it, such as the entry of the audit.

[[nodiscard]] core::Result<qint64> saveCustomer(const QSqlDatabase &database, const Sealing &sealing,
                                                CustomerRecord customer, const std::vector<qint64> &seenIn);
/// What the two are as one.
[[nodiscard]] CustomerRecord mergedCustomer(CustomerRecord kept, const CustomerRecord &other);
[[nodiscard]] core::Result<void> mergeCustomers(const QSqlDatabase &database, const Sealing &sealing, qint64 kept,
                                                qint64 other);
/// Records/RecordAbsent, RecordHeld.
[[nodiscard]] core::Result<void> removeCustomer(const QSqlDatabase &database, const Sealing &sealing, qint64 id);

// In lists one that is damaged is a record that says so.

/// Records/RecordAbsent, RecordsDamaged.
[[nodiscard]] core::Result<CustomerRecord> customerOf(const QSqlDatabase &database, const Sealing &sealing, qint64 id);
/// That one, if it is there.
[[nodiscard]] core::Result<QList<CustomerRecord>> customersOf(const QSqlDatabase &database, const Sealing &sealing,
                                                              qint64 id);
/// Those of a revision later than that, for whoever keeps them in memory.
[[nodiscard]] core::Result<QList<CustomerRecord>> customersSince(const QSqlDatabase &database, const Sealing &sealing,
                                                                 qint64 revision);
[[nodiscard]] core::Result<QList<CustomerRecord>> customersWith(const QSqlDatabase &database, const Sealing &sealing,
                                                                const Identifier &identifier);

} // namespace kyc::records
