// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/recordssession.h"

namespace kyc::services {

/// Changes saved customers: the change and the audit's entry of it are in one transaction, so that neither is without
/// the other. Errors are those of records::CustomerStore; while the records are not open, why (whyNotOpen()). GUI
/// thread; futures end in it.
class CustomerChanges
{
public:
    /// Both must outlive this, and every future.
    CustomerChanges(RecordsSession &records, AuditTrail &trail) : m_records(records), m_trail(trail) { }

    /// See records::CustomerStore::save().
    [[nodiscard]] QFuture<core::Result<qint64>> save(records::CustomerRecord customer,
                                                     std::vector<qint64> seenIn = {}) const;
    [[nodiscard]] QFuture<core::Result<void>> merge(const records::CustomerRecord &kept,
                                                    const records::CustomerRecord &other) const;
    [[nodiscard]] QFuture<core::Result<void>> remove(const records::CustomerRecord &customer) const;
    /// In the name of whoever is at the desk, since now.
    [[nodiscard]] QFuture<core::Result<void>> hold(const records::CustomerRecord &customer,
                                                   const QString &reason) const;
    [[nodiscard]] QFuture<core::Result<void>> release(const records::CustomerRecord &customer) const;

private:
    using Work = std::function<core::Result<qint64>(const QSqlDatabase &, const records::Sealing &)>;
    [[nodiscard]] QFuture<core::Result<qint64>> change(const records::AuditNote &note, Work work) const;

    RecordsSession &m_records;
    AuditTrail &m_trail;
};

/// Why nothing can be asked of the records now; nothing when they are open.
[[nodiscard]] std::optional<core::Error> whyNotOpen(const RecordsSession &records);

} // namespace kyc::services
