// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/historyexport.h"

#include "services/csvfile.h"
#include "services/historypipe.h"
#include "services/offthread.h"
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
    auto share = m_database.weak_from_this().lock();
    if (!share)
        m_threads->writers.waitForDone();
    const std::vector<RunPointer> runs = m_runs;
    for (const RunPointer &run : runs) {
        if (share && run->isUnderWay)
            continue; // it tells by itself how it ended
        const Result<Exported> result = run->result.value_or(cancelled());
        ended(m_trail, nullptr, run, result);
        finish(nullptr, run, result); // nobody may be there to wait for the audit
    }
    if (share) {
        static_cast<void>(offThread<void>([threads = std::move(m_threads), share = std::move(share)]() -> Result<void> {
            threads->writers.waitForDone();
            return {};
        }));
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

void HistoryExport::finish(const Exporter &exporter, const RunPointer &run, const Result<Exported> &result)
{
    if (exporter)
        std::erase(exporter->m_runs, run);
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
          [database = &m_database, threads = m_threads.get(), ids, path, options](Run &telling) {
              HistoryPipe pipe(*database, threads->formatters, *ids, options);
              return writeEntries(telling, pipe, path, options);
          });
}

Result<Exported> HistoryExport::writeEntries(Run &run, HistoryPipe &pipe, const QString &path,
                                             const CsvOptions &options)
{
    CsvFile file(path, options.format);
    Result<void> written = file.open(CsvSelection(options.columns).names());
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
    run->isUnderWay = true;
    vault::whenEnded<Exported>(reply->future(), &m_trail,
                               [trail = &m_trail, exporter = Exporter(this), run](const Result<Exported> &result) {
                                   ended(*trail, exporter, run, result);
                               });
    m_threads->writers.start([run, reply, writing] {
        run->result = run->isCancelled() ? Result<Exported>(cancelled()) : writing(*run);
        reply->end(Result<Exported>(*run->result));
    });
}

void HistoryExport::ended(AuditTrail &trail, const Exporter &exporter, const RunPointer &run,
                          const Result<Exported> &result)
{
    const QString outcome = std::exchange(run->outcome, {}); // what the audit does not know of, or knows the end of
    if (result || outcome.isEmpty())
        return finish(exporter, run, result);
    const QString why = run->isCancelled() ? QStringLiteral("cancelled") : toWord(result.error().cause);
    // Whether or not that could be written: the trail tells of it.
    vault::whenEnded<void>(
        trail.note(AuditAction::Export, {.outcome = QStringLiteral("not completed: %1 ").arg(why) + outcome}), &trail,
        [exporter, run, result](const Result<void> &) { finish(exporter, run, result); });
}

} // namespace kyc::services
