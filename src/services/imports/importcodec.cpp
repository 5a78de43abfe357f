// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/cborvalues.h"
#include "records/outcomecodec.h"
#include "services/imports/importstate.h"

namespace kyc::services {

namespace {

using records::cbor;
using records::mapFrom;
using records::timeFrom;

// Keys of the encoded map: part of the format.
enum Key : int {
    Order = 1,
    Agent,
    SourceName,
    DestinationName,
    ProviderId,
    CheckId,
    Environment,
    StartedAt,
    ChangedAt,
    Status,
    End,
    ErrorIs,
    Step,
    Steps,
    ApplicantId,
    Token,
    Tokens,
    HandOvers,
    IsTaken,
    HandedOver,
    Seen,
    Counts,
    IsSlow,
    IsUnclear,
    RandomKey,
    Lacking,
    SecretKeys,
};

QCborValue orderOut(const ImportOrder &order)
{
    return QCborArray{order.sourceAccountId,
                      cbor(order.applicant),
                      order.destinationAccountId,
                      cbor(order.destination),
                      order.customerLabel,
                      order.customerId ? QCborValue(*order.customerId) : QCborValue(nullptr),
                      order.basis,
                      order.reference};
}

ImportOrder orderFrom(const QCborArray &array)
{
    ImportOrder order;
    order.sourceAccountId = array.at(0).toString();
    order.applicant = mapFrom(array.at(1));
    order.destinationAccountId = array.at(2).toString();
    order.destination = mapFrom(array.at(3));
    order.customerLabel = array.at(4).toString();
    if (array.at(5).isInteger())
        order.customerId = array.at(5).toInteger();
    order.basis = array.at(6).toString();
    order.reference = array.at(7).toString();
    return order;
}

/// As an outcome that says nothing else.
QCborValue outcomeOut(core::Result<core::Verification> result)
{
    core::LookupOutcome outcome;
    outcome.result = std::move(result);
    return QCborValue(records::encoded(outcome));
}

QCborValue stepsOut(const QList<ImportStepRecord> &steps)
{
    QCborArray out;
    for (const ImportStepRecord &step : steps) {
        out.append(QCborArray{toWord(step.step), cbor(std::optional(step.startedAt)), cbor(step.endedAt),
                              toWord(step.outcome)});
    }
    return out;
}

QList<ImportStepRecord> stepsFrom(const QCborArray &array, records::WordReading &words)
{
    QList<ImportStepRecord> steps;
    for (const QCborValue value : array) {
        const QCborArray step = value.toArray();
        steps.append({words.word(step.at(0), importStepFromWord), timeFrom(step.at(1)).value_or(QDateTime()),
                      timeFrom(step.at(2)), words.word(step.at(3), stepOutcomeFromWord)});
    }
    return steps;
}

QCborValue tokenOut(const std::optional<TokenFacts> &token)
{
    if (!token)
        return nullptr;
    return QCborArray{cbor(std::optional(token->madeAt)), cbor(std::optional(token->livesUntil)), token->fingerprint,
                      token->isSent};
}

std::optional<TokenFacts> tokenFrom(const QCborValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    const QCborArray token = value.toArray();
    // What cannot be told counts as sent.
    return TokenFacts{timeFrom(token.at(0)).value_or(QDateTime()), timeFrom(token.at(1)).value_or(QDateTime()),
                      token.at(2).toString(), token.at(3).toBool(true)};
}

int number(const QCborArray &counts, qsizetype index)
{
    return static_cast<int>(counts.at(index).toInteger());
}

/// What was so from its beginning.
void readOrigin(const QCborMap &map, ImportState &state)
{
    state.key = map.value(RandomKey).toString();
    state.order = orderFrom(map.value(Order).toArray());
    state.agent = map.value(Agent).toString();
    state.sourceName = map.value(SourceName).toString();
    state.destinationName = map.value(DestinationName).toString();
    state.providerId = map.value(ProviderId).toString();
    state.checkId = map.value(CheckId).toString();
    state.environment = map.value(Environment).toString();
    for (const QCborValue key : map.value(SecretKeys).toArray())
        state.secretKeys.append(key.toString());
    state.startedAt = timeFrom(map.value(StartedAt)).value_or(QDateTime());
    state.applicantId = map.value(ApplicantId).toString();
}

void readProgress(const QCborMap &map, ImportState &state, records::WordReading &words)
{
    state.changedAt = timeFrom(map.value(ChangedAt)).value_or(QDateTime());
    state.status = words.word(map.value(Status), importStatusFromWord);
    state.end = words.optionalWord(map.value(End), importEndFromWord);
    state.step = words.word(map.value(Step), importStepFromWord);
    state.steps = stepsFrom(map.value(Steps).toArray(), words);
    for (const QCborValue field : map.value(Lacking).toArray())
        state.lacking.append(words.word(field, core::profileFieldFromWord));
    state.token = tokenFrom(map.value(Token));
    state.tokens = static_cast<int>(map.value(Tokens).toInteger());
    state.handOvers = static_cast<int>(map.value(HandOvers).toInteger());
    state.isTaken = map.value(IsTaken).toBool();
    state.handedOver = mapFrom(map.value(HandedOver));
    const QCborArray counts = map.value(Counts).toArray();
    state.polls = number(counts, 0);
    state.failures = number(counts, 1);
    state.absences = number(counts, 2);
    state.shortLives = number(counts, 3);
    state.isSlow = map.value(IsSlow).toBool();
    state.isUnclear = map.value(IsUnclear).toBool();
}

/// False for what is none.
bool readAnswers(const QCborMap &map, ImportState &state)
{
    if (map.contains(ErrorIs)) {
        const auto outcome = records::outcomeFrom(map.value(ErrorIs).toByteArray());
        if (!outcome || outcome->result)
            return false;
        state.error = outcome->result.error();
    }
    if (map.contains(Seen)) {
        const auto outcome = records::outcomeFrom(map.value(Seen).toByteArray());
        if (!outcome || !outcome->result)
            return false;
        state.seen = *outcome->result;
    }
    return true;
}

} // namespace

QByteArray encoded(const ImportState &state)
{
    QCborMap map{{Order, orderOut(state.order)},
                 {Agent, state.agent},
                 {SourceName, state.sourceName},
                 {DestinationName, state.destinationName},
                 {ProviderId, state.providerId},
                 {CheckId, state.checkId},
                 {Environment, state.environment},
                 {StartedAt, cbor(std::optional(state.startedAt))},
                 {ChangedAt, cbor(std::optional(state.changedAt))},
                 {Status, toWord(state.status)},
                 {End, state.end ? QCborValue(toWord(*state.end)) : QCborValue(nullptr)},
                 {Step, toWord(state.step)},
                 {Steps, stepsOut(state.steps)},
                 {ApplicantId, state.applicantId},
                 {Token, tokenOut(state.token)}};
    map.insert(Tokens, state.tokens);
    map.insert(HandOvers, state.handOvers);
    map.insert(IsTaken, state.isTaken);
    map.insert(HandedOver, cbor(state.handedOver));
    map.insert(Counts, QCborArray{state.polls, state.failures, state.absences, state.shortLives});
    map.insert(IsSlow, state.isSlow);
    map.insert(IsUnclear, state.isUnclear);
    map.insert(RandomKey, state.key);
    map.insert(SecretKeys, cbor(state.secretKeys));
    QStringList lacking;
    for (const core::ProfileField field : state.lacking)
        lacking.append(core::toWord(field));
    map.insert(Lacking, cbor(lacking));
    if (state.error)
        map.insert(ErrorIs, outcomeOut(core::Unexpected(*state.error)));
    if (state.seen)
        map.insert(Seen, outcomeOut(*state.seen));
    return QCborValue(map).toCbor();
}

core::Result<ImportState> importStateFrom(const QByteArray &bytes)
{
    QCborParserError parsed;
    const QCborMap map = QCborValue::fromCbor(bytes, &parsed).toMap();
    records::WordReading words;
    ImportState state;
    readOrigin(map, state);
    readProgress(map, state, words);
    const bool isSound = readAnswers(map, state);
    if (parsed.error != QCborError::NoError || !map.value(Order).isArray() || !isSound || !words.isSound())
        return core::failure(core::ErrorKind::Records, core::ErrorCause::RecordsDamaged,
                             {QStringLiteral("import.state")});
    return state;
}

} // namespace kyc::services
