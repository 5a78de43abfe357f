// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/verification.h"

#include "core/wordtable.h"

namespace kyc::core {

namespace {

constexpr WordTable<Status, 9> kStatus{{
    {Status::NotStarted, "NotStarted"},
    {Status::AwaitingCustomer, "AwaitingCustomer"},
    {Status::InReview, "InReview"},
    {Status::ActionRequired, "ActionRequired"},
    {Status::Approved, "Approved"},
    {Status::Rejected, "Rejected"},
    {Status::Expired, "Expired"},
    {Status::Failed, "Failed"},
    {Status::Unknown, "Unknown"},
}};

constexpr WordTable<NextActor, 5> kNextActor{{
    {NextActor::Customer, "Customer"},
    {NextActor::Provider, "Provider"},
    {NextActor::Us, "Us"},
    {NextActor::Nobody, "Nobody"},
    {NextActor::Unknown, "Unknown"},
}};

constexpr WordTable<Retry, 3> kRetry{{
    {Retry::Possible, "Possible"},
    {Retry::NotPossible, "NotPossible"},
    {Retry::Unknown, "Unknown"},
}};

constexpr WordTable<Audience, 2> kAudience{{
    {Audience::Internal, "Internal"},
    {Audience::CustomerSafe, "CustomerSafe"},
}};

constexpr WordTable<Source, 2> kSource{{
    {Source::Live, "Live"},
    {Source::ProviderCache, "ProviderCache"},
}};

constexpr WordTable<StepState, 7> kStepState{{
    {StepState::NotReported, "NotReported"},
    {StepState::NotRequired, "NotRequired"},
    {StepState::Open, "Open"},
    {StepState::InProgress, "InProgress"},
    {StepState::Done, "Done"},
    {StepState::Failed, "Failed"},
    {StepState::Unknown, "Unknown"},
}};

} // namespace

QString toWord(Status status)
{
    return kStatus.word(status);
}

QString toWord(NextActor actor)
{
    return kNextActor.word(actor);
}

QString toWord(Retry retry)
{
    return kRetry.word(retry);
}

QString toWord(Audience audience)
{
    return kAudience.word(audience);
}

QString toWord(Source source)
{
    return kSource.word(source);
}

QString toWord(StepState state)
{
    return kStepState.word(state);
}

std::optional<Status> statusFromWord(const QString &word)
{
    return kStatus.value(word);
}

std::optional<NextActor> nextActorFromWord(const QString &word)
{
    return kNextActor.value(word);
}

std::optional<Retry> retryFromWord(const QString &word)
{
    return kRetry.value(word);
}

std::optional<Audience> audienceFromWord(const QString &word)
{
    return kAudience.value(word);
}

std::optional<Source> sourceFromWord(const QString &word)
{
    return kSource.value(word);
}

std::optional<StepState> stepStateFromWord(const QString &word)
{
    return kStepState.value(word);
}

} // namespace kyc::core
