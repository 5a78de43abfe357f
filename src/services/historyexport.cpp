// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/historyexport.h"

#include "services/csvfile.h"
#include "services/historypipe.h"
#include "vault/reply.h"

namespace kyc::services {

namespace {

using core::Result;
using records::AuditAction;

core::Unexpected cancelled()
{
    return core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
}

/// For the audit. Names of files and folders may be a person's, so none is in it.
QString described(qint64 rows, const CsvOptions &options)
{
    const QString columns =
        CsvSelection(options.columns).names() == csvColumns() ? QStringLiteral("all") : options.columns.join(u',');
    return QStringLiteral("rows=%1 masked=%2 columns=%3")
        .arg(QString::number(rows), options.masksIdentifiers ? QStringLiteral("yes") : QStringLiteral("no"), columns);
}

} // namespace

HistoryExport::HistoryExport(records::Database &database, records::HistoryStore &history, AuditTrail &trail,
                             QObject *parent)
    : QObject(parent),
      m_database(database),
      m_history(history),
      m_trail(trail)
{ }

HistoryExport::~HistoryExport()
{
    cancel();
    m_writers.waitForDone();
    m_formatters.waitForDone();
    for (const RunPointer &run : m_runs) {
        const Result<Exported> result = run->result.value_or(cancelled());
        if (!run->outcome.isEmpty() && !result)
            (void)noteUncompleted(*run, QStringLiteral("cancelled"));
        run->promise.addResult(result);
        run->promise.finish();
    }
}

void HistoryExport::cancel()
{
    const std::vector<RunPointer> runs = m_runs; // one that ends at once leaves
    for (const RunPointer &run : runs) {
        run->isStopped = true;
        if (run->stopSearching)
            run->stopSearching();
    }
}

HistoryExport::RunPointer HistoryExport::begun()
{
    m_runs.push_back(std::make_shared<Run>());
    m_runs.back()->promise.start();
    return m_runs.back();
}

void HistoryExport::finish(const RunPointer &run, const Result<Exported> &result)
{
    std::erase(m_runs, run);
    run->promise.addResult(result); // dropped when it was cancelled
    run->promise.finish();
}

QFuture<Result<Exported>> HistoryExport::entries(const Ids &ids, const QString &path, const CsvOptions &options)
{
    const RunPointer run = begun();
    startEntries(run, ids, path, options);
    return run->promise.future();
}

QFuture<Result<Exported>> HistoryExport::found(const records::HistoryFilter &filter, const records::HistoryOrder &order,
                                               const QString &path, const CsvOptions &options)
{
    const RunPointer run = begun();
    search(run, filter, order, [this, run, path, options](const Ids &ids) { startEntries(run, ids, path, options); });
    return run->promise.future();
}

QFuture<Result<Exported>> HistoryExport::outcomes(const QList<core::LookupOutcome> &outcomes, CsvContext context,
                                                  const QString &path, const CsvOptions &options)
{
    const RunPointer run = begun();
    context.masksIdentifiers = options.masksIdentifiers;
    start(run, outcomes.size(), options, [outcomes, context, path, options](Run &telling) {
        const CsvSelection selection(options.columns);
        CsvFile file(path, options.format);
        Result<void> written = file.open(selection.names());
        for (const core::LookupOutcome &outcome : outcomes) {
            if (!written || telling.isCancelled())
                break;
            written = file.append(selection.of(csvCells(outcome, context)));
            telling.promise.setProgressValue(static_cast<int>(file.records()));
        }
        if (telling.isCancelled())
            return Result<Exported>(cancelled());
        return written.and_then([&file] { return file.commit(); }).map([&file] { return Exported{file.records(), 0}; });
    });
    return run->promise.future();
}

void HistoryExport::search(const RunPointer &run, const records::HistoryFilter &filter,
                           const records::HistoryOrder &order, const std::function<void(Ids)> &goOn)
{
    using records::HistoryMatches;
    auto *found = new QFutureWatcher<Result<HistoryMatches>>(this);
    connect(found, &QFutureWatcherBase::finished, this, [this, found, run, goOn] {
        found->deleteLater();
        run->stopSearching = nullptr;
        const int results = found->future().resultCount();
        const Result<HistoryMatches> last =
            results > 0 ? found->future().resultAt(results - 1) : Result<HistoryMatches>(cancelled());
        if (last && last->isComplete && !run->isCancelled())
            goOn(last->ids);
        else
            finish(run, core::Unexpected(last ? cancelled().value() : last.error()));
    });
    run->stopSearching = [found] { found->cancel(); };
    auto *asked = new QFutureWatcher<Result<Exported>>(found);
    connect(asked, &QFutureWatcherBase::canceled, found, [found] { found->cancel(); });
    asked->setFuture(run->promise.future());
    found->setFuture(m_history.find(filter, order));
}

void HistoryExport::startEntries(const RunPointer &run, const Ids &ids, const QString &path, const CsvOptions &options)
{
    start(run, static_cast<qint64>(ids->size()), options,
          [this, ids, path, options](Run &telling) { return writeEntries(telling, *ids, path, options); });
}

Result<Exported> HistoryExport::writeEntries(Run &run, std::span<const qint64> ids, const QString &path,
                                             const CsvOptions &options)
{
    CsvFile file(path, options.format);
    Result<void> written = file.open(CsvSelection(options.columns).names());
    HistoryPipe pipe(m_database, m_formatters, ids, options);
    Exported done;
    while (written && !run.isCancelled()) {
        const Result<HistoryPipe::Piece> piece = pipe.next();
        if (!piece)
            return core::Unexpected(piece.error());
        if (piece->rows == 0)
            break;
        written = file.appendRecords(piece->csv, piece->rows);
        done.rows += piece->rows;
        done.unreadable += piece->unreadable;
        run.promise.setProgressValue(static_cast<int>(done.rows));
    }
    if (run.isCancelled())
        return cancelled();
    return written.and_then([&file] { return file.commit(); }).map([&done] { return done; });
}

void HistoryExport::start(const RunPointer &run, qint64 rows, const CsvOptions &options, const Writing &writing)
{
    run->promise.setProgressRange(0, static_cast<int>(rows));
    const QString outcome = described(rows, options);
    vault::whenEnded<void>(m_trail.note(AuditAction::Export, {.outcome = outcome}), this,
                           [this, run, outcome, writing](const Result<void> &noted) {
                               if (!noted)
                                   return finish(run, core::Unexpected(noted.error()));
                               run->outcome = outcome;
                               write(run, writing);
                           });
}

void HistoryExport::write(const RunPointer &run, const Writing &writing)
{
    const auto reply = std::make_shared<vault::Reply<Exported>>();
    vault::whenEnded<Exported>(reply->future(), this,
                               [this, run](const Result<Exported> &result) { ended(run, result); });
    m_writers.start([run, reply, writing] {
        run->result = run->isCancelled() ? Result<Exported>(cancelled()) : writing(*run);
        reply->end(Result<Exported>(*run->result));
    });
}

void HistoryExport::ended(const RunPointer &run, const Result<Exported> &result)
{
    if (result)
        return finish(run, result);
    const QString why = run->isCancelled() ? QStringLiteral("cancelled") : toWord(result.error().cause);
    // Whether or not that could be written: the trail tells of it.
    vault::whenEnded<void>(noteUncompleted(*run, why), this,
                           [this, run, result](const Result<void> &) { finish(run, result); });
}

QFuture<Result<void>> HistoryExport::noteUncompleted(Run &run, const QString &why)
{
    const QString outcome = QStringLiteral("not completed: %1 ").arg(why) + std::exchange(run.outcome, {});
    return m_trail.note(AuditAction::Export, {.outcome = outcome});
}

} // namespace kyc::services
