// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/importdesk.h"

#include "providers/sharing.h"
#include "services/secretkeys.h"

#include <algorithm>

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;
using core::Result;
using State = RecordsSession::State;

namespace {

core::Unexpected unknown()
{
    return core::failure(ErrorKind::Records, ErrorCause::RecordAbsent);
}

void keepLinks(const QList<core::VerificationStep> &before, QList<core::VerificationStep> &steps)
{
    for (qsizetype i = 0; i < std::min(before.size(), steps.size()); ++i) {
        if (before.at(i).key == steps.at(i).key)
            steps[i].link = before.at(i).link;
    }
}

/// What is in no record (core::VerificationStep::link) is not forgotten by reading them anew.
void keepLinks(const QList<ImportState> &before, ImportState &import)
{
    const auto known =
        std::find_if(before.cbegin(), before.cend(), [&import](const ImportState &one) { return one.id == import.id; });
    if (known == before.cend() || known->handedOver != import.handedOver)
        return;
    if (const auto &seen = known->seen; seen && import.seen)
        keepLinks(seen->steps, import.seen->steps);
}

} // namespace

ImportDesk::ImportDesk(const ImportParts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_journal(parts.records, parts.trail)
{
    connect(&m_parts.records, &RecordsSession::changed, this, &ImportDesk::recordsChanged);
    connect(&m_parts.records, &RecordsSession::aboutToClose, this, &ImportDesk::interruptAll);
    recordsChanged();
}

ImportDesk::~ImportDesk()
{
    disconnect(&m_parts.records, nullptr, this, nullptr);
    interruptAll();
}

void ImportDesk::interruptAll()
{
    for (const auto &[key, run] : std::exchange(m_runs, {})) {
        disconnect(run, nullptr, this, nullptr);
        run->interrupt();
        delete run;
    }
}

void ImportDesk::recordsChanged()
{
    if (m_parts.records.state() == State::Open) {
        static_cast<void>(reload());
    } else if (!m_imports.isEmpty()) {
        m_imports.clear();
        Q_EMIT reset();
    }
}

QFuture<Result<void>> ImportDesk::reload()
{
    const auto reply = std::make_shared<vault::Reply<void>>();
    vault::whenEnded<QList<ImportState>>(m_journal.all(), this,
                                         [this, reply](const Result<QList<ImportState>> &states) {
                                             if (states)
                                                 loaded(*states);
                                             reply->end(states.map([](const auto &) { }));
                                         });
    return reply->future();
}

void ImportDesk::loaded(const QList<ImportState> &states)
{
    const QList<ImportState> before = std::exchange(m_imports, states);
    for (ImportState &import : m_imports)
        keepLinks(before, import);
    for (const auto &[key, run] : m_runs) {
        if (run->state().id != 0)
            put(run->state());
    }
    Q_EMIT reset();
    sweepTokens();
}

/// Tokens of imports that are over, are unknown, or were left waiting for days, of programs that are gone.
void ImportDesk::sweepTokens()
{
    const auto keeper = m_parts.vault.use();
    if (!keeper)
        return;
    vault::whenEnded<QStringList>(keeper->keys(), this, [this, keeper](const Result<QStringList> &keys) {
        constexpr qint64 kDaysKept = 7;
        for (const QString &key : keys.value_or(QStringList())) {
            if (!key.startsWith(importTokenPrefix()))
                continue;
            const QString name = key.mid(importTokenPrefix().size());
            const auto of = std::find_if(m_imports.cbegin(), m_imports.cend(),
                                         [&name](const ImportState &import) { return import.key == name; });
            const bool isFresh = of != m_imports.cend() && of->changedAt.daysTo(m_parts.clock.nowUtc()) < kDaysKept;
            const auto import = isFresh ? machineFor(*of) : unknown();
            const auto taken = m_runs.contains(name) || (import && import->needsToken()) ? nullptr : lock(name);
            if (!taken)
                continue;
            taken->remove();
            vault::whenEnded<void>(keeper->remove(key), this, [keeper](const Result<void> &) { });
        }
    });
}

QString ImportDesk::lockPath(const QString &key) const
{
    return m_parts.places.dataFolder + QStringLiteral("/import-%1.lock").arg(key);
}

std::unique_ptr<core::FileLock> ImportDesk::lock(const QString &key) const
{
    auto lock = std::make_unique<core::FileLock>(lockPath(key));
    return lock->take() ? std::move(lock) : nullptr;
}

const ImportState *ImportDesk::find(qint64 id) const
{
    const auto found =
        std::find_if(m_imports.cbegin(), m_imports.cend(), [id](const ImportState &import) { return import.id == id; });
    return found == m_imports.cend() ? nullptr : &*found;
}

ImportDesk::Runner ImportDesk::runner(qint64 id) const
{
    const ImportState *import = find(id);
    if (!import)
        return Runner::Nobody;
    if (m_runs.contains(import->key))
        return Runner::Here;
    if (import->status != ImportStatus::Running)
        return Runner::Nobody;
    const auto taken = lock(import->key);
    if (taken)
        taken->remove();
    return taken ? Runner::Nobody : Runner::Elsewhere;
}

bool ImportDesk::canResume(qint64 id) const
{
    const ImportState *import = find(id);
    const auto machine = import ? machineFor(*import) : unknown();
    return machine && machine->canResume() && runner(id) == Runner::Nobody;
}

bool ImportDesk::canTakeNewToken(qint64 id) const
{
    const ImportState *import = find(id);
    const auto machine = import ? machineFor(*import) : unknown();
    return machine && machine->canTakeNewToken() && runner(id) == Runner::Nobody;
}

bool ImportDesk::canDiscard(qint64 id) const
{
    const ImportState *import = find(id);
    return import && (import->isDamaged || canResume(id));
}

QList<qint64> ImportDesk::interrupted() const
{
    QList<qint64> ids;
    for (const ImportState &import : m_imports) {
        const bool isOpen = import.status == ImportStatus::Running || import.status == ImportStatus::Interrupted;
        if (isOpen && runner(import.id) == Runner::Nobody)
            ids.append(import.id);
    }
    return ids;
}

void ImportDesk::put(const ImportState &state)
{
    const auto at = std::find_if(m_imports.begin(), m_imports.end(),
                                 [&state](const ImportState &import) { return import.id == state.id; });
    if (at == m_imports.end())
        m_imports.prepend(state);
    else
        *at = state;
}

Result<ShareImport> ImportDesk::machineFor(const ImportState &state) const
{
    const core::SharingDestination *taking = providers::destinationOf(state.providerId);
    if (!taking)
        return core::failure(ErrorKind::InvalidInput, ErrorCause::UnknownCheck, {state.providerId});
    core::SharingDestination sharing = *taking;
    if (m_parts.pollInterval)
        sharing.polls.interval = *m_parts.pollInterval;
    return ShareImport(state, sharing);
}

void ImportDesk::launch(ShareImport import, core::Fields secrets, std::unique_ptr<core::FileLock> lock,
                        const ImportRun::Begin &begin, const std::function<void(Result<qint64>)> &started)
{
    const QString key = import.state().key;
    auto *run = new ImportRun(m_parts, std::move(import), std::move(secrets), std::move(lock), this);
    m_runs[key] = run;
    const auto isTold = std::make_shared<bool>(false);
    const auto tell = [isTold, started](const Result<qint64> &id) {
        if (!std::exchange(*isTold, true))
            started(id);
    };
    connect(run, &ImportRun::changed, this, [this, run, tell] {
        put(run->state());
        tell(run->state().id);
        Q_EMIT changed(run->state().id);
    });
    connect(run, &ImportRun::notKept, this, [this, run, tell](const core::Error &error) {
        tell(core::Unexpected(error));
        Q_EMIT failed(run->state().id, error);
    });
    connect(run, &ImportRun::rested, this, [this, run, key] {
        const qint64 id = run->state().id;
        m_runs.erase(key);
        run->deleteLater();
        if (id != 0)
            put(run->state());
        Q_EMIT ended(id);
    });
    run->start(begin);
}

void ImportDesk::stop(qint64 id)
{
    const ImportState *import = find(id);
    if (const auto run = import ? m_runs.find(import->key) : m_runs.end(); run != m_runs.end())
        run->second->stop();
}

} // namespace kyc::services
