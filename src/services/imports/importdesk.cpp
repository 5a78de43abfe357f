// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/importdesk.h"

#include "core/credential.h"
#include "providers/registry.h"
#include "providers/sharing.h"
#include "services/loginname.h"
#include "services/secretkeys.h"
#include "vault/reply.h"

#include <algorithm>

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;
using core::Result;
using State = RecordsSession::State;

namespace {

core::Error missing(const QString &key)
{
    return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing, {key}).value();
}

core::Unexpected notPossible()
{
    return core::failure(ErrorKind::InvalidInput, ErrorCause::UnknownCheck, {QStringLiteral("import")});
}

core::Fields fieldsOf(const QMap<QString, QString> &texts)
{
    core::Fields fields;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        fields.setText(it.key(), it.value());
    return fields;
}

const core::ProviderDescription *describe(const core::Account *account)
{
    const providers::Provider *provider = account ? providers::find(account->providerId) : nullptr;
    return provider ? &provider->description() : nullptr;
}

/// What is known of one given by hand: it began at the earliest now, and is not for long.
TokenFacts givenToken(const core::Secret &token, const QString &fingerprint, const core::SharingDestination &sharing,
                      const QDateTime &now)
{
    TokenFacts facts{now, now.addSecs(sharing.longestLife.count()), fingerprint, false};
    if (const auto expiry = core::jwtExpiry(token); expiry && *expiry < facts.livesUntil)
        facts.livesUntil = *expiry;
    return facts;
}

} // namespace

/// An import that is about to go on.
struct ImportDesk::Going
{
    qint64 id = 0;
    core::Fields secrets;
    Continue how;
    std::optional<ShareImport> import;
    std::unique_ptr<core::FileLock> lock;
    vault::Reply<void> reply;

    void fail(const core::Error &error)
    {
        if (lock)
            lock->release();
        reply.end(core::Unexpected(error));
    }
};

