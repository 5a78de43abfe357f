// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/database.h"
#include "records/historystore.h"
#include "services/audittrail.h"
#include "services/csvoutcome.h"
#include "services/csvsettings.h"

#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <span>

namespace kyc::services {

class HistoryPipe;

/// What came of an export that was completed.
struct Exported
{
    qint64 rows = 0;
    qint64 unreadable = 0; ///< of them: damaged, or removed meanwhile; their error_message says so

    bool operator==(const Exported &) const = default;
};

/// Writes what was seen to CSV files (csvfile.h), off the GUI thread and in memory that does not grow with the rows.
///
/// The futures tell progress in rows. Errors leave the file that was there as it was: Records/FileUnwritable, those of
/// the store, that of the audit when the export could not be recorded: then not a byte was written, and
/// Cancelled/CancelledByAgent after cancel(). An export that was not completed is recorded as that; what was begun by a
/// program that was killed is recorded as begun and no more, and left the file as it was, or whole.
///
/// GUI thread. The trail is to outlive it, and so is the store unless it can be shared (database.h). The destructor
/// cancels what runs: with a share of the store it waits for nothing, and what came of it is told when it is known.
class HistoryExport : public QObject
{
    Q_OBJECT

public:
    HistoryExport(records::Database &database, records::HistoryStore &history, AuditTrail &trail,
                  QObject *parent = nullptr);
    ~HistoryExport() override;

    using Ids = std::shared_ptr<const std::vector<qint64>>;

    /// These entries, in that order: what HistoryStore::find() gave, or a selection.
    [[nodiscard]] QFuture<core::Result<Exported>> entries(const Ids &ids, const QString &path,
                                                          const CsvOptions &options);
    /// What the filter finds.
    [[nodiscard]] QFuture<core::Result<Exported>> found(const records::HistoryFilter &filter,
                                                        const records::HistoryOrder &order, const QString &path,
                                                        const CsvOptions &options);
    /// What is on the screen; masked as the options say.
    [[nodiscard]] QFuture<core::Result<Exported>> outcomes(const QList<core::LookupOutcome> &outcomes,
                                                           CsvContext context, const QString &path,
                                                           const CsvOptions &options);

    /// What runs ends soon: cancelled, or exported when its file was in its place already. Whoever cancels the future
    /// itself, which stops the export too, does not get to know which of the two.
    void cancel();

private:
    /// One export on its way.
    struct Run
    {
        [[nodiscard]] bool isCancelled() const { return isStopped || promise.isCanceled(); }

        QPromise<core::Result<Exported>> promise;
        std::function<void()> stopSearching; ///< while it searches
        std::atomic<bool> isStopped = false;
        QString outcome; ///< as the audit has it; empty before that knows
        bool isUnderWay = false; ///< a writer has it, or had it
        std::optional<core::Result<Exported>> result; ///< the writer's, once it is done
    };
    using RunPointer = std::shared_ptr<Run>;
    /// What an export is carried out by.
    struct Threads
    {
        QThreadPool writers;
        QThreadPool formatters; // a writer waits for these
    };
    /// Carried out in another thread. It stops when the run is cancelled, with whatever.
    using Writing = std::function<core::Result<Exported>(Run &)>;

    [[nodiscard]] RunPointer begun();
    void search(const RunPointer &run, const records::HistoryFilter &filter, const records::HistoryOrder &order,
                const std::function<void(Ids)> &goOn);
    void startEntries(const RunPointer &run, const Ids &ids, const QString &path, const CsvOptions &options);
    [[nodiscard]] static core::Result<Exported> writeEntries(Run &run, HistoryPipe &pipe, const QString &path,
                                                             const CsvOptions &options);
    void start(const RunPointer &run, qint64 rows, const CsvOptions &options, const Writing &writing);
    void write(const RunPointer &run, const Writing &writing);
    // Of the trail's, which is there to the end: the exporter may be gone by then.
    using Exporter = QPointer<HistoryExport>;
    static void ended(AuditTrail &trail, const Exporter &exporter, const RunPointer &run,
                      const core::Result<Exported> &result);
    static void finish(const Exporter &exporter, const RunPointer &run, const core::Result<Exported> &result);
    void finish(const RunPointer &run, const core::Result<Exported> &result) { finish(this, run, result); }

    records::Database &m_database;
    records::HistoryStore &m_history;
    AuditTrail &m_trail;
    std::vector<RunPointer> m_runs;
    std::shared_ptr<Threads> m_threads = std::make_shared<Threads>();
};

} // namespace kyc::services
