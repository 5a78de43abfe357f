// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historytables.h"

#include "records/historylinks.h"
#include "records/historyrow.h"
#include "records/outcomecodec.h"
#include "records/recordsfailure.h"
#include "records/statement.h"

#include <set>

namespace kyc::records {

namespace {

using core::ErrorCause;
using core::Result;

CellPlace summaryPlace(qint64 id)
{
    return {"history", "summary", id};
}

CellPlace detailPlace(qint64 id)
{
    return {"history_detail", "outcome", id};
}

template <class Enum>
std::optional<QString> wordOf(const std::optional<Enum> &value)
{
    return value ? std::optional(toWord(*value)) : std::nullopt;
}

std::optional<qint64> milliseconds(const std::optional<QDateTime> &time)
{
    return time ? std::optional(time->toMSecsSinceEpoch()) : std::nullopt;
}

Result<bool> isCustomer(const QSqlDatabase &database, qint64 id)
{
    return Statement(database, QStringLiteral("SELECT count(*) FROM customer WHERE id = ?"))
        .with(id)
        .number()
        .map([](std::optional<qint64> count) { return count == 1; });
}

Result<void> insertRow(const QSqlDatabase &database, const Sealing &sealing, const HistoryRow &row)
{
    Statement put(database,
                  QStringLiteral("INSERT INTO history (id, kind, asked_at, looked_up_at, agent, provider, check_id, "
                                 "account_id, environment, status, error_kind, next_actor, customer_id, link, summary) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    std::optional<QByteArray> link;
    if (row.customerId)
        link = sealedLink(sealing, row.id, *row.customerId);
    put.with(row.id).with(toWord(row.kind)).with(milliseconds(row.askedAt)).with(row.lookedUpAt.toMSecsSinceEpoch());
    put.with(row.agent).with(row.providerId).with(row.checkId).with(row.accountId).with(row.environment);
    put.with(wordOf(row.status)).with(wordOf(row.errorKind)).with(toWord(row.nextActor)).with(row.customerId);
    return put.with(link).with(sealing.seal(encoded(row), summaryPlace(row.id))).run();
}

Result<void> insertDetail(const QSqlDatabase &database, const Sealing &sealing, const HistoryEntry &entry)
{
    Statement put(database, QStringLiteral("INSERT INTO history_detail (history_id, outcome) VALUES (?, ?)"));
    const QByteArray outcome = encoded(entry.outcome, entry.agent, entry.reference);
    return put.with(entry.id).with(sealing.seal(outcome, detailPlace(entry.id))).run();
}

Result<void> insertIdentifiers(const QSqlDatabase &database, const Sealing &sealing, const HistoryEntry &entry)
{
    Statement put(database, QStringLiteral("INSERT INTO history_identifier (hash, history_id) VALUES (?, ?)"));
    for (const QString &key : entry.identifyingKeys) {
        const QString text = entry.outcome.identifiers.value(key);
        if (text.isEmpty())
            continue;
        if (auto done = put.with(sealing.lookupHash(key, text)).with(entry.id).run(); !done)
            return done;
    }
    return {};
}

CellPlace pagePlace(qint64 number)
{
    return {"history_page", "rows", number};
}

/// From the columns id, link, summary.
HistoryRow rowAt(const Statement &at, const Sealing &sealing)
{
    const qint64 id = at.integer(0);
    Result<HistoryRow> row = sealing.unseal(at.blob(2), summaryPlace(id)).and_then(rowFrom);
    if (!row)
        return unreadableRow(id);
    row->id = id;
    row->customerId = linkedCustomer(sealing, id, at.blob(1));
    return *row;
}

} // namespace

Result<qint64> countUp(const QSqlDatabase &database, const QString &name)
{
    return Statement(database, QStringLiteral("UPDATE counter SET value = value + 1 WHERE name = ?"))
        .with(name)
        .run()
        .and_then([&] { return counted(database, name); });
}

Result<qint64> counted(const QSqlDatabase &database, const QString &name)
{
    return Statement(database, QStringLiteral("SELECT value FROM counter WHERE name = ?"))
        .with(name)
        .number()
        .map([](std::optional<qint64> value) { return value.value_or(0); });
}

Result<void> setCounted(const QSqlDatabase &database, const QString &name, qint64 value)
{
    return Statement(database, QStringLiteral("UPDATE counter SET value = ? WHERE name = ?"))
        .with(value)
        .with(name)
        .run();
}

Result<qint64> appendHistory(const QSqlDatabase &database, const Sealing &sealing, HistoryEntry entry)
{
    const Result<qint64> id = countUp(database, QStringLiteral("history"));
    if (!id)
        return id;
    const Result<bool> hasCustomer = entry.customerId ? isCustomer(database, *entry.customerId) : Result<bool>(false);
    if (!hasCustomer)
        return core::Unexpected(hasCustomer.error());
    if (!*hasCustomer)
        entry.customerId.reset();
    entry.id = *id;
    entry.identifyingKeys.removeDuplicates();
    const Result<void> done = insertRow(database, sealing, rowOf(entry))
                                  .and_then([&] { return insertDetail(database, sealing, entry); })
                                  .and_then([&] { return insertIdentifiers(database, sealing, entry); })
                                  .and_then([&] {
                                      return *id % HistoryPage::kRowsPerPage == 0
                                          ? writeHistoryPage(database, sealing, HistoryPage::numberFor(*id))
                                          : Result<void>();
                                  });
    return done.map([&entry] { return entry.id; });
}

Result<void> removeHistory(const QSqlDatabase &database, const Sealing &sealing, const std::vector<qint64> &ids)
{
    const Result<qint64> last = counted(database, QStringLiteral("history"));
    if (!last)
        return core::Unexpected(last.error());
    std::set<qint64> touched;
    Statement remove(database, QStringLiteral("DELETE FROM history WHERE id = ?"));
    for (const qint64 id : ids) {
        if (auto done = remove.with(id).run(); !done)
            return done;
        touched.insert(HistoryPage::numberFor(id));
    }
    for (const qint64 number : touched) {
        const bool isFull = (number + 1) * HistoryPage::kRowsPerPage <= *last;
        if (auto done = isFull ? writeHistoryPage(database, sealing, number) : Result<void>(); !done)
            return done;
    }
    return countUp(database, QStringLiteral("history_rewritten")).map([](qint64) { });
}

Result<void> writeHistoryPage(const QSqlDatabase &database, const Sealing &sealing, qint64 number)
{
    const qint64 before = number * HistoryPage::kRowsPerPage;
    const auto rows = historyRowsBetween(database, sealing, before + 1, before + HistoryPage::kRowsPerPage);
    if (!rows)
        return core::Unexpected(rows.error());
    if (auto removed =
            Statement(database, QStringLiteral("DELETE FROM history_page WHERE number = ?")).with(number).run();
        !removed || rows->isEmpty())
        return removed;
    const QByteArray sealed = sealing.seal(HistoryPage::of(*rows).bytes(), pagePlace(number));
    Statement put(database, QStringLiteral("INSERT INTO history_page (number, rows) VALUES (?, ?)"));
    return put.with(number).with(sealed).run();
}

Result<std::optional<HistoryPage>> historyPage(const QSqlDatabase &database, const Sealing &sealing, qint64 number)
{
    std::optional<HistoryPage> page;
    Statement get(database, QStringLiteral("SELECT rows FROM history_page WHERE number = ?"));
    const Result<void> got = get.with(number).each([&](const Statement &at) {
        if (auto read = sealing.unseal(at.blob(0), pagePlace(number)).and_then(HistoryPage::fromBytes))
            page = std::move(*read);
        return Result<void>();
    });
    return got.map([&page] { return std::move(page); });
}

Result<QList<HistoryRow>> historyRowsBetween(const QSqlDatabase &database, const Sealing &sealing, qint64 first,
                                             qint64 last)
{
    QList<HistoryRow> rows;
    Statement get(database,
                  QStringLiteral("SELECT id, link, summary FROM history "
                                 "WHERE id BETWEEN ? AND ? ORDER BY id"));
    const Result<void> got = get.with(first).with(last).each([&](const Statement &at) {
        rows.append(rowAt(at, sealing));
        return Result<void>();
    });
    return got.map([&rows] { return rows; });
}

Result<QList<HistoryRow>> historyRows(const QSqlDatabase &database, const Sealing &sealing,
                                      const std::vector<qint64> &ids)
{
    QList<HistoryRow> rows;
    Statement get(database, QStringLiteral("SELECT id, link, summary FROM history WHERE id = ?"));
    for (const qint64 id : ids) {
        const Result<void> got = get.with(id).each([&](const Statement &at) {
            rows.append(rowAt(at, sealing));
            return Result<void>();
        });
        if (!got)
            return core::Unexpected(got.error());
    }
    return rows;
}

Result<HistoryEntry> historyEntry(const QSqlDatabase &database, const Sealing &sealing, qint64 id)
{
    const Result<QList<HistoryRow>> rows = historyRows(database, sealing, {id});
    if (!rows)
        return core::Unexpected(rows.error());
    Result<core::LookupOutcome> outcome = recordsFailure(ErrorCause::RecordAbsent);
    Statement get(database, QStringLiteral("SELECT outcome FROM history_detail WHERE history_id = ?"));
    const Result<void> got = get.with(id).each([&](const Statement &at) {
        outcome = sealing.unseal(at.blob(0), detailPlace(id)).and_then(outcomeFrom);
        return Result<void>();
    });
    if (!got)
        return core::Unexpected(got.error());
    if (rows->isEmpty())
        return recordsFailure(ErrorCause::RecordAbsent);
    if (rows->first().isUnreadable)
        return recordsFailure(ErrorCause::RecordsDamaged, {QStringLiteral("history.summary")});
    return outcome.map([&](core::LookupOutcome seen) {
        const HistoryRow &row = rows->first();
        return HistoryEntry{row.id,        row.kind,       row.agent,   row.reference,       row.providerId,
                            row.accountId, row.customerId, row.askedAt, row.identifyingKeys, std::move(seen)};
    });
}

} // namespace kyc::records
