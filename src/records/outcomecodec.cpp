// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/outcomecodec.h"

#include "records/cborvalues.h"
#include "records/outcomekeys.h"
#include "records/recordsfailure.h"

namespace kyc::records {

namespace {

using core::Result;

constexpr int kFastest = 1;

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

/// Apart from all else in being compressed, and in being read by nobody but who looks at one entry.
QByteArray packed(const QList<core::Evidence> &evidence)
{
    const QCborArray array =
        list(evidence, [](const core::Evidence &one) { return QCborValue(QCborArray{one.call, one.body}); });
    return evidence.isEmpty() ? QByteArray() : qCompress(QCborValue(array).toCbor(), kFastest);
}

/// Remembers in @p isSound when it was none.
QList<core::Evidence> evidenceFrom(const QByteArray &packed, bool &isSound)
{
    if (packed.isEmpty())
        return {};
    QCborParserError parsed;
    const QCborValue array = QCborValue::fromCbor(qUncompress(packed), &parsed);
    isSound = isSound && parsed.error == QCborError::NoError && array.isArray();
    return listFrom<core::Evidence>(
        array, [](const QCborArray &one) { return core::Evidence{one.at(0).toString(), one.at(1).toByteArray()}; });
}

QCborMap verificationOut(const core::Verification &seen)
{
    const core::Times &times = seen.times;
    return {{OutcomeKey::Status, toWord(seen.status)},
            {OutcomeKey::NextActor, toWord(seen.nextActor)},
            {OutcomeKey::Retry, toWord(seen.retry)},
            {OutcomeKey::Final, seen.isFinal},
            {OutcomeKey::Reasons, list(seen.reasons, reasonOut)},
            {OutcomeKey::Steps, list(seen.steps, stepOut)},
            {OutcomeKey::Times,
             QCborArray{cbor(times.created), cbor(times.submitted), cbor(times.decided), cbor(times.expires)}},
            {OutcomeKey::FetchedAt, cbor(std::optional(seen.fetchedAt))},
            {OutcomeKey::Source, toWord(seen.source)},
            {OutcomeKey::Ids, cbor(seen.ids)},
            {OutcomeKey::Raw, cbor(seen.raw)},
            {OutcomeKey::Notes, list(seen.notes, [](const core::Message &note) { return cbor(note); })},
            {OutcomeKey::Evidence, packed(seen.evidence)}};
}

core::Verification verificationFrom(const QCborMap &map, WordReading &words, bool &isSound)
{
    core::Verification seen;
    seen.status = words.word(map[OutcomeKey::Status], core::statusFromWord);
    seen.nextActor = words.word(map[OutcomeKey::NextActor], core::nextActorFromWord);
    seen.retry = words.word(map[OutcomeKey::Retry], core::retryFromWord);
    seen.isFinal = map[OutcomeKey::Final].toBool();
    seen.reasons = listFrom<core::Reason>(map[OutcomeKey::Reasons], [&words](const QCborArray &one) {
        return core::Reason{one.at(0).toString(), one.at(1).toString(), messageFrom(one.at(2)),
                            words.word(one.at(3), core::audienceFromWord), one.at(4).toString()};
    });
    seen.steps = listFrom<core::VerificationStep>(map[OutcomeKey::Steps], [&words](const QCborArray &one) {
        return core::VerificationStep{one.at(0).toString(), messageFrom(one.at(1)),
                                      words.word(one.at(2), core::stepStateFromWord), one.at(3).toString()};
    });
    const QCborArray times = map[OutcomeKey::Times].toArray();
    seen.times = {timeFrom(times.at(0)), timeFrom(times.at(1)), timeFrom(times.at(2)), timeFrom(times.at(3))};
    seen.fetchedAt = timeFrom(map[OutcomeKey::FetchedAt]).value_or(QDateTime());
    seen.source = words.word(map[OutcomeKey::Source], core::sourceFromWord);
    seen.ids = mapFrom(map[OutcomeKey::Ids]);
    seen.raw = mapFrom(map[OutcomeKey::Raw]);
    for (const QCborValue &note : map[OutcomeKey::Notes].toArray())
        seen.notes.append(messageFrom(note));
    seen.evidence = evidenceFrom(map[OutcomeKey::Evidence].toByteArray(), isSound);
    return seen;
}

QCborMap errorOut(const core::Error &error)
{
    return {{OutcomeKey::Kind, toWord(error.kind)},
            {OutcomeKey::Cause, toWord(error.cause)},
            {OutcomeKey::Args, cbor(error.args)},
            {OutcomeKey::ProviderMessage, error.providerMessage},
            {OutcomeKey::ProviderCode, error.providerCode},
            {OutcomeKey::RetryAfter,
             error.retryAfter ? QCborValue(qint64{error.retryAfter->count()}) : QCborValue(nullptr)},
            {OutcomeKey::HttpStatus, error.httpStatus},
            {OutcomeKey::Retryable, error.retryable}};
}

core::Error errorFrom(const QCborMap &map, WordReading &words)
{
    core::Error error;
    error.kind = words.word(map[OutcomeKey::Kind], core::errorKindFromWord);
    error.cause = words.word(map[OutcomeKey::Cause], core::errorCauseFromWord);
    error.args = textsFrom(map[OutcomeKey::Args]);
    error.providerMessage = map[OutcomeKey::ProviderMessage].toString();
    error.providerCode = map[OutcomeKey::ProviderCode].toString();
    if (map[OutcomeKey::RetryAfter].isInteger())
        error.retryAfter = std::chrono::milliseconds(map[OutcomeKey::RetryAfter].toInteger());
    error.httpStatus = static_cast<int>(map[OutcomeKey::HttpStatus].toInteger());
    error.retryable = map[OutcomeKey::Retryable].toBool();
    return error;
}

} // namespace

QByteArray encoded(const core::LookupOutcome &outcome, const QString &agent, const QString &reference)
{
    QCborMap map{{OutcomeKey::Check, outcome.checkId},
                 {OutcomeKey::Account, outcome.accountName},
                 {OutcomeKey::Environment, outcome.environment},
                 {OutcomeKey::Label, outcome.customerLabel},
                 {OutcomeKey::Identifiers, cbor(outcome.identifiers)},
                 {OutcomeKey::LookedUpAt, cbor(std::optional(outcome.lookedUpAt))}};
    map.insert(OutcomeKey::Agent, agent);
    map.insert(OutcomeKey::Reference, reference);
    if (outcome.result)
        map.insert(OutcomeKey::Verification, verificationOut(*outcome.result));
    else
        map.insert(OutcomeKey::Error, errorOut(outcome.result.error()));
    return QCborValue(map).toCbor();
}

Result<core::LookupOutcome> outcomeFrom(const QByteArray &bytes)
{
    QCborParserError parsed;
    const QCborMap map = QCborValue::fromCbor(bytes, &parsed).toMap();
    bool isSound = map[OutcomeKey::Verification].isMap() != map[OutcomeKey::Error].isMap();
    WordReading words;
    core::LookupOutcome outcome;
    outcome.checkId = map[OutcomeKey::Check].toString();
    outcome.accountName = map[OutcomeKey::Account].toString();
    outcome.environment = map[OutcomeKey::Environment].toString();
    outcome.customerLabel = map[OutcomeKey::Label].toString();
    outcome.identifiers = mapFrom(map[OutcomeKey::Identifiers]);
    outcome.lookedUpAt = timeFrom(map[OutcomeKey::LookedUpAt]).value_or(QDateTime());
    if (map[OutcomeKey::Verification].isMap())
        outcome.result = verificationFrom(map[OutcomeKey::Verification].toMap(), words, isSound);
    else
        outcome.result = core::Unexpected(errorFrom(map[OutcomeKey::Error].toMap(), words));
    if (parsed.error != QCborError::NoError || !isSound || !words.isSound())
        return recordsFailure(core::ErrorCause::RecordsDamaged, {QStringLiteral("history_detail.outcome")});
    return outcome;
}

} // namespace kyc::records
