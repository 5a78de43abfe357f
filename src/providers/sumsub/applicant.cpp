// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/applicant.h"

#include "providers/singleexchange.h"
#include "providers/sumsub/description.h"
#include "providers/sumsub/errors.h"
#include "providers/sumsub/mapping.h"
#include "providers/sumsub/profile.h"
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

/// What was asked, for what has to be said beside the answer.
struct Question
{
    QString askedApplicantId; ///< empty when asked by our own id
    bool isSandbox = false;
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

QList<Message> notesOn(const SumsubReview &review, const Question &question)
{
    QList<Message> notes;
    if (question.isSandbox)
        notes.append(Message(QT_TRANSLATE_NOOP("kyc", "This is SumSub's sandbox: nobody real was verified.")));
    if (review.status == u"onHold")
        notes.append(Message(QT_TRANSLATE_NOOP("kyc", "On hold: somebody has to look at it in SumSub's dashboard.")));
    if (review.answer && !isDecided(review.status)) {
        notes.append(Message(QT_TRANSLATE_NOOP("kyc", "The answer %1 does not count: the review is not completed."),
                             {*review.answer}));
    }
    const bool isOther = review.applicantId && !question.askedApplicantId.isEmpty()
        && review.applicantId->compare(question.askedApplicantId, Qt::CaseInsensitive) != 0;
    if (isOther) {
        notes.append(Message(QT_TRANSLATE_NOOP("kyc", "The answer is about the applicant %1, not the one asked for."),
                             {*review.applicantId}));
    }
    return notes;
}

core::Result<Verification> verificationOf(const core::JsonReader &root, const Question &question)
{
    const auto review = readReview(root);
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
    verification.notes = notesOn(*review, question);
    return verification;
}

class Applicant final : public SingleExchange
{
public:
    Applicant(core::HttpRequest request, const core::Clock &clock, Question question)
        : SingleExchange(std::move(request), clock),
          m_question(std::move(question))
    { }

protected:
    [[nodiscard]] core::Result<Verification> read(const core::HttpResponse &response) const override
    {
        return sumsubObject(response, nowUtc()).and_then([this](const core::JsonReader &root) {
            return verificationOf(root, m_question);
        });
    }

private:
    Question m_question;
};

/// The same, and the profile.
class ApplicantWithProfile final : public SingleCall<ApplicantReading>
{
public:
    ApplicantWithProfile(core::HttpRequest request, const core::Clock &clock, Question question)
        : SingleCall(std::move(request), clock),
          m_question(std::move(question))
    { }

protected:
    [[nodiscard]] core::Result<ApplicantReading> read(const core::HttpResponse &response) const override
    {
        const auto root = sumsubObject(response, nowUtc());
        if (!root)
            return core::Unexpected(root.error());
        auto verification = verificationOf(*root, m_question);
        if (!verification)
            return core::Unexpected(std::move(verification).error());
        verification->fetchedAt = nowUtc();
        verification->evidence = {evidenceOf(request(), response)};
        const QString applicantId = verification->ids.value(QStringLiteral("applicantId"));
        return ApplicantReading{*std::move(verification), applicantId, readProfile(*root)};
    }

private:
    Question m_question;
};

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

namespace {

/// Either conversation.
template <class T, class Made>
core::Result<std::unique_ptr<core::Conversation<T>>> begun(const LookupInput &input, const QUrl &baseUrl)
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
    return std::make_unique<Made>(std::move(request), input.clock,
                                  Question{applicantId, isSumsubSandboxToken(*appToken)});
}

} // namespace

core::Result<std::unique_ptr<LookupConversation>> sumsubApplicant(const LookupInput &input, const QUrl &baseUrl)
{
    return begun<Verification, Applicant>(input, baseUrl);
}

core::Result<std::unique_ptr<ApplicantConversation>> sumsubApplicantReading(const LookupInput &input,
                                                                            const QUrl &baseUrl)
{
    return begun<ApplicantReading, ApplicantWithProfile>(input, baseUrl);
}

} // namespace kyc::providers
