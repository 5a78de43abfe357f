// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/lookuprecorder.h"

#include "providers/registry.h"
#include "records/historytables.h"
#include "services/loginname.h"
#include "vault/reply.h"

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;
using core::Result;
using State = RecordsSession::State;

namespace {

/// Whether something was asked, or was to be: what lacks an identifier or a credential never was.
bool wasAsked(const core::LookupOutcome &outcome)
{
    if (outcome.result)
        return true;
    const ErrorKind kind = outcome.result.error().kind;
    return kind != ErrorKind::InvalidInput && kind != ErrorKind::MissingCredential && kind != ErrorKind::Records;
}

/// Those of the fields it was asked with that name this one person, in the order of the check's description.
QStringList identifyingKeys(const core::LookupOutcome &outcome)
{
    QStringList keys;
    const providers::Provider *provider = providers::providerOfCheck(outcome.checkId);
    const core::CheckDescription *check = provider ? provider->description().check(outcome.checkId) : nullptr;
    if (!check)
        return keys;
    for (const core::FieldDescription &field : check->customerFields) {
        if (!field.isSecret && field.kind != core::FieldKind::Flag && outcome.identifiers.contains(field.key))
            keys.append(field.key);
    }
    return keys;
}

QString outcomeWord(const core::LookupOutcome &outcome)
{
    return outcome.result ? core::toWord(outcome.result->status) : core::toWord(outcome.result.error().kind);
}

} // namespace

QString auditedCustomer(const core::LookupOutcome &outcome, std::optional<qint64> savedId)
{
    if (savedId)
        return records::auditedNumber(*savedId);
    const QStringList keys = identifyingKeys(outcome);
    return keys.isEmpty() ? QString() : outcome.identifiers.value(keys.first());
}

/// An outcome on its way into the records.
struct LookupRecorder::Entry
{
    records::HistoryEntry history;
    records::AuditNote audit;
    vault::Reply<qint64> reply;
};

LookupRecorder::LookupRecorder(RecordsSession &records, AuditTrail &trail, Settings &settings, QObject *parent)
    : QObject(parent),
      m_records(records),
      m_trail(trail),
      m_settings(settings)
{
    connect(&m_records, &RecordsSession::changed, this, &LookupRecorder::recordsChanged);
    connect(&m_records, &RecordsSession::aboutToClose, this, [this] {
        if (records::Database *database = m_records.database())
            begin(*database); // behind the one under way
    });
}

LookupRecorder::~LookupRecorder() = default;

bool LookupRecorder::isKept() const
{
    return m_records.state() != State::NotKept && m_records.state() != State::Closed;
}

std::optional<core::Error> LookupRecorder::objection(const QString &reference) const
{
    if (m_settings.flag(Setting::RequiresReference) && reference.trimmed().isEmpty())
        return core::failure(ErrorKind::InvalidInput, ErrorCause::ReferenceMissing).value();
    if (m_records.state() == State::Refused)
        return m_records.problem();
    if (unwritten() >= kMostUnwritten)
        return core::failure(ErrorKind::Records, ErrorCause::LookupsUnrecorded, {QString::number(unwritten())}).value();
    return std::nullopt;
}

QFuture<Result<qint64>> LookupRecorder::record(core::LookupOutcome outcome, const Occasion &occasion)
{
    if (!wasAsked(outcome))
        return vault::ended<qint64>(0);
    const auto entry = std::make_shared<Entry>();
    const QStringList keys = identifyingKeys(outcome);
    entry->audit = m_trail.filled(
        records::AuditAction::Lookup,
        {.account = occasion.accountId,
         .check = outcome.checkId,
         .customer = occasion.person.isEmpty() ? auditedCustomer(outcome, occasion.customerId) : occasion.person,
         .reference = occasion.reference,
         .outcome = outcomeWord(outcome)});
    if (!isKept())
        return noteOnly(entry->audit);
    entry->history.kind = occasion.kind;
    entry->history.agent = entry->audit.agent;
    entry->history.reference = occasion.reference;
    entry->history.providerId = occasion.providerId;
    entry->history.accountId = occasion.accountId;
    entry->history.askedAt = occasion.askedAt;
    entry->history.customerId = occasion.customerId;
    entry->history.identifyingKeys = keys;
    entry->history.outcome = std::move(outcome);
    m_waiting.push_back(entry);
    QFuture<Result<qint64>> result = entry->reply.future();
    if (m_records.state() == State::Refused)
        fail(m_records.problem());
    else
        write();
    return result;
}

