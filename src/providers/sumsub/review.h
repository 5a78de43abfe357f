// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsonbody.h"

#include <QDateTime>

namespace kyc::providers {

/// What SumSub says of an applicant, word for word. Absent and null texts are nothing.
struct SumsubReview
{
    // the applicant
    std::optional<QString> applicantId;
    std::optional<QString> externalUserId;
    std::optional<QString> inspectionId;
    std::optional<QDateTime> applicantCreated; ///< UTC
    // the review
    QString status;
    std::optional<QString> reviewId;
    std::optional<QString> attemptId;
    std::optional<QString> levelName;
    std::optional<qint64> attemptCount;
    std::optional<QDateTime> created; ///< UTC
    std::optional<QDateTime> reviewed; ///< UTC
    // its result
    std::optional<QString> answer;
    std::optional<QString> rejectType;
    QStringList rejectLabels;
    QStringList buttonIds;
    std::optional<QString> moderationComment; ///< may be shown to the customer
    std::optional<QString> clientComment; ///< must not be shown to the customer
};

/// Reads an applicant with its "review", or the review object alone, which is what the status call answers.
/// Errors: Protocol/WrongType, ValueOutOfRange, and KeyAbsent for a review or a "reviewStatus" that is not there.
[[nodiscard]] core::Result<SumsubReview> readReview(const core::JsonReader &root);

} // namespace kyc::providers
