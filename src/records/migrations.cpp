// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/migrations.h"

#include "core/message.h"
#include "records/recordsfailure.h"
#include "records/statement.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace kyc::records {

namespace {

using core::ErrorCause;
using core::Result;

core::Unexpected unwritable(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG
        ? recordsFailure(ErrorCause::RecordsFull)
        : recordsFailure(ErrorCause::RecordsUnwritable, {qt_error_string(systemError)});
}

/// Lets what was written to a file, or into a folder, outlast a loss of power.
Result<void> reachDisk(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isOnDisk = file >= 0 && fsync(file) == 0;
    const int systemError = errno;
    if (file >= 0)
        close(file);
    return isOnDisk ? Result<void>() : Result<void>(unwritable(systemError));
}

/// An empty file for its owner alone, instead of whatever was left there.
Result<void> makeEmpty(const QString &path)
{
    QFile::remove(path);
    const int file =
        open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return unwritable(errno);
    close(file);
    return {};
}

Result<void> moveOver(const QString &from, const QString &to)
{
    if (rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return unwritable(errno);
    return reachDisk(QFileInfo(to).absolutePath());
}

/// Beside it first, then in its place: a copy of that name is always a whole one.
Result<void> copyTo(const QSqlDatabase &database, const QString &path)
{
    const QString part = path + QStringLiteral(".part");
    Result<void> done =
        makeEmpty(part)
            .and_then([&] { return Statement(database, QStringLiteral("VACUUM INTO ?")).with(part).run(); })
            .and_then([&] { return reachDisk(part); })
            .and_then([&] { return moveOver(part, path); });
    if (!done)
        QFile::remove(part);
    return done;
}

Result<void> carryOut(const QSqlDatabase &database, const Migration &step, const std::function<Result<void>()> &andThen)
{
    return inTransaction<void>(database, [&]() -> Result<void> {
        for (const QString &sql : step.statements) {
            if (auto done = runSql(database, sql); !done)
                return done;
        }
        Statement note(database, QStringLiteral("INSERT INTO schema_version (version, migrated_at) VALUES (?, ?)"));
        note.with(step.version).with(QDateTime::currentMSecsSinceEpoch());
        return note.run().and_then([&] { return andThen ? andThen() : Result<void>(); });
    });
}

} // namespace

Result<int> schemaVersion(const QSqlDatabase &database)
{
    Statement tables(database,
                     QStringLiteral("SELECT count(*), count(CASE name WHEN 'schema_version' THEN 1 END) "
                                    "FROM sqlite_master WHERE type = 'table'"));
    bool isEmpty = true;
    bool isOurs = false;
    const Result<void> looked = tables.each([&](const Statement &row) {
        isEmpty = row.integer(0) == 0;
        isOurs = row.integer(1) == 1;
        return Result<void>();
    });
    if (!looked)
        return core::Unexpected(looked.error());
    if (isEmpty)
        return 0;
    const auto version = Statement(database, QStringLiteral("SELECT max(version) FROM schema_version")).number();
    if (!isOurs || !version || version->value_or(0) < 1) {
        static const core::Message words{QT_TRANSLATE_NOOP("kyc", "it does not say which format it has")};
        return recordsFailure(ErrorCause::RecordsDamaged, {words.text()});
    }
    return static_cast<int>(**version);
}

Result<MigrationReport> migrate(const QSqlDatabase &database, const std::vector<Migration> &migrations,
                                const std::function<Result<void>()> &afterFirst)
{
    const Result<int> found = schemaVersion(database);
    if (!found)
        return core::Unexpected(found.error());
    if (*found > migrations.back().version)
        return recordsFailure(ErrorCause::RecordsNewer, {QString::number(*found)});

    MigrationReport report{*found, *found, {}};
    for (const Migration &step : migrations) {
        if (step.version <= report.to)
            continue;
        if (report.from > 0) {
            const QString copy = QStringLiteral("%1.before-%2").arg(database.databaseName()).arg(step.version);
            if (const auto made = copyTo(database, copy); !made)
                return core::Unexpected(made.error());
            report.backups.append(QFileInfo(copy).fileName());
        }
        const auto done = carryOut(database, step, report.to == 0 ? afterFirst : nullptr);
        if (!done)
            return core::Unexpected(done.error());
        report.to = step.version;
    }
    return report;
}

} // namespace kyc::records
