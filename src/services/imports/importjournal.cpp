// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/importjournal.h"

#include "records/importtable.h"
#include "services/lookuprecorder.h"
#include "vault/reply.h"

#include <algorithm>

namespace kyc::services {

using core::Result;

namespace {

core::Unexpected notOpen(const RecordsSession &records)
{
    if (records.state() == RecordsSession::State::Refused)
        return core::Unexpected(records.problem());
    return core::failure(core::ErrorKind::Records, core::ErrorCause::RecordsUnavailable);
}

Result<ImportState> stateOf(const records::ImportRow &row)
{
    auto state = importStateFrom(row.state);
    if (state)
        state->id = row.id;
    return state;
}

ImportState damaged(const records::ImportRow &row)
{
    ImportState state;
    state.id = row.id;
    state.status = ImportStatus::Finished;
    state.startedAt = row.changedAt;
    state.changedAt = row.changedAt;
    state.isDamaged = true;
    return state;
}

QString auditedName(qint64 id)
{
    return QStringLiteral(" import=%1").arg(id);
}

} // namespace

QFuture<Result<qint64>> ImportJournal::write(const ImportState &state, const QStringList &happened)
{
    records::Database *database = m_records.database();
    if (!database)
        return vault::ended<qint64>(notOpen(m_records));
    std::vector<records::AuditNote> notes;
    for (const QString &outcome : happened) {
        notes.push_back(m_trail.filled(records::AuditAction::Handover,
                                       {.account = state.order.destinationAccountId,
                                        .check = state.checkId,
                                        .customer = auditedCustomer(state.order, state.checkId),
                                        .reference = state.order.reference,
                                        .outcome = outcome}));
    }
    const records::ImportRow row{state.id, state.changedAt, state.status == ImportStatus::Finished, encoded(state)};
    const auto work = [row, notes, sealing = &database->sealing(),
                       keys = m_trail.keys()](const QSqlDatabase &tables) -> Result<qint64> {
        const Result<qint64> id = records::putImport(tables, *sealing, row);
        if (!id)
            return id;
        for (records::AuditNote note : notes) {
            note.outcome += auditedName(*id);
            if (const auto noted = records::appendAudit(tables, note, keys.get()); !noted)
                return core::Unexpected(noted.error());
        }
        return id;
    };
    return database->change<qint64>(work);
}

QFuture<Result<QList<ImportState>>> ImportJournal::all()
{
    records::Database *database = m_records.database();
    if (!database)
        return vault::ended<QList<ImportState>>(notOpen(m_records));
    return database->read<QList<ImportState>>(
        [sealing = &database->sealing()](const QSqlDatabase &tables) -> Result<QList<ImportState>> {
            const auto rows = records::importRows(tables, *sealing);
            if (!rows)
                return core::Unexpected(rows.error());
            QList<ImportState> states;
            for (const records::ImportRow &row : *rows) {
                const auto state = stateOf(row);
                states.append(state ? *state : damaged(row));
            }
            return states;
        });
}

QFuture<Result<ImportState>> ImportJournal::one(qint64 id)
{
    records::Database *database = m_records.database();
    if (!database)
        return vault::ended<ImportState>(notOpen(m_records));
    return database->read<ImportState>(
        [id, sealing = &database->sealing()](const QSqlDatabase &tables) -> Result<ImportState> {
            return records::importRow(tables, *sealing, id).and_then(&stateOf);
        });
}

QFuture<Result<void>> ImportJournal::dropDamaged(qint64 id)
{
    records::Database *database = m_records.database();
    if (!database)
        return vault::ended<void>(notOpen(m_records));
    const QString outcome = QStringLiteral("dropped-unreadable") + auditedName(id);
    const records::AuditNote note = m_trail.filled(records::AuditAction::Handover, {.outcome = outcome});
    return database->change<void>(
        [id, note, sealing = &database->sealing(), keys = m_trail.keys()](const QSqlDatabase &tables) -> Result<void> {
            const auto state = records::importRow(tables, *sealing, id).and_then(&stateOf);
            if (state)
                return core::failure(core::ErrorKind::InvalidInput, core::ErrorCause::UnknownCheck,
                                     {QStringLiteral("import")});
            if (const auto gone = records::removeImport(tables, id); !gone)
                return gone;
            return records::appendAudit(tables, note, keys.get()).map([](const records::ChainHead &) { });
        });
}

QFuture<Result<std::optional<qint64>>> ImportJournal::auditEntry(const ImportState &import)
{
    constexpr qint64 kSlack = 60; // seconds, between what happened and its entry
    records::AuditFilter filter;
    filter.since = import.startedAt.addSecs(-kSlack);
    filter.until = import.changedAt.addSecs(kSlack);
    filter.action = records::AuditAction::Handover;
    filter.account = import.order.destinationAccountId;
    using Lines = QList<records::AuditLine>;
    return m_trail.log().read(filter, {}).then([id = import.id](const Result<Lines> &lines) {
        const QByteArray name = auditedName(id).toLatin1();
        return lines.map([&name](const Lines &read) {
            const auto last = std::find_if(read.cbegin(), read.cend(), [&name](const records::AuditLine &line) {
                return line.entry.outcome.endsWith(name);
            });
            return last == read.cend() ? std::nullopt : std::optional(last->entry.sequence);
        });
    });
}

QString ImportJournal::fingerprint(const core::Secret &token) const
{
    constexpr qsizetype kBytes = 4;
    records::Database *database = m_records.database();
    if (!database || token.isEmpty())
        return {};
    const QString text = QString::fromUtf8(token.open());
    return QString::fromLatin1(
        database->sealing().lookupHash(QStringLiteral("share-token"), text).first(kBytes).toHex());
}

QString ImportJournal::auditedCustomer(const ImportOrder &order, const QString &checkId)
{
    core::LookupOutcome outcome;
    outcome.checkId = checkId;
    outcome.identifiers = order.destination;
    const QString customer = services::auditedCustomer(outcome, order.customerId);
    if (!customer.isEmpty() || order.applicant.isEmpty())
        return customer;
    return order.applicant.first();
}

} // namespace kyc::services
