// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumvin/kyclookup.h"

#include "providers/replies.h"
#include "providers/singleexchange.h"
#include "providers/sumvin/description.h"
#include "providers/sumvin/errors.h"

#include <array>

namespace kyc::providers {

using core::NextActor;
using core::Retry;
using core::Status;
using core::StepState;
using core::Verification;

namespace {

constexpr int kOk = 200;
constexpr int kNotFound = 404;

constexpr const char *kNoNote = nullptr;
constexpr const char *kNoNewAccount =
    QT_TRANSLATE_NOOP("kyc", "The person cannot open a new account with the same documents.");

/// What Sumvin says, exactly, and what it means.
struct Row
{
    const char *status;
    Status meaning;
    NextActor nextActor;
    Retry retry;
    bool isFinal;
    const char *note;
};

// clang-format off: one line a row
constexpr auto kMapping = std::to_array<Row>({
    {"pending", Status::NotStarted, NextActor::Customer, Retry::Unknown, false, kNoNote},
    {"in_progress", Status::InReview, NextActor::Provider, Retry::Unknown, false, kNoNote},
    {"retry", Status::ActionRequired, NextActor::Customer, Retry::Possible, false, kNoNote},
    {"approved", Status::Approved, NextActor::Nobody, Retry::Unknown, false, kNoNote},
    {"rejected", Status::Rejected, NextActor::Nobody, Retry::NotPossible, true, kNoNewAccount},
});
// clang-format on

Verification mapped(const QString &status)
{
    Verification verification;
    verification.raw.insert(QStringLiteral("status"), status);
    for (const Row &row : kMapping) {
        if (status != QLatin1String(row.status))
            continue;
        verification.status = row.meaning;
        verification.nextActor = row.nextActor;
        verification.retry = row.retry;
        verification.isFinal = row.isFinal;
        if (row.note != kNoNote)
            verification.notes = {core::Message{row.note}};
    }
    return verification;
}

core::Result<void> addIds(const core::JsonReader &json, Verification &verification)
{
    struct IdRow
    {
        const char *key;
        const char *name;
    };
    constexpr auto kIds = std::to_array<IdRow>({
        {"applicant_id", "applicantId"},
        {"global_id", "globalId"},
    });
    for (const IdRow &row : kIds) {
        const auto id = json.optionalString(QString::fromLatin1(row.key));
        if (!id)
            return core::Unexpected(id.error());
        const QString given = id->value_or(QString());
        if (!given.isEmpty())
            verification.ids.insert(QString::fromLatin1(row.name), given);
    }
    return {};
}

/// The keys of the time at which a status was decided; "approved_at" stands in for "verified_at".
QStringList decidingKeys(Status status)
{
    if (status == Status::Approved)
        return {QStringLiteral("verified_at"), QStringLiteral("approved_at")};
    if (status == Status::Rejected || status == Status::ActionRequired)
        return {QStringLiteral("rejected_at")};
    return {};
}

core::Result<void> addTimes(const core::JsonReader &json, Verification &verification)
{
    const QStringList deciding = decidingKeys(verification.status);
    for (const char *name : {"verified_at", "approved_at", "rejected_at"}) {
        const QString key = QString::fromLatin1(name);
        const core::Result<std::optional<QDateTime>> time = optionalTime(json, key);
        if (!time)
            return core::Unexpected(time.error());
        if (!time->has_value() || verification.times.decided == *time)
            continue;
        if (deciding.contains(key) && !verification.times.decided)
            verification.times.decided = *time;
        else // it decided nothing, but is not lost
            verification.raw.insert(key, json.object().value(key).toVariant().toString());
    }
    return {};
}

core::Result<void> addReason(const core::JsonReader &json, Verification &verification)
{
    QString text;
    for (const char *key : {"reject_reason", "rejection_reason"}) {
        const auto words = json.optionalString(QString::fromLatin1(key));
        if (!words)
            return core::Unexpected(words.error());
        const QString given = words->value_or(QString());
        if (given.isEmpty() || given == text)
            continue;
        text = given;
        verification.raw.insert(QString::fromLatin1(key), text);
        core::Reason reason;
        reason.providerText = text;
        verification.reasons.append(reason);
    }
    return {};
}

core::Result<void> addPassport(const core::JsonReader &json, Verification &verification)
{
    const core::Result<std::optional<bool>> hasPassport = json.optionalBool(QStringLiteral("has_passport"));
    if (!hasPassport)
        return core::Unexpected(hasPassport.error());
    core::VerificationStep step;
    step.key = QStringLiteral("passport");
    step.label = core::Message{QT_TRANSLATE_NOOP("kyc", "Passport on file")};
    step.state = StepState::NotReported;
    if (const std::optional<bool> &isOnFile = *hasPassport) {
        step.state = *isOnFile ? StepState::Done : StepState::Open;
        step.providerWord = *isOnFile ? QStringLiteral("true") : QStringLiteral("false");
    }
    verification.steps.append(step);
    return {};
}

core::Result<Verification> readStatus(const core::JsonReader &json)
{
    const core::Result<QString> status = json.string(QStringLiteral("status"));
    if (!status)
        return core::Unexpected(status.error());
    Verification verification = mapped(*status);
    for (const auto add : {addIds, addTimes, addReason, addPassport}) {
        if (const core::Result<void> added = add(json, verification); !added)
            return core::Unexpected(added.error());
    }
    return verification;
}

/// A 404 has no documented form; what words it has are kept.
Verification nothingStarted(const core::JsonReader &json)
{
    Verification verification;
    verification.status = Status::NotStarted;
    verification.nextActor = NextActor::Customer;
    for (const char *key : {"error_code", "title", "detail"}) {
        if (const QString words = wordsAt(json, QString::fromLatin1(key)); !words.isEmpty())
            verification.raw.insert(QString::fromLatin1(key), words);
    }
    return verification;
}

class KycLookup final : public SingleExchange
{
public:
    KycLookup(core::HttpRequest request, const core::Clock &clock, bool isFresh)
        : SingleExchange(std::move(request), clock),
          m_isFresh(isFresh)
    { }

protected:
    [[nodiscard]] core::Result<Verification> read(const core::HttpResponse &response) const override
    {
        const core::Result<core::JsonReader> json = replyObject(response, nowUtc());
        if (!json)
            return core::Unexpected(json.error());
        if (response.status == kNotFound && m_isFresh && !sumvinIsTransient(response))
            return nothingStarted(*json);
        if (response.status != kOk)
            return core::Unexpected(sumvinError(*json, response, nowUtc()));
        core::Result<Verification> verification = readStatus(*json);
        if (verification && !m_isFresh)
            verification->source = core::Source::ProviderCache;
        return verification;
    }

private:
    bool m_isFresh = true;
};

} // namespace

core::Result<std::unique_ptr<LookupConversation>> sumvinKycLookup(const core::ProviderDescription &description,
                                                                  const LookupInput &input)
{
    const QUrl baseUrl = input.account.baseUrl(description, QStringLiteral("api"));
    const bool isFresh = input.account.fields.text(sumvin_fields::kRefresh) != u"false";
    core::Target target(baseUrl);
    target.path("/v0/kyc/status");
    if (isFresh)
        target.query("refresh", QStringLiteral("true"));

    const core::Secret *token = input.customer.secret(sumvin_fields::kPersonalAccessToken);
    QList<core::HttpHeader> headers{
        {"x-sumvin-pat", token->open().toByteArray()},
        {"X-Timestamp-Format", "iso8601"},
    };
    if (const QString orgId = input.account.fields.text(sumvin_fields::kOrgId); !orgId.isEmpty())
        headers.append({"x-juno-orgid", orgId.toUtf8()});
    core::HttpRequest request = getRequest(baseUrl, target, std::move(headers));
    request.isTransient = sumvinIsTransient;
    return std::make_unique<KycLookup>(std::move(request), input.clock, isFresh);
}

} // namespace kyc::providers
