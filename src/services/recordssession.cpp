// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/recordssession.h"

#include "services/offthread.h"
#include "services/task.h"
#include "vault/reply.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;
using core::Result;
using records::Database;

namespace {

/// Gives each of them that is there another name. What cannot be renamed leaves all as it was.
Result<void> renamed(const QStringList &names, const QString &suffix)
{
    QStringList done;
    for (const QString &name : names) {
        if (!QFileInfo::exists(name) || QDir().rename(name, name + suffix)) {
            done.append(name);
            continue;
        }
        for (const QString &before : done)
            static_cast<void>(QDir().rename(before + suffix, before));
        return core::failure(ErrorKind::Records, ErrorCause::FileUnwritable,
                             {QFileInfo(name).fileName(), QString::fromLocal8Bit(std::strerror(errno))});
    }
    return {};
}

} // namespace

/// What is open. Closing writes what was asked before, which may take a while: so it goes in a thread of its own.
struct RecordsSession::Store
{
    Store(const QString &path, const records::DataKey &key, Database::WhenAbsent whenAbsent)
        : database(new Database(path, key, records::recordsMigrations(), whenAbsent),
                   [closed = closed](const Database *closing) {
                       delete closing;
                       closed->end({});
                   }),
          history(*database),
          customers(*database)
    { }

    std::shared_ptr<vault::Reply<void>> closed = std::make_shared<vault::Reply<void>>();
    std::shared_ptr<Database> database; ///< others may have a share, for a moment
    records::SqliteHistory history;
    records::SqliteCustomers customers;
};

/// Of the store's file.
class RecordsSession::Check final : public Task<void>
{
public:
    using Task::Task;

    void start(const QFuture<Result<void>> &looking, const std::function<void()> &whenSound)
    {
        await(looking, [this, whenSound](const Result<void> &looked) {
            end(looked);
            if (looked)
                whenSound();
        });
    }
};

/// To begin anew.
struct RecordsSession::Attempt
{
    vault::Reply<void> reply;
    core::Error before; ///< why the records were refused
    QString suffix;
    int turn = 0;
};

RecordsSession::RecordsSession(VaultSession &vault, AuditTrail &trail, const Places &places, QObject *parent)
    : QObject(parent),
      m_vault(vault),
      m_trail(trail),
      m_places(places),
      m_keys(vault, places)
{
    connect(&m_vault, &VaultSession::aboutToLock, this, [this] { close(); });
    connect(&m_vault, &VaultSession::changed, this, &RecordsSession::vaultChanged);
}

RecordsSession::~RecordsSession() = default;

void RecordsSession::follow()
{
    m_isFollowing = true;
    vaultChanged();
}

Database *RecordsSession::database() const
{
    return m_state == State::Open ? m_store->database.get() : nullptr;
}

records::HistoryStore *RecordsSession::history() const
{
    return m_state == State::Open ? &m_store->history : nullptr;
}

records::CustomerStore *RecordsSession::customers() const
{
    return m_state == State::Open ? &m_store->customers : nullptr;
}

void RecordsSession::setState(State state, core::Error problem)
{
    m_state = state;
    m_problem = std::move(problem);
    Q_EMIT changed();
}

void RecordsSession::vaultChanged()
{
    if (!m_isFollowing || m_vault.state() == VaultSession::State::Opening) // it may be on its way to another keeper
        return;
    if (m_vault.state() != VaultSession::State::Open) {
        close();
        return;
    }
    const bool isKept = m_vault.kind() != vault::KeeperKind::Memory || m_places.isPassing;
    if (isKept && (m_state == State::Closed || m_state == State::NotKept)) {
        const bool isThere = Database::exists(m_places.recordsFile());
        open(isThere ? RecordKeys::WhenAbsent::Refuse : RecordKeys::WhenAbsent::Make,
             Database::WhenAbsent::MakeForAFreshKey);
    } else if (!isKept && m_state == State::Closed) {
        setState(State::NotKept);
    }
}

void RecordsSession::open(RecordKeys::WhenAbsent whenAbsent, Database::WhenAbsent whenGone)
{
    const int turn = ++m_turn;
    setState(State::Opening);
    vault::whenEnded<records::DataKey>(
        m_keys.dataKey(whenAbsent), this, [this, turn, whenGone](const Result<records::DataKey> &key) {
            if (turn != m_turn)
                return;
            if (!key)
                return setState(State::Refused, key.error());
            const auto kept = std::make_shared<records::DataKey>(key->clone());
            // Two stores of ours would each take the other for another program.
            vault::whenEnded<void>(closed(), this, [this, turn, kept, whenGone](const Result<void> &) {
                if (turn == m_turn)
                    openWith(*kept, whenGone);
            });
        });
}

