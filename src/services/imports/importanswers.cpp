// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of an import's conversation that takes answers: what each of them leads to.
#include "providers/sharing.h"
#include "services/imports/importjudgement.h"
#include "services/imports/shareimport.h"

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
    m_state.lacking.clear();
    for (const core::ProfileField field : m_destination.profile) {
        if (!reading.profile.value(field, true)) // unsaid is not missing
            m_state.lacking.append(field);
    }
    if (!m_state.lacking.isEmpty())
        return rest(ImportEnd::FieldsMissing, now);
    return enter(ImportStep::AskDestination, now);
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
    const std::optional<Verification> &seen = *answer;
    if (!seen)
        return {};
    m_state.failures = 0;
    m_state.changedAt = now;
    const Verification &customer = *seen;
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
    if (const std::optional<Verification> &present = *answer) {
        m_state.seen = withoutEvidence(*present);
        const std::optional<ImportEnd> objection = presentObjection(*present);
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
    if (!m_state.token || m_state.token->isSent)
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
        if (m_state.token && providers::isUnsent(answer.error())) {
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
