// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/retention.h"

#include "records/historytables.h"
#include "records/holds.h"
#include "records/statement.h"

#include <QRegularExpression>

namespace kyc::records {

namespace {

using core::Result;

QString ranAtCounter()
{
    return QStringLiteral("retention_ran_at");
}

std::optional<QDateTime> timeOf(std::optional<qint64> milliseconds)
{
    return milliseconds ? std::optional(QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC)) : std::nullopt;
}

/// Who is held, made ready to be asked about many rows.
class Protection
{
public:
    Protection(const QList<Hold> &holds, const Sealing &sealing) : m_sealing(sealing)
    {
        for (const Hold &hold : holds) {
            m_customers.insert(hold.customerId);
            for (const Identifier &one : hold.identifiers)
                m_hashes.insert(sealing.lookupHash(one.key, one.text));
        }
    }

    /// Also of a row that says nothing of itself, as long as anybody is held.
    [[nodiscard]] bool holds(const HistoryRow &row) const
    {
        if (m_customers.empty())
            return false;
        if (row.isUnreadable || (row.customerId && m_customers.contains(*row.customerId)))
            return true;
        for (auto it = row.identifiers.cbegin(); it != row.identifiers.cend(); ++it) {
            if (m_hashes.contains(m_sealing.lookupHash(it.key(), it.value())))
                return true;
        }
        return false;
    }

private:
    const Sealing &m_sealing;
    std::set<qint64> m_customers;
    std::set<QByteArray> m_hashes;
};

/// Goes to the next entry that is old by what stands open beside it, in a page that was not looked at yet.
Result<void> goOn(const QSqlDatabase &database, const RetentionRule &rule, RetentionProgress &progress)
{
    Statement next(database,
                   QStringLiteral("SELECT looked_up_at, id FROM history WHERE kind = ? AND looked_up_at < ? AND "
                                  "(looked_up_at, id) > (?, ?) ORDER BY looked_up_at, id LIMIT 1"));
    while (true) {
        bool isFound = false;
        next.with(toWord(rule.kind)).with(rule.before.toMSecsSinceEpoch()).with(progress.time).with(progress.id);
        const Result<void> got = next.each([&](const Statement &at) {
            isFound = true;
            progress.time = at.integer(0);
            progress.id = at.integer(1);
            return Result<void>();
        });
        progress.isDone = !isFound;
        if (!got || !isFound || progress.pages.insert(HistoryPage::numberFor(progress.id)).second)
            return got;
    }
}

/// Ids in a page that are old by what stands open beside them: all there is to go by for those that are unreadable.
Result<std::set<qint64>> oldByColumns(const QSqlDatabase &database, const RetentionRule &rule, qint64 first,
                                      qint64 last)
{
    std::set<qint64> ids;
    Statement get(database,
                  QStringLiteral("SELECT id FROM history WHERE id BETWEEN ? AND ? AND kind = ? AND looked_up_at < ?"));
    get.with(first).with(last).with(toWord(rule.kind)).with(rule.before.toMSecsSinceEpoch());
    const Result<void> got = get.each([&ids](const Statement &at) {
        ids.insert(at.integer(0));
        return Result<void>();
    });
    return got.map([&ids] { return std::move(ids); });
}

Result<void> removeOldOf(const QSqlDatabase &database, const Sealing &sealing, const RetentionRule &rule,
                         const Protection &protection, qint64 page, RetentionProgress &progress)
{
    const qint64 first = page * HistoryPage::kRowsPerPage + 1;
    const qint64 last = first + HistoryPage::kRowsPerPage - 1;
    const auto unsealed = oldByColumns(database, rule, first, last);
    const auto rows = historyRowsBetween(database, sealing, first, last);
    if (!unsealed || !rows)
        return core::Unexpected(unsealed ? rows.error() : unsealed.error());
    std::vector<qint64> ids;
    for (const HistoryRow &row : *rows) {
        const bool isOld =
            row.isUnreadable ? unsealed->contains(row.id) : row.kind == rule.kind && row.lookedUpAt < rule.before;
        if (isOld && protection.holds(row))
            ++progress.held;
        else if (isOld)
            ids.push_back(row.id);
    }
    progress.removed += static_cast<qint64>(ids.size());
    return ids.empty() ? Result<void>() : removeHistory(database, sealing, ids);
}

std::set<QByteArray> auditHashes(const QList<Hold> &holds, const AuditKeys &keys)
{
    std::set<QByteArray> hashes;
    for (const Hold &hold : holds) {
        const QList<QByteArray> own = keys.customerHashes(hold.customerId, hold.identifiers);
        hashes.insert(own.cbegin(), own.cend());
    }
    return hashes;
}

/// An entry of the audit with the text of a reference.
struct Referring
{
    qint64 sequence = 0;
    QByteArray customer;
    qint64 record = 0; ///< of the history, that it is about; 0 for none
};

/// The number that an outcome of ours names: "Approved record=7".
qint64 recordIn(const QString &outcome)
{
    static const QRegularExpression kRecord(QStringLiteral("(?:^| )record=([0-9]+)(?: |$)"));
    return kRecord.match(outcome).captured(1).toLongLong();
}

/// The next ones behind @p beyond, up to that entry and before that time.
Result<std::vector<Referring>> referring(const QSqlDatabase &database, qint64 beyond, qint64 last,
                                         const QDateTime &before)
{
    std::vector<Referring> found;
    Statement get(database,
                  QStringLiteral("SELECT kept.sequence, entry.customer, entry.outcome FROM audit_reference AS kept "
                                 "JOIN audit_entry AS entry ON entry.sequence = kept.sequence "
                                 "WHERE kept.sequence > ? AND kept.sequence <= ? AND entry.time < ? "
                                 "ORDER BY kept.sequence LIMIT ?"));
    get.with(beyond).with(last).with(before.toMSecsSinceEpoch()).with(HistoryPage::kRowsPerPage);
    const Result<void> got = get.each([&found](const Statement &at) {
        found.push_back({at.integer(0), at.blob(1), recordIn(at.text(2))});
        return Result<void>();
    });
    return got.map([&found] { return std::move(found); });
}

/// Of the entries of the history that these are about, those that are about a held customer.
Result<std::set<qint64>> heldRecords(const QSqlDatabase &database, const Sealing &sealing, const QList<Hold> &holds,
                                     const std::vector<Referring> &entries)
{
    std::vector<qint64> ids;
    for (const Referring &one : entries) {
        if (one.record > 0 && !holds.isEmpty())
            ids.push_back(one.record);
    }
    const Protection protection(holds, sealing);
    return historyRows(database, sealing, ids).map([&protection](const QList<HistoryRow> &rows) {
        std::set<qint64> held;
        for (const HistoryRow &row : rows) {
            if (protection.holds(row))
                held.insert(row.id);
        }
        return held;
    });
}

/// The number of the last audit entry before that time. Where the clock was set back, those that follow later wait.
Result<qint64> lastAuditBefore(const QSqlDatabase &database, const QDateTime &time)
{
    Statement last(database,
                   QStringLiteral("SELECT sequence FROM audit_entry WHERE time < ? ORDER BY time DESC LIMIT 1"));
    return last.with(time.toMSecsSinceEpoch()).number().map([](std::optional<qint64> number) {
        return number.value_or(0);
    });
}

} // namespace