void RecordsSession::openWith(const records::DataKey &key, Database::WhenAbsent whenGone)
{
    m_store = std::make_shared<Store>(m_places.recordsFile(), key, whenGone);
    const auto kept = std::make_shared<records::DataKey>(key.clone());
    vault::whenEnded<records::OpenReport>(
        m_store->database->opened(), this, [this, turn = m_turn, kept](const Result<records::OpenReport> &report) {
            if (turn != m_turn)
                return;
            if (!report) {
                m_store.reset();
                return setState(State::Refused, report.error());
            }
            m_report = *report;
            if (!kept->isFresh())
                return enter(*kept);
            // Before anything is in them; and not kept it is only asked for again.
            vault::whenEnded<void>(m_keys.recordsMade(), this, [this, turn, kept](const Result<void> &) {
                if (turn == m_turn)
                    enter(*kept);
            });
        });
}

void RecordsSession::enter(const records::DataKey &key)
{
    m_trail.storeOpened(key);
    setState(State::Open);
}

void RecordsSession::close()
{
    ++m_turn;
    if (m_state == State::Closed)
        return;
    m_check.cancel();
    if (m_state == State::Open)
        Q_EMIT aboutToClose();
    m_trail.storeClosed(); // whoever had something to write has asked for it by now
    if (m_store) {
        m_closing = m_store->closed->future();
        static_cast<void>(offThread<void>([store = std::exchange(m_store, nullptr)]() mutable -> Result<void> {
            store.reset();
            return {};
        }));
    }
    setState(State::Closed);
}

QFuture<Result<void>> RecordsSession::closed()
{
    if (m_closing.isFinished())
        return vault::ended<void>({});
    const auto reply = std::make_shared<vault::Reply<void>>();
    auto *watcher = new QFutureWatcher<Result<void>>(this); // others may wait for it as well: the result stays there
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, reply] {
        watcher->deleteLater();
        reply->end({});
    });
    watcher->setFuture(m_closing);
    return reply->future();
}

QFuture<Result<void>> RecordsSession::end()
{
    m_isFollowing = false;
    close();
    return closed();
}

QFuture<Result<void>> RecordsSession::check()
{
    if (m_state != State::Open)
        return vault::ended<void>(core::failure(ErrorKind::Records, ErrorCause::RecordsUnavailable));
    auto *check = new Check(this);
    m_check = check->future();
    check->start(m_store->database->checkIntegrity(), [this, turn = m_turn] {
        if (turn != m_turn)
            return;
        m_report.hadUncleanEnd = false;
        Q_EMIT changed();
    });
    return m_check;
}

void RecordsSession::retry()
{
    if (m_state != State::Refused)
        return;
    m_state = State::Closed;
    vaultChanged();
}

bool RecordsSession::canBeginAnew() const
{
    const ErrorCause why = m_problem.cause;
    return m_state == State::Refused && m_vault.state() == VaultSession::State::Open
        && (why == ErrorCause::RecordsKeyMissing || why == ErrorCause::RecordsKeyWrong || why == ErrorCause::RecordsGone
            || why == ErrorCause::RecordsDamaged);
}

QFuture<Result<void>> RecordsSession::beginAnew(const QDateTime &nowUtc)
{
    if (!canBeginAnew())
        return vault::ended<void>(core::failure(ErrorKind::Records, ErrorCause::RecordsUnavailable));
    const auto attempt = std::make_shared<Attempt>();
    attempt->turn = ++m_turn;
    attempt->before = m_problem;
    attempt->suffix = QStringLiteral(".aside-") + nowUtc.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    setState(State::Opening);
    vault::whenEnded<void>(m_trail.letGo(), this, [this, attempt](const Result<void> &) { putAside(attempt); });
    return attempt->reply.future();
}

void RecordsSession::putAside(const std::shared_ptr<Attempt> &attempt)
{
    if (attempt->turn != m_turn)
        return m_trail.resume();
    const QStringList names{m_places.recordsFile(), m_places.recordsFile() + QStringLiteral("-wal"),
                            m_places.recordsFile() + QStringLiteral("-shm"), m_places.checkpointFolder()};
    const auto moved = offThread<void>([names, suffix = attempt->suffix] { return renamed(names, suffix); });
    vault::whenEnded<void>(moved, this, [this, attempt](const Result<void> &result) {
        if (attempt->turn != m_turn)
            return m_trail.resume();
        if (!result)
            return failed(attempt, result.error());
        vault::whenEnded<void>(m_keys.forgetSignedHead(), this, [this, attempt](const Result<void> &forgotten) {
            if (attempt->turn != m_turn)
                return;
            if (!forgotten)
                return failed(attempt, forgotten.error());
            m_trail.note(records::AuditAction::Recovery, {.outcome = QStringLiteral("begun-anew")});
            open(RecordKeys::WhenAbsent::Make, Database::WhenAbsent::Make);
            attempt->reply.end({});
        });
    });
}

void RecordsSession::failed(const std::shared_ptr<Attempt> &attempt, const core::Error &why)
{
    m_trail.resume();
    setState(State::Refused, attempt->before);
    attempt->reply.end(core::Unexpected(why));
}

} // namespace kyc::services
