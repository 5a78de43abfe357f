// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/lookup.h"

#include <QTimeZone>

namespace kyc::services {

/// The word for people, for example "Action required"; in the language of the program.
[[nodiscard]] QString statusText(core::Status status);
[[nodiscard]] QString nextActorText(core::NextActor actor);
[[nodiscard]] QString retryText(core::Retry retry);
[[nodiscard]] QString audienceText(core::Audience audience);
[[nodiscard]] QString stepStateText(core::StepState state);
[[nodiscard]] QString environmentText(core::Environment environment);
/// The error kind in a few words, for example "No such user".
[[nodiscard]] QString errorKindText(core::ErrorKind kind);

/// The time that "since when" means: decided, else submitted, else created; nothing when none is known.
[[nodiscard]] std::optional<QDateTime> since(const core::Verification &verification);

/// Plain-language lines to paste into a ticket: who was asked, the status, who acts next, the reasons a customer
/// may be told and apart from them the internal ones, steps and times (in @p zone, named). No personal data but
/// the customer's label.
[[nodiscard]] QString ticketSummary(const core::LookupOutcome &outcome, const QTimeZone &zone);

} // namespace kyc::services
