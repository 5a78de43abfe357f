// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/lookuprun.h"

#include "vault/reply.h"

namespace kyc::cli {

LookupRun::LookupRun(services::LookupEngine &engine, LookupPlan plan, About about, services::LookupRecorder *recorder,
                     QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_plan(std::move(plan)),
      m_about(std::move(about)),
      m_recorder(recorder)
{ }

LookupRun::~LookupRun()
{
    for (const auto &watcher : m_watchers) {
        watcher->disconnect(this);
        watcher->cancel();
    }
}

core::LookupOutcome LookupRun::pendingOutcome(const LookupPlan::Question &question) const
{
    const core::Account &account = m_plan.accounts.at(question.account);
    core::LookupOutcome outcome;
    outcome.checkId = question.checkId;
    outcome.accountName = account.name;
    outcome.environment = core::toWord(account.environment);
    outcome.customerLabel = m_about.label;
    for (const QString &key : question.customer.textKeys())
        outcome.identifiers.insert(key, question.customer.text(key));
    return outcome;
}

void LookupRun::start()
{
    m_askedAt = m_engine.clock().nowUtc();
    m_running = static_cast<qsizetype>(m_plan.questions.size());
    for (const LookupPlan::Question &question : m_plan.questions) {
        const qsizetype index = m_outcomes.size();
        m_outcomes.append(pendingOutcome(question));
        auto watcher = std::make_unique<Watcher>();
        connect(watcher.get(), &Watcher::finished, this, [this, index] { end(index); });
        watcher->setFuture(m_engine.lookup(m_plan.accounts.at(question.account), question.checkId, question.customer));
        m_watchers.push_back(std::move(watcher));
    }
}

void LookupRun::cancel()
{
    for (const auto &watcher : m_watchers) {
        if (!watcher->isFinished())
            watcher->cancel();
    }
}

void LookupRun::end(qsizetype index)
{
    const auto future = m_watchers.at(static_cast<std::size_t>(index))->future();
    core::LookupOutcome &outcome = m_outcomes[index];
    outcome.lookedUpAt = m_engine.clock().nowUtc();
    if (future.isResultReadyAt(0)) // also when it was cancelled a moment too late
        outcome.result = future.resultAt(0);
    if (!m_recorder)
        return endOne();
    const core::Account &account = m_plan.accounts.at(m_plan.questions.at(static_cast<std::size_t>(index)).account);
    const auto kept = m_recorder->record(outcome,
                                         {account.providerId,
                                          account.id,
                                          m_askedAt,
                                          m_about.reference,
                                          {},
                                          records::HistoryKind::Lookup,
                                          m_about.person});
    vault::whenEnded<qint64>(kept, this, [this](const core::Result<qint64> &id) {
        if (!id)
            m_problem = id.error();
        endOne();
    });
}

void LookupRun::endOne()
{
    if (--m_running == 0)
        Q_EMIT finished();
}

} // namespace kyc::cli
