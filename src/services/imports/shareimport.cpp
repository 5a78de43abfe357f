// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/shareimport.h"

#include "providers/sharing.h"
#include "services/imports/importjudgement.h"

#include <algorithm>

namespace kyc::services {

using core::Verification;
using providers::TokenReception;
using Kind = ImportAction::Kind;

namespace {

constexpr int kMostFailures = 3; // in a row, of asking
constexpr int kMostAbsences = 4; // in a row: an import may show a little later than it was taken
constexpr int kMostShortLives = 3;

Verification withoutEvidence(Verification verification)
{
    verification.evidence.clear();
    return verification;
}

} // namespace

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

ImportAction ShareImport::applicantRead(const core::Result<providers::ApplicantReading> &reading, const QDateTime &now)
{
    if (!isAt(ImportStep::ReadApplicant))
        return {};
    if (!reading)
        return rest(sourceProblem(reading.error()), now, reading.error());
    if (const auto objection = objectionTo(reading->verification))
        return rest(*objection, now);
    if (reading->applicantId.isEmpty())
        return rest(ImportEnd::ProviderProblem, now);
    const bool isOther =
        !m_state.applicantId.isEmpty() && reading->applicantId.compare(m_state.applicantId, Qt::CaseInsensitive) != 0;
    if (isOther)
        return rest(ImportEnd::ApplicantOther, now);
    m_state.applicantId = reading->applicantId;
    return checkFields(*reading, now);
}

ImportAction ShareImport::checkFields(const providers::ApplicantReading &reading, const QDateTime &now)
{
    static_cast<void>(enter(ImportStep::CheckFields, now));
    const bool isLacking =
        std::any_of(m_destination.profile.cbegin(), m_destination.profile.cend(), [&reading](core::ProfileField field) {
            return !reading.profile.value(field, true); // unsaid is not missing
        });
    return isLacking ? rest(ImportEnd::FieldsMissing, now) : enter(ImportStep::AskDestination, now);
}

ImportAction ShareImport::asked(const core::Result<std::optional<Verification>> &answer, const QDateTime &now)
{
    if (isAt(ImportStep::AskDestination))
        return destinationAsked(answer, now);
    const bool isClarifying = isAt(ImportStep::HandOver) && m_state.isUnclear;
    if (!isClarifying && !isAt(ImportStep::Watch) && !isAt(ImportStep::Verify))
        return {};
    if (!answer)
        return askFailed(answer.error(), now);
    if (!*answer)
        return {};
    m_state.failures = 0;
    m_state.changedAt = now;
    const Verification &customer = **answer;
    m_state.seen = withoutEvidence(customer);
    if (isClarifying)
        return clarified(customer, now);
    return isAt(ImportStep::Watch) ? watched(customer, now) : verified(customer, now);
}

ImportAction ShareImport::destinationAsked(const core::Result<std::optional<Verification>> &answer,
                                           const QDateTime &now)
{
    if (!answer)
        return rest(destinationProblem(answer.error()), now, answer.error());
    if (*answer) {
        m_state.seen = withoutEvidence(**answer);
        const std::optional<ImportEnd> objection = presentObjection(**answer);
        if (objection && m_state.handOvers > 0) { // one of the tokens before has arrived after all
            m_state.isTaken = true;
            return enter(ImportStep::Watch, now);
        }
        if (objection)
            return rest(*objection, now);
    } else {
        closeStep(StepOutcome::Skipped, now);
    }
    return withToken(now);
}

/// The destination is ready for one.
ImportAction ShareImport::withToken(const QDateTime &now)
{
    const bool isUnsent = m_state.token && !m_state.token->isSent;
    if (!isUnsent)
        return m_state.order.hasGivenToken() ? rest(ImportEnd::TokenGone, now) : enter(ImportStep::MakeToken, now);
    if (now.secsTo(m_state.token->livesUntil) >= kLeastLife.count())
        return enter(ImportStep::HandOver, now);
    // It was never sent, so it may be dropped.
    m_state.token.reset();
    if (m_state.order.hasGivenToken() || ++m_state.shortLives >= kMostShortLives)
        return rest(ImportEnd::TokenExpired, now);
    return enter(ImportStep::MakeToken, now);
}

ImportAction ShareImport::tokenMade(const core::Result<TokenFacts> &token, const QDateTime &now)
{
    if (!isAt(ImportStep::MakeToken))
        return {};
    if (!token)
        return rest(sourceProblem(token.error()), now, token.error());
    m_state.token = *token;
    m_state.token->isSent = false;
    ++m_state.tokens;
    return withToken(now);
}

ImportAction ShareImport::handedOver(const core::Result<providers::HandedOver> &answer, const QDateTime &now)
{
    if (!isAt(ImportStep::HandOver) || m_state.isUnclear)
        return {};
    if (!answer) {
        if (providers::isUnsent(answer.error())) {
            m_state.token->isSent = false;
            --m_state.handOvers;
            return rest(destinationProblem(answer.error()), now, answer.error());
        }
        m_state.error = answer.error();
        return clarify(now);
    }
    if (answer->reception != TokenReception::Taken)
        return rest(endFrom(answer->reception), now, answer->refusal);
    m_state.isTaken = true;
    m_state.handedOver = answer->fields;
    return enter(ImportStep::Watch, now);
}

/// Whether the token was taken: only the destination can say.
ImportAction ShareImport::clarify(const QDateTime &now)
{
    m_state.isUnclear = true;
    m_state.absences = 0;
    m_state.failures = 0;
    if (!m_destination.canBeAskedBefore)
        return rest(ImportEnd::HandOverUnclear, now, m_state.error);
    return {Kind::AskStatus, {}};
}

ImportAction ShareImport::clarified(const Verification &customer, const QDateTime &now)
{
    if (isAbsent(customer)) {
        if (++m_state.absences >= kMostAbsences)
            return rest(ImportEnd::HandOverUnclear, now, m_state.error);
        return {Kind::Wait, m_destination.polls.interval};
    }
    m_state.isTaken = true;
    m_state.error.reset();
    static_cast<void>(enter(ImportStep::Watch, now));
    return watched(customer, now);
}

ImportAction ShareImport::watched(const Verification &customer, const QDateTime &now)
{
    if (endFrom(customer))
        return enter(ImportStep::Verify, now);
    m_state.absences = isAbsent(customer) ? m_state.absences + 1 : 0;
    if (m_state.absences >= kMostAbsences)
        return rest(ImportEnd::NoKycRequest, now);
    return pollAgain(now);
}

ImportAction ShareImport::verified(const Verification &customer, const QDateTime &now)
{
    if (const auto end = endFrom(customer))
        return rest(*end, now);
    static_cast<void>(enter(ImportStep::Watch, now));
    return pollAgain(now);
}

ImportAction ShareImport::pollAgain(const QDateTime &now)
{
    const core::PollPlan &polls = m_destination.polls;
    if (++m_state.polls < (m_state.isSlow ? polls.slowMost : polls.most))
        return {Kind::Wait, m_state.isSlow ? polls.slowInterval : polls.interval};
    const bool isUnknown = m_state.seen && m_state.seen->status == core::Status::Unknown;
    return rest(isUnknown ? ImportEnd::DestinationUnclear : ImportEnd::StillWaiting, now);
}

ImportAction ShareImport::askFailed(const core::Error &error, const QDateTime &now)
{
    if (!isPassing(error) || ++m_state.failures >= kMostFailures)
        return rest(destinationProblem(error), now, error);
    ++m_state.polls;
    return {Kind::Wait, m_state.isSlow ? m_destination.polls.slowInterval : m_destination.polls.interval};
}

ImportAction ShareImport::waited(const QDateTime &now)
{
    const bool isClarifying = isAt(ImportStep::HandOver) && m_state.isUnclear;
    const bool isAsking = isClarifying || isAt(ImportStep::Watch) || isAt(ImportStep::Verify);
    if (!isAsking)
        return {};
    m_state.changedAt = now;
    return {Kind::AskStatus, {}};
}

} // namespace kyc::services
