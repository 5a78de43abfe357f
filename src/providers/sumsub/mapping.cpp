// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/mapping.h"

#include <array>

namespace kyc::providers {

namespace {

using core::NextActor;
using core::Retry;
using core::Status;

/// A review under way: its result, if it has one already, does not count.
struct UndecidedRow
{
    const char *reviewStatus;
    SumsubMeaning meaning;
};

struct DecidedRow
{
    const char *answer;
    const char *rejectType; ///< null: the provider gives none
    SumsubMeaning meaning;
};

// clang-format off: one line a row
constexpr auto kUndecidedRows = std::to_array<UndecidedRow>({
    {"init", {Status::AwaitingCustomer, NextActor::Customer, Retry::Unknown, false}},
    {"awaitingUser", {Status::AwaitingCustomer, NextActor::Customer, Retry::Unknown, false}},
    {"pending", {Status::InReview, NextActor::Provider, Retry::Unknown, false}},
    {"prechecked", {Status::InReview, NextActor::Provider, Retry::Unknown, false}},
    {"queued", {Status::InReview, NextActor::Provider, Retry::Unknown, false}},
    {"awaitingService", {Status::InReview, NextActor::Provider, Retry::Unknown, false}},
    {"onHold", {Status::ActionRequired, NextActor::Us, Retry::Unknown, false}},
});

constexpr auto kDecidedRows = std::to_array<DecidedRow>({
    {"GREEN", nullptr, {Status::Approved, NextActor::Nobody, Retry::Unknown, false}},
    {"RED", "RETRY", {Status::ActionRequired, NextActor::Customer, Retry::Possible, false}},
    {"RED", "FINAL", {Status::Rejected, NextActor::Nobody, Retry::NotPossible, true}},
    {"RED", nullptr, {Status::Rejected, NextActor::Us, Retry::Unknown, false}},
});
// clang-format on

bool isSame(const std::optional<QString> &said, const char *listed)
{
    return listed ? said && *said == QLatin1String(listed) : !said;
}

} // namespace

bool isDecided(const QString &reviewStatus)
{
    return reviewStatus == u"completed";
}

SumsubMeaning reviewMeaning(const QString &reviewStatus, const std::optional<QString> &answer,
                            const std::optional<QString> &rejectType)
{
    if (isDecided(reviewStatus)) {
        for (const DecidedRow &row : kDecidedRows) {
            if (isSame(answer, row.answer) && isSame(rejectType, row.rejectType))
                return row.meaning;
        }
        return {};
    }
    for (const UndecidedRow &row : kUndecidedRows) {
        if (reviewStatus == QLatin1String(row.reviewStatus))
            return row.meaning;
    }
    return {};
}

} // namespace kyc::providers
