// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/fielddescription.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace kyc::core {

/// What a destination may want to find on the applicant's profile.
enum class ProfileField { FirstName, LastName, DateOfBirth };

/// How a destination is asked what became of a share token: often at first, then more slowly if the agent wishes.
struct PollPlan
{
    std::chrono::milliseconds interval{10'000};
    int most = 20; ///< so often at that pace
    std::chrono::milliseconds slowInterval{300'000};
    int slowMost = 96; ///< so often at the slower one
};

/// What a provider says of itself as one whose applicants can be shared.
struct SharingSource
{
    QString checkId; ///< the lookup that reads an applicant
    QString applicantKey; ///< its customer field for the applicant's own id
    QString applicantIdName; ///< the verification's id (Verification::ids) that says which applicant it is about
    std::chrono::seconds longestLife{1200}; ///< of a share token that it makes
};

/// What a provider says of itself as one that takes a verification over by share token.
struct SharingDestination
{
    QString checkId; ///< the lookup that says what became of it: asked while it works, and at the end
    QString tokenKey; ///< the check's customer field for the share token; empty when it is asked without one
    QString recipient; ///< whom a token is made for; empty when an account says that itself
    QString recipientKey; ///< the account field that says it then
    QList<FieldDescription> fields; ///< what the agent gives for the hand-over and for asking afterwards
    QList<ProfileField> profile; ///< must be on the applicant's profile
    std::chrono::seconds longestLife{1200}; ///< of a share token that it takes
    bool canBeAskedBefore = false; ///< the check knows the customer without a hand-over
    PollPlan polls;
};

/// "first-name", "last-name", "date-of-birth".
[[nodiscard]] QString toWord(ProfileField field);
[[nodiscard]] std::optional<ProfileField> profileFieldFromWord(const QString &word);
/// As people call it.
[[nodiscard]] Message profileFieldName(ProfileField field);

} // namespace kyc::core
