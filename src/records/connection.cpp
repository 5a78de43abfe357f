// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/connection.h"

#include "core/message.h"
#include "records/recordsfailure.h"
#include "records/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <chrono>

namespace kyc::records {

namespace {

using core::ErrorCause;
using core::Result;
using namespace std::chrono_literals;

constexpr auto kPatience = 5s;
constexpr QByteArrayView kKnownValue("the records of KYC Desk");
constexpr CellPlace kKnownPlace{"store", "key_check", 1};
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

Result<void> sealKnownValue(const QSqlDatabase &database, const Sealing &sealing)
{
    Statement put(database, QStringLiteral("INSERT INTO store (id, key_check, is_in_use) VALUES (1, ?, 0)"));
    return put.with(sealing.seal(kKnownValue, kKnownPlace)).run();
}

/// Whether the key is the one that this store is sealed with.
Result<void> checkKey(const QSqlDatabase &database, const Sealing &sealing)
{
    std::optional<QByteArray> sealed;
    Statement get(database, QStringLiteral("SELECT key_check FROM store WHERE id = 1"));
    const Result<void> looked = get.each([&sealed](const Statement &row) {
        sealed = row.blob(0);
        return Result<void>();
    });
    if (!looked)
        return looked;
    const auto known = sealing.unseal(sealed.value_or(QByteArray()), kKnownPlace);
    return known && *known == kKnownValue ? Result<void>() : recordsFailure(ErrorCause::RecordsKeyWrong);
}

/// WAL, so that readers and a writer do not wait for each other; what is committed is on disk.
Result<void> setUp(const QSqlDatabase &database)
{
    for (const char *pragma : {"journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON",
                               "temp_store = MEMORY"}) {
        if (auto done = runSql(database, QStringLiteral("PRAGMA %1").arg(QLatin1String(pragma))); !done)
            return done;
    }
    return {};
}

/// Qt wants nobody to hold it any more by then.
void removeConnection(QSqlDatabase &database)
{
    const QString name = database.connectionName();
    database = QSqlDatabase();
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

} // namespace

Connection::~Connection()
{
    close();
}

Result<OpenReport> Connection::open(const QString &path, const Sealing &sealing,
                                    const std::vector<Migration> &migrations)
{
    if (const auto made = makeFile(path); !made)
        return core::Unexpected(made.error());
    m_first = std::make_unique<core::FileLock>(path + QStringLiteral(".lock"));
    static_cast<void>(m_first->take());

    m_name = QUuid::createUuid().toString();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(std::chrono::milliseconds(kPatience).count()));
    Result<OpenReport> report =
        m_database.open() ? prepare(sealing, migrations) : Result<OpenReport>(sqlFailure(m_database.lastError()));
    if (!report)
        close();
    return report;
}

Result<OpenReport> Connection::prepare(const Sealing &sealing, const std::vector<Migration> &migrations)
{
    // Nothing is written before it is certain that the store is one of ours, of a known shape, and of this key.
    const Result<int> version = schemaVersion(m_database);
    if (!version)
        return core::Unexpected(version.error());
    if (*version > migrations.back().version)
        return recordsFailure(ErrorCause::RecordsNewer, {QString::number(*version)});
    if (*version > 0) {
        if (const auto checked = checkKey(m_database, sealing); !checked)
            return core::Unexpected(checked.error());
    }
    if (*version < migrations.back().version && !m_first->isHeld() && !m_first->take(kPatience))
        return recordsFailure(ErrorCause::RecordsBusy);

    OpenReport report;
    const Result<void> ready =
        setUp(m_database)
            .and_then(
                [&] { return migrate(m_database, migrations, [&] { return sealKnownValue(m_database, sealing); }); })
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
    return report.hadUncleanEnd ? Result<void>()
                                : runSql(m_database, QStringLiteral("UPDATE store SET is_in_use = 1 WHERE id = 1"));
}

void Connection::close()
{
    if (m_database.isOpen() && m_first->isHeld())
        (void)runSql(m_database, QStringLiteral("UPDATE store SET is_in_use = 0 WHERE id = 1"));
    removeConnection(m_database);
    m_first.reset();
}

ReadConnection::ReadConnection(const QString &beside)
    : m_database(QSqlDatabase::cloneDatabase(beside, QUuid::createUuid().toString()))
{ }

ReadConnection::~ReadConnection()
{
    removeConnection(m_database);
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
