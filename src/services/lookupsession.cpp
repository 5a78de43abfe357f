// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/lookupsession.h"

#include "providers/registry.h"
#include "services/customerlogin.h"
#include "services/savedcustomers.h"
#include "services/storedsecret.h"
#include "vault/reply.h"

#include <algorithm>

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;
using core::LookupOutcome;
using core::Verification;

namespace {

const core::CheckDescription *describe(const QString &checkId)
{
    const providers::Provider *provider = providers::providerOfCheck(checkId);
    return provider ? provider->description().check(checkId) : nullptr;
}

/// What was asked with, as far as it is no secret and the check knows it.
QMap<QString, QString> identifiers(const core::Customer &customer, const core::CheckDescription &check)
{
    QMap<QString, QString> used;
    for (const core::FieldDescription &field : check.customerFields) {
        const QString value = customer.fields.text(field.key);
        if (!field.isSecret && !value.isEmpty())
            used.insert(field.key, value);
    }
    return used;
}

core::Unexpected cancelled()
{
    return core::failure(ErrorKind::Cancelled, ErrorCause::CancelledByAgent);
}

} // namespace

struct LookupSession::LiveRow : Row
{
    QFutureWatcher<core::Result<Verification>> watcher;
    QString reference; ///< of the lookup under way
    int recorded = 0; ///< counts what was given to the recorder
};

QStringList LookupSession::Row::missingCustomerFields() const
{
    const core::CheckDescription *check = describe(checkId);
    if (!check || !outcome || outcome->result)
        return {};
    const core::Error &error = outcome->result.error();
    if (error.cause != ErrorCause::FieldMissing && error.cause != ErrorCause::CredentialMissing)
        return {};
    QStringList missing;
    for (const QString &alternatives : error.args) {
        QStringList known = alternatives.split(u'|');
        known.removeIf([check](const QString &key) { return !core::findField(check->customerFields, key); });
        if (!known.isEmpty())
            missing.append(known.join(u'|'));
    }
    return missing;
}

LookupSession::LookupSession(LookupEngine &engine, const AccountBook &accounts, QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_accounts(accounts)
{ }

LookupSession::~LookupSession()
{
    for (const auto &row : m_rows) {
        row->watcher.disconnect(this);
        row->watcher.cancel();
    }
}

LookupRecorder::Occasion LookupSession::occasionOf(const LiveRow &row) const
{
    return {row.providerId, row.accountId, row.askedAt, row.reference, m_customer.savedId, records::HistoryKind::Lookup,
            m_auditedPerson};
}

void LookupSession::setSaved(qint64 customerId, const QString &label)
{
    m_customer.savedId = customerId;
    m_customer.label = label;
    m_auditedPerson = auditedCustomer(m_customer);
    Q_EMIT customerChanged();
}

void LookupSession::clear()
{
    start({});
}

void LookupSession::start(core::Customer customer)
{
    Q_EMIT aboutToReset();
    for (const auto &row : m_rows) {
        row->watcher.disconnect(this);
        row->watcher.cancel();
        if (row->isRunning && m_recorder) // the provider may have been asked by now
            static_cast<void>(m_recorder->record(outcomeOf(*row, cancelled()), occasionOf(*row)));
    }
    m_rows.clear();
    m_secrets.clear();
    m_customer = std::move(customer);
    m_auditedPerson = auditedCustomer(m_customer);
    const bool isSomebody = !m_customer.fields.textKeys().isEmpty() || !m_customer.fields.secretKeys().isEmpty();
    for (const core::Account &account : m_accounts.accounts()) {
        const providers::Provider *provider = providers::find(account.providerId);
        if (!isSomebody || !provider || !account.isEnabled)
            continue;
        for (const core::CheckDescription &check : provider->description().checks) {
            if (m_checks.isEmpty() || m_checks.contains(check.id))
                append(account, check.id);
        }
    }
    Q_EMIT reset();
    refreshAll();
}

void LookupSession::append(const core::Account &account, const QString &checkId)
{
    auto row = std::make_unique<LiveRow>();
    row->accountId = account.id;
    row->accountName = account.name;
    row->providerId = account.providerId;
    row->checkId = checkId;
    row->environment = account.environment;
    const int index = rowCount();
    connect(&row->watcher, &QFutureWatcherBase::finished, this, [this, index] { ended(index); });
    m_rows.push_back(std::move(row));
}

QStringList LookupSession::origins(int index) const
{
    const core::Account *account = m_accounts.find(row(index).accountId);
    return account ? originsOf(*account) : QStringList();
}

bool LookupSession::isLacking(int index, const QStringList &keys) const
{
    const QStringList missing = row(index).missingCustomerFields().join(u'|').split(u'|');
    return std::any_of(keys.cbegin(), keys.cend(), [&missing](const QString &key) { return missing.contains(key); });
}

void LookupSession::supply(int index, core::Fields fields)
{
    if (index < 0 || index >= rowCount())
        return;
    const QStringList here = origins(index);
    const QStringList secrets = fields.secretKeys();
    for (const QString &key : secrets) {
        if (!here.isEmpty())
            m_secrets[here].setSecret(key, fields.secret(key)->clone());
        fields.remove(key);
    }
    const QStringList texts = fields.textKeys();
    m_customer.fields.merge(std::move(fields));
    if (m_auditedPerson.isEmpty())
        m_auditedPerson = auditedCustomer(m_customer);
    for (int i = 0; i < rowCount(); ++i) {
        if (isLacking(i, texts) || (origins(i) == here && isLacking(i, secrets)))
            refresh(i);
    }
}

core::Fields LookupSession::fieldsFor(const core::Account &account) const
{
    core::Fields fields = m_customer.fields.clone();
    if (const auto own = m_secrets.find(originsOf(account)); own != m_secrets.cend())
        fields.merge(own->second.clone());
    return fields;
}

void LookupSession::refresh(int index)
{
    if (index < 0 || index >= rowCount() || row(index).isRunning)
        return;
    LiveRow &live = *m_rows.at(static_cast<std::size_t>(index));
    const core::Account *account = m_accounts.find(live.accountId);
    live.askedAt = m_engine.clock().nowUtc();
    if (!account) { // removed since: there is no credential any more
        store(index, core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, {live.accountName}));
        return;
    }
    if (m_recorder) {
        if (const auto objection = m_recorder->objection(m_reference))
            return store(index, core::Unexpected(*objection));
    }
    live.reference = m_reference;
    live.isRunning = true;
    Q_EMIT rowChanged(index);
    live.watcher.setFuture(m_engine.lookup(*account, live.checkId, fieldsFor(*account)));
}

