// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/verification.h"

#include <optional>

namespace kyc::providers {

/// What a review's words mean. A combination that is not listed means Unknown, whatever it looks like.
struct SumsubMeaning
{
    core::Status status = core::Status::Unknown;
    core::NextActor nextActor = core::NextActor::Unknown;
    core::Retry retry = core::Retry::Unknown;
    bool isFinal = false;
};

/// Whether the review has been decided: only then its result counts.
[[nodiscard]] bool isDecided(const QString &reviewStatus);

/// From "reviewStatus", "reviewAnswer" and "reviewRejectType"; the last two are looked at when it isDecided() only.
[[nodiscard]] SumsubMeaning reviewMeaning(const QString &reviewStatus, const std::optional<QString> &answer,
                                          const std::optional<QString> &rejectType);

} // namespace kyc::providers
