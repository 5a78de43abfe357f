// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/filelock.h"
#include "records/migrations.h"
#include "records/sealing.h"

#include <memory>

namespace kyc::records {

/// What was found when the store was opened.
struct OpenReport
{
    MigrationReport migration;
    bool hadUncleanEnd = false; ///< a program that had it was killed since Database::checkIntegrity() was last content
    bool isFirst = false; ///< no other program had it open
};

/// An open store: the file, made for its owner alone where there was none, brought to the newest shape, and proven to
/// be sealed with the key at hand. Stays in the thread that opened it.
class Connection
{
public:
    Connection() = default;
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Records/RecordsKeyWrong, RecordsNewer, RecordsDamaged, RecordsBusy (a migration is due while another program has
    /// the store open), RecordsFull, RecordsUnwritable, RecordsUnavailable (also where programs cannot share a file),
    /// RecordsGone (none is there and none @p mayMake be made, or parts of one are left). On an error nothing is open,
    /// and the file is as it was.
    [[nodiscard]] core::Result<OpenReport> open(const QString &path, const Sealing &sealing,
                                                const std::vector<Migration> &migrations, bool mayMake);
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }
    [[nodiscard]] QString name() const { return m_name; } ///< any thread, once it is open
    /// All of it was looked at: an unclean end before is forgotten when this one is clean.
    void foundSound();

private:
    [[nodiscard]] core::Result<OpenReport> prepare(const Sealing &sealing, const std::vector<Migration> &migrations,
                                                   bool mayMake);
    [[nodiscard]] core::Result<void> noteUse(OpenReport &report);
    void close();

    QString m_name;
    QSqlDatabase m_database;
    std::unique_ptr<core::FileLock> m_first; ///< held by the first program that has the store open
    bool m_endsClean = false; ///< closing it takes back the mark of a store in use
};

/// A second way into an open store, for reading alone. Stays in the thread that first asks for it.
class ReadConnection
{
public:
    /// Beside the Connection of that name, which is to outlive it.
    explicit ReadConnection(const QString &beside);
    ~ReadConnection();
    Q_DISABLE_COPY_MOVE(ReadConnection)

    [[nodiscard]] core::Result<QSqlDatabase> database();

private:
    QSqlDatabase m_database;
};

} // namespace kyc::records
