// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/outcomecodec.h"

#include "records/cborvalues.h"
#include "records/recordsfailure.h"

namespace kyc::records {

namespace {

using core::Result;

constexpr int kFastest = 1;

// Keys of the maps. They are in every store there is.
constexpr QLatin1String kCheck("check");
constexpr QLatin1String kAccount("account");
constexpr QLatin1String kEnvironment("environment");
constexpr QLatin1String kLabel("label");
constexpr QLatin1String kIdentifiers("identifiers");
constexpr QLatin1String kLookedUpAt("lookedUpAt");
constexpr QLatin1String kVerification("verification");
constexpr QLatin1String kError("error");
constexpr QLatin1String kStatus("status");
constexpr QLatin1String kNextActor("nextActor");
constexpr QLatin1String kRetry("retry");
constexpr QLatin1String kFinal("final");
constexpr QLatin1String kReasons("reasons");
constexpr QLatin1String kSteps("steps");
constexpr QLatin1String kTimes("times");
constexpr QLatin1String kFetchedAt("fetchedAt");
constexpr QLatin1String kSource("source");
constexpr QLatin1String kIds("ids");
constexpr QLatin1String kRaw("raw");
constexpr QLatin1String kNotes("notes");
constexpr QLatin1String kEvidence("evidence");
constexpr QLatin1String kKind("kind");
constexpr QLatin1String kCause("cause");
constexpr QLatin1String kArgs("args");
constexpr QLatin1String kProviderMessage("providerMessage");
constexpr QLatin1String kProviderCode("providerCode");
constexpr QLatin1String kRetryAfter("retryAfter");
constexpr QLatin1String kHttpStatus("httpStatus");
constexpr QLatin1String kRetryable("retryable");

template <class T, class One>
QCborArray list(const QList<T> &values, One one)
{
    QCborArray out;
    for (const T &value : values)
        out.append(one(value));
    return out;
}

template <class T, class One>
QList<T> listFrom(const QCborValue &values, One one)
{
    QList<T> out;
    for (const QCborValue &value : values.toArray())
        out.append(one(value.toArray()));
    return out;
}

QCborValue reasonOut(const core::Reason &reason)
{
    return QCborArray{reason.code, reason.providerText, cbor(reason.explanation), toWord(reason.audience), reason.step};
}

QCborValue stepOut(const core::VerificationStep &step)
{
    return QCborArray{step.key, cbor(step.label), toWord(step.state), step.providerWord};
}

QCborMap verificationOut(const core::Verification &seen)
{
    const core::Times &times = seen.times;
    return {{kStatus, toWord(seen.status)},
            {kNextActor, toWord(seen.nextActor)},
            {kRetry, toWord(seen.retry)},
            {kFinal, seen.isFinal},
            {kReasons, list(seen.reasons, reasonOut)},
            {kSteps, list(seen.steps, stepOut)},
            {kTimes, QCborArray{cbor(times.created), cbor(times.submitted), cbor(times.decided), cbor(times.expires)}},
            {kFetchedAt, cbor(std::optional(seen.fetchedAt))},
            {kSource, toWord(seen.source)},
            {kIds, cbor(seen.ids)},
            {kRaw, cbor(seen.raw)},
            {kNotes, list(seen.notes, [](const core::Message &note) { return cbor(note); })},
            {kEvidence, list(seen.evidence, [](const core::Evidence &one) {
                 return QCborValue(QCborArray{one.call, one.body});
             })}};
}

core::Verification verificationFrom(const QCborMap &map, WordReading &words)
{
    core::Verification seen;
    seen.status = words.word(map[kStatus], core::statusFromWord);
    seen.nextActor = words.word(map[kNextActor], core::nextActorFromWord);
    seen.retry = words.word(map[kRetry], core::retryFromWord);
    seen.isFinal = map[kFinal].toBool();
    seen.reasons = listFrom<core::Reason>(map[kReasons], [&words](const QCborArray &one) {
        return core::Reason{one.at(0).toString(), one.at(1).toString(), messageFrom(one.at(2)),
                            words.word(one.at(3), core::audienceFromWord), one.at(4).toString()};
    });
    seen.steps = listFrom<core::VerificationStep>(map[kSteps], [&words](const QCborArray &one) {
        return core::VerificationStep{one.at(0).toString(), messageFrom(one.at(1)),
                                      words.word(one.at(2), core::stepStateFromWord), one.at(3).toString()};
    });
    const QCborArray times = map[kTimes].toArray();
    seen.times = {timeFrom(times.at(0)), timeFrom(times.at(1)), timeFrom(times.at(2)), timeFrom(times.at(3))};
    seen.fetchedAt = timeFrom(map[kFetchedAt]).value_or(QDateTime());
    seen.source = words.word(map[kSource], core::sourceFromWord);
    seen.ids = mapFrom(map[kIds]);
    seen.raw = mapFrom(map[kRaw]);
    for (const QCborValue &note : map[kNotes].toArray())
        seen.notes.append(messageFrom(note));
    seen.evidence = listFrom<core::Evidence>(map[kEvidence], [](const QCborArray &one) {
        return core::Evidence{one.at(0).toString(), one.at(1).toByteArray()};
    });
    return seen;
}

QCborMap errorOut(const core::Error &error)
{
    return {{kKind, toWord(error.kind)},
            {kCause, toWord(error.cause)},
            {kArgs, cbor(error.args)},
            {kProviderMessage, error.providerMessage},
            {kProviderCode, error.providerCode},
            {kRetryAfter, error.retryAfter ? QCborValue(qint64{error.retryAfter->count()}) : QCborValue(nullptr)},
            {kHttpStatus, error.httpStatus},
            {kRetryable, error.retryable}};
}

core::Error errorFrom(const QCborMap &map, WordReading &words)
{
    core::Error error;
    error.kind = words.word(map[kKind], core::errorKindFromWord);
    error.cause = words.word(map[kCause], core::errorCauseFromWord);
    error.args = textsFrom(map[kArgs]);
    error.providerMessage = map[kProviderMessage].toString();
    error.providerCode = map[kProviderCode].toString();
    if (map[kRetryAfter].isInteger())
        error.retryAfter = std::chrono::milliseconds(map[kRetryAfter].toInteger());
    error.httpStatus = static_cast<int>(map[kHttpStatus].toInteger());
    error.retryable = map[kRetryable].toBool();
    return error;
}

} // namespace

QByteArray encoded(const core::LookupOutcome &outcome)
{
    QCborMap map{{kCheck, outcome.checkId},
                 {kAccount, outcome.accountName},
                 {kEnvironment, outcome.environment},
                 {kLabel, outcome.customerLabel},
                 {kIdentifiers, cbor(outcome.identifiers)},
                 {kLookedUpAt, cbor(std::optional(outcome.lookedUpAt))}};
    if (outcome.result)
        map.insert(kVerification, verificationOut(*outcome.result));
    else
        map.insert(kError, errorOut(outcome.result.error()));
    return qCompress(QCborValue(map).toCbor(), kFastest);
}

Result<core::LookupOutcome> outcomeFrom(const QByteArray &bytes)
{
    QCborParserError parsed;
    const QCborMap map = QCborValue::fromCbor(qUncompress(bytes), &parsed).toMap();
    const bool hasResult = map[kVerification].isMap() != map[kError].isMap();
    WordReading words;
    core::LookupOutcome outcome;
    outcome.checkId = map[kCheck].toString();
    outcome.accountName = map[kAccount].toString();
    outcome.environment = map[kEnvironment].toString();
    outcome.customerLabel = map[kLabel].toString();
    outcome.identifiers = mapFrom(map[kIdentifiers]);
    outcome.lookedUpAt = timeFrom(map[kLookedUpAt]).value_or(QDateTime());
    if (map[kVerification].isMap())
        outcome.result = verificationFrom(map[kVerification].toMap(), words);
    else
        outcome.result = core::Unexpected(errorFrom(map[kError].toMap(), words));
    if (parsed.error != QCborError::NoError || !hasResult || !words.isSound())
        return recordsFailure(core::ErrorCause::RecordsDamaged, {QStringLiteral("history_detail.outcome")});
    return outcome;
}

} // namespace kyc::records
