// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/importretention.h"

#include "records/holds.h"
#include "records/importtable.h"
#include "services/imports/importstate.h"

#include <algorithm>

namespace kyc::services {

namespace {

using core::Result;
using records::Sealing;

bool isHeldBy(const records::Hold &hold, const ImportOrder &order)
{
    if (order.customerId == hold.customerId)
        return true;
    return std::any_of(hold.identifiers.cbegin(), hold.identifiers.cend(), [&order](const records::Identifier &one) {
        const QString text = Sealing::normalised(one.key, one.text);
        const auto names = [&](const QMap<QString, QString> &fields) {
            const auto field = fields.constFind(one.key);
            return field != fields.cend() && Sealing::normalised(one.key, *field) == text;
        };
        return names(order.applicant) || names(order.destination);
    });
}

} // namespace

Result<records::RetentionProgress> removeOldImports(const QSqlDatabase &database, const Sealing &sealing,
                                                    const QDateTime &before, records::RetentionProgress soFar)
{
    const auto held = records::holds(database, sealing);
    const auto rows = records::importRows(database, sealing);
    if (!held || !rows)
        return core::Unexpected(!held ? held.error() : rows.error());
    for (const records::ImportRow &row : *rows) {
        const auto state = importStateFrom(row.state);
        const QDateTime changedAt = state ? state->changedAt : row.changedAt;
        if (!changedAt.isValid() || changedAt >= before)
            continue;
        const bool isHeld = std::any_of(held->cbegin(), held->cend(), [&state](const records::Hold &hold) {
            return !state || isHeldBy(hold, state->order);
        });
        soFar.held += isHeld ? 1 : 0;
        if (isHeld)
            continue;
        if (const auto removed = records::removeImport(database, row.id); !removed)
            return core::Unexpected(removed.error());
        ++soFar.removed;
    }
    soFar.isDone = true;
    return soFar;
}

} // namespace kyc::services
