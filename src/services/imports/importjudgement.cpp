// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/importjudgement.h"

#include <algorithm>

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;
using core::NextActor;
using core::Status;
using providers::TokenReception;

namespace {

bool wantsEdd(const core::Verification &customer)
{
    return std::any_of(customer.steps.cbegin(), customer.steps.cend(), [](const core::VerificationStep &step) {
        return step.key == u"edd" && step.state == core::StepState::Open;
    });
}

std::optional<ImportEnd> actionEnd(const core::Verification &customer)
{
    if (wantsEdd(customer))
        return ImportEnd::EddRequired;
    if (customer.nextActor == NextActor::Customer)
        return ImportEnd::FormsMissing;
    return std::nullopt;
}

ImportEnd problem(const core::Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return ImportEnd::InputProblem;
    case ErrorKind::MissingCredential:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return error.cause == ErrorCause::ClockOff ? ImportEnd::ClockOff : ImportEnd::CredentialProblem;
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Proxy:
        return ImportEnd::NetworkProblem;
    case ErrorKind::Vault:
    case ErrorKind::Records:
        return ImportEnd::KeepingProblem;
    case ErrorKind::Cancelled:
        return ImportEnd::Stopped;
    case ErrorKind::UserNotFound:
    case ErrorKind::InvalidRequest:
    case ErrorKind::RateLimited:
    case ErrorKind::ProviderUnavailable:
    case ErrorKind::Protocol:
    case ErrorKind::TooLarge:
        break;
    }
    return ImportEnd::ProviderProblem;
}

} // namespace

std::optional<ImportEnd> objectionTo(const core::Verification &applicant)
{
    switch (applicant.status) {
    case Status::Approved:
        return std::nullopt;
    case Status::InReview:
        return ImportEnd::ReviewRunning;
    case Status::ActionRequired:
        return applicant.nextActor == NextActor::Us ? ImportEnd::ApplicantOnHold : ImportEnd::ApplicantMustRetry;
    case Status::Rejected:
        return applicant.isFinal ? ImportEnd::ApplicantRejectedForGood : ImportEnd::ApplicantNotApproved;
    case Status::NotStarted:
    case Status::AwaitingCustomer:
    case Status::Expired:
    case Status::Failed:
    case Status::Unknown:
        break;
    }
    return ImportEnd::ApplicantNotApproved;
}

std::optional<ImportEnd> presentObjection(const core::Verification &customer)
{
    switch (customer.status) {
    case Status::NotStarted:
    case Status::AwaitingCustomer:
    case Status::Expired:
        return std::nullopt;
    case Status::Approved:
        return ImportEnd::AlreadyPassed;
    case Status::InReview:
        return ImportEnd::AlreadyInReview;
    case Status::ActionRequired:
        return actionEnd(customer).value_or(ImportEnd::DestinationUnclear);
    case Status::Rejected:
    case Status::Failed:
        return ImportEnd::DestinationRejects;
    case Status::Unknown:
        break;
    }
    return ImportEnd::DestinationUnclear;
}

std::optional<ImportEnd> endFrom(const core::Verification &customer)
{
    switch (customer.status) {
    case Status::Approved:
        return ImportEnd::Done;
    case Status::ActionRequired:
        return actionEnd(customer);
    case Status::Rejected:
        return ImportEnd::RejectedAfterImport;
    case Status::Failed:
        return ImportEnd::ImportFailed;
    case Status::NotStarted:
    case Status::AwaitingCustomer:
    case Status::InReview:
    case Status::Expired:
    case Status::Unknown:
        break;
    }
    return std::nullopt;
}

bool isAbsent(const core::Verification &customer)
{
    return !presentObjection(customer);
}

ImportEnd endFrom(TokenReception reception)
{
    switch (reception) {
    case TokenReception::Taken:
        break;
    case TokenReception::Expired:
        return ImportEnd::TokenExpired;
    case TokenReception::AlreadyUsed:
        return ImportEnd::TokenUsed;
    case TokenReception::Malformed:
        return ImportEnd::TokenMalformed;
    case TokenReception::OtherRecipient:
        return ImportEnd::WrongClientId;
    case TokenReception::ProfileIncomplete:
        return ImportEnd::FieldsMissing;
    case TokenReception::AlreadyVerified:
        return ImportEnd::AlreadyPassed;
    case TokenReception::CustomerUnknown:
        return ImportEnd::UserNotFound;
    case TokenReception::InputRefused:
        return ImportEnd::QuoteRefused;
    case TokenReception::Refused:
        break;
    }
    return ImportEnd::ImportRefused;
}

ImportEnd sourceProblem(const core::Error &error)
{
    switch (error.cause) {
    case ErrorCause::SharingNotPermitted:
        return ImportEnd::SharingNotPermitted;
    case ErrorCause::RecipientUnknown:
        return ImportEnd::PartnerUnknown;
    case ErrorCause::RecipientOther:
        return ImportEnd::WrongClientId;
    case ErrorCause::ApplicantNotShareable:
        return ImportEnd::ApplicantNotApproved;
    default:
        return error.kind == ErrorKind::UserNotFound ? ImportEnd::ApplicantNotFound : problem(error);
    }
}

ImportEnd destinationProblem(const core::Error &error)
{
    if (endsToken(error))
        return ImportEnd::ImportFailed;
    return error.kind == ErrorKind::UserNotFound ? ImportEnd::UserNotFound : problem(error);
}

bool isPassing(const core::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::RateLimited:
    case ErrorKind::ProviderUnavailable:
    case ErrorKind::Protocol:
    case ErrorKind::TooLarge:
        return !endsToken(error);
    default:
        return false;
    }
}

bool endsToken(const core::Error &error)
{
    return error.cause == ErrorCause::ShareTokenRefused || error.cause == ErrorCause::ShareTokenBroken;
}

} // namespace kyc::services
