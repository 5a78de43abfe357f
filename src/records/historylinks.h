// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "records/customers.h"
#include "records/sealing.h"

#include <optional>
#include <vector>

class QSqlDatabase;

namespace kyc::records {

// Whose an entry of the history is. The numbers and hashes that stand open in the tables only help to find entries: who
// can write to the file can write them. What is believed is sealed: the link beside an entry, and the identifiers in
// the entry and in the customer. Threads and transactions as in historytables.h.

[[nodiscard]] QByteArray sealedLink(const Sealing &sealing, qint64 entry, qint64 customer);
/// Nothing for a link that is empty or not what was sealed there.
[[nodiscard]] std::optional<qint64> linkedCustomer(const Sealing &sealing, qint64 entry, const QByteArray &link);

/// These entries are that customer's from now on.
[[nodiscard]] core::Result<void> linkHistory(const QSqlDatabase &database, const Sealing &sealing,
                                             const std::vector<qint64> &entries, qint64 customer);
/// What was linked to the one is the other's, or nobody's.
[[nodiscard]] core::Result<void> relinkHistory(const QSqlDatabase &database, const Sealing &sealing, qint64 from,
                                               std::optional<qint64> to);

/// Ids, ascending, of what was recorded for this customer or with an identifier that the customer has. Of a customer
/// that is damaged only the first; of an entry that is damaged the hash beside it is believed.
[[nodiscard]] core::Result<std::vector<qint64>> historyOfCustomer(const QSqlDatabase &database, const Sealing &sealing,
                                                                  qint64 customer);

/// Ids, ascending, of what was recorded with one of these identifiers, whoever's.
[[nodiscard]] core::Result<std::vector<qint64>>
historyOfIdentifiers(const QSqlDatabase &database, const Sealing &sealing, const QList<Identifier> &identifiers);

} // namespace kyc::records
