// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/customertables.h"

#include "records/cborvalues.h"
#include "records/historylinks.h"
#include "records/historytables.h"
#include "records/holds.h"
#include "records/recordsfailure.h"
#include "records/statement.h"

namespace kyc::records {

namespace {

using core::ErrorCause;
using core::Result;

CellPlace labelPlace(qint64 id)
{
    return {"customer", "label", id};
}

CellPlace detailsPlace(qint64 id)
{
    return {"customer", "details", id};
}

QByteArray details(const CustomerRecord &customer)
{
    QCborArray identifiers;
    for (const Identifier &one : customer.identifiers)
        identifiers.append(QCborArray{one.key, one.text});
    return QCborValue(QCborArray{identifiers, cbor(customer.tags), customer.note}).toCbor();
}

Result<void> takeDetails(CustomerRecord &customer, const QByteArray &bytes)
{
    QCborParserError parsed;
    const QCborArray array = QCborValue::fromCbor(bytes, &parsed).toArray();
    if (parsed.error != QCborError::NoError || array.size() < 3)
        return recordsFailure(ErrorCause::RecordsDamaged, {QStringLiteral("customer.details")});
    for (const QCborValue &one : array.at(0).toArray())
        customer.identifiers.append({one.toArray().at(0).toString(), one.toArray().at(1).toString()});
    customer.tags = textsFrom(array.at(1));
    customer.note = array.at(2).toString();
    return {};
}

/// From columns().
CustomerRecord recordAt(const Statement &at, const Sealing &sealing)
{
    CustomerRecord customer;
    customer.id = at.integer(0);
    customer.createdAt = QDateTime::fromMSecsSinceEpoch(at.integer(1), Qt::UTC);
    customer.changedAt = QDateTime::fromMSecsSinceEpoch(at.integer(2), Qt::UTC);
    customer.revision = at.integer(5);
    const Result<void> taken = sealing.unseal(at.blob(3), labelPlace(customer.id))
                                   .and_then([&](const QByteArray &label) {
                                       customer.label = QString::fromUtf8(label);
                                       return sealing.unseal(at.blob(4), detailsPlace(customer.id));
                                   })
                                   .and_then([&](const QByteArray &bytes) { return takeDetails(customer, bytes); });
    if (taken)
        return customer;
    CustomerRecord unreadable;
    unreadable.id = at.integer(0);
    unreadable.isUnreadable = true;
    return unreadable;
}

Result<QList<CustomerRecord>> selected(Statement &&get, const Sealing &sealing)
{
    QList<CustomerRecord> customers;
    const Result<void> got = get.each([&](const Statement &at) {
        customers.append(recordAt(at, sealing));
        return Result<void>();
    });
    return got.map([&] { return customers; });
}

const QString &columns()
{
    static const QString kColumns =
        QStringLiteral("SELECT id, created_at, changed_at, label, details, revision FROM customer ");
    return kColumns;
}

Result<void> insertIdentifiers(const QSqlDatabase &database, const Sealing &sealing, const CustomerRecord &customer)
{
    Statement put(database, QStringLiteral("INSERT INTO customer_identifier (hash, customer_id) VALUES (?, ?)"));
    QList<QByteArray> done;
    for (const Identifier &one : customer.identifiers) {
        const QByteArray hash = sealing.lookupHash(one.key, one.text);
        if (done.contains(hash)) // "u-1" and " u-1"
            continue;
        if (auto inserted = put.with(hash).with(customer.id).run(); !inserted)
            return inserted;
        done.append(hash);
    }
    return {};
}

Result<void> removeIdentifiers(const QSqlDatabase &database, qint64 id)
{
    return Statement(database, QStringLiteral("DELETE FROM customer_identifier WHERE customer_id = ?")).with(id).run();
}

/// Why there was no row of that revision.
core::Unexpected notSaved(const QSqlDatabase &database, qint64 id)
{
    const auto count =
        Statement(database, QStringLiteral("SELECT count(*) FROM customer WHERE id = ?")).with(id).number();
    if (!count)
        return core::Unexpected(count.error());
    return recordsFailure(*count == 0 ? ErrorCause::RecordAbsent : ErrorCause::RecordChanged);
}

Result<void> writeRow(const QSqlDatabase &database, const Sealing &sealing, const CustomerRecord &customer, bool isNew)
{
    const Result<qint64> revision = countUp(database, QStringLiteral("customer_changed"));
    if (!revision)
        return core::Unexpected(revision.error());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Statement put(database,
                  isNew ? QStringLiteral("INSERT INTO customer (changed_at, revision, label, details, id, created_at) "
                                         "VALUES (?, ?, ?, ?, ?, ?)")
                        : QStringLiteral("UPDATE customer SET changed_at = ?, revision = ?, label = ?, details = ? "
                                         "WHERE id = ? AND revision = ?"));
    put.with(now).with(*revision);
    put.with(sealing.seal(customer.label.toUtf8(), labelPlace(customer.id)));
    put.with(sealing.seal(details(customer), detailsPlace(customer.id))).with(customer.id);
    put.with(isNew ? now : customer.revision);
    const Result<void> written = put.run();
    return written && put.changed() == 0 ? notSaved(database, customer.id) : written;
}

} // namespace

CustomerRecord mergedCustomer(CustomerRecord kept, const CustomerRecord &other)
{
    if (kept.label.isEmpty())
        kept.label = other.label;
    for (const Identifier &one : other.identifiers) {
        if (!kept.identifiers.contains(one))
            kept.identifiers.append(one);
    }
    kept.tags += other.tags;
    kept.tags.removeDuplicates();
    if (!other.note.isEmpty())
        kept.note += (kept.note.isEmpty() ? QString() : QStringLiteral("\n")) + other.note;
    return kept;
}

Result<qint64> saveCustomer(const QSqlDatabase &database, const Sealing &sealing, CustomerRecord customer,
                            const std::vector<qint64> &seenIn)
{
    const bool isNew = customer.id == 0;
    if (isNew) {
        const Result<qint64> id = countUp(database, QStringLiteral("customer"));
        if (!id)
            return id;
        customer.id = *id;
    }
    return writeRow(database, sealing, customer, isNew)
        .and_then([&] { return removeIdentifiers(database, customer.id); })
        .and_then([&] { return insertIdentifiers(database, sealing, customer); })
        .and_then([&] { return linkHistory(database, sealing, seenIn, customer.id); })
        .and_then([&] { return extendHold(database, sealing, customer); })
        .map([&customer] { return customer.id; });
}

Result<void> mergeCustomers(const QSqlDatabase &database, const Sealing &sealing, qint64 kept, qint64 other)
{
    const Result<CustomerRecord> from = customerOf(database, sealing, other);
    const Result<CustomerRecord> into = customerOf(database, sealing, kept);
    if (!from || !into)
        return core::Unexpected(from ? into.error() : from.error());
    if (kept == other)
        return {};
    return moveHold(database, sealing, other, kept)
        .and_then([&] { return relinkHistory(database, sealing, other, kept); })
        .and_then([&] { return removeCustomer(database, sealing, other); })
        .and_then([&] { return saveCustomer(database, sealing, mergedCustomer(*into, *from), {}); })
        .map([](qint64) {});
}

Result<void> removeCustomer(const QSqlDatabase &database, const Sealing &sealing, qint64 id)
{
    const Result<void> unlinked = refuseWhenHeld(database, sealing, id).and_then([&] {
        return relinkHistory(database, sealing, id, std::nullopt);
    });
    if (!unlinked)
        return unlinked;
    Statement remove(database, QStringLiteral("DELETE FROM customer WHERE id = ?"));
    const Result<void> removed = remove.with(id).run();
    if (removed && remove.changed() == 0)
        return recordsFailure(ErrorCause::RecordAbsent);
    return removed.and_then([&] { return countUp(database, QStringLiteral("customer_removed")); }).map([](qint64) {});
}

Result<QList<CustomerRecord>> customersOf(const QSqlDatabase &database, const Sealing &sealing, qint64 id)
{
    Statement get(database, columns() + QStringLiteral("WHERE id = ?"));
    get.with(id);
    return selected(std::move(get), sealing);
}

Result<CustomerRecord> customerOf(const QSqlDatabase &database, const Sealing &sealing, qint64 id)
{
    return customersOf(database, sealing, id).and_then([](const QList<CustomerRecord> &found) {
        if (found.isEmpty())
            return Result<CustomerRecord>(recordsFailure(ErrorCause::RecordAbsent));
        return found.first().isUnreadable
            ? Result<CustomerRecord>(recordsFailure(ErrorCause::RecordsDamaged, {QStringLiteral("customer")}))
            : found.first();
    });
}

Result<QList<CustomerRecord>> customersSince(const QSqlDatabase &database, const Sealing &sealing, qint64 revision)
{
    Statement get(database, columns() + QStringLiteral("WHERE revision > ?"));
    get.with(revision);
    return selected(std::move(get), sealing);
}

Result<QList<CustomerRecord>> customersWith(const QSqlDatabase &database, const Sealing &sealing,
                                            const Identifier &identifier)
{
    Statement get(database,
                  columns()
                      + QStringLiteral("WHERE id IN (SELECT customer_id FROM customer_identifier "
                                       "WHERE hash = ?) ORDER BY id"));
    const QByteArray hash = sealing.lookupHash(identifier.key, identifier.text);
    const auto isAnother = [&](const CustomerRecord &customer) { // whatever the table of hashes says
        const auto isIt = [&](const Identifier &one) { return sealing.lookupHash(one.key, one.text) == hash; };
        return !customer.isUnreadable && std::none_of(customer.identifiers.begin(), customer.identifiers.end(), isIt);
    };
    get.with(hash);
    return selected(std::move(get), sealing).map([&isAnother](QList<CustomerRecord> found) {
        found.removeIf(isAnother);
        return found;
    });
}

} // namespace kyc::records
