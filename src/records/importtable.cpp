// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/importtable.h"

#include "records/recordsfailure.h"
#include "records/statement.h"

#include <optional>

namespace kyc::records {

namespace {

using core::ErrorCause;
using core::Result;

CellPlace statePlace(qint64 id)
{
    return {"share_import", "state", id};
}

Result<qint64> freshId(const QSqlDatabase &database)
{
    const auto raised =
        runSql(database, QStringLiteral("UPDATE counter SET value = value + 1 WHERE name = 'share_import'"));
    if (!raised)
        return core::Unexpected(raised.error());
    const auto id =
        Statement(database, QStringLiteral("SELECT value FROM counter WHERE name = 'share_import'")).number();
    if (!id)
        return core::Unexpected(id.error());
    if (!id->has_value())
        return recordsFailure(ErrorCause::RecordsDamaged, {QStringLiteral("counter")});
    return **id;
}

/// What stands open beside one that is damaged.
ImportRow damagedRow(const Statement &at)
{
    return {at.integer(0), QDateTime::fromMSecsSinceEpoch(at.integer(1), Qt::UTC), at.integer(2) != 0, {}};
}

/// From the columns id, changed_at, is_over, state.
Result<ImportRow> rowAt(const Statement &at, const Sealing &sealing)
{
    ImportRow row = damagedRow(at);
    auto state = sealing.unseal(at.blob(3), statePlace(row.id));
    if (!state)
        return core::Unexpected(state.error());
    row.state = *std::move(state);
    return row;
}

} // namespace

Result<qint64> putImport(const QSqlDatabase &database, const Sealing &sealing, const ImportRow &row)
{
    const Result<qint64> id = row.id == 0 ? freshId(database) : Result<qint64>(row.id);
    if (!id)
        return id;
    const bool isNew = row.id == 0;
    Statement put(database,
                  isNew
                      ? QStringLiteral("INSERT INTO share_import (changed_at, is_over, state, id) VALUES (?, ?, ?, ?)")
                      : QStringLiteral("UPDATE share_import SET changed_at = ?, is_over = ?, state = ? WHERE id = ?"));
    put.with(row.changedAt.toMSecsSinceEpoch()).with(qint64{row.isOver ? 1 : 0});
    put.with(sealing.seal(row.state, statePlace(*id))).with(*id);
    if (const auto done = put.run(); !done)
        return core::Unexpected(done.error());
    if (put.changed() != 1)
        return recordsFailure(ErrorCause::RecordAbsent);
    return *id;
}

Result<QList<ImportRow>> importRows(const QSqlDatabase &database, const Sealing &sealing)
{
    QList<ImportRow> rows;
    Statement all(database, QStringLiteral("SELECT id, changed_at, is_over, state FROM share_import ORDER BY id DESC"));
    const auto read = all.each([&rows, &sealing](const Statement &at) -> Result<void> {
        const auto row = rowAt(at, sealing);
        rows.append(row ? *row : damagedRow(at));
        return {};
    });
    if (!read)
        return core::Unexpected(read.error());
    return rows;
}

Result<ImportRow> importRow(const QSqlDatabase &database, const Sealing &sealing, qint64 id)
{
    std::optional<ImportRow> found;
    Statement one(database, QStringLiteral("SELECT id, changed_at, is_over, state FROM share_import WHERE id = ?"));
    const auto read = one.with(id).each([&found, &sealing](const Statement &at) -> Result<void> {
        auto row = rowAt(at, sealing);
        if (!row)
            return core::Unexpected(row.error());
        found = *std::move(row);
        return {};
    });
    if (!read)
        return core::Unexpected(read.error());
    if (!found)
        return recordsFailure(ErrorCause::RecordAbsent);
    return *found;
}

Result<void> removeImport(const QSqlDatabase &database, qint64 id)
{
    return Statement(database, QStringLiteral("DELETE FROM share_import WHERE id = ?")).with(id).run();
}

} // namespace kyc::records
