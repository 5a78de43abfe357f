// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/history.h"

#include <QFuture>

namespace kyc::records {

/// A saved customer. Tokens and other secrets of the person are the vault's.
struct CustomerRecord
{
    qint64 id = 0; ///< given by the store, never twice; 0: not saved yet
    QString label;
    QList<Identifier> identifiers;
    QStringList tags;
    QString note;
    QDateTime createdAt; ///< UTC; the store's
    QDateTime changedAt; ///< UTC; the store's
    qint64 revision = 0; ///< the store's; what is saved must be of the last one
    bool isUnreadable = false; ///< in lists: it is damaged, nothing but its id is known

    bool operator==(const CustomerRecord &) const = default;
};

/// Somebody said that this customer's records are needed: none of them is removed while they are held, whatever its
/// age.
struct Hold
{
    qint64 customerId = 0;
    QString reason; ///< sealed, as all of it
    QString agent; ///< who said so
    QDateTime since; ///< UTC
    QList<Identifier> identifiers; ///< what the customer was known by, then or since; the store's
};

/// For how long one check at one account said the same of a customer, asked by the same identifiers: two that were
/// merged may have been two at the provider.
struct StatusSpan
{
    QString providerId;
    QString checkId;
    QString accountId;
    QString accountName; ///< as it was when last seen
    QStringList identifiers; ///< texts of those that name the person; may be none
    core::Status status = core::Status::Unknown;
    QDateTime firstSeen; ///< UTC
    QDateTime lastSeen; ///< UTC
    int times = 0; ///< how often it was seen
    qint64 firstEntry = 0; ///< of the history
    qint64 lastEntry = 0;

    bool operator==(const StatusSpan &) const = default;
};

/// Saved customers. Every future ends exactly once; errors are Records/…, whichever applies. Any thread.
class CustomerStore
{
public:
    CustomerStore() = default;
    virtual ~CustomerStore() = default;
    Q_DISABLE_COPY_MOVE(CustomerStore)

    /// Saves a new one (id 0) or what was changed, and gives its id. @p seenIn are entries of the history that are
    /// about this person whatever they were asked with. Records/RecordAbsent when it was removed meanwhile,
    /// RecordChanged when somebody else changed it since it was read.
    [[nodiscard]] virtual QFuture<core::Result<qint64>> save(CustomerRecord customer, std::vector<qint64> seenIn) = 0;
    /// Records/RecordAbsent, RecordsDamaged.
    [[nodiscard]] virtual QFuture<core::Result<CustomerRecord>> customer(qint64 id) = 0;
    /// As one types: whom an identifier is or begins with, or whose label or tag has the text in it, whatever case;
    /// whole identifiers first, then labels that begin with it, then by label. Nothing typed finds everybody. At most
    /// @p limit. Those that cannot be read, so that nobody can tell, come last.
    [[nodiscard]] virtual QFuture<core::Result<QList<CustomerRecord>>> find(QString text, int limit) = 0;
    /// Whom exactly this identifier names (sealing.h says what is equal).
    [[nodiscard]] virtual QFuture<core::Result<QList<CustomerRecord>>> findByIdentifier(Identifier identifier) = 0;
    /// Two turned out to be one: what @p other has goes to @p kept, whose label and first identifiers stay; other is
    /// no more. A hold of either holds for both. Records/RecordAbsent.
    [[nodiscard]] virtual QFuture<core::Result<void>> merge(qint64 kept, qint64 other) = 0;
    /// What was seen stays in the history, as it must. Records/RecordAbsent, RecordHeld.
    [[nodiscard]] virtual QFuture<core::Result<void>> remove(qint64 id) = 0;
    /// Each change of status that was ever seen, in the order of recording: a clock can be set back. Lookup errors are
    /// no status.
    [[nodiscard]] virtual QFuture<core::Result<QList<StatusSpan>>> timeline(qint64 id) = 0;

    /// Begins a hold, or gives one that is there another reason. Records/RecordAbsent.
    [[nodiscard]] virtual QFuture<core::Result<void>> hold(Hold hold) = 0;
    /// Records/RecordAbsent when the customer is not held.
    [[nodiscard]] virtual QFuture<core::Result<void>> release(qint64 id) = 0;
    /// One a customer, the oldest first.
    [[nodiscard]] virtual QFuture<core::Result<QList<Hold>>> holds() = 0;
};

} // namespace kyc::records