ImportDesk::ImportDesk(const ImportParts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_journal(parts.records, parts.trail)
{
    connect(&m_parts.records, &RecordsSession::changed, this, &ImportDesk::recordsChanged);
    connect(&m_parts.records, &RecordsSession::aboutToClose, this, &ImportDesk::interruptAll);
    recordsChanged();
}

ImportDesk::~ImportDesk()
{
    disconnect(&m_parts.records, nullptr, this, nullptr);
    interruptAll();
}

void ImportDesk::interruptAll()
{
    for (const auto &[key, run] : std::exchange(m_runs, {})) {
        disconnect(run, nullptr, this, nullptr);
        run->interrupt();
        delete run;
    }
}

void ImportDesk::recordsChanged()
{
    if (m_parts.records.state() == State::Open) {
        static_cast<void>(reload());
    } else if (!m_imports.isEmpty()) {
        m_imports.clear();
        Q_EMIT reset();
    }
}

QFuture<Result<void>> ImportDesk::reload()
{
    const auto reply = std::make_shared<vault::Reply<void>>();
    vault::whenEnded<QList<ImportState>>(m_journal.all(), this,
                                         [this, reply](const Result<QList<ImportState>> &states) {
                                             if (states)
                                                 loaded(*states);
                                             reply->end(states.map([](const auto &) { }));
                                         });
    return reply->future();
}

void ImportDesk::loaded(const QList<ImportState> &states)
{
    m_imports = states;
    for (const auto &[key, run] : m_runs) {
        if (run->state().id != 0)
            put(run->state());
    }
    Q_EMIT reset();
    sweepTokens();
}

/// Tokens of imports that are over, are unknown, or were left waiting for days, of programs that are gone.
void ImportDesk::sweepTokens()
{
    const auto keeper = m_parts.vault.use();
    if (!keeper)
        return;
    vault::whenEnded<QStringList>(keeper->keys(), this, [this, keeper](const Result<QStringList> &keys) {
        constexpr qint64 kDaysKept = 7;
        for (const QString &key : keys.value_or(QStringList())) {
            if (!key.startsWith(importTokenPrefix()))
                continue;
            const QString name = key.mid(importTokenPrefix().size());
            const auto of = std::find_if(m_imports.cbegin(), m_imports.cend(),
                                         [&name](const ImportState &import) { return import.key == name; });
            const bool isFresh = of != m_imports.cend() && of->changedAt.daysTo(m_parts.clock.nowUtc()) < kDaysKept;
            const auto import = isFresh ? machineFor(*of) : core::Unexpected(missing({}));
            const auto taken = m_runs.contains(name) || (import && import->needsToken()) ? nullptr : lock(name);
            if (!taken)
                continue;
            taken->remove();
            vault::whenEnded<void>(keeper->remove(key), this, [keeper](const Result<void> &) { });
        }
    });
}

QString ImportDesk::lockPath(const QString &key) const
{
    return m_parts.places.dataFolder + QStringLiteral("/import-%1.lock").arg(key);
}

std::unique_ptr<core::FileLock> ImportDesk::lock(const QString &key) const
{
    auto lock = std::make_unique<core::FileLock>(lockPath(key));
    return lock->take() ? std::move(lock) : nullptr;
}

const ImportState *ImportDesk::find(qint64 id) const
{
    const auto found =
        std::find_if(m_imports.cbegin(), m_imports.cend(), [id](const ImportState &import) { return import.id == id; });
    return found == m_imports.cend() ? nullptr : &*found;
}

ImportDesk::Runner ImportDesk::runner(qint64 id) const
{
    const ImportState *import = find(id);
    if (!import)
        return Runner::Nobody;
    if (m_runs.contains(import->key))
        return Runner::Here;
    if (import->status != ImportStatus::Running)
        return Runner::Nobody;
    const auto taken = lock(import->key);
    if (taken)
        taken->remove();
    return taken ? Runner::Nobody : Runner::Elsewhere;
}

bool ImportDesk::canResume(qint64 id) const
{
    const ImportState *import = find(id);
    const auto machine = import ? machineFor(*import) : core::Unexpected(missing({}));
    return machine && machine->canResume() && runner(id) == Runner::Nobody;
}

bool ImportDesk::canTakeNewToken(qint64 id) const
{
    const ImportState *import = find(id);
    const auto machine = import ? machineFor(*import) : core::Unexpected(missing({}));
    return machine && machine->canTakeNewToken() && runner(id) == Runner::Nobody;
}

QList<qint64> ImportDesk::interrupted() const
{
    QList<qint64> ids;
    for (const ImportState &import : m_imports) {
        const bool isOpen = import.status == ImportStatus::Running || import.status == ImportStatus::Interrupted;
        if (isOpen && runner(import.id) == Runner::Nobody)
            ids.append(import.id);
    }
    return ids;
}

void ImportDesk::put(const ImportState &state)
{
    const auto at = std::find_if(m_imports.begin(), m_imports.end(),
                                 [&state](const ImportState &import) { return import.id == state.id; });
    if (at == m_imports.end())
        m_imports.prepend(state);
    else
        *at = state;
}

Result<ShareImport> ImportDesk::machineFor(const ImportState &state) const
{
    const providers::Provider *provider = providers::find(state.providerId);
    if (!provider || !provider->description().destination)
        return core::failure(ErrorKind::InvalidInput, ErrorCause::UnknownCheck, {state.providerId});
    core::SharingDestination sharing = *provider->description().destination;
    if (m_parts.pollInterval)
        sharing.polls.interval = *m_parts.pollInterval;
    return ShareImport(state, sharing);
}

std::optional<core::Error> ImportDesk::objection(const ImportOrder &order, const core::Fields &secrets) const
{
    if (m_parts.records.state() == State::Refused)
        return m_parts.records.problem();
    if (m_parts.records.state() != State::Open)
        return core::failure(ErrorKind::Records, ErrorCause::RecordsUnavailable).value();
    if (order.basis.trimmed().isEmpty())
        return missing(QStringLiteral("basis"));
    if (order.reference.trimmed().isEmpty())
        return missing(QStringLiteral("reference"));
    if (const auto unrecorded = m_parts.recorder.objection(order.reference))
        return unrecorded;
    const core::Account *destination = m_parts.accounts.find(order.destinationAccountId);
    const core::ProviderDescription *taking = describe(destination);
    if (!taking || !taking->destination)
        return missing(QStringLiteral("destination"));
    core::Fields fields = fieldsOf(order.destination);
    fields.merge(secrets.clone());
    if (const auto ok = providers::checkHandOver(*destination, fields); !ok)
        return ok.error();
    if (order.hasGivenToken())
        return secrets.contains(kShareTokenField) ? std::nullopt : std::optional(missing(kShareTokenField));
    if (providers::recipientOf(*destination).isEmpty())
        return core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing,
                             {taking->destination->recipientKey})
            .value();
    const core::Account *source = m_parts.accounts.find(order.sourceAccountId);
    if (!source)
        return missing(QStringLiteral("source"));
    const auto reading = providers::startApplicantReading({*source, fieldsOf(order.applicant), m_parts.clock});
    return reading ? std::nullopt : std::optional(reading.error());
}

