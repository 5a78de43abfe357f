// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"
#include "providers/shared.h"

namespace kyc::providers {

// What carrying a verification over by share token asks of the two providers. Each call gives a conversation with all
// that holds for every provider: the account's fields are there and well-formed, defaults are filled in, nothing goes
// out that would break a header, and no secret that was sent, a share token among them, comes back in what the provider
// said. Whether it is over, and what became of the token, is asked by the plain lookup of SharingDestination::checkId.
//
// Errors, nothing being sent: as startLookup(); InvalidInput/UnknownCheck (args: the provider's id) for a provider that
// does not share, or does not exist.

/// What the provider says of itself as one whose applicants can be shared, and as one that takes a verification over;
/// null when it does not share that way, or does not exist.
[[nodiscard]] const core::SharingSource *sourceOf(const QString &providerId);
[[nodiscard]] const core::SharingDestination *destinationOf(const QString &providerId);

/// The source's plain lookup of one applicant, with what it says of the profile. Ends as that lookup does.
[[nodiscard]] core::Result<std::unique_ptr<ApplicantConversation>> startApplicantReading(const LookupInput &input);

/// Has the source make a share token for an applicant. A token whose answer did not name the recipient that was asked
/// for is dropped. Beside what a lookup can end with: Forbidden/SharingNotPermitted,
/// InvalidRequest/RecipientUnknown, InvalidRequest/ApplicantNotShareable, UserNotFound, Protocol/RecipientOther.
[[nodiscard]] core::Result<std::unique_ptr<TokenConversation>> startShareToken(const ShareTokenInput &input);

/// Gives the token to the destination, in one request that is never repeated by anybody. What the destination said to
/// it is a HandedOver, a refusal too; an error tells nothing of whether the token was taken, unless isUnsent().
[[nodiscard]] core::Result<std::unique_ptr<HandOverConversation>> startHandOver(const HandOverInput &input);

/// Whether a hand-over could be made with these fields, once there is a token: what startHandOver() would object to.
[[nodiscard]] core::Result<void> checkHandOver(const core::Account &account, const core::Fields &fields);

/// For whom a token has to be made that is handed over at this account; empty when the account does not say it.
[[nodiscard]] QString recipientOf(const core::Account &destination);

/// Whether the error says for certain that nothing reached the provider.
[[nodiscard]] bool isUnsent(const core::Error &error);

} // namespace kyc::providers
