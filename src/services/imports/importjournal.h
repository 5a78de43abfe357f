// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/imports/importstate.h"
#include "services/recordssession.h"

namespace kyc::services {

/// Where the imports stand, in the records. What is written is on the disk when its future ends, with the entries of
/// the audit that tell of it, or nothing is. GUI thread; futures end in any, so continue with a context. Errors: those
/// of the records; RecordsUnavailable while they are not open.
class ImportJournal
{
public:
    /// Both must outlive it.
    ImportJournal(RecordsSession &records, AuditTrail &trail) : m_records(records), m_trail(trail) { }

    /// @p happened are the outcomes of the audit's entries (AuditAction::Handover, to which "import=7" is added):
    /// "begun", "resumed", "read-applicant done", "ask-destination failed", "token-made", "token-given", "handing-over"
    /// (before it is), "taken", "ended Done" and every other ImportEnd, "interrupted". Gives the id.
    [[nodiscard]] QFuture<core::Result<qint64>> write(const ImportState &state, const QStringList &happened);
    /// To be told when that has succeeded, with how many entries.
    void recorded(qsizetype entries)
    {
        if (entries > 0)
            m_trail.recorded(static_cast<int>(entries));
    }
    /// The newest first; what cannot be read is ImportState::isDamaged.
    [[nodiscard]] QFuture<core::Result<QList<ImportState>>> all();
    [[nodiscard]] QFuture<core::Result<ImportState>> one(qint64 id);
    /// Removes one that cannot be read ("dropped-unreadable" in the audit); InvalidInput/UnknownCheck for one that can.
    [[nodiscard]] QFuture<core::Result<void>> dropDamaged(qint64 id);
    /// The number of the audit's last entry about an import; nothing when there is none.
    [[nodiscard]] QFuture<core::Result<std::optional<qint64>>> auditEntry(const ImportState &import);

    /// To tell a token apart from others, without knowing it; empty while the records are closed.
    [[nodiscard]] QString fingerprint(const core::Secret &token) const;
    /// How the audit names whom an import is about.
    [[nodiscard]] static QString auditedCustomer(const ImportOrder &order, const QString &checkId);

private:
    RecordsSession &m_records;
    AuditTrail &m_trail;
};

} // namespace kyc::services
