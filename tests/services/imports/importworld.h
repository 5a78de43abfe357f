// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/registry.h"
#include "services/imports/shareimport.h"
#include "support/fixedclock.h"

namespace kyc::test {

using Action = services::ImportAction;
using Kind = services::ImportAction::Kind;

[[nodiscard]] inline core::SharingDestination destinationOf(const QString &providerId)
{
    return *providers::find(providerId)->description().destination;
}

[[nodiscard]] inline services::ImportState freshImport(bool isGiven, const QDateTime &now)
{
    services::ImportState state;
    state.key = QStringLiteral("key");
    state.order.sourceAccountId = isGiven ? QString() : QStringLiteral("source");
    state.order.destinationAccountId = QStringLiteral("destination");
    state.order.basis = QStringLiteral("consent");
    state.order.reference = QStringLiteral("T-1");
    if (isGiven) {
        state.token = services::TokenFacts{now, now.addSecs(1200), QStringLiteral("f0"), false};
        state.tokens = 1;
    }
    return state;
}

[[nodiscard]] inline core::Verification statusOf(core::Status status, core::NextActor actor = core::NextActor::Unknown,
                                                 bool isFinal = false)
{
    core::Verification verification;
    verification.status = status;
    verification.nextActor = actor;
    verification.isFinal = isFinal;
    return verification;
}

[[nodiscard]] inline core::Verification eddRequired()
{
    core::Verification verification = statusOf(core::Status::ActionRequired, core::NextActor::Customer);
    verification.steps = {{QStringLiteral("edd"), {}, core::StepState::Open, QStringLiteral("required")}};
    return verification;
}

[[nodiscard]] inline core::Error errorOf(core::ErrorKind kind, core::ErrorCause cause, int httpStatus = 0)
{
    core::Error error = core::failure(kind, cause).value();
    error.httpStatus = httpStatus;
    return error;
}

[[nodiscard]] inline providers::ApplicantReading readingOf(core::Verification verification)
{
    return {std::move(verification), QStringLiteral("applicant-1"), {}};
}

} // namespace kyc::test
