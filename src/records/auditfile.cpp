// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditfile.h"

#include "core/message.h"
#include "records/recordsfailure.h"
#include "records/sqlfile.h"
#include "records/statement.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace kyc::records {

using core::Result;

AuditFile::~AuditFile()
{
    close();
}

Result<QSqlDatabase> AuditFile::database()
{
    if (!m_database.isOpen()) {
        if (const auto opened = open(); !opened) {
            close();
            return core::Unexpected(opened.error());
        }
    }
    return m_database;
}

Result<void> AuditFile::open()
{
    static const core::Message absent{QT_TRANSLATE_NOOP("kyc", "there are none yet")};
    if (!QFileInfo(m_path).isFile())
        return recordsFailure(core::ErrorCause::RecordsUnavailable, {absent.text()});
    Result<QSqlDatabase> opened = openSql(m_path);
    if (!opened)
        return core::Unexpected(opened.error());
    m_database = std::exchange(*opened, QSqlDatabase());
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
    closeSql(m_database);
}

} // namespace kyc::records
