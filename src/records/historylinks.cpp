// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/historylinks.h"

#include "records/customertables.h"
#include "records/historytables.h"
#include "records/statement.h"

#include <QtEndian>

#include <algorithm>

namespace kyc::records {

namespace {

using core::Result;

CellPlace linkPlace(qint64 entry)
{
    return {"history", "link", entry};
}

/// What the customer's identifiers are found by, as the sealed record says.
Result<QList<QByteArray>> hashesOf(const QSqlDatabase &database, const Sealing &sealing, qint64 customer)
{
    return customersOf(database, sealing, customer).map([&sealing](const QList<CustomerRecord> &found) {
        QList<QByteArray> hashes;
        for (const CustomerRecord &one : found) {
            for (const Identifier &identifier : one.identifiers)
                hashes.append(sealing.lookupHash(identifier.key, identifier.text));
        }
        return hashes;
    });
}

bool isNamed(const HistoryRow &row, const Sealing &sealing, const QList<QByteArray> &hashes)
{
    return std::any_of(row.identifyingKeys.begin(), row.identifyingKeys.end(), [&](const QString &key) {
        const QString text = row.identifiers.value(key);
        return !text.isEmpty() && hashes.contains(sealing.lookupHash(key, text));
    });
}

/// Those of the entries that are legible and name the person by one of these.
Result<std::vector<qint64>> namedAmong(const QSqlDatabase &database, const Sealing &sealing,
                                       const std::vector<qint64> &ids, const QList<QByteArray> &hashes)
{
    return historyRows(database, sealing, ids).map([&](const QList<HistoryRow> &rows) {
        std::vector<qint64> named;
        for (const HistoryRow &row : rows) {
            if (!row.isUnreadable && isNamed(row, sealing, hashes))
                named.push_back(row.id);
        }
        return named;
    });
}

Result<std::vector<qint64>> idsOf(Statement &&get)
{
    std::vector<qint64> ids;
    const Result<void> got = get.each([&ids](const Statement &at) {
        ids.push_back(at.integer(0));
        return Result<void>();
    });
    return got.map([&ids] { return ids; });
}

} // namespace

QByteArray sealedLink(const Sealing &sealing, qint64 entry, qint64 customer)
{
    const qint64 number = qToBigEndian(customer);
    return sealing.seal(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number), linkPlace(entry));
}

std::optional<qint64> linkedCustomer(const Sealing &sealing, qint64 entry, const QByteArray &link)
{
    if (link.isEmpty())
        return std::nullopt;
    const Result<QByteArray> number = sealing.unseal(link, linkPlace(entry));
    if (!number || number->size() != qsizetype{sizeof(qint64)})
        return std::nullopt;
    return qFromBigEndian<qint64>(number->constData());
}

Result<void> linkHistory(const QSqlDatabase &database, const Sealing &sealing, const std::vector<qint64> &entries,
                         qint64 customer)
{
    Statement set(database, QStringLiteral("UPDATE history SET customer_id = ?, link = ? WHERE id = ?"));
    for (const qint64 entry : entries) {
        if (auto done = set.with(customer).with(sealedLink(sealing, entry, customer)).with(entry).run(); !done)
            return done;
    }
    return {};
}

Result<void> relinkHistory(const QSqlDatabase &database, const Sealing &sealing, qint64 from, std::optional<qint64> to)
{
    std::vector<qint64> entries;
    Statement get(database, QStringLiteral("SELECT id, link FROM history WHERE customer_id = ?"));
    const Result<void> got = get.with(from).each([&](const Statement &at) {
        if (linkedCustomer(sealing, at.integer(0), at.blob(1)) == from)
            entries.push_back(at.integer(0));
        return Result<void>();
    });
    if (!got)
        return got;
    Statement forget(database,
                     QStringLiteral("UPDATE history SET customer_id = NULL, link = NULL "
                                    "WHERE customer_id = ?"));
    return forget.with(from).run().and_then(
        [&] { return to ? linkHistory(database, sealing, entries, *to) : Result<void>(); });
}

Result<std::vector<qint64>> historyOfCustomer(const QSqlDatabase &database, const Sealing &sealing, qint64 customer)
{
    Statement get(database,
                  QStringLiteral("SELECT id FROM history WHERE customer_id = ? UNION "
                                 "SELECT h.history_id FROM history_identifier h "
                                 "JOIN customer_identifier c ON c.hash = h.hash WHERE c.customer_id = ? "
                                 "ORDER BY 1"));
    get.with(customer).with(customer);
    const Result<std::vector<qint64>> ids = idsOf(std::move(get));
    const Result<QList<QByteArray>> hashes = hashesOf(database, sealing, customer);
    if (!ids || !hashes)
        return core::Unexpected(ids ? hashes.error() : ids.error());
    return historyRows(database, sealing, *ids).map([&](const QList<HistoryRow> &rows) {
        std::vector<qint64> theirs;
        for (const HistoryRow &row : rows) {
            if (row.isUnreadable || row.customerId == customer || isNamed(row, sealing, *hashes))
                theirs.push_back(row.id);
        }
        return theirs;
    });
}

Result<std::vector<qint64>> historyOfIdentifiers(const QSqlDatabase &database, const Sealing &sealing,
                                                 const QList<Identifier> &identifiers)
{
    std::vector<qint64> ids;
    QList<QByteArray> hashes;
    for (const Identifier &identifier : identifiers) {
        hashes.append(sealing.lookupHash(identifier.key, identifier.text));
        Statement get(database, QStringLiteral("SELECT history_id FROM history_identifier WHERE hash = ?"));
        get.with(hashes.constLast());
        const Result<std::vector<qint64>> found = idsOf(std::move(get));
        if (!found)
            return found;
        ids.insert(ids.end(), found->begin(), found->end());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return namedAmong(database, sealing, ids, hashes);
}

} // namespace kyc::records
