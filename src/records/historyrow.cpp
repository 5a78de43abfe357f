// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historyrow.h"

#include "core/errortext.h"
#include "core/wordtable.h"
#include "records/cborvalues.h"
#include "records/recordsfailure.h"

namespace kyc::records {

namespace {

constexpr core::WordTable<HistoryKind, 2> kKinds{{
    {HistoryKind::Lookup, "lookup"},
    {HistoryKind::Import, "import"},
}};

/// Where each value stands. More may follow in later versions; none ever moves.
enum Place : qsizetype {
    Id,
    Kind,
    Agent,
    Reference,
    Provider,
    Check,
    AccountId,
    AccountName,
    Environment,
    Label,
    Identifiers,
    AskedAt,
    LookedUpAt,
    StatusWord,
    ErrorWord,
    Actor,
    Final,
    Codes,
    ReasonText,
    IdentifyingKeys,
    PlaceCount,
};

template <class Enum>
QCborValue optionalWord(const std::optional<Enum> &value)
{
    return value ? QCborValue(toWord(*value)) : QCborValue(nullptr);
}

void describe(HistoryRow &row, const core::Verification &seen)
{
    row.status = seen.status;
    row.nextActor = seen.nextActor;
    row.isFinal = seen.isFinal;
    for (const core::Reason &reason : seen.reasons) {
        if (!reason.code.isEmpty())
            row.reasonCodes.append(reason.code);
        if (!row.reason.isEmpty())
            continue;
        row.reason = reason.explanation;
        if (row.reason.isEmpty() && !reason.providerText.isEmpty())
            row.reason = core::Message("%1", {reason.providerText});
    }
}

void describe(HistoryRow &row, const core::Error &error)
{
    row.errorKind = error.kind;
    row.reason = core::errorText(error).what;
    if (!error.providerCode.isEmpty())
        row.reasonCodes.append(error.providerCode);
}

} // namespace

QString toWord(HistoryKind kind)
{
    return kKinds.word(kind);
}

std::optional<HistoryKind> historyKindFromWord(const QString &word)
{
    return kKinds.value(word);
}

HistoryRow rowOf(const HistoryEntry &entry)
{
    HistoryRow row;
    row.id = entry.id;
    row.kind = entry.kind;
    row.agent = entry.agent;
    row.reference = entry.reference;
    row.providerId = entry.providerId;
    row.checkId = entry.outcome.checkId;
    row.accountId = entry.accountId;
    row.accountName = entry.outcome.accountName;
    row.environment = entry.outcome.environment;
    row.customerLabel = entry.outcome.customerLabel;
    row.identifiers = entry.outcome.identifiers;
    row.identifyingKeys = entry.identifyingKeys;
    row.customerId = entry.customerId;
    row.askedAt = entry.askedAt;
    row.lookedUpAt = entry.outcome.lookedUpAt;
    if (entry.outcome.result)
        describe(row, *entry.outcome.result);
    else
        describe(row, entry.outcome.result.error());
    return row;
}

HistoryRow unreadableRow(qint64 id)
{
    HistoryRow row;
    row.id = id;
    row.isUnreadable = true;
    return row;
}

QByteArray encoded(const HistoryRow &row)
{
    const QCborArray array{row.id,
                           toWord(row.kind),
                           row.agent,
                           row.reference,
                           row.providerId,
                           row.checkId,
                           row.accountId,
                           row.accountName,
                           row.environment,
                           row.customerLabel,
                           cbor(row.identifiers),
                           cbor(row.askedAt),
                           cbor(std::optional(row.lookedUpAt)),
                           optionalWord(row.status),
                           optionalWord(row.errorKind),
                           toWord(row.nextActor),
                           row.isFinal,
                           cbor(row.reasonCodes),
                           cbor(row.reason),
                           cbor(row.identifyingKeys)};
    return QCborValue(array).toCbor();
}

core::Result<HistoryRow> rowFrom(const QByteArray &bytes)
{
    QCborParserError parsed;
    const QCborArray array = QCborValue::fromCbor(bytes, &parsed).toArray();
    WordReading words;
    HistoryRow row;
    row.id = array.at(Id).toInteger();
    row.kind = words.word(array.at(Kind), historyKindFromWord);
    row.agent = array.at(Agent).toString();
    row.reference = array.at(Reference).toString();
    row.providerId = array.at(Provider).toString();
    row.checkId = array.at(Check).toString();
    row.accountId = array.at(AccountId).toString();
    row.accountName = array.at(AccountName).toString();
    row.environment = array.at(Environment).toString();
    row.customerLabel = array.at(Label).toString();
    row.identifiers = mapFrom(array.at(Identifiers));
    row.askedAt = timeFrom(array.at(AskedAt));
    row.lookedUpAt = timeFrom(array.at(LookedUpAt)).value_or(QDateTime());
    row.status = words.optionalWord(array.at(StatusWord), core::statusFromWord);
    row.errorKind = words.optionalWord(array.at(ErrorWord), core::errorKindFromWord);
    row.nextActor = words.word(array.at(Actor), core::nextActorFromWord);
    row.isFinal = array.at(Final).toBool();
    row.reasonCodes = textsFrom(array.at(Codes));
    row.reason = messageFrom(array.at(ReasonText));
    row.identifyingKeys = textsFrom(array.at(IdentifyingKeys));
    if (parsed.error != QCborError::NoError || array.size() < PlaceCount || !words.isSound()
        || row.status.has_value() == row.errorKind.has_value())
        return recordsFailure(core::ErrorCause::RecordsDamaged, {QStringLiteral("history.summary")});
    return row;
}

} // namespace kyc::records
