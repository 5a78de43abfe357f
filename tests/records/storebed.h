// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/database.h"
#include "records/statement.h"
#include "support/kills.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

namespace kyc::test {

/// What a call of the store ended with. Waits for it; the store's own thread does the work.
template <class T>
core::Result<T> ended(QFuture<core::Result<T>> future)
{
    future.waitForFinished();
    return future.takeResult();
}

template <class T>
core::ErrorCause causeOf(const core::Result<T> &result)
{
    return result ? core::ErrorCause::None : result.error().cause;
}

/// Runs the action in a process of its own, which ends with what it returns. No thread may run at the time.
template <class Action>
pid_t inAnotherProcess(Action action)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(action());
    return child;
}

/// -1 when it was killed.
inline int exitCodeOf(pid_t child)
{
    int status = 0;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

/// A folder for one store, and its key.
class StoreBed
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("data/records.sqlite")); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] const records::DataKey &key() const { return m_key; }
    [[nodiscard]] std::unique_ptr<records::Database>
    open(std::vector<records::Migration> migrations = records::recordsMigrations()) const
    {
        return std::make_unique<records::Database>(path(), m_key, std::move(migrations));
    }

private:
    QTemporaryDir m_folder;
    records::DataKey m_key = records::DataKey::fresh();
};

/// A table "word" that tests write to, as a second step after the store's own.
inline std::vector<records::Migration> withWords()
{
    std::vector<records::Migration> steps = records::recordsMigrations();
    const int next = steps.back().version + 1;
    steps.push_back(
        {next,
         {QStringLiteral("CREATE TABLE word (id INTEGER PRIMARY KEY, round INTEGER NOT NULL, text TEXT NOT NULL)")}});
    return steps;
}

inline QFuture<core::Result<void>> addWord(records::Database &store, qint64 round, const QString &text)
{
    return store.change<void>([round, text](const QSqlDatabase &database) {
        records::Statement put(database, QStringLiteral("INSERT INTO word (round, text) VALUES (?, ?)"));
        return put.with(round).with(text).run();
    });
}

inline QFuture<core::Result<std::optional<qint64>>> ask(records::Database &store, const QString &sql)
{
    return store.read<std::optional<qint64>>(
        [sql](const QSqlDatabase &database) { return records::Statement(database, sql).number(); });
}

/// The number that the query's first row begins with; -1 when there is none.
inline qint64 number(records::Database &store, const char *sql)
{
    const auto found = ended(ask(store, QString::fromLatin1(sql)));
    return found ? found->value_or(-1) : -1;
}

} // namespace kyc::test
