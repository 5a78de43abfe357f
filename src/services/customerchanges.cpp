// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/customerchanges.h"

#include "records/customertables.h"
#include "records/holds.h"
#include "services/savedcustomers.h"
#include "vault/reply.h"

namespace kyc::services {

namespace {

using core::ErrorCause;
using core::ErrorKind;
using core::Result;
using records::AuditAction;
using records::CustomerRecord;
using records::Sealing;
using State = RecordsSession::State;

AuditDetails about(const CustomerRecord &customer, const QString &what)
{
    return {.customer = auditedCustomer(customer), .outcome = what};
}

/// What is changed gives nothing but whether it went well.
QFuture<Result<void>> withoutId(QFuture<Result<qint64>> change, QObject &context)
{
    return change.then(&context, [](const Result<qint64> &id) { return id.map([](qint64) { }); });
}

} // namespace

QFuture<Result<qint64>> CustomerChanges::change(const records::AuditNote &note, Work work) const
{
    records::Database *database = m_records.database();
    if (!database)
        return vault::ended<qint64>(core::Unexpected(*whyNotOpen(m_records)));
    const auto both = [note, work = std::move(work), sealing = &database->sealing(),
                       keys = m_trail.keys()](const QSqlDatabase &tables) -> Result<qint64> {
        const Result<qint64> id = work(tables, *sealing);
        if (!id)
            return id;
        records::AuditNote noted = note;
        noted.outcome += QStringLiteral(" customer=%1").arg(*id);
        noted.customer = records::auditedNumber(*id); // also of one who had none before
        return records::appendAudit(tables, noted, keys.get()).map([&id](const auto &...) { return *id; });
    };
    return database->change<qint64>(both).then(&m_trail, [trail = &m_trail](const Result<qint64> &id) {
        if (id)
            trail->recorded();
        return id;
    });
}

QFuture<Result<qint64>> CustomerChanges::save(CustomerRecord customer, std::vector<qint64> seenIn) const
{
    const bool isNew = customer.id == 0;
    const auto note = m_trail.filled(AuditAction::CustomerChange,
                                     about(customer, isNew ? QStringLiteral("added") : QStringLiteral("changed")));
    return change(note,
                  [customer = std::move(customer), seenIn = std::move(seenIn)](const QSqlDatabase &database,
                                                                               const Sealing &sealing) {
                      return records::saveCustomer(database, sealing, customer, seenIn);
                  });
}

QFuture<Result<void>> CustomerChanges::merge(const CustomerRecord &kept, const CustomerRecord &other) const
{
    const auto note =
        m_trail.filled(AuditAction::CustomerChange, about(kept, QStringLiteral("merged from=%1").arg(other.id)));
    const auto merge = [into = kept.id, from = other.id](const QSqlDatabase &database, const Sealing &sealing) {
        return records::mergeCustomers(database, sealing, into, from).map([into] { return into; });
    };
    return withoutId(change(note, merge), m_trail);
}

QFuture<Result<void>> CustomerChanges::remove(const CustomerRecord &customer) const
{
    const auto note = m_trail.filled(AuditAction::CustomerChange, about(customer, QStringLiteral("removed")));
    const auto remove = [id = customer.id](const QSqlDatabase &database, const Sealing &sealing) {
        return records::removeCustomer(database, sealing, id).map([id] { return id; });
    };
    return withoutId(change(note, remove), m_trail);
}

QFuture<Result<void>> CustomerChanges::hold(const CustomerRecord &customer, const QString &reason) const
{
    const auto note = m_trail.filled(AuditAction::Hold, about(customer, QStringLiteral("held")));
    records::Hold hold;
    hold.customerId = customer.id;
    hold.reason = reason;
    hold.agent = note.agent;
    hold.since = note.time;
    const auto begin = [hold](const QSqlDatabase &database, const Sealing &sealing) {
        return records::holdCustomer(database, sealing, hold).map([&hold] { return hold.customerId; });
    };
    return withoutId(change(note, begin), m_trail);
}

QFuture<Result<void>> CustomerChanges::release(const CustomerRecord &customer) const
{
    const auto note = m_trail.filled(AuditAction::Hold, about(customer, QStringLiteral("released")));
    const auto end = [id = customer.id](const QSqlDatabase &database, const Sealing &sealing) {
        return records::releaseCustomer(database, sealing, id).map([id] { return id; });
    };
    return withoutId(change(note, end), m_trail);
}

std::optional<core::Error> whyNotOpen(const RecordsSession &records)
{
    static const core::Message notKept{
        QT_TRANSLATE_NOOP("kyc", "credentials are kept in memory only, and with them the key to the records would go")};
    static const core::Message opening{QT_TRANSLATE_NOOP("kyc", "they are just being opened")};
    switch (records.state()) {
    case State::Open:
        return std::nullopt;
    case State::Refused:
        return records.problem();
    case State::NotKept:
        return core::failure(ErrorKind::Records, ErrorCause::RecordsUnavailable, {notKept.text()}).value();
    case State::Opening:
        return core::failure(ErrorKind::Records, ErrorCause::RecordsUnavailable, {opening.text()}).value();
    case State::Closed:
        break;
    }
    return core::failure(ErrorKind::Vault, ErrorCause::VaultLocked).value();
}

} // namespace kyc::services