Result<ImportState> ImportDesk::stateFor(const ImportOrder &order) const
{
    const core::Account *source = m_parts.accounts.find(order.sourceAccountId);
    const core::Account &destination = *m_parts.accounts.find(order.destinationAccountId);
    ImportState state;
    state.key = m_parts.randomness.freshId();
    state.order = order;
    state.agent = agentName(m_parts.settings);
    state.sourceName = source ? source->name : QString();
    state.destinationName = destination.name;
    state.providerId = destination.providerId;
    state.checkId = describe(&destination)->destination->checkId;
    state.environment = core::toWord(destination.environment);
    if (source)
        state.applicantId = order.applicant.value(describe(source)->source->applicantKey);
    return state;
}

QFuture<Result<qint64>> ImportDesk::start(const ImportOrder &order, core::Fields secrets)
{
    if (const auto objects = objection(order, secrets))
        return vault::ended<qint64>(core::Unexpected(*objects));
    auto state = stateFor(order);
    const core::Account &destination = *m_parts.accounts.find(order.destinationAccountId);
    const core::Secret *given = order.hasGivenToken() ? secrets.secret(kShareTokenField) : nullptr;
    if (given) {
        state->token = givenToken(*given, m_journal.fingerprint(*given), *describe(&destination)->destination,
                                  m_parts.clock.nowUtc());
        state->tokens = 1;
    }
    auto taken = lock(state->key);
    const auto keeper = m_parts.vault.use();
    if (!taken || !keeper)
        return vault::ended<qint64>(!keeper ? core::failure(ErrorKind::Vault, ErrorCause::VaultLocked)
                                            : core::failure(ErrorKind::Records, ErrorCause::RecordsUnwritable));
    const auto reply = std::make_shared<vault::Reply<qint64>>();
    const auto going = std::make_shared<Going>();
    going->lock = std::move(taken);
    going->import = *machineFor(*state);
    const QFuture<Result<void>> kept =
        given ? keeper->write(importTokenKey(state->key), given->clone()) : vault::ended<void>({});
    going->secrets = std::move(secrets);
    vault::whenEnded<void>(kept, this, [this, keeper, going, reply](const Result<void> &written) {
        if (!written)
            return reply->end(core::Unexpected(written.error()));
        const auto begin = [](ShareImport &import, const QDateTime &now) { return import.begin(now); };
        launch(std::move(*going->import), std::move(going->secrets), std::move(going->lock), begin,
               [reply](const Result<qint64> &id) { reply->end(id); });
    });
    return reply->future();
}

void ImportDesk::launch(ShareImport import, core::Fields secrets, std::unique_ptr<core::FileLock> lock,
                        const ImportRun::Begin &begin, const std::function<void(Result<qint64>)> &started)
{
    const QString key = import.state().key;
    auto *run = new ImportRun(m_parts, std::move(import), std::move(secrets), std::move(lock), this);
    m_runs[key] = run;
    const auto isTold = std::make_shared<bool>(false);
    const auto tell = [isTold, started](const Result<qint64> &id) {
        if (!std::exchange(*isTold, true))
            started(id);
    };
    connect(run, &ImportRun::changed, this, [this, run, tell] {
        put(run->state());
        tell(run->state().id);
        Q_EMIT changed(run->state().id);
    });
    connect(run, &ImportRun::notKept, this, [this, run, tell](const core::Error &error) {
        tell(core::Unexpected(error));
        Q_EMIT failed(run->state().id, error);
    });
    connect(run, &ImportRun::rested, this, [this, run, key] {
        const qint64 id = run->state().id;
        m_runs.erase(key);
        run->deleteLater();
        if (id != 0)
            put(run->state());
        Q_EMIT ended(id);
    });
    run->start(begin);
}

void ImportDesk::stop(qint64 id)
{
    const ImportState *import = find(id);
    if (const auto run = import ? m_runs.find(import->key) : m_runs.end(); run != m_runs.end())
        run->second->stop();
}

QFuture<Result<void>> ImportDesk::resume(qint64 id, core::Fields secrets)
{
    return goOn(id, std::move(secrets),
                [](ShareImport &import, bool hasToken, const QDateTime &now) { return import.resume(hasToken, now); });
}

