// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "records/database.h"
#include "records/retention.h"
#include "services/audittrail.h"
#include "services/task.h"

namespace kyc::services {

/// What one run removed.
struct RetentionReport
{
    qint64 removed = 0; ///< entries of the history
    qint64 references = 0; ///< texts of references of audit entries
    qint64 held = 0; ///< of both, old enough but about a held customer
    bool isOutOfFile = true; ///< else it still lies in the log of writes: RetentionRun::emptyWal() again later

    bool operator==(const RetentionReport &) const = default;
};

/// Whether the clock can be told from what is in the records, or somebody said that it is right.
enum class ClockIs { ToBeChecked, Right };

/// Days that things are kept; 0: for ever.
struct RetentionDays
{
    int lookups = 0;
    int imports = 0;
};

/// Removes what is old from the records, once: step by step, others take their turn between. What a step removes and
/// the entry in the audit that says so are written together. Errors: Records/RecordsClockAhead, Cancelled when the
/// vault is locked meanwhile, and those of the store; what was removed by then is removed. The store, trail and clock
/// are to outlive this.
class RetentionRun final : public Task<RetentionReport>
{
public:
    RetentionRun(records::Database &store, AuditTrail &trail, const core::Clock &clock, const RetentionDays &days,
                 QObject *parent);

    [[nodiscard]] QFuture<core::Result<RetentionReport>> start(ClockIs clock);
    /// Whether what was removed is out of the file.
    [[nodiscard]] static QFuture<core::Result<bool>> emptyWal(records::Database &store);

private:
    using Progress = records::RetentionProgress;
    /// One kind of what is removed.
    struct Part
    {
        QString word; ///< for the audit
        QDateTime before;
        std::function<core::Result<Progress>(const QSqlDatabase &, Progress)> step;
        qint64 RetentionReport::*removed;
    };

    void addParts(const RetentionDays &days);
    void judge(const records::RetentionMemory &memory);
    void goOn();
    void took(const Progress &progress);
    void remember();
    void finish();

    records::Database &m_store;
    AuditTrail &m_trail;
    QDateTime m_now;
    std::shared_ptr<const records::AuditKeys> m_keys;
    std::vector<Part> m_parts;
    std::size_t m_part = 0;
    Progress m_progress; ///< of that part
    RetentionReport m_report;
};

} // namespace kyc::services
