// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/audittable.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace kyc::test {

/// A file with the log's table in it, and a connection of the test's own to do anything with it.
class AuditBench
{
public:
    explicit AuditBench(const QString &path = {}, bool isNew = true)
        : m_path(path.isEmpty() ? m_folder.filePath(QStringLiteral("records.sqlite")) : path),
          m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_path))
    {
        m_database.setDatabaseName(m_path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=30000"));
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
        run(QStringLiteral("PRAGMA journal_mode = WAL"));
        run(QStringLiteral("PRAGMA foreign_keys = ON"));
        if (!isNew)
            return;
        for (const QString &statement : records::auditSchema())
            run(statement);
    }
    ~AuditBench()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_path);
    }
    Q_DISABLE_COPY_MOVE(AuditBench)

    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    [[nodiscard]] QString path() const { return m_path; }

    /// The error, empty for none.
    QString tryOut(const QString &sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) ? QString() : query.lastError().databaseText();
    }
    void run(const QString &sql)
    {
        if (const QString error = tryOut(sql); !error.isEmpty())
            qFatal("%s: %s", qPrintable(sql), qPrintable(error));
    }
    /// As a forger would, who is not stopped by triggers.
    void dropHurdles()
    {
        run(QStringLiteral("DROP TRIGGER audit_is_not_changed"));
        run(QStringLiteral("DROP TRIGGER audit_is_not_removed"));
    }
    /// An entry in a transaction of its own.
    core::Result<records::ChainHead> append(const records::AuditNote &note, const records::AuditKeys *keys = nullptr)
    {
        run(QStringLiteral("BEGIN IMMEDIATE"));
        auto appended = records::appendAudit(m_database, note, keys);
        run(appended ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
        return appended;
    }
    /// Many, in one transaction: agents, actions and accounts take turns.
    void fill(int count)
    {
        run(QStringLiteral("BEGIN IMMEDIATE"));
        for (int i = 0; i < count; ++i) {
            if (!records::appendAudit(m_database, note(i), nullptr))
                qFatal("an entry was not appended");
        }
        run(QStringLiteral("COMMIT"));
    }
    [[nodiscard]] static records::AuditNote note(int number)
    {
        const QDateTime begin(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC);
        records::AuditNote note;
        note.time = begin.addSecs(number);
        note.agent = number % 4 == 0 ? QStringLiteral("otto") : QStringLiteral("maria");
        note.action = number % 3 == 0 ? records::AuditAction::View : records::AuditAction::Lookup;
        note.account = number % 5 == 0 ? QStringLiteral("5d0c8a2e-b") : QStringLiteral("5d0c8a2e-a");
        note.check = QStringLiteral("p100/kyc");
        note.outcome = QStringLiteral("Approved");
        return note;
    }
    [[nodiscard]] records::ChainVerdict verdict(int window = 1'000)
    {
        records::ChainVerifier verifier;
        constexpr qint64 kAll = std::numeric_limits<qint64>::max();
        while (true) {
            const qint64 before = verifier.verdict().head.sequence;
            verifier = records::verifyAudit(m_database, verifier, kAll, window).value();
            if (!verifier.verdict().isSound() || verifier.verdict().head.sequence == before)
                return verifier.verdict();
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QSqlDatabase m_database;
};

} // namespace kyc::test
