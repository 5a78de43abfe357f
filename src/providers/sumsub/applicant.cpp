// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/applicant.h"

#include "providers/singleexchange.h"
#include "providers/sumsub/description.h"
#include "providers/sumsub/errors.h"
#include "providers/sumsub/mapping.h"
#include "providers/sumsub/rejectlabels.h"
#include "providers/sumsub/requestsigning.h"
#include "providers/sumsub/review.h"

#include <QCoreApplication>

namespace kyc::providers {

namespace {

using core::Audience;
using core::ErrorCause;
using core::ErrorKind;
using core::Message;
using core::Verification;
using namespace sumsub_fields;

class Applicant final : public SingleExchange
{
public:
    Applicant(core::HttpRequest request, const core::Clock &clock, QString askedApplicantId, bool isSandbox)
        : SingleExchange(std::move(request), clock),
          m_askedApplicantId(std::move(askedApplicantId)),
          m_isSandbox(isSandbox)
    { }

protected:
    [[nodiscard]] core::Result<Verification> read(const core::HttpResponse &response) const override;

private:
    [[nodiscard]] QList<Message> notes(const SumsubReview &review) const;

    QString m_askedApplicantId; ///< empty when asked by our own id
    bool m_isSandbox = false;
};

void keep(QMap<QString, QString> &map, const QString &key, const std::optional<QString> &value)
{
    if (value)
        map.insert(key, *value);
}

QMap<QString, QString> idsOf(const SumsubReview &review)
{
    QMap<QString, QString> ids;
    keep(ids, QStringLiteral("applicantId"), review.applicantId);
    keep(ids, QStringLiteral("externalUserId"), review.externalUserId);
    keep(ids, QStringLiteral("inspectionId"), review.inspectionId);
    keep(ids, QStringLiteral("reviewId"), review.reviewId);
    keep(ids, QStringLiteral("attemptId"), review.attemptId);
    keep(ids, QStringLiteral("levelName"), review.levelName);
    if (review.attemptCount)
        ids.insert(QStringLiteral("attemptCnt"), QString::number(*review.attemptCount));
    return ids;
}

QMap<QString, QString> rawOf(const SumsubReview &review)
{
    QMap<QString, QString> raw;
    raw.insert(QStringLiteral("reviewStatus"), review.status);
    keep(raw, QStringLiteral("reviewAnswer"), review.answer);
    keep(raw, QStringLiteral("reviewRejectType"), review.rejectType);
    if (!review.rejectLabels.isEmpty())
        raw.insert(QStringLiteral("rejectLabels"), review.rejectLabels.join(QStringLiteral(", ")));
    if (!review.buttonIds.isEmpty())
        raw.insert(QStringLiteral("buttonIds"), review.buttonIds.join(QStringLiteral(", ")));
    if (review.reviewed && !isDecided(review.status))
        raw.insert(QStringLiteral("reviewDate"), review.reviewed->toString(Qt::ISODate));
    return raw;
}

core::Reason reasonOf(const std::optional<QString> &comment, Audience audience)
{
    core::Reason reason;
    reason.providerText = comment.value_or(QString());
    reason.audience = audience;
    return reason;
}

/// The two comments are for different readers; a label is SumSub's own classification and stays inside.
QList<core::Reason> reasonsOf(const SumsubReview &review)
{
    QList<core::Reason> reasons;
    for (const QString &label : review.rejectLabels) {
        core::Reason reason;
        reason.code = label;
        reason.explanation = rejectLabelMeaning(label);
        reason.audience = Audience::Internal;
        reasons.append(reason);
    }
    reasons.append(reasonOf(review.moderationComment, Audience::CustomerSafe));
    reasons.append(reasonOf(review.clientComment, Audience::Internal));
    reasons.removeIf([](const core::Reason &reason) { return reason.code.isEmpty() && reason.providerText.isEmpty(); });
    return reasons;
}

core::Times timesOf(const SumsubReview &review)
{
    core::Times times;
    times.created = review.created ? review.created : review.applicantCreated;
    if (isDecided(review.status))
        times.decided = review.reviewed;
    return times;
}

core::Result<Verification> Applicant::read(const core::HttpResponse &response) const
{
    const auto review = sumsubObject(response, nowUtc()).and_then(&readReview);
    if (!review)
        return core::Unexpected(review.error());
    const SumsubMeaning meaning = reviewMeaning(review->status, review->answer, review->rejectType);
    Verification verification;
    verification.status = meaning.status;
    verification.nextActor = meaning.nextActor;
    verification.retry = meaning.retry;
    verification.isFinal = meaning.isFinal;
    verification.reasons = reasonsOf(*review);
    verification.times = timesOf(*review);
    verification.ids = idsOf(*review);
    verification.raw = rawOf(*review);
    verification.notes = notes(*review);
    return verification;
}

QList<Message> Applicant::notes(const SumsubReview &review) const
{
    QList<Message> notes;
    if (m_isSandbox)
        notes.append(Message(QT_TRANSLATE_NOOP("kyc", "This is SumSub's sandbox: nobody real was verified.")));
    if (review.status == u"onHold")
        notes.append(Message(QT_TRANSLATE_NOOP("kyc", "On hold: somebody has to look at it in SumSub's dashboard.")));
    if (review.answer && !isDecided(review.status)) {
        notes.append(Message(QT_TRANSLATE_NOOP("kyc", "The answer %1 does not count: the review is not completed."),
                             {*review.answer}));
    }
    const bool isOther = review.applicantId && !m_askedApplicantId.isEmpty()
        && review.applicantId->compare(m_askedApplicantId, Qt::CaseInsensitive) != 0;
    if (isOther) {
        notes.append(Message(QT_TRANSLATE_NOOP("kyc", "The answer is about the applicant %1, not the one asked for."),
                             {*review.applicantId}));
    }
    return notes;
}

core::Target targetFor(const QUrl &baseUrl, const QString &applicantId, const QString &externalUserId)
{
    core::Target target(baseUrl);
    if (applicantId.isEmpty())
        target.path("/resources/applicants/-;externalUserId=").segment(externalUserId).path("/one");
    else
        target.path("/resources/applicants/").segment(applicantId).path("/one");
    return target;
}

} // namespace

core::HttpRequest sumsubApplicantRequest(const QUrl &baseUrl, const QString &applicantId, const QString &externalUserId)
{
    core::HttpRequest request = getRequest(baseUrl, targetFor(baseUrl, applicantId, externalUserId), {});
    request.isTransient = &isPassingConflict;
    return request;
}

core::Result<std::unique_ptr<LookupConversation>> sumsubApplicant(const LookupInput &input, const QUrl &baseUrl)
{
    const QString applicantId = input.customer.text(kApplicantId);
    const QString externalUserId = input.customer.text(kExternalUserId);
    if (applicantId.isEmpty() && externalUserId.isEmpty())
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing,
                             {kApplicantId + u'|' + kExternalUserId});
    if (!applicantId.isEmpty() && !core::Target::isSafeSegment(applicantId))
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {kApplicantId});

    const core::Secret *appToken = input.account.fields.secret(kAppToken);
    const core::Secret *secretKey = input.account.fields.secret(kSecretKey);
    if (!appToken || !secretKey)
        return core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, {kAppToken, kSecretKey});
    core::HttpRequest request = sumsubApplicantRequest(baseUrl, applicantId, externalUserId);
    RequestSigning(secretKey->clone()).sign(request, *appToken, input.clock.nowUtc());
    return std::make_unique<Applicant>(std::move(request), input.clock, applicantId, isSumsubSandboxToken(*appToken));
}

} // namespace kyc::providers
