// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/clock.h"
#include "core/conversation.h"
#include "core/sharing.h"
#include "core/verification.h"

#include <QMap>

#include <optional>

namespace kyc::providers {

/// An applicant as the source of share tokens knows it.
struct ApplicantReading
{
    core::Verification verification; ///< as a plain lookup says it
    QString applicantId; ///< whom a token can be made for; empty when the answer does not say
    /// Whether it is on the profile; a field that the answer says nothing of is not in here.
    QMap<core::ProfileField, bool> profile;
};

/// A share token that was made.
struct ShareToken
{
    core::Secret token;
    std::optional<QDateTime> livesUntil; ///< UTC; as far as the token says it itself
};

/// What a destination said to a share token.
enum class TokenReception {
    Taken,
    Expired,
    AlreadyUsed,
    Malformed, ///< or one that nobody made
    OtherRecipient,
    ProfileIncomplete, ///< names or date of birth are not on the applicant's profile
    AlreadyVerified, ///< the customer, at the destination
    CustomerUnknown,
    InputRefused, ///< what was sent beside the token
    Refused, ///< for a reason that has none of these names
};

struct HandedOver
{
    TokenReception reception = TokenReception::Refused;
    QMap<QString, QString> fields; ///< what the check has to be asked with from now on, by customer field
    core::Error refusal; ///< the destination's words, unless Taken
};

using ApplicantConversation = core::Conversation<ApplicantReading>;
using TokenConversation = core::Conversation<ShareToken>;
using HandOverConversation = core::Conversation<HandedOver>;

/// What a share token is made from. Only borrowed during the call: a conversation copies what it needs.
struct ShareTokenInput
{
    const core::Account &account;
    QString applicantId;
    QString recipient;
    std::chrono::seconds life{1200}; ///< at most what source and destination allow
    const core::Clock &clock; ///< must outlive the conversation
};

/// What a hand-over is made from. Only borrowed during the call.
struct HandOverInput
{
    const core::Account &account;
    const core::Fields &fields; ///< as SharingDestination::fields names them
    const core::Secret &token;
    const core::Clock &clock; ///< must outlive the conversation
};

} // namespace kyc::providers
