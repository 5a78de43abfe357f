// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/p100/kyclookup.h"

#include "providers/p100/description.h"
#include "providers/p100/errors.h"
#include "providers/p100/rejectionreasons.h"
#include "providers/replies.h"
#include "providers/singleexchange.h"

#include <array>

namespace kyc::providers {

using core::ErrorCause;
using core::ErrorKind;
using core::NextActor;
using core::Retry;
using core::Status;
using core::Verification;

namespace {

constexpr const char *kNoAttempt = nullptr;
constexpr const char *kNoNote = nullptr;
constexpr const char *kSucceeded =
    QT_TRANSLATE_NOOP("kyc", "The latest attempt succeeded, but P100 has not marked the user as verified yet.");
constexpr const char *kNewerWaits = QT_TRANSLATE_NOOP("kyc", "A newer attempt (%1) waits to be processed.");
constexpr const char *kNewerRuns = QT_TRANSLATE_NOOP("kyc", "A newer attempt (%1) is being processed.");
constexpr const char *kNewerRejected = QT_TRANSLATE_NOOP("kyc", "A newer attempt (%1) was rejected.");
constexpr const char *kNewerSucceeded =
    QT_TRANSLATE_NOOP("kyc", "A newer attempt (%1) succeeded, but P100 has not marked the user as verified yet.");

/// What P100 says, exactly, and what it means.
struct Row
{
    const char *status;
    const char *attempt; ///< null: there is none
    Status meaning;
    NextActor nextActor;
    Retry retry;
    const char *note; ///< %1 is the attempt's word
};

// clang-format off: one line a row
constexpr auto kMapping = std::to_array<Row>({
    {"NOT_VERIFIED", kNoAttempt, Status::NotStarted, NextActor::Customer, Retry::Unknown, kNoNote},
    {"NOT_VERIFIED", "PENDING", Status::InReview, NextActor::Provider, Retry::Unknown, kNoNote},
    {"NOT_VERIFIED", "VERIFICATION", Status::InReview, NextActor::Provider, Retry::Unknown, kNoNote},
    {"NOT_VERIFIED", "REJECTED_BY_PROVIDER", Status::Rejected, NextActor::Us, Retry::Unknown, kNoNote},
    {"NOT_VERIFIED", "SUCCESSFUL", Status::InReview, NextActor::Us, Retry::Unknown, kSucceeded},
    {"VERIFIED", kNoAttempt, Status::Approved, NextActor::Nobody, Retry::Unknown, kNoNote},
    {"VERIFIED", "SUCCESSFUL", Status::Approved, NextActor::Nobody, Retry::Unknown, kNoNote},
    {"VERIFIED", "PENDING", Status::Approved, NextActor::Nobody, Retry::Unknown, kNewerWaits},
    {"VERIFIED", "VERIFICATION", Status::Approved, NextActor::Nobody, Retry::Unknown, kNewerRuns},
    {"VERIFIED", "REJECTED_BY_PROVIDER", Status::Approved, NextActor::Nobody, Retry::Unknown, kNewerRejected},
    {"EXPIRED", kNoAttempt, Status::Expired, NextActor::Customer, Retry::Possible, kNoNote},
    {"EXPIRED", "PENDING", Status::Expired, NextActor::Customer, Retry::Possible, kNewerWaits},
    {"EXPIRED", "VERIFICATION", Status::Expired, NextActor::Customer, Retry::Possible, kNewerRuns},
    {"EXPIRED", "REJECTED_BY_PROVIDER", Status::Expired, NextActor::Customer, Retry::Possible, kNewerRejected},
    {"EXPIRED", "SUCCESSFUL", Status::Expired, NextActor::Customer, Retry::Possible, kNewerSucceeded},
});
// clang-format on

bool matches(const Row &row, const QString &status, const std::optional<QString> &attempt)
{
    if (status != QLatin1String(row.status))
        return false;
    return row.attempt == kNoAttempt ? !attempt : attempt == QLatin1String(row.attempt);
}

Verification mapped(const QString &status, const std::optional<QString> &attempt)
{
    Verification verification;
    verification.raw.insert(QStringLiteral("status"), status);
    if (attempt)
        verification.raw.insert(QStringLiteral("attemptStatus"), *attempt);
    for (const Row &row : kMapping) {
        if (!matches(row, status, attempt))
            continue;
        verification.status = row.meaning;
        verification.nextActor = row.nextActor;
        verification.retry = row.retry;
        if (row.note != kNoNote)
            verification.notes = {core::Message{row.note, {attempt.value_or(QString())}}};
    }
    return verification;
}

/// One text or a list of them: which of the two P100 sends is not documented for this call.
core::Result<QStringList> textsAt(const core::JsonReader &json, const QString &key)
{
    if (json.object().value(key).isArray())
        return json.strings(key);
    const core::Result<std::optional<QString>> text = json.optionalString(key);
    if (!text)
        return core::Unexpected(text.error());
    const std::optional<QString> &only = *text;
    return only ? QStringList{*only} : QStringList{};
}

core::Result<void> addReasons(const core::JsonReader &json, Verification &verification)
{
    QStringList seen;
    for (const QString &key : {QStringLiteral("rejectionReason"), QStringLiteral("rejectionReasons")}) {
        const core::Result<QStringList> texts = textsAt(json, key);
        if (!texts)
            return core::Unexpected(texts.error());
        if (!texts->isEmpty())
            verification.raw.insert(key, texts->join(QStringLiteral(", ")));
        seen += *texts;
    }
    seen.removeDuplicates();
    seen.removeAll(QString());
    for (const QString &text : std::as_const(seen))
        verification.reasons.append(p100RejectionReason(text));
    return {};
}

class KycLookup final : public SingleExchange
{
public:
    using SingleExchange::SingleExchange;

protected:
    [[nodiscard]] core::Result<Verification> read(const core::HttpResponse &response) const override
    {
        const core::Result<core::JsonReader> json = replyObject(response, nowUtc());
        if (!json)
            return core::Unexpected(json.error());
        const core::Result<bool> isError = p100IsError(*json, response);
        if (!isError)
            return core::Unexpected(isError.error());
        if (*isError)
            return p100ErrorOutcome(*json, response, nowUtc());
        return readStatus(*json);
    }

private:
    [[nodiscard]] static core::Result<Verification> readStatus(const core::JsonReader &json)
    {
        const core::Result<QString> status = json.string(QStringLiteral("status"));
        if (!status)
            return core::Unexpected(status.error());
        const core::Result<std::optional<QString>> attempt = json.optionalString(QStringLiteral("attemptStatus"));
        if (!attempt)
            return core::Unexpected(attempt.error());
        Verification verification = mapped(*status, *attempt);
        if (const core::Result<void> added = addReasons(json, verification); !added)
            return core::Unexpected(added.error());
        return verification;
    }
};

} // namespace

core::Result<std::unique_ptr<LookupConversation>> p100KycLookup(const core::ProviderDescription &description,
                                                                const LookupInput &input)
{
    const QString userId = input.customer.text(p100_fields::kExternalUserId);
    if (!core::Target::isSafeSegment(userId))
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {p100_fields::kExternalUserId});

    core::HttpRequest request = p100StatusRequest(description, input.account, userId);
    return std::make_unique<KycLookup>(std::move(request), input.clock);
}

core::HttpRequest p100StatusRequest(const core::ProviderDescription &description, const core::Account &account,
                                    const QString &userId)
{
    const QUrl baseUrl = account.baseUrl(description, QStringLiteral("api"));
    core::Target target(baseUrl);
    target.path("/v1/kyc/status/").segment(userId);
    const core::Secret *key = account.fields.secret(p100_fields::kApiKey);
    core::HttpRequest request = getRequest(baseUrl, target, {{"x-api-key", key->open().toByteArray()}});
    request.isTransient = p100IsTransient;
    return request;
}

} // namespace kyc::providers
