// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/customerimport.h"

#include "services/offthread.h"
#include "vault/reply.h"

#include <QFile>
#include <QFileInfo>

namespace kyc::services {

namespace {

using core::CsvReader;
using core::CsvRow;
using core::ErrorCause;
using core::ErrorKind;
using core::Message;
using core::Result;
using records::AuditAction;
using Meaning = CustomerColumn::Meaning;

constexpr int kThousandths = 1000;

core::Unexpected unreadable(const QString &path, QString why)
{
    if (why.endsWith(u'.')) // the error's own sentence ends with one
        why.chop(1);
    return core::failure(ErrorKind::Records, ErrorCause::FileUnreadable, {QFileInfo(path).fileName(), why});
}

/// A file and its reader.
struct Source
{
    QFile file;
    std::unique_ptr<CsvReader> reader;
};

Result<std::unique_ptr<Source>> opened(const QString &path, const core::CsvReading &how)
{
    auto source = std::make_unique<Source>();
    source->file.setFileName(path);
    if (!source->file.open(QIODevice::ReadOnly))
        return unreadable(path, source->file.errorString());
    auto reader = CsvReader::open(source->file, how);
    if (!reader)
        return unreadable(path, reader.error().message().text());
    source->reader = std::move(*reader);
    return source;
}

Message problemMessage(const CsvRow &row, const Message &why)
{
    return Message{QT_TRANSLATE_NOOP("kyc", "Record %1 (line %2): %3"),
                   {QString::number(row.record), QString::number(row.line), why.text()}};
}

void note(ImportedCustomers &done, const CsvRow &row, const Message &message)
{
    ++done.bad;
    if (done.problems.size() < ImportedCustomers::kMostProblems)
        done.problems.append({row.record, row.line, message});
}

void count(ImportedCustomers &done, CustomerRowEnd end)
{
    switch (end) {
    case CustomerRowEnd::Added:
        ++done.added;
        break;
    case CustomerRowEnd::Updated:
        ++done.updated;
        break;
    case CustomerRowEnd::Unchanged:
        ++done.unchanged;
        break;
    case CustomerRowEnd::Skipped:
        ++done.skipped;
        break;
    }
}

QString described(const ImportedCustomers &done)
{
    return QStringLiteral("added=%1 updated=%2 unchanged=%3 skipped=%4 bad=%5")
        .arg(done.added)
        .arg(done.updated)
        .arg(done.unchanged)
        .arg(done.skipped)
        .arg(done.bad);
}

} // namespace

struct CustomerImport::Job
{
    QPromise<Result<ImportedCustomers>> promise;
    QString path;
    CustomerMapping mapping;
    WhenKnown whenKnown;
    core::CsvReading how;
    std::stop_source stop;
    ImportedCustomers done; ///< so far
    bool isCarriedOut = false; ///< the thread has it, or had it
    bool isNoted = false; ///< how it ended is in the audit
};

Message CustomerPreview::obstacle(const QStringList &columns, const CustomerMapping &mapping)
{
    bool hasIdentifier = false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Meaning meaning = mapping.value(i).meaning;
        // Whatever the caller made of it.
        if (meaning == Meaning::Secret || guessedMapping({columns.at(i)}).constFirst().meaning == Meaning::Secret)
            return Message{QT_TRANSLATE_NOOP("kyc",
                                             "The column \"%1\" is for a secret token, which must not be in a file. "
                                             "Remove the column and try again."),
                           {columns.at(i)}};
        hasIdentifier = hasIdentifier || meaning == Meaning::Identifier;
    }
    if (hasIdentifier)
        return {};
    return Message{QT_TRANSLATE_NOOP("kyc", "No column has identifiers of customers. There can be: %1."),
                   {customerIdentifierKeys().join(QStringLiteral(", "))}};
}

CustomerImport::CustomerImport(records::Database &database, AuditTrail &trail, QObject *parent)
    : QObject(parent),
      m_database(database),
      m_trail(trail)
{
    m_thread->setMaxThreadCount(1);
}

CustomerImport::~CustomerImport()
{
    cancel();
    const bool isUnderWay = m_job && m_job->isCarriedOut;
    if (auto share = m_database.weak_from_this().lock(); share && isUnderWay) {
        static_cast<void>(offThread<void>([thread = std::move(m_thread), share = std::move(share)]() -> Result<void> {
            thread->waitForDone();
            return {};
        }));
        return; // ended() tells the audit
    }
    m_thread->waitForDone();
    if (!m_job || m_job->isNoted)
        return;
    m_job->done.isCancelled = true;
    ended(m_trail, nullptr, m_job, m_job->done);
    m_job->promise.addResult(m_job->done); // nobody may be there to wait for the audit
    m_job->promise.finish();
}

void CustomerImport::cancel()
{
    if (m_job)
        m_job->stop.request_stop();
}

QFuture<Result<CustomerPreview>> CustomerImport::preview(const QString &path, const core::CsvReading &how)
{
    return offThread<CustomerPreview>([path, how]() -> Result<CustomerPreview> {
        constexpr qsizetype kShown = 20;
        const auto source = opened(path, how);
        if (!source)
            return core::Unexpected(source.error());
        CsvReader &reader = *(*source)->reader;
        CustomerPreview preview{.columns = reader.columns(),
                                .mapping = guessedMapping(reader.columns()),
                                .rows = {},
                                .encoding = reader.encoding(),
                                .separator = reader.separator()};
        while (preview.rows.size() < kShown) {
            const auto row = reader.next();
            if (!row || !*row)
                break;
            if (!(*row)->problem)
                preview.rows.append((*row)->cells);
        }
        return preview;
    });
}

