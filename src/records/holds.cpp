// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/holds.h"

#include "records/cborvalues.h"
#include "records/customertables.h"
#include "records/recordsfailure.h"
#include "records/statement.h"

namespace kyc::records {

namespace {

using core::ErrorCause;
using core::Result;

constexpr CellPlace kPlace{"hold_register", "holds", 1};

core::Unexpected damaged()
{
    return recordsFailure(ErrorCause::RecordsDamaged, {QStringLiteral("hold_register.holds")});
}

QByteArray encoded(const QList<Hold> &all)
{
    QCborArray out;
    for (const Hold &hold : all) {
        QCborArray identifiers;
        for (const Identifier &one : hold.identifiers)
            identifiers.append(QCborArray{one.key, one.text});
        out.append(QCborArray{hold.customerId, hold.reason, hold.agent, cbor(std::optional(hold.since)), identifiers});
    }
    return QCborValue(out).toCbor();
}

Result<QList<Hold>> holdsFrom(const QByteArray &bytes)
{
    QCborParserError parsed;
    const QCborValue all = QCborValue::fromCbor(bytes, &parsed);
    if (parsed.error != QCborError::NoError || !all.isArray())
        return damaged();
    QList<Hold> found;
    for (const QCborValue &value : all.toArray()) {
        const QCborArray one = value.toArray();
        Hold hold;
        hold.customerId = one.at(0).toInteger();
        hold.reason = one.at(1).toString();
        hold.agent = one.at(2).toString();
        hold.since = timeFrom(one.at(3)).value_or(QDateTime());
        for (const QCborValue &identifier : one.at(4).toArray())
            hold.identifiers.append({identifier.toArray().at(0).toString(), identifier.toArray().at(1).toString()});
        found.append(std::move(hold));
    }
    return found;
}

Result<void> write(const QSqlDatabase &database, const Sealing &sealing, const QList<Hold> &all)
{
    Statement put(database, QStringLiteral("UPDATE hold_register SET holds = ? WHERE id = 1"));
    return put.with(sealing.seal(encoded(all), kPlace)).run();
}

/// Of that customer; nothing when it is not held.
Hold *holdOf(QList<Hold> &all, qint64 customer)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [customer](const Hold &hold) { return hold.customerId == customer; });
    return found == all.end() ? nullptr : &*found;
}

void add(Hold &hold, const QList<Identifier> &identifiers)
{
    for (const Identifier &one : identifiers) {
        if (!hold.identifiers.contains(one))
            hold.identifiers.append(one);
    }
}

/// Two customers who were held are one now.
void add(Hold &hold, const Hold &other)
{
    hold.reason += u'\n' + other.reason;
    hold.since = std::min(hold.since, other.since);
    add(hold, other.identifiers);
}

} // namespace

Result<void> beginHolds(const QSqlDatabase &database, const Sealing &sealing)
{
    Statement put(database, QStringLiteral("INSERT INTO hold_register (id, holds) VALUES (1, ?)"));
    return put.with(sealing.seal(encoded({}), kPlace)).run();
}

Result<QList<Hold>> holds(const QSqlDatabase &database, const Sealing &sealing)
{
    QByteArray sealed;
    Statement get(database, QStringLiteral("SELECT holds FROM hold_register WHERE id = 1"));
    const Result<void> got = get.each([&sealed](const Statement &at) {
        sealed = at.blob(0);
        return Result<void>();
    });
    return got.and_then([&] { return sealing.unseal(sealed, kPlace); }).and_then(holdsFrom);
}

Result<void> holdCustomer(const QSqlDatabase &database, const Sealing &sealing, Hold hold)
{
    Result<QList<Hold>> all = holds(database, sealing);
    if (!all)
        return core::Unexpected(all.error());
    const Result<QList<CustomerRecord>> customer = customersOf(database, sealing, hold.customerId);
    if (!customer)
        return core::Unexpected(customer.error());
    if (customer->isEmpty())
        return recordsFailure(ErrorCause::RecordAbsent);
    hold.identifiers = customer->first().identifiers;
    if (Hold *before = holdOf(*all, hold.customerId)) {
        before->reason = hold.reason;
        before->agent = hold.agent;
        add(*before, hold.identifiers);
    } else {
        all->append(std::move(hold));
    }
    return write(database, sealing, *all);
}

Result<void> releaseCustomer(const QSqlDatabase &database, const Sealing &sealing, qint64 id)
{
    Result<QList<Hold>> all = holds(database, sealing);
    if (!all)
        return core::Unexpected(all.error());
    if (all->removeIf([id](const Hold &hold) { return hold.customerId == id; }) == 0)
        return recordsFailure(ErrorCause::RecordAbsent);
    return write(database, sealing, *all);
}

Result<void> refuseWhenHeld(const QSqlDatabase &database, const Sealing &sealing, qint64 id)
{
    return holds(database, sealing).and_then([id](QList<Hold> all) {
        return holdOf(all, id) ? Result<void>(recordsFailure(ErrorCause::RecordHeld)) : Result<void>();
    });
}

Result<void> extendHold(const QSqlDatabase &database, const Sealing &sealing, const CustomerRecord &customer)
{
    Result<QList<Hold>> all = holds(database, sealing);
    if (!all && all.error().cause != ErrorCause::RecordsDamaged) // else nothing is removed anyway
        return core::Unexpected(all.error());
    Hold *hold = all ? holdOf(*all, customer.id) : nullptr;
    if (!hold)
        return {};
    add(*hold, customer.identifiers);
    return write(database, sealing, *all);
}

Result<void> moveHold(const QSqlDatabase &database, const Sealing &sealing, qint64 from, qint64 to)
{
    Result<QList<Hold>> all = holds(database, sealing);
    if (!all)
        return core::Unexpected(all.error());
    Hold *moved = holdOf(*all, from);
    if (!moved)
        return {};
    if (Hold *other = holdOf(*all, to)) {
        add(*other, *moved);
        all->removeIf([from](const Hold &hold) { return hold.customerId == from; });
    } else {
        moved->customerId = to;
    }
    return write(database, sealing, *all);
}

} // namespace kyc::records
