// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: kyc-bench-csvexport DATABASE FILE [ROWS]
//
// Writes the table "history" of an SQLite database as CSV, guarded, as the product writes its exports; with ROWS, that
// many rows of what the table starts with, held in memory, so that the writer alone is measured. Exit status 0 when the
// file is in its place. The driver measures it from outside.
#include "services/csvfile.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <cstdio>

namespace {

using kyc::core::Result;
using kyc::services::CsvFile;

constexpr qsizetype kHeld = 1000;

QStringList columnsOf(const QSqlQuery &query)
{
    QStringList columns;
    const QSqlRecord record = query.record();
    for (int i = 0; i < record.count(); ++i)
        columns.append(record.fieldName(i));
    return columns;
}

void take(const QSqlQuery &query, QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        cells[i] = query.value(static_cast<int>(i)).toString();
}

Result<void> writeTable(QSqlQuery &query, CsvFile &file)
{
    const QStringList columns = columnsOf(query);
    QStringList cells(columns.size());
    Result<void> written = file.open(columns);
    while (written && query.next()) {
        take(query, cells);
        written = file.append(cells);
    }
    return written ? file.commit() : written;
}

Result<void> writeHeld(QSqlQuery &query, CsvFile &file, qsizetype rows)
{
    const QStringList columns = columnsOf(query);
    QList<QStringList> held;
    while (held.size() < kHeld && query.next()) {
        held.append(QStringList(columns.size()));
        take(query, held.last());
    }
    Result<void> written = file.open(columns);
    for (qsizetype i = 0; i < rows && written; ++i)
        written = file.append(held.at(i % held.size()));
    return written ? file.commit() : written;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("Usage: kyc-bench-csvexport DATABASE FILE [ROWS]\n", stderr);
        return 2;
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(arguments.at(1));
    if (!database.open())
        return 1;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT * FROM history")))
        return 1;
    CsvFile file(arguments.at(2));
    const qsizetype rows = arguments.value(3).toLongLong();
    const Result<void> written = rows > 0 ? writeHeld(query, file, rows) : writeTable(query, file);
    return written ? 0 : 1;
}