QFuture<Result<void>> ImportDesk::watchOn(qint64 id, core::Fields secrets)
{
    return goOn(id, std::move(secrets),
                [](ShareImport &import, bool hasToken, const QDateTime &now) { return import.watchOn(hasToken, now); });
}

QFuture<Result<void>> ImportDesk::discard(qint64 id)
{
    return goOn(id, {}, [](ShareImport &import, bool, const QDateTime &now) {
        import.interrupt(now);
        import.discard(now);
        return ImportAction();
    });
}

QFuture<Result<void>> ImportDesk::newToken(qint64 id, core::Fields secrets)
{
    const ImportState *import = find(id);
    if (!import)
        return vault::ended<void>(core::failure(ErrorKind::Records, ErrorCause::RecordAbsent));
    std::optional<TokenFacts> facts;
    const core::Secret *given = secrets.secret(kShareTokenField);
    if (import->order.hasGivenToken() != (given != nullptr))
        return vault::ended<void>(core::Unexpected(missing(kShareTokenField)));
    if (given) {
        const core::SharingDestination &sharing = *providers::find(import->providerId)->description().destination;
        facts = givenToken(*given, m_journal.fingerprint(*given), sharing, m_parts.clock.nowUtc());
        // The same one again is no new one.
        if (import->token && import->token->fingerprint == facts->fingerprint)
            return vault::ended<void>(
                core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {kShareTokenField}));
    }
    return goOn(id, std::move(secrets),
                [facts](ShareImport &machine, bool, const QDateTime &now) { return machine.newToken(facts, now); });
}

QFuture<Result<void>> ImportDesk::goOn(qint64 id, core::Fields secrets, const Continue &how)
{
    const ImportState *known = find(id);
    if (!known)
        return vault::ended<void>(core::failure(ErrorKind::Records, ErrorCause::RecordAbsent));
    const auto going = std::make_shared<Going>();
    going->id = id;
    going->secrets = std::move(secrets);
    going->how = how;
    if (!m_runs.contains(known->key))
        going->lock = lock(known->key);
    if (!going->lock)
        return vault::ended<void>(core::failure(ErrorKind::Records, ErrorCause::RecordsBusy));
    // Another program may have brought it further since it was read.
    vault::whenEnded<ImportState>(m_journal.one(id), this, [this, going](const Result<ImportState> &state) {
        if (!state)
            return going->fail(state.error());
        auto import = machineFor(*state);
        if (!import)
            return going->fail(import.error());
        going->import = std::move(*import);
        fetchToken(going);
    });
    return going->reply.future();
}

void ImportDesk::fetchToken(const std::shared_ptr<Going> &going)
{
    const ImportState &state = going->import->state();
    const auto keeper = m_parts.vault.use();
    if (!keeper)
        return going->fail(core::failure(ErrorKind::Vault, ErrorCause::VaultLocked).value());
    if (const core::Secret *given = going->secrets.secret(kShareTokenField)) {
        vault::whenEnded<void>(keeper->write(importTokenKey(state.key), given->clone()), this,
                               [this, keeper, going](const Result<void> &kept) {
                                   if (kept)
                                       goOnWith(going, true);
                                   else
                                       going->fail(kept.error());
                               });
        return;
    }
    vault::whenEnded<core::Secret>(
        keeper->read(importTokenKey(state.key)), this, [this, keeper, going](Result<core::Secret> token) {
            if (!token)
                return going->fail(token.error());
            const auto &facts = going->import->state().token;
            const bool isIt = facts && !token->isEmpty() && m_journal.fingerprint(*token) == facts->fingerprint;
            if (isIt)
                going->secrets.setSecret(kShareTokenField, std::move(*token));
            goOnWith(going, isIt);
        });
}

void ImportDesk::goOnWith(const std::shared_ptr<Going> &going, bool hasToken)
{
    const QDateTime now = m_parts.clock.nowUtc();
    ShareImport import = std::move(*going->import);
    const ImportState before = import.state();
    const ImportAction action = going->how(import, hasToken, now);
    if (import.state() == before)
        return going->fail(notPossible().value());
    launch(
        std::move(import), std::move(going->secrets), std::move(going->lock),
        [action](ShareImport &, const QDateTime &) { return action; },
        [going](const Result<qint64> &id) { going->reply.end(id.map([](qint64) { })); });
}

} // namespace kyc::services
