// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/timeline.h"

#include <QHash>

#include <algorithm>

namespace kyc::records {

namespace {

StatusSpan beginOf(const HistoryRow &row)
{
    return {row.providerId,
            row.checkId,
            row.accountId,
            row.accountName,
            row.status.value_or(core::Status::Unknown),
            row.lookedUpAt,
            row.lookedUpAt,
            1,
            row.id,
            row.id};
}

} // namespace

QList<StatusSpan> statusSpans(QList<HistoryRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const HistoryRow &a, const HistoryRow &b) {
        return a.lookedUpAt == b.lookedUpAt ? a.id < b.id : a.lookedUpAt < b.lookedUpAt;
    });
    QList<StatusSpan> spans;
    QHash<QPair<QString, QString>, qsizetype> last; // of each account and check
    for (const HistoryRow &row : rows) {
        if (!row.status)
            continue;
        const QPair<QString, QString> asked(row.accountId, row.checkId);
        const qsizetype at = last.value(asked, -1);
        if (at < 0 || spans.at(at).status != *row.status) {
            last.insert(asked, spans.size());
            spans.append(beginOf(row));
            continue;
        }
        StatusSpan &span = spans[at];
        span.lastSeen = row.lookedUpAt;
        span.lastEntry = row.id;
        span.accountName = row.accountName;
        ++span.times;
    }
    return spans;
}

} // namespace kyc::records
