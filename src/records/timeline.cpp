// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/timeline.h"

#include <algorithm>
#include <map>

namespace kyc::records {

namespace {

QStringList textsOf(const HistoryRow &row)
{
    QStringList texts;
    for (const QString &key : row.identifyingKeys)
        texts.append(row.identifiers.value(key));
    texts.removeAll(QString());
    return texts;
}

StatusSpan beginOf(const HistoryRow &row)
{
    return {row.providerId,  row.checkId,    row.accountId,
            row.accountName, textsOf(row),   row.status.value_or(core::Status::Unknown),
            row.lookedUpAt,  row.lookedUpAt, 1,
            row.id,          row.id};
}

} // namespace

QList<StatusSpan> statusSpans(QList<HistoryRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const HistoryRow &a, const HistoryRow &b) { return a.id < b.id; });
    QList<StatusSpan> spans;
    std::map<QStringList, qsizetype> last; // of each account, check and person
    for (const HistoryRow &row : rows) {
        if (!row.status)
            continue;
        const QStringList asked = QStringList{row.accountId, row.checkId} + textsOf(row);
        const auto found = last.find(asked);
        if (found == last.end() || spans.at(found->second).status != *row.status) {
            last.insert_or_assign(asked, spans.size());
            spans.append(beginOf(row));
            continue;
        }
        StatusSpan &span = spans[found->second];
        span.lastSeen = row.lookedUpAt;
        span.lastEntry = row.id;
        span.accountName = row.accountName;
        ++span.times;
    }
    return spans;
}

} // namespace kyc::records
