// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/sqlfile.h"

#include "records/statement.h"

#include <QSqlError>
#include <QUuid>

#include <chrono>

namespace kyc::records {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kPatience = 5s;

} // namespace

core::Result<QSqlDatabase> openSql(const QString &path)
{
    QSqlDatabase database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces));
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kPatience.count()));
    if (database.open())
        return database;
    const core::Unexpected failure = sqlFailure(database.lastError());
    closeSql(database);
    return failure;
}

void closeSql(QSqlDatabase &database)
{
    const QString name = database.connectionName();
    database = QSqlDatabase(); // Qt wants nobody to hold it any more by then
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

} // namespace kyc::records
