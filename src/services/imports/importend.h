// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"

#include <optional>

namespace kyc::services {

/// How an import ended, or why it rests. The words are interface (records, JSON).
enum class ImportEnd {
    Done, ///< the destination says Approved
    // the applicant at the source
    ApplicantNotFound,
    ApplicantOther, ///< the answer was about somebody else
    ApplicantNotApproved,
    ReviewRunning,
    ApplicantMustRetry,
    ApplicantRejectedForGood,
    ApplicantOnHold,
    FieldsMissing,
    // the share token
    PartnerUnknown,
    SharingNotPermitted,
    WrongClientId,
    TokenExpired,
    TokenUsed,
    TokenMalformed,
    TokenGone, ///< it was in memory and in the vault, and is in neither any more
    // the destination
    UserNotFound,
    AlreadyPassed,
    AlreadyInReview,
    DestinationRejects, ///< it had rejected the customer before
    ImportRefused,
    QuoteRefused,
    HandOverUnclear, ///< whether the token was taken cannot be told
    NoKycRequest,
    ImportFailed,
    RejectedAfterImport,
    EddRequired,
    FormsMissing,
    StillWaiting,
    DestinationUnclear, ///< its words are none that are known
    // on the way
    NetworkProblem,
    ProviderProblem, ///< down, over its quota, or an answer that makes no sense
    ClockOff,
    CredentialProblem,
    InputProblem, ///< a field is missing or malformed; nothing was sent
    KeepingProblem, ///< vault or records could not be used
    // us
    Stopped,
};

[[nodiscard]] QString toWord(ImportEnd end); ///< the enumerator's name
[[nodiscard]] std::optional<ImportEnd> importEndFromWord(const QString &word);

/// What an end is to people.
struct ImportEndText
{
    core::Message what; ///< one sentence: what happened
    core::Message remedy; ///< one sentence: what to do
};
[[nodiscard]] ImportEndText importEndText(ImportEnd end);

/// Whether it goes on from where it stands as soon as the agent says so, with the token it has.
[[nodiscard]] bool isResumable(ImportEnd end);
/// Whether it is mended by a new share token (and, where there is one, a new quote), which takes the agent's word.
[[nodiscard]] bool isMendedByNewToken(ImportEnd end);

} // namespace kyc::services
