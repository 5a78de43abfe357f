// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/lookup.h"
#include "records/identifier.h"

#include <memory>
#include <vector>

namespace kyc::records {

/// What a line of the history is about. The words ("lookup", "import") are in the store.
enum class HistoryKind { Lookup, Import };

[[nodiscard]] QString toWord(HistoryKind kind);
[[nodiscard]] std::optional<HistoryKind> historyKindFromWord(const QString &word);

/// What was done and seen, whole. Times are UTC, kept to the millisecond.
struct HistoryEntry
{
    qint64 id = 0; ///< given by the store, ascending, never twice
    HistoryKind kind = HistoryKind::Lookup;
    QString agent;
    QString reference; ///< the agent's own, for example a ticket; may be empty
    QString providerId;
    QString accountId;
    std::optional<qint64> customerId; ///< when it was a saved customer
    std::optional<QDateTime> askedAt; ///< when it began
    /// Keys of outcome.identifiers that name this one person: the customer's history is found by them. Not "refresh".
    QStringList identifyingKeys;
    core::LookupOutcome outcome; ///< with reasons, raw words and evidence as they came
};

/// What a list shows of an entry.
struct HistoryRow
{
    qint64 id = 0;
    HistoryKind kind = HistoryKind::Lookup;
    QString agent;
    QString reference;
    QString providerId;
    QString checkId;
    QString accountId;
    QString accountName; ///< as it was then
    QString environment;
    QString customerLabel; ///< as it was then
    QMap<QString, QString> identifiers;
    QStringList identifyingKeys; ///< of identifiers: those that name the person
    std::optional<qint64> customerId; ///< as it is now
    std::optional<QDateTime> askedAt;
    QDateTime lookedUpAt;
    std::optional<core::Status> status; ///< of a verification
    std::optional<core::ErrorKind> errorKind; ///< else
    core::NextActor nextActor = core::NextActor::Unknown;
    bool isFinal = false;
    QStringList reasonCodes;
    core::Message reason; ///< the first reason there are words for, or what went wrong
    bool isUnreadable = false; ///< it is damaged: nothing but its id is known

    bool operator==(const HistoryRow &) const = default;
};

/// Which entries: those that all of it holds for. What is empty or absent holds for every entry; for one that is
/// damaged nothing else does, but that it stands among its neighbours in time.
struct HistoryFilter
{
    /// Words, each of them somewhere in label, identifiers, reference, account, reason codes or reason (the first 1000
    /// characters of each); whatever case.
    QString text;
    /// Either of both: entries with one of these statuses, or with one of these errors.
    QList<core::Status> statuses;
    QList<core::ErrorKind> errorKinds;
    QStringList providerIds;
    QStringList checkIds;
    QStringList accountIds;
    QStringList agents;
    QList<HistoryKind> kinds;
    std::optional<QDateTime> from; ///< looked up then or later
    std::optional<QDateTime> until; ///< looked up before
    std::optional<qint64> customerId; ///< recorded for this customer, or with an identifier that the customer has
    QList<Identifier> identifiers; ///< where there is no customerId: recorded with one of these, whoever's
};

enum class HistoryColumn {
    LookedUpAt,
    Customer,
    Identifiers,
    Provider,
    Check,
    Account,
    Environment,
    Agent,
    Reference,
    Outcome, ///< statuses in the order of core::Status, then errors
    NextActor,
    Reason,
};

/// What equals in the column comes newest first.
struct HistoryOrder
{
    HistoryColumn column = HistoryColumn::LookedUpAt;
    Qt::SortOrder direction = Qt::DescendingOrder;
};

/// Which entries were found, in their order. A snapshot: what is recorded later is not in it.
struct HistoryMatches
{
    std::shared_ptr<const std::vector<qint64>> ids;
    bool isComplete = false; ///< else the first few, while the search goes on
};

/// What there is to choose from, when a filter is put together.
struct HistoryContents
{
    qint64 entries = 0;
    QStringList agents; ///< sorted
    QMap<QString, QString> accounts; ///< names as they were last, by id
};

} // namespace kyc::records
