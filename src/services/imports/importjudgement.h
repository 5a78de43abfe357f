// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "providers/shared.h"
#include "services/imports/importend.h"

namespace kyc::services {

// What an answer means to an import. Everything here is a name for people; none of it decides whether a token is sent.

/// Why an applicant of that status cannot be shared; nothing when it can.
[[nodiscard]] std::optional<ImportEnd> objectionTo(const core::Verification &applicant);
/// Why nothing is to be handed over for a customer of that status at the destination; nothing when there is nothing
/// against it.
[[nodiscard]] std::optional<ImportEnd> presentObjection(const core::Verification &customer);
/// What the destination's status comes to once it has the token; nothing while it is not decided.
[[nodiscard]] std::optional<ImportEnd> endFrom(const core::Verification &customer);
/// Whether the destination knows of nothing that was handed over.
[[nodiscard]] bool isAbsent(const core::Verification &customer);
/// The refusal's name; not for Taken.
[[nodiscard]] ImportEnd endFrom(providers::TokenReception reception);

/// An error of reading the applicant or of making the token.
[[nodiscard]] ImportEnd sourceProblem(const core::Error &error);
/// An error of asking the destination.
[[nodiscard]] ImportEnd destinationProblem(const core::Error &error);
/// Whether it may be different the next time, without anybody doing anything.
[[nodiscard]] bool isPassing(const core::Error &error);
/// Whether the destination is done with this token: a new one is needed.
[[nodiscard]] bool endsToken(const core::Error &error);

} // namespace kyc::services