QFuture<Result<qint64>> LookupRecorder::noteOnly(const records::AuditNote &note)
{
    if (!m_trail.hasStore())
        return vault::ended<qint64>(0);
    const auto reply = std::make_shared<vault::Reply<qint64>>();
    vault::whenEnded<void>(m_trail.note(note), this,
                           [reply](const Result<void> &noted) { reply->end(noted.map([] { return qint64{0}; })); });
    return reply->future();
}

void LookupRecorder::retry()
{
    write();
}

void LookupRecorder::recordsChanged()
{
    switch (m_records.state()) {
    case State::Open:
        write();
        break;
    case State::Refused:
        fail(m_records.problem());
        break;
    case State::Closed:
        drop();
        break;
    case State::Opening:
    case State::NotKept:
        break;
    }
}

void LookupRecorder::write()
{
    records::Database *database = m_records.database();
    if (database && m_writing == 0)
        begin(*database);
}

void LookupRecorder::begin(records::Database &database)
{
    if (m_waiting.empty() && m_failed.empty())
        return;
    const auto triedAgain = static_cast<int>(m_failed.size());
    Entries batch = std::exchange(m_failed, {});
    batch.insert(batch.end(), m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    ++m_writing;
    m_triedAgain += triedAgain;
    const auto work = [batch, sealing = &database.sealing(),
                       keys = m_trail.keys()](const QSqlDatabase &tables) -> Result<std::vector<qint64>> {
        std::vector<qint64> ids;
        for (const auto &entry : batch) {
            const auto id = records::appendHistory(tables, *sealing, entry->history);
            if (!id)
                return core::Unexpected(id.error());
            records::AuditNote note = entry->audit;
            note.outcome += QStringLiteral(" record=%1").arg(*id);
            if (const auto noted = records::appendAudit(tables, note, keys.get()); !noted)
                return core::Unexpected(noted.error());
            ids.push_back(*id);
        }
        return ids;
    };
    vault::whenEnded<std::vector<qint64>>(
        database.change<std::vector<qint64>>(work), this,
        [this, batch, triedAgain](const Result<std::vector<qint64>> &ids) { written(batch, triedAgain, ids); });
}

void LookupRecorder::written(const Entries &batch, int triedAgain, const Result<std::vector<qint64>> &ids)
{
    --m_writing;
    m_triedAgain -= triedAgain;
    if (!ids) {
        m_failed.insert(m_failed.begin(), batch.begin(), batch.end());
        if (m_records.state() == State::Closed)
            return drop();
        fail(ids.error()); // what waits behind it would fail alike
        return;
    }
    for (std::size_t i = 0; i < batch.size(); ++i)
        batch[i]->reply.end(ids->at(i));
    m_trail.recorded(static_cast<int>(batch.size()));
    Q_EMIT recorded();
    Q_EMIT unwrittenChanged();
    if (m_records.state() == State::Closed)
        drop();
    else
        write();
}

void LookupRecorder::fail(const core::Error &why)
{
    m_failed.insert(m_failed.end(), m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    for (const auto &entry : m_failed)
        entry->reply.end(core::Unexpected(why));
    Q_EMIT unwrittenChanged();
}

void LookupRecorder::drop()
{
    if (m_writing > 0) // that is carried out before the store closes
        return;
    if (m_failed.empty() && m_waiting.empty())
        return;
    const auto lost = static_cast<int>(m_failed.size() + m_waiting.size());
    fail(core::failure(ErrorKind::Vault, ErrorCause::VaultLocked).value());
    m_failed.clear();
    m_trail.missed(lost);
    Q_EMIT unwrittenChanged();
}

} // namespace kyc::services
