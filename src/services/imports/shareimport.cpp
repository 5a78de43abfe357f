// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/shareimport.h"

namespace kyc::services {

using Kind = ImportAction::Kind;

ShareImport::ShareImport(ImportState state, core::SharingDestination destination)
    : m_state(std::move(state)),
      m_destination(std::move(destination))
{ }

ImportAction ShareImport::begin(const QDateTime &now)
{
    m_state.startedAt = now;
    begun(now);
    return enter(m_state.order.hasGivenToken() ? ImportStep::AskDestination : ImportStep::ReadApplicant, now);
}

void ShareImport::begun(const QDateTime &now)
{
    m_state.status = ImportStatus::Running;
    m_state.end.reset();
    m_state.error.reset();
    m_state.polls = 0;
    m_state.failures = 0;
    m_state.absences = 0;
    m_state.shortLives = 0;
    m_state.isSlow = false;
    m_state.isUnclear = false;
    m_state.changedAt = now;
}

ImportAction ShareImport::resume(bool hasToken, const QDateTime &now)
{
    if (!canResume())
        return {};
    closeStep(StepOutcome::Interrupted, now);
    begun(now);
    if (m_state.isTaken) {
        if (!m_destination.tokenKey.isEmpty() && !hasToken)
            return rest(ImportEnd::TokenGone, now);
        return enter(ImportStep::Watch, now);
    }
    if (m_state.token && m_state.token->isSent) {
        m_state.step = ImportStep::HandOver;
        m_state.steps.append({ImportStep::HandOver, now, std::nullopt, StepOutcome::UnderWay});
        return clarify(now);
    }
    if (!hasToken) {
        if (m_state.order.hasGivenToken())
            return rest(ImportEnd::TokenGone, now);
        m_state.token.reset(); // it was never sent, so another one may be made
    }
    return enter(m_state.order.hasGivenToken() ? ImportStep::AskDestination : ImportStep::ReadApplicant, now);
}

ImportAction ShareImport::newToken(const std::optional<TokenFacts> &given, const QDateTime &now)
{
    if (!canTakeNewToken() || given.has_value() != m_state.order.hasGivenToken())
        return {};
    begun(now);
    m_state.token = given;
    m_state.tokens += given ? 1 : 0;
    m_state.isTaken = false;
    m_state.handedOver.clear();
    m_state.seen.reset();
    return enter(given ? ImportStep::AskDestination : ImportStep::ReadApplicant, now);
}

ImportAction ShareImport::watchOn(bool hasToken, const QDateTime &now)
{
    if (m_state.status != ImportStatus::Waiting)
        return {};
    const ImportAction action = resume(hasToken, now);
    m_state.isSlow = m_state.status == ImportStatus::Running;
    return action;
}

void ShareImport::stop(const QDateTime &now)
{
    if (m_state.status == ImportStatus::Running)
        rest(ImportEnd::Stopped, now);
}

void ShareImport::discard(const QDateTime &now)
{
    if (m_state.status == ImportStatus::Running || m_state.status == ImportStatus::Finished)
        return;
    m_state.status = ImportStatus::Finished;
    m_state.end = m_state.end.value_or(ImportEnd::Stopped);
    m_state.changedAt = now;
}

void ShareImport::interrupt(const QDateTime &now)
{
    if (m_state.status != ImportStatus::Running)
        return;
    closeStep(StepOutcome::Interrupted, now);
    m_state.status = m_state.isTaken ? ImportStatus::Waiting : ImportStatus::Interrupted;
    m_state.changedAt = now;
}

bool ShareImport::canResume() const
{
    return m_state.status != ImportStatus::Finished;
}

bool ShareImport::canTakeNewToken() const
{
    return m_state.status == ImportStatus::Finished && m_state.end && isMendedByNewToken(*m_state.end);
}

bool ShareImport::needsToken() const
{
    if (!m_state.token || m_state.status == ImportStatus::Finished)
        return false;
    if (m_state.status == ImportStatus::Running)
        return !m_state.isTaken || !m_destination.tokenKey.isEmpty();
    const bool isOnlyOne = m_state.order.hasGivenToken() && !m_state.token->isSent;
    return isOnlyOne || (m_state.isTaken && !m_destination.tokenKey.isEmpty());
}

bool ShareImport::isAt(ImportStep step) const
{
    return m_state.status == ImportStatus::Running && m_state.step == step;
}

ImportAction ShareImport::enter(ImportStep step, const QDateTime &now)
{
    closeStep(StepOutcome::Done, now);
    m_state.step = step;
    m_state.steps.append({step, now, std::nullopt, StepOutcome::UnderWay});
    m_state.failures = 0;
    m_state.isUnclear = false;
    switch (step) {
    case ImportStep::ReadApplicant:
    case ImportStep::CheckFields:
        return {Kind::ReadApplicant, {}};
    case ImportStep::AskDestination:
        return {Kind::AskDestination, {}};
    case ImportStep::MakeToken:
        return {Kind::MakeToken, {}};
    case ImportStep::HandOver:
        if (m_state.token)
            m_state.token->isSent = true; // on the disk before it is
        ++m_state.handOvers;
        return {Kind::HandOver, {}};
    case ImportStep::Watch:
    case ImportStep::Verify:
        break;
    }
    return {Kind::AskStatus, {}};
}

void ShareImport::closeStep(StepOutcome outcome, const QDateTime &now)
{
    m_state.changedAt = now;
    if (m_state.steps.isEmpty() || m_state.steps.constLast().endedAt)
        return;
    m_state.steps.last().endedAt = now;
    m_state.steps.last().outcome = outcome;
}

ImportAction ShareImport::rest(ImportEnd end, const QDateTime &now, const std::optional<core::Error> &error)
{
    const bool isGood = end == ImportEnd::Done || end == ImportEnd::EddRequired || end == ImportEnd::FormsMissing;
    const bool isOpen = end == ImportEnd::StillWaiting || end == ImportEnd::Stopped;
    closeStep(isGood ? StepOutcome::Done : isOpen ? StepOutcome::Interrupted : StepOutcome::Failed, now);
    m_state.end = end;
    m_state.error = error;
    if (!isResumable(end))
        m_state.status = ImportStatus::Finished;
    else
        m_state.status = m_state.isTaken ? ImportStatus::Waiting : ImportStatus::Interrupted;
    return {};
}

} // namespace kyc::services
