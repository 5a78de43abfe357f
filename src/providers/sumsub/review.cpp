// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/review.h"

#include "providers/replies.h"

namespace kyc::providers {

namespace {

/// Reads value after value and keeps the first error, so that a long list of keys stays one line each.
class Reading
{
public:
    template <class T>
    void operator()(T &into, core::Result<T> value)
    {
        if (value)
            into = *std::move(value);
        else if (!m_error)
            m_error = std::move(value).error();
    }

    [[nodiscard]] const std::optional<core::Error> &error() const { return m_error; }

private:
    std::optional<core::Error> m_error;
};

} // namespace

core::Result<SumsubReview> readReview(const core::JsonReader &root)
{
    const bool isReviewAlone = root.isNull(QStringLiteral("review")) && !root.isNull(QStringLiteral("reviewStatus"));
    const auto review =
        isReviewAlone ? core::Result<core::JsonReader>(root) : root.requiredObject(QStringLiteral("review"));
    if (!review)
        return core::Unexpected(review.error());
    const auto result = review->optionalObject(QStringLiteral("reviewResult"));
    if (!result)
        return core::Unexpected(result.error());

    SumsubReview said;
    Reading read;
    // In a review alone, "id" is not the applicant's.
    const bool isIdApplicants = !isReviewAlone && root.isNull(QStringLiteral("applicantId"));
    read(said.applicantId, root.optionalString(isIdApplicants ? QStringLiteral("id") : QStringLiteral("applicantId")));
    read(said.externalUserId, root.optionalString(QStringLiteral("externalUserId")));
    read(said.inspectionId, root.optionalString(QStringLiteral("inspectionId")));
    read(said.applicantCreated, optionalTime(root, QStringLiteral("createdAt")));

    read(said.status, review->string(QStringLiteral("reviewStatus")));
    read(said.reviewId, review->optionalString(QStringLiteral("reviewId")));
    read(said.attemptId, review->optionalString(QStringLiteral("attemptId")));
    read(said.levelName, review->optionalString(QStringLiteral("levelName")));
    read(said.attemptCount, review->optionalInteger(QStringLiteral("attemptCnt")));
    read(said.created, optionalTime(*review, QStringLiteral("createDate")));
    read(said.reviewed, optionalTime(*review, QStringLiteral("reviewDate")));

    read(said.answer, result->optionalString(QStringLiteral("reviewAnswer")));
    read(said.rejectType, result->optionalString(QStringLiteral("reviewRejectType")));
    read(said.rejectLabels, result->strings(QStringLiteral("rejectLabels")));
    read(said.buttonIds, result->strings(QStringLiteral("buttonIds")));
    read(said.moderationComment, result->optionalString(QStringLiteral("moderationComment")));
    read(said.clientComment, result->optionalString(QStringLiteral("clientComment")));
    if (const std::optional<core::Error> error = read.error())
        return core::Unexpected(*error);
    return said;
}

} // namespace kyc::providers
