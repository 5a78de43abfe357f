// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/seenbefore.h"

#include "records/historylinks.h"
#include "records/historytables.h"
#include "records/timeline.h"
#include "services/savedcustomers.h"
#include "vault/reply.h"

namespace kyc::services {

QFuture<core::Result<QList<records::StatusSpan>>> seenBefore(const RecordsSession &records,
                                                             const core::Customer &customer)
{
    using Spans = QList<records::StatusSpan>;
    records::Database *database = records.database();
    if (!database)
        return vault::ended<Spans>({});
    if (customer.savedId)
        return records.customers()->timeline(*customer.savedId);
    const auto work = [identifiers = identifiersOf(customer), sealing = &database->sealing()](
                          const QSqlDatabase &tables, const auto &) -> core::Result<Spans> {
        return records::historyOfIdentifiers(tables, *sealing, identifiers)
            .and_then([&](const std::vector<qint64> &ids) { return records::historyRows(tables, *sealing, ids); })
            .map(records::statusSpans);
    };
    return database->readInParts<Spans>(work);
}

} // namespace kyc::services
