// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/retentionrun.h"

#include "records/audittable.h"
#include "services/imports/importretention.h"

namespace kyc::services {

namespace {

using core::Result;
using records::HistoryKind;
using records::RetentionProgress;

constexpr qint64 kMostDaysAhead = 400;

/// The last time that is known to have been. Where nothing was ever removed it is the earlier of both: the audit is
/// written by the same clock as soon as a program starts.
std::optional<QDateTime> lastKnown(const records::RetentionMemory &memory)
{
    if (memory.ranAt)
        return memory.ranAt;
    if (memory.newestRecord && memory.lastAudit)
        return std::min(*memory.newestRecord, *memory.lastAudit);
    return memory.newestRecord ? memory.newestRecord : memory.lastAudit;
}

core::Unexpected cancelled()
{
    return core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
}

} // namespace

RetentionRun::RetentionRun(records::Database &store, AuditTrail &trail, const core::Clock &clock,
                           const RetentionDays &days, QObject *parent)
    : Task(parent),
      m_store(store),
      m_trail(trail),
      m_now(clock.nowUtc()),
      m_keys(trail.keys())
{
    addParts(days);
}

void RetentionRun::addParts(const RetentionDays &days)
{
    const records::Sealing &sealing = m_store.sealing();
    const auto addKind = [&](HistoryKind kind, int keptDays) {
        const records::RetentionRule rule{kind, m_now.addDays(-keptDays)};
        const auto step = [&sealing, rule](const QSqlDatabase &database, Progress soFar) {
            return records::removeOld(database, sealing, rule, std::move(soFar));
        };
        m_parts.push_back({toWord(kind), rule.before, step, &RetentionReport::removed});
    };
    const auto addImports = [&](int keptDays) {
        addKind(HistoryKind::Import, keptDays);
        const QDateTime before = m_now.addDays(-keptDays);
        const auto step = [&sealing, before](const QSqlDatabase &database, Progress soFar) {
            return removeOldImports(database, sealing, before, std::move(soFar));
        };
        m_parts.push_back({QStringLiteral("share-import"), before, step, &RetentionReport::removed});
    };
    if (days.lookups > 0)
        addKind(HistoryKind::Lookup, days.lookups);
    if (days.imports > 0)
        addImports(days.imports);
    if (days.lookups == 0 || days.imports == 0 || !m_keys)
        return;
    const QDateTime before = m_now.addDays(-std::max(days.lookups, days.imports)); // an entry may be about either
    const auto step = [&sealing, keys = m_keys, before](const QSqlDatabase &database, Progress soFar) {
        return records::forgetReferences(database, sealing, *keys, before, std::move(soFar));
    };
    m_parts.push_back({QStringLiteral("reference"), before, step, &RetentionReport::references});
}

QFuture<Result<RetentionReport>> RetentionRun::start(ClockIs clock)
{
    QFuture<Result<RetentionReport>> result = future();
    if (clock == ClockIs::Right) {
        goOn();
        return result;
    }
    await<records::RetentionMemory>(m_store.read<records::RetentionMemory>(records::retentionMemory),
                                    [this](const Result<records::RetentionMemory> &memory) {
                                        if (memory)
                                            judge(*memory);
                                        else
                                            end(core::Unexpected(memory.error()));
                                    });
    return result;
}

void RetentionRun::judge(const records::RetentionMemory &memory)
{
    const std::optional<QDateTime> known = lastKnown(memory);
    if (!known || known->daysTo(m_now) <= kMostDaysAhead)
        return goOn();
    end(core::failure(core::ErrorKind::Records, core::ErrorCause::RecordsClockAhead,
                      {m_now.date().toString(Qt::ISODate)}));
}

void RetentionRun::goOn()
{
    if (!m_trail.keys())
        return end(cancelled()); // locked
    if (m_part == m_parts.size())
        return remember();
    const auto job = [part = m_parts[m_part], soFar = m_progress, keys = m_keys,
                      note = m_trail.filled(records::AuditAction::Retention, {})](
                         const QSqlDatabase &database) mutable -> Result<Progress> {
        Result<Progress> next = part.step(database, soFar);
        if (!next || next->removed == soFar.removed)
            return next;
        note.outcome = QStringLiteral("kind=%1 before=%2 removed=%3 held=%4")
                           .arg(part.word, part.before.toString(Qt::ISODateWithMs))
                           .arg(next->removed - soFar.removed)
                           .arg(next->held - soFar.held);
        return records::appendAudit(database, note, keys.get()).map([&next](const auto &) { return *next; });
    };
    await<Progress>(m_store.change<Progress>(job), [this](const Result<Progress> &progress) {
        if (progress)
            took(*progress);
        else
            end(core::Unexpected(progress.error()));
    });
}

void RetentionRun::took(const Progress &progress)
{
    m_report.*m_parts[m_part].removed += progress.removed - m_progress.removed;
    m_report.held += progress.held - m_progress.held;
    if (progress.removed > m_progress.removed)
        m_trail.recorded();
    m_progress = progress.isDone ? Progress() : progress;
    m_part += progress.isDone ? 1 : 0;
    goOn();
}

void RetentionRun::remember()
{
    const auto job = [now = m_now](const QSqlDatabase &database) { return records::rememberRetention(database, now); };
    await<void>(m_store.change<void>(job), [this](const Result<void> &remembered) {
        if (remembered)
            finish();
        else
            end(core::Unexpected(remembered.error()));
    });
}

void RetentionRun::finish()
{
    await<bool>(emptyWal(m_store), [this](const Result<bool> &isOut) {
        m_report.isOutOfFile = isOut.value_or(false);
        end(m_report);
    });
}

QFuture<Result<bool>> RetentionRun::emptyWal(records::Database &store)
{
    return store.read<bool>(records::emptyWal);
}

} // namespace kyc::services