QFuture<Result<ImportedCustomers>> CustomerImport::start(const QString &path, const CustomerMapping &mapping,
                                                         WhenKnown whenKnown, const core::CsvReading &how)
{
    if (m_job)
        return vault::ended<ImportedCustomers>(core::failure(ErrorKind::Records, ErrorCause::RecordsBusy));
    m_job = std::make_shared<Job>();
    m_job->path = path;
    m_job->mapping = mapping;
    m_job->whenKnown = whenKnown;
    m_job->how = how;
    m_job->how.stop = m_job->stop.get_token();
    m_job->promise.start();
    m_job->promise.setProgressRange(0, kThousandths);
    const QString known = whenKnown == WhenKnown::Skip ? QStringLiteral("skip") : QStringLiteral("update");
    vault::whenEnded<void>(
        m_trail.note(AuditAction::ImportCustomers, {.outcome = QStringLiteral("begun, known=") + known}), this,
        [this, job = m_job](const Result<void> &noted) {
            if (noted)
                return carryOut(job);
            m_job.reset();
            job->promise.addResult(Result<ImportedCustomers>(core::Unexpected(noted.error())));
            job->promise.finish();
        });
    return m_job->promise.future();
}

void CustomerImport::carryOut(const std::shared_ptr<Job> &job)
{
    const auto reply = std::make_shared<vault::Reply<ImportedCustomers>>();
    job->isCarriedOut = true;
    // Of the trail, which is there to the end: this may be gone by then.
    vault::whenEnded<ImportedCustomers>(
        reply->future(), &m_trail, [trail = &m_trail, import = QPointer(this), job](Result<ImportedCustomers> result) {
            if (!job->isNoted)
                ended(*trail, import, job, std::move(result));
        });
    m_thread->start([database = &m_database, job, reply] { reply->end(run(*database, *job)); });
}

Result<ImportedCustomers> CustomerImport::run(records::Database &database, Job &job)
{
    constexpr qsizetype kRowsAtOnce = 256;
    const auto source = opened(job.path, job.how);
    const std::stop_token stop = job.how.stop;
    job.done.isCancelled = stop.stop_requested();
    if (job.done.isCancelled)
        return job.done;
    if (!source)
        return core::Unexpected(source.error());
    CsvReader &reader = *(*source)->reader;
    if (job.mapping.isEmpty())
        job.mapping = guessedMapping(reader.columns());
    if (const Message why = CustomerPreview::obstacle(reader.columns(), job.mapping); !why.isEmpty())
        return unreadable(job.path, why.text());
    const qint64 size = std::max(qint64{1}, (*source)->file.size());
    bool isAtEnd = false;
    while (!isAtEnd && !stop.stop_requested()) {
        QList<CsvRow> rows;
        while (rows.size() < kRowsAtOnce && !isAtEnd) {
            const auto row = reader.next();
            if (!row)
                job.done.brokenOff = row.error().message();
            isAtEnd = !row || !*row;
            if (!isAtEnd)
                rows.append(**row);
        }
        if (const Result<void> imported = importRows(database, job, rows, job.done); !imported)
            return core::Unexpected(imported.error());
        job.promise.setProgressValue(static_cast<int>(reader.position() * kThousandths / size));
    }
    job.done.isCancelled = !isAtEnd;
    return job.done;
}

Result<void> CustomerImport::importRows(records::Database &store, const Job &job, const QList<CsvRow> &rows,
                                        ImportedCustomers &done)
{
    auto imported = store
                        .change<ImportedCustomers>([&](const QSqlDatabase &database) -> Result<ImportedCustomers> {
                            ImportedCustomers after = done;
                            for (const CsvRow &row : rows) {
                                if (row.problem) {
                                    note(after, row, row.problem->message());
                                    continue;
                                }
                                auto customer = customerFrom(row.cells, job.mapping);
                                if (!customer) {
                                    note(after, row, problemMessage(row, customer.error()));
                                    continue;
                                }
                                const auto end =
                                    importCustomer(database, store.sealing(), std::move(*customer), job.whenKnown);
                                if (!end)
                                    return core::Unexpected(end.error());
                                if (*end)
                                    count(after, **end);
                                else
                                    note(after, row, problemMessage(row, end->error()));
                            }
                            return after;
                        })
                        .result();
    return imported.map([&done](const ImportedCustomers &after) { done = after; });
}

void CustomerImport::ended(AuditTrail &trail, const QPointer<CustomerImport> &import, const std::shared_ptr<Job> &job,
                           Result<ImportedCustomers> result)
{
    job->isNoted = true;
    QString outcome = described(job->done);
    if (!result)
        outcome = QStringLiteral("not completed: %1 ").arg(toWord(result.error().cause)) + outcome;
    else if (result->isCancelled)
        outcome.prepend(QStringLiteral("cancelled "));
    // Whether or not that could be written: the trail tells of it.
    vault::whenEnded<void>(trail.note(AuditAction::ImportCustomers, {.outcome = outcome}), &trail,
                           [import, job, result = std::move(result)](const Result<void> &) {
                               if (import)
                                   import->m_job.reset();
                               job->promise.addResult(result);
                               job->promise.finish();
                           });
}

} // namespace kyc::services
