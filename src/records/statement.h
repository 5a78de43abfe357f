// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>

#include <optional>

class QSqlError;

namespace kyc::records {

/// What went wrong with the store, as an error of ours. No value of a row is ever in it.
[[nodiscard]] core::Unexpected sqlFailure(const QSqlError &error);

/// One SQL statement and its values, in the order of its question marks. Lives within a job of a Database, in its
/// thread. Errors are Records/…, whichever applies.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);

    Statement &with(qint64 value);
    Statement &with(const QString &value); ///< a null string is an empty one
    Statement &with(const QByteArray &value); ///< a null array is an empty one
    template <class T>
    Statement &with(const std::optional<T> &value)
    {
        return value ? with(*value) : withNull();
    }
    Statement &withNull();

    /// Carries it out. A statement may be run again with other values.
    [[nodiscard]] core::Result<void> run();

    /// Carries it out and calls @p row with this statement at each row of the answer, until one returns an error.
    template <class Row>
    [[nodiscard]] core::Result<void> each(Row row)
    {
        core::Result<void> state = run();
        while (state && m_query.next())
            state = row(*this);
        return state ? ended() : state;
    }
    /// Carries it out and gives the first column of the first row; nothing when there is no row.
    [[nodiscard]] core::Result<std::optional<qint64>> number();

    // Of the row an each() is at; columns count from 0.
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }

    /// How many rows were inserted, changed or removed.
    [[nodiscard]] qint64 changed() const { return m_query.numRowsAffected(); }

private:
    [[nodiscard]] core::Result<void> ended() const;

    QSqlQuery m_query;
    bool m_isPrepared = false;
    int m_next = 0;
};

/// Carries out one that has no values.
[[nodiscard]] core::Result<void> runSql(const QSqlDatabase &database, const QString &sql);

/// Carries out the action between BEGIN and COMMIT; an error of it, or of the commit, undoes everything. Waits for
/// another program that is writing; Records/RecordsBusy when that takes too long.
template <class T, class Action>
[[nodiscard]] core::Result<T> inTransaction(const QSqlDatabase &database, Action action)
{
    if (const auto begun = runSql(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return core::Unexpected(begun.error());
    core::Result<T> result = action();
    const auto ended = runSql(database, result ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    if (result && !ended) {
        (void)runSql(database, QStringLiteral("ROLLBACK")); // where SQLite has not done so itself
        return core::Unexpected(ended.error());
    }
    return result;
}

} // namespace kyc::records
