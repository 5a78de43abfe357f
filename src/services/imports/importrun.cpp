// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/importrun.h"

#include "services/secretkeys.h"

namespace kyc::services {

using core::Result;
using Kind = ImportAction::Kind;

ImportRun::ImportRun(const ImportParts &parts, ShareImport import, core::Fields secrets,
                     std::unique_ptr<core::FileLock> lock, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_journal(parts.records, parts.trail),
      m_import(std::move(import)),
      m_written(m_import.state()),
      m_secrets(std::move(secrets)),
      m_lock(std::move(lock)),
      m_turn(std::make_unique<QObject>())
{ }

ImportRun::~ImportRun()
{
    m_turn.reset();
    if (m_cancel)
        m_cancel();
}

void ImportRun::start(const Begin &begin)
{
    m_isResumed = state().id != 0;
    perform(begin(m_import, now()));
}

void ImportRun::stop()
{
    if (m_isOver)
        return;
    const bool isHandingOver = state().step == ImportStep::HandOver && !state().isUnclear;
    if (m_isWriting || isHandingOver)
        m_isStopWanted = true;
    else
        stopNow();
}

void ImportRun::stopNow()
{
    m_isStopWanted = false;
    m_turn = std::make_unique<QObject>();
    if (const auto cancel = std::exchange(m_cancel, nullptr))
        cancel();
    m_import.stop(now());
    perform({});
}

void ImportRun::interrupt()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_turn = std::make_unique<QObject>();
    if (const auto cancel = std::exchange(m_cancel, nullptr))
        cancel();
    m_import.interrupt(now());
    if (state().id != 0) // else nothing was done yet
        static_cast<void>(m_journal.write(state(), happenings())); // carried out before the records close
    m_secrets = {};
    m_prepared.reset();
    m_lock->release();
    Q_EMIT rested();
}

QStringList ImportRun::happenings()
{
    const ImportState &is = state();
    QStringList words;
    if (m_written.id == 0 && m_written.steps.isEmpty())
        words.append(QStringLiteral("begun"));
    if (std::exchange(m_isResumed, false))
        words.append(QStringLiteral("resumed"));
    for (qsizetype i = 0; i < is.steps.size(); ++i) {
        const ImportStepRecord &step = is.steps.at(i);
        const bool isReading = step.step == ImportStep::ReadApplicant || step.step == ImportStep::AskDestination;
        const bool isNews = step.endedAt && (i >= m_written.steps.size() || !m_written.steps.at(i).endedAt);
        if (isReading && isNews && step.outcome != StepOutcome::Skipped)
            words.append(toWord(step.step) + u' ' + toWord(step.outcome));
    }
    if (is.tokens > m_written.tokens)
        words.append(is.order.hasGivenToken() ? QStringLiteral("token-given") : QStringLiteral("token-made"));
    if (is.handOvers > m_written.handOvers)
        words.append(QStringLiteral("handing-over"));
    if (is.isTaken && !m_written.isTaken)
        words.append(QStringLiteral("taken"));
    if (is.status != ImportStatus::Running)
        words.append(is.end ? QStringLiteral("ended ") + toWord(*is.end) : QStringLiteral("interrupted"));
    m_written = is;
    return words;
}

/// The one place where the rule of shareimport.h is kept.
void ImportRun::perform(const ImportAction &action)
{
    const QStringList happened = happenings();
    m_isWriting = true;
    await(m_journal.write(state(), happened), [this, action, count = happened.size()](const Result<qint64> &id) {
        m_isWriting = false;
        if (!id) {
            m_isOver = true;
            m_import.interrupt(now());
            Q_EMIT notKept(id.error());
            return rest();
        }
        m_journal.recorded(count);
        m_import.setId(*id);
        m_written.id = *id;
        if (m_secrets.contains(kShareTokenField) && !m_import.needsToken())
            dropToken();
        Q_EMIT changed();
        if (m_isStopWanted && action.kind != Kind::HandOver)
            return stopNow();
        carryOut(action);
    });
}

void ImportRun::carryOut(const ImportAction &action)
{
    switch (action.kind) {
    case Kind::ReadApplicant:
        return readApplicant();
    case Kind::AskDestination:
        return askDestination();
    case Kind::MakeToken:
        return makeToken();
    case Kind::HandOver:
        return handOver();
    case Kind::AskStatus:
        return askStatus();
    case Kind::Wait:
        return QTimer::singleShot(action.duration, m_turn.get(), [this] { perform(m_import.waited(now())); });
    case Kind::None:
        break;
    }
    if (state().status != ImportStatus::Running)
        rest();
}

void ImportRun::rest()
{
    m_isOver = true;
    if (!m_import.needsToken())
        dropToken();
    m_lock->remove();
    Q_EMIT rested();
}

void ImportRun::dropToken()
{
    m_secrets.remove(kShareTokenField);
    if (const auto keeper = m_parts.vault.use()) {
        const auto removed = keeper->remove(importTokenKey(state().key));
        vault::whenEnded<void>(removed, &m_parts.vault, [keeper](const Result<void> &) { });
    }
}

} // namespace kyc::services
