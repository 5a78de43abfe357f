// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/lookup.h"
#include "records/identifier.h"

#include <chrono>
#include <map>
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
    QList<core::NextActor> nextActors;
    /// Of each person, check and account only what was seen last, and not the errors (historystanding.h).
    bool isLastOnly = false;
    /// And of those only the ones whose status is another than it was then.
    std::optional<QDateTime> changedSince;
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

/// What one provider's checks came to within a time.
struct ProviderHour
{
    qint64 asked = 0;
    qint64 failed = 0; ///< with one of providerTroubles()
    /// Half of those that were answered took no longer; nothing when none was.
    std::optional<std::chrono::milliseconds> usualTime;

    bool operator==(const ProviderHour &) const = default;
};

/// The history in figures. Each is the number of entries that the filter beside it lets through.
struct HistoryOverview
{
    qint64 entries = 0; ///< an empty filter
    std::map<core::Status, qint64> statuses; ///< isLastOnly and that status; those that nobody has are not in it
    qint64 forUs = 0; ///< isLastOnly and NextActor::Us
    qint64 changed = 0; ///< changedSince
    std::map<QString, ProviderHour> providers; ///< by id; of those asked since a time; lookups alone

    bool operator==(const HistoryOverview &) const = default;
};

/// The errors that tell of a provider, or of the way there, that does not work; what the others tell of is a customer,
/// a credential or the desk.
[[nodiscard]] const QList<core::ErrorKind> &providerTroubles();

} // namespace kyc::records
