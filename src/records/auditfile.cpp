// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditfile.h"

#include "core/message.h"
#include "records/recordsfailure.h"
#include "records/statement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <chrono>

namespace kyc::records {

namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 5s;

} // namespace

AuditFile::~AuditFile()
{
    close();
}

core::Result<QSqlDatabase> AuditFile::database()
{
    if (!m_database.isOpen()) {
        if (const auto opened = open(); !opened) {
            close();
            return core::Unexpected(opened.error());
        }
    }
    return m_database;
}

core::Result<void> AuditFile::open()
{
    static const core::Message absent{QT_TRANSLATE_NOOP("kyc", "there are none yet")};
    if (!QFileInfo(m_path).isFile())
        return recordsFailure(core::ErrorCause::RecordsUnavailable, {absent.text()});
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString());
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(std::chrono::milliseconds(kPatience).count()));
    if (!m_database.open())
        return sqlFailure(m_database.lastError());
    const auto hasTable = Statement(m_database,
                                    QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' "
                                                   "AND name = 'audit_entry'"))
                              .number();
    if (!hasTable)
        return core::Unexpected(hasTable.error());
    if (hasTable->value_or(0) != 1)
        return recordsFailure(core::ErrorCause::RecordsUnavailable, {absent.text()});
    // What is acknowledged is on the disk.
    return runSql(m_database, QStringLiteral("PRAGMA synchronous = FULL")).and_then([this] {
        return runSql(m_database, QStringLiteral("PRAGMA foreign_keys = ON"));
    });
}

void AuditFile::close()
{
    const QString name = m_database.connectionName();
    m_database = QSqlDatabase();
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

} // namespace kyc::records