void LookupSession::refreshAll()
{
    for (int i = 0; i < rowCount(); ++i)
        refresh(i);
}

void LookupSession::cancel(int index)
{
    if (index >= 0 && index < rowCount() && row(index).isRunning)
        m_rows.at(static_cast<std::size_t>(index))->watcher.cancel();
}

void LookupSession::cancelAll()
{
    for (int i = 0; i < rowCount(); ++i)
        cancel(i);
}

int LookupSession::runningCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const auto &row) { return row->isRunning; }));
}

int LookupSession::answeredCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [](const auto &row) { return row->outcome && row->outcome->result; }));
}

void LookupSession::ended(int index)
{
    LiveRow &live = *m_rows.at(static_cast<std::size_t>(index));
    live.isRunning = false;
    const auto future = live.watcher.future();
    if (!future.isCanceled() && future.resultCount() > 0) {
        store(index, future.result());
        record(index, *live.outcome);
    } else {
        const bool hadNone = !live.outcome; // a cancelled refresh leaves the answer that was there
        if (hadNone)
            store(index, cancelled());
        record(index, hadNone ? *live.outcome : outcomeOf(live, cancelled()));
    }
    if (runningCount() == 0)
        Q_EMIT finished();
}

LookupOutcome LookupSession::outcomeOf(const LiveRow &live, core::Result<Verification> result) const
{
    LookupOutcome outcome;
    outcome.checkId = live.checkId;
    outcome.accountName = live.accountName;
    outcome.environment = core::toWord(live.environment);
    outcome.customerLabel = m_customer.label;
    if (const core::CheckDescription *check = describe(live.checkId))
        outcome.identifiers = identifiers(m_customer, *check);
    outcome.lookedUpAt = m_engine.clock().nowUtc();
    outcome.result = std::move(result);
    return outcome;
}

void LookupSession::store(int index, core::Result<Verification> result)
{
    LiveRow &live = *m_rows.at(static_cast<std::size_t>(index));
    LookupOutcome outcome = outcomeOf(live, std::move(result));
    const core::Account *account = m_accounts.find(live.accountId);
    const core::LoginDescription *login =
        account && !outcome.result ? customerLogin(*account, live.checkId, outcome.result.error()) : nullptr;
    live.customerLoginId = login ? login->id : QString();
    live.outcome = std::move(outcome);
    live.recording = Recording::None;
    Q_EMIT rowChanged(index);
}

void LookupSession::record(int index, const LookupOutcome &outcome)
{
    LiveRow &live = *m_rows.at(static_cast<std::size_t>(index));
    if (!m_recorder)
        return Q_EMIT rowChanged(index);
    live.recording = Recording::UnderWay;
    const int turn = ++live.recorded;
    const auto kept = m_recorder->record(outcome, occasionOf(live));
    Q_EMIT rowChanged(index);
    // The row may be another one by then: its watcher goes with it.
    vault::whenEnded<qint64>(kept, &live.watcher, [this, index, turn, row = &live](const core::Result<qint64> &id) {
        if (id && *id > 0)
            row->entries.push_back(*id);
        if (turn != row->recorded)
            return;
        row->recording = !id ? Recording::Failed : *id > 0 ? Recording::Done : Recording::None;
        Q_EMIT rowChanged(index);
    });
}

void LookupSession::setRecorder(LookupRecorder *recorder)
{
    m_recorder = recorder;
    connect(recorder, &LookupRecorder::unwrittenChanged, this, &LookupSession::recorderChanged);
}

void LookupSession::recorderChanged()
{
    if (m_recorder->unwritten() > 0)
        return;
    for (int i = 0; i < rowCount(); ++i) { // a later try has written them
        Recording &recording = m_rows.at(static_cast<std::size_t>(i))->recording;
        if (recording != Recording::Failed)
            continue;
        recording = Recording::Done;
        Q_EMIT rowChanged(i);
    }
}

int LookupSession::unrecordedCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [](const auto &row) { return row->recording == Recording::Failed; }));
}

void LookupSession::setLogin(int index, Login login)
{
    LiveRow &live = *m_rows.at(static_cast<std::size_t>(index));
    if (std::exchange(live.login, login) != login)
        Q_EMIT rowChanged(index);
}

void LookupSession::loginFailed(int index, const core::Error &error)
{
    LiveRow &live = *m_rows.at(static_cast<std::size_t>(index));
    if (live.isRunning)
        return;
    const QString again = live.customerLoginId;
    store(index, core::Unexpected(error));
    if (!again.isEmpty()) { // it can be tried once more
        live.customerLoginId = again;
        Q_EMIT rowChanged(index);
    }
}

const LookupSession::Row &LookupSession::row(int index) const
{
    return *m_rows.at(static_cast<std::size_t>(index));
}

} // namespace kyc::services
