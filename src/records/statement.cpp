// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/statement.h"

#include "records/recordsfailure.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

namespace kyc::records {

namespace {

// SQLite's result codes; what is above the lowest byte says more about the same.
constexpr int kPrimaryCode = 0xff;
constexpr int kPermission = 3;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kInputOutput = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kNotADatabase = 26;

core::ErrorCause causeOf(int code)
{
    switch (code & kPrimaryCode) {
    case kBusy:
    case kLocked:
        return core::ErrorCause::RecordsBusy;
    case kFull:
        return core::ErrorCause::RecordsFull;
    case kPermission:
    case kReadOnly:
    case kInputOutput:
        return core::ErrorCause::RecordsUnwritable;
    case kCorrupt:
    case kNotADatabase:
        return core::ErrorCause::RecordsDamaged;
    default:
        return core::ErrorCause::RecordsUnavailable;
    }
}

} // namespace

core::Unexpected sqlFailure(const QSqlError &error)
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    core::Unexpected failure = recordsFailure(causeOf(error.nativeErrorCode().toInt()), {said});
    failure.value().retryable = failure.value().cause == core::ErrorCause::RecordsBusy;
    return failure;
}

Statement::Statement(const QSqlDatabase &database, const QString &sql) : m_query(database)
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
}

Statement &Statement::with(qint64 value)
{
    m_query.bindValue(m_next++, value);
    return *this;
}

Statement &Statement::with(const QString &value)
{
    m_query.bindValue(m_next++, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement &Statement::with(const QByteArray &value)
{
    m_query.bindValue(m_next++, value.isNull() ? QByteArrayLiteral("") : value);
    return *this;
}

Statement &Statement::withNull()
{
    m_query.bindValue(m_next++, QVariant());
    return *this;
}

core::Result<void> Statement::run()
{
    m_next = 0;
    if (!m_isPrepared || !m_query.exec())
        return sqlFailure(m_query.lastError());
    return {};
}

core::Result<void> Statement::ended() const
{
    return m_query.lastError().isValid() ? core::Result<void>(sqlFailure(m_query.lastError())) : core::Result<void>();
}

core::Result<std::optional<qint64>> Statement::number()
{
    if (const auto done = run(); !done)
        return core::Unexpected(done.error());
    std::optional<qint64> value;
    if (m_query.next())
        value = integer(0);
    m_query.finish();
    return ended().map([value] { return value; });
}

core::Result<void> runSql(const QSqlDatabase &database, const QString &sql)
{
    return Statement(database, sql).run();
}

} // namespace kyc::records
