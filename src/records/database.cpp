// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/database.h"

#include "records/recordsfailure.h"
#include "records/statement.h"

#include <QFileInfo>

namespace kyc::records {

using core::Result;

namespace {

/// What is asked of the whole file and of each table in it; each answers "ok", or with what is wrong.
Result<QStringList> integritySteps(const QSqlDatabase &database)
{
    QStringList steps{QStringLiteral("PRAGMA quick_check")};
    const Result<void> listed =
        Statement(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
            .each([&steps](const Statement &row) {
                steps.append(QStringLiteral("PRAGMA integrity_check(%1)").arg(row.text(0)));
                return Result<void>();
            });
    steps.append(QStringLiteral("PRAGMA foreign_key_check"));
    return listed.map([&steps] { return steps; });
}

} // namespace

Database::Database(QString path, const DataKey &key, std::vector<Migration> migrations, WhenAbsent whenAbsent)
    : m_sealing(std::make_unique<Sealing>(key)),
      m_connection(std::make_unique<Connection>()),
      m_worker(std::make_unique<Worker>()),
      m_reader(std::make_unique<Worker>())
{
    const auto promise = std::make_shared<QPromise<Result<OpenReport>>>();
    promise->start();
    m_opened = promise->future();
    const bool mayMake = key.isFresh() || whenAbsent == WhenAbsent::Make;
    m_worker->add([this, promise, path = std::move(path), migrations = std::move(migrations), mayMake] {
        Result<OpenReport> report = m_connection->open(path, *m_sealing, migrations, mayMake);
        if (!report)
            m_closed = core::Unexpected(report.error());
        m_isDecided.set_value();
        promise->addResult(std::move(report));
        promise->finish();
    });
}

Database::~Database()
{
    m_reader->add([this] { m_readConnection.reset(); });
    m_reader.reset();
    m_worker->add([this] { m_connection.reset(); }); // in the thread that opened it
    m_worker.reset();
}

Result<QSqlDatabase> Database::besides()
{
    m_decided.wait(); // not m_opened: who takes its result leaves it as if it never ended
    if (m_closed)
        return *m_closed;
    if (!m_readConnection)
        m_readConnection = std::make_unique<ReadConnection>(m_connection->name());
    return m_readConnection->database();
}

bool Database::exists(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

QFuture<Result<void>> Database::checkIntegrity()
{
    return readInParts<void>([this](const QSqlDatabase &database, const Listener<void> &listener) -> Result<void> {
        const Result<QStringList> steps = integritySteps(database);
        if (!steps)
            return core::Unexpected(steps.error());
        QStringList faults;
        for (const QString &step : *steps) {
            if (listener.isCancelled())
                return core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
            const Result<void> looked = Statement(database, step).each([&faults](const Statement &row) {
                if (row.text(0) != u"ok" && !faults.contains(row.text(0)))
                    faults.append(row.text(0));
                return Result<void>();
            });
            if (!looked)
                return looked;
        }
        if (!faults.isEmpty())
            return recordsFailure(core::ErrorCause::RecordsDamaged, {faults.join(QStringLiteral("; "))});
        m_worker->add([this] { m_connection->foundSound(); });
        return {};
    });
}

} // namespace kyc::records
