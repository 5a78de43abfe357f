// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/connection.h"
#include "records/schema.h"
#include "records/statement.h"
#include "records/worker.h"

#include <QFuture>
#include <QPromise>

#include <future>

namespace kyc::records {

/// The store's file and the thread that reads and writes it. What is asked is done in that order; every future ends
/// exactly once. A second thread, which may only read, does what takes long, so that nothing waits for that: it sees
/// what had ended when it was asked. The destructor carries out what was asked before, then closes the file. When the
/// store cannot be opened, everything asked of it ends with the reason. Calls come from any thread; needs a
/// QCoreApplication.
///
/// Work that other threads do with it may have to outlast whoever closes it: where it is held by a shared pointer, who
/// does such work takes a share (weak_from_this()), and the last one closes the file.
class Database : public std::enable_shared_from_this<Database>
{
public:
    template <class T>
    using Work = std::function<core::Result<T>(const QSqlDatabase &)>;

    /// When there is no store, or an empty one.
    enum class WhenAbsent {
        MakeForAFreshKey, ///< any other key was made for records that are not there any more: Records/RecordsGone
        Make, ///< somebody decided to begin anew
    };
    /// Begins to open @p path; see Connection::open().
    Database(QString path, const DataKey &key, std::vector<Migration> migrations = recordsMigrations(),
             WhenAbsent whenAbsent = WhenAbsent::MakeForAFreshKey);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Whether there is a store at that path: then a key that is missing is no reason to make a new one.
    [[nodiscard]] static bool exists(const QString &path);

    /// How opening went.
    [[nodiscard]] QFuture<core::Result<OpenReport>> opened() const { return m_opened; }
    [[nodiscard]] const Sealing &sealing() const { return *m_sealing; } ///< as long as this lives; any thread

    /// Carries out the work in the store's thread; it may only read.
    template <class T>
    [[nodiscard]] QFuture<core::Result<T>> read(Work<T> work)
    {
        return add<T>(std::move(work));
    }
    /// Carries out the work there in one transaction: all of it is on disk when the future ends, or nothing of it.
    template <class T>
    [[nodiscard]] QFuture<core::Result<T>> change(Work<T> work)
    {
        return add<T>([work = std::move(work)](const QSqlDatabase &database) {
            return inTransaction<T>(database, [&] { return work(database); });
        });
    }

    /// How work that takes its time speaks to whoever waits.
    template <class T>
    struct Listener
    {
        std::function<void(core::Result<T>)> tell; ///< a result before the last one
        std::function<bool()> isCancelled;
    };
    template <class T>
    using LongWork = std::function<core::Result<T>(const QSqlDatabase &, const Listener<T> &)>;

    /// Like read(), in the second thread, with results before the last one. Not begun when the future is cancelled by
    /// then.
    template <class T>
    [[nodiscard]] QFuture<core::Result<T>> readInParts(LongWork<T> work)
    {
        const auto promise = std::make_shared<QPromise<core::Result<T>>>();
        promise->start();
        m_reader->add([this, promise, work = std::move(work)] {
            const Listener<T> listener{[promise](core::Result<T> part) { promise->addResult(std::move(part)); },
                                       [promise] { return promise->isCanceled(); }};
            if (const core::Result<QSqlDatabase> database = besides(); !database)
                promise->addResult(core::Result<T>(core::Unexpected(database.error())));
            else if (!promise->isCanceled())
                promise->addResult(work(*database, listener));
            promise->finish();
        });
        return promise->future();
    }

    /// Looks at the whole file, in the second thread: how it is built, then table by table what is in it. Content with
    /// it, an unclean end before is forgotten. Records/RecordsDamaged (args: what was found). Cancelled, it ends after
    /// the table it is at.
    [[nodiscard]] QFuture<core::Result<void>> checkIntegrity();

private:
    template <class T>
    QFuture<core::Result<T>> add(Work<T> work)
    {
        const auto promise = std::make_shared<QPromise<core::Result<T>>>();
        promise->start();
        m_worker->add([this, promise, work = std::move(work)] {
            if (m_closed)
                promise->addResult(core::Result<T>(*m_closed));
            else
                promise->addResult(work(m_connection->database()));
            promise->finish();
        });
        return promise->future();
    }

    [[nodiscard]] core::Result<QSqlDatabase> besides(); // the second thread's own, opened when it is first needed

    std::unique_ptr<const Sealing> m_sealing;
    std::unique_ptr<Connection> m_connection; // of the worker's thread
    std::optional<core::Unexpected> m_closed; // why there is nothing open; said before m_opened ends
    QFuture<core::Result<OpenReport>> m_opened;
    std::promise<void> m_isDecided;
    std::future<void> m_decided = m_isDecided.get_future(); // of the second thread
    std::unique_ptr<ReadConnection> m_readConnection; // of the second thread
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Worker> m_reader;
};

} // namespace kyc::records