Result<RetentionProgress> removeOld(const QSqlDatabase &database, const Sealing &sealing, const RetentionRule &rule,
                                    RetentionProgress soFar)
{
    const Result<QList<Hold>> held = holds(database, sealing);
    if (!held)
        return core::Unexpected(held.error());
    if (const Result<void> gone = goOn(database, rule, soFar); !gone)
        return core::Unexpected(gone.error());
    if (soFar.isDone)
        return soFar;
    const Protection protection(*held, sealing);
    return removeOldOf(database, sealing, rule, protection, HistoryPage::numberFor(soFar.id), soFar).map([&soFar] {
        return std::move(soFar);
    });
}

Result<RetentionProgress> forgetReferences(const QSqlDatabase &database, const Sealing &sealing, const AuditKeys &keys,
                                           const QDateTime &before, RetentionProgress soFar)
{
    const Result<QList<Hold>> held = holds(database, sealing);
    const Result<qint64> last = lastAuditBefore(database, before);
    if (!held || !last)
        return core::Unexpected(held ? last.error() : held.error());
    const Result<std::vector<Referring>> entries = referring(database, soFar.id, *last, before);
    if (!entries)
        return core::Unexpected(entries.error());
    const Result<std::set<qint64>> records = heldRecords(database, sealing, *held, *entries);
    if (!records)
        return core::Unexpected(records.error());
    const std::set<QByteArray> spared = auditHashes(*held, keys);
    Statement forget(database, QStringLiteral("DELETE FROM audit_reference WHERE sequence = ?"));
    Result<void> done;
    soFar.isDone = entries->empty();
    for (auto it = entries->cbegin(); done && it != entries->cend(); ++it) {
        soFar.id = it->sequence;
        const bool isHeld = spared.contains(it->customer) || records->contains(it->record);
        if (!isHeld)
            done = forget.with(it->sequence).run();
        ++(isHeld ? soFar.held : soFar.removed);
    }
    return done.map([&soFar] { return std::move(soFar); });
}

Result<RetentionMemory> retentionMemory(const QSqlDatabase &database)
{
    Statement newest(
        database, QStringLiteral("SELECT looked_up_at FROM history WHERE kind = ? ORDER BY looked_up_at DESC LIMIT 1"));
    const auto ofKind = [&newest](HistoryKind kind) { return newest.with(toWord(kind)).number(); };
    const auto lookup = ofKind(HistoryKind::Lookup);
    const auto import = ofKind(HistoryKind::Import);
    const auto audit =
        Statement(database, QStringLiteral("SELECT time FROM audit_entry ORDER BY sequence DESC LIMIT 1")).number();
    const Result<qint64> ran = counted(database, ranAtCounter());
    for (const auto *asked : {&lookup, &import, &audit}) {
        if (!*asked)
            return core::Unexpected(asked->error());
    }
    if (!ran)
        return core::Unexpected(ran.error());
    return RetentionMemory{timeOf(*ran == 0 ? std::nullopt : std::optional(*ran)), timeOf(std::max(*lookup, *import)),
                           timeOf(*audit)};
}

Result<void> rememberRetention(const QSqlDatabase &database, const QDateTime &ranAt)
{
    return setCounted(database, ranAtCounter(), ranAt.toMSecsSinceEpoch());
}

Result<bool> emptyWal(const QSqlDatabase &database)
{
    const auto patience = Statement(database, QStringLiteral("PRAGMA busy_timeout")).number();
    if (!patience)
        return core::Unexpected(patience.error());
    Result<std::optional<qint64>> isBusy =
        runSql(database, QStringLiteral("PRAGMA busy_timeout = 0")).and_then([&database] {
            return Statement(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).number();
        });
    const Result<void> patientAgain =
        runSql(database, QStringLiteral("PRAGMA busy_timeout = %1").arg(patience->value_or(0)));
    if (!patientAgain)
        return core::Unexpected(patientAgain.error());
    return isBusy.map([](std::optional<qint64> busy) { return busy == 0; });
}

} // namespace kyc::records
