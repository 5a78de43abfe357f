// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/connection.h"

#include "core/message.h"
#include "records/holds.h"
#include "records/keycheck.h"
#include "records/recordsfailure.h"
#include "records/sqlfile.h"
#include "records/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <chrono>
#include <utility>

namespace kyc::records {

namespace {

using core::ErrorCause;
using core::Result;
using namespace std::chrono_literals;

constexpr auto kPatience = 5s;
constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<void> notAFile()
{
    static const core::Message words{QT_TRANSLATE_NOOP("kyc", "it is not a file")};
    return recordsFailure(ErrorCause::RecordsUnavailable, {words.text()});
}

/// Only its owner may look at it. What SQLite puts beside it gets the same permissions.
Result<void> makeFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.isFile() ? Result<void>() : notAFile();
    if (!info.absoluteDir().exists()) {
        const QFileInfo folder(info.absolutePath());
        if (!folder.absoluteDir().mkpath(QStringLiteral("."))
            || !folder.absoluteDir().mkdir(folder.fileName(), kOwnerOnly | QFileDevice::ExeOwner))
            return recordsFailure(ErrorCause::RecordsUnwritable, {qt_error_string()});
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly) && !info.exists())
        return recordsFailure(ErrorCause::RecordsUnwritable, {file.errorString()});
    return {};
}

/// What a new store begins with.
Result<void> begin(const QSqlDatabase &database, const Sealing &sealing)
{
    return sealKnownValue(database, sealing).and_then([&] { return beginHolds(database, sealing); });
}

/// Of the store before it was migrated. What retention removes is not to live on in them.
void removeCopies(const QString &path)
{
    const QFileInfo store(path);
    QDir folder = store.absoluteDir();
    for (const QString &copy : folder.entryList({store.fileName() + QStringLiteral(".before-*")}, QDir::Files))
        folder.remove(copy);
}

/// WAL, so that readers and a writer do not wait for each other; what is committed is on disk.
Result<void> setUp(const QSqlDatabase &database)
{
    static const core::Message noWal{QT_TRANSLATE_NOOP(
        "kyc", "they lie where programs cannot share a file safely; a folder of this computer is needed")};
    QString mode; // where that cannot be, it is left as it was, and no error
    const auto asked = Statement(database, QStringLiteral("PRAGMA journal_mode = WAL")).each([&mode](const auto &row) {
        mode = row.text(0);
        return Result<void>();
    });
    if (!asked || mode != u"wal")
        return asked ? recordsFailure(ErrorCause::RecordsUnavailable, {noWal.text()}) : asked;
    for (const char *pragma :
         {"synchronous = FULL", "foreign_keys = ON", "secure_delete = ON", "temp_store = MEMORY"}) {
        if (auto done = runSql(database, QStringLiteral("PRAGMA %1").arg(QLatin1String(pragma))); !done)
            return done;
    }
    return {};
}

} // namespace

Connection::~Connection()
{
    close();
}

Result<OpenReport> Connection::open(const QString &path, const Sealing &sealing,
                                    const std::vector<Migration> &migrations, bool mayMake)
{
    const bool wasThere = QFileInfo(path + QStringLiteral("-wal")).size() > 0; // what was committed last
    const bool isThere = QFileInfo(path).size() > 0; // looked at last: another program may be making it
    if (!isThere && (wasThere || !mayMake))
        return recordsFailure(ErrorCause::RecordsGone);
    if (const auto made = makeFile(path); !made)
        return core::Unexpected(made.error());
    m_first = std::make_unique<core::FileLock>(path + QStringLiteral(".lock"));
    static_cast<void>(m_first->take());

    Result<QSqlDatabase> opened = openSql(path);
    if (!opened)
        return core::Unexpected(opened.error());
    m_database = std::exchange(*opened, QSqlDatabase());
    m_name = m_database.connectionName();
    Result<OpenReport> report = prepare(sealing, migrations, mayMake);
    if (!report)
        close();
    else if (report->isFirst && !report->hadUncleanEnd && report->migration.from == report->migration.to)
        removeCopies(path);
    return report;
}

Result<OpenReport> Connection::prepare(const Sealing &sealing, const std::vector<Migration> &migrations, bool mayMake)
{
    // Nothing is written before it is certain that the store is one of ours, of a known shape, and of this key.
    const Result<int> version = schemaVersion(m_database);
    if (!version)
        return core::Unexpected(version.error());
    if (*version > migrations.back().version)
        return recordsFailure(ErrorCause::RecordsNewer, {QString::number(*version)});
    if (*version == 0 && !mayMake)
        return recordsFailure(ErrorCause::RecordsGone);
    if (*version > 0) {
        if (const auto checked = checkKey(m_database, sealing); !checked)
            return core::Unexpected(checked.error());
    }
    if (*version < migrations.back().version && !m_first->isHeld() && !m_first->take(kPatience))
        return recordsFailure(ErrorCause::RecordsBusy);

    OpenReport report;
    const Result<void> ready =
        setUp(m_database)
            .and_then([&] { return migrate(m_database, migrations, [&] { return begin(m_database, sealing); }); })
            .map([&report](MigrationReport migration) { report.migration = std::move(migration); })
            .and_then([&] { return checkKey(m_database, sealing); }) // another program may have made it meanwhile
            .and_then([&] { return noteUse(report); });
    return ready.map([&report] { return report; });
}

Result<void> Connection::noteUse(OpenReport &report)
{
    report.isFirst = m_first->isHeld();
    if (!report.isFirst)
        return {};
    const auto isInUse = Statement(m_database, QStringLiteral("SELECT is_in_use FROM store WHERE id = 1")).number();
    if (!isInUse)
        return core::Unexpected(isInUse.error());
    report.hadUncleanEnd = isInUse->value_or(0) != 0;
    if (report.hadUncleanEnd)
        return {}; // and stays so until the whole of it was looked at
    const Result<void> noted = runSql(m_database, QStringLiteral("UPDATE store SET is_in_use = 1 WHERE id = 1"));
    m_endsClean = noted.has_value();
    return noted;
}

void Connection::close()
{
    if (m_endsClean)
        (void)runSql(m_database, QStringLiteral("UPDATE store SET is_in_use = 0 WHERE id = 1"));
    closeSql(m_database);
    m_first.reset();
    m_endsClean = false;
}

void Connection::foundSound()
{
    m_endsClean = m_database.isOpen() && m_first->isHeld();
}

ReadConnection::ReadConnection(const QString &beside)
    : m_database(QSqlDatabase::cloneDatabase(beside, QUuid::createUuid().toString()))
{ }

ReadConnection::~ReadConnection()
{
    closeSql(m_database);
}

Result<QSqlDatabase> ReadConnection::database()
{
    if (m_database.isOpen())
        return m_database;
    if (!m_database.open())
        return sqlFailure(m_database.lastError());
    return runSql(m_database, QStringLiteral("PRAGMA query_only = ON")).map([this] { return m_database; });
}

} // namespace kyc::records
