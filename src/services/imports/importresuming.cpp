// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the desk that goes on with imports that rest, by the agent's word.
#include "providers/sharing.h"
#include "services/imports/importdesk.h"
#include "services/secretkeys.h"

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;
using core::Result;

namespace {

core::Unexpected notPossible()
{
    return core::failure(ErrorKind::InvalidInput, ErrorCause::UnknownCheck, {QStringLiteral("import")});
}

} // namespace

/// An import that is about to go on.
struct ImportDesk::Going
{
    qint64 id = 0;
    core::Fields secrets;
    Continue how;
    std::unique_ptr<core::FileLock> lock;
    vault::Reply<void> reply;

    void fail(const core::Error &error)
    {
        if (lock)
            lock->release();
        reply.end(core::Unexpected(error));
    }
};

QList<core::FieldDescription> ImportDesk::wantedSecrets(qint64 id) const
{
    const ImportState *import = find(id);
    const core::SharingDestination *taking = import ? providers::destinationOf(import->providerId) : nullptr;
    QList<core::FieldDescription> wanted;
    if (!taking)
        return wanted;
    for (const core::FieldDescription &field : taking->fields) {
        if (import->secretKeys.contains(field.key))
            wanted.append(field);
    }
    return wanted;
}

std::optional<core::Error> ImportDesk::lackingSecret(qint64 id, const core::Fields &secrets) const
{
    const QList<core::FieldDescription> wanted = wantedSecrets(id);
    for (const core::FieldDescription &field : wanted) {
        const core::Secret *given = secrets.secret(field.key);
        if (!given || given->isEmpty())
            return core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, {field.key}).value();
    }
    return std::nullopt;
}

QFuture<Result<void>> ImportDesk::resume(qint64 id, core::Fields secrets)
{
    if (const auto lacks = lackingSecret(id, secrets))
        return vault::ended<void>(core::Unexpected(*lacks));
    return goOn(id, std::move(secrets),
                [](ShareImport &import, bool hasToken, const QDateTime &now) { return import.resume(hasToken, now); });
}

QFuture<Result<void>> ImportDesk::watchOn(qint64 id, core::Fields secrets)
{
    if (const auto lacks = lackingSecret(id, secrets))
        return vault::ended<void>(core::Unexpected(*lacks));
    return goOn(id, std::move(secrets),
                [](ShareImport &import, bool hasToken, const QDateTime &now) { return import.watchOn(hasToken, now); });
}

QFuture<Result<void>> ImportDesk::discard(qint64 id)
{
    if (const ImportState *import = find(id); import && import->isDamaged)
        return dropDamaged(id);
    return goOn(id, {}, [](ShareImport &import, bool, const QDateTime &now) {
        import.interrupt(now);
        import.discard(now);
        return ImportAction();
    });
}

QFuture<Result<void>> ImportDesk::dropDamaged(qint64 id)
{
    const auto reply = std::make_shared<vault::Reply<void>>();
    vault::whenEnded<void>(m_journal.dropDamaged(id), this, [this, id, reply](const Result<void> &dropped) {
        if (dropped) {
            m_journal.recorded(1);
            m_imports.removeIf([id](const ImportState &import) { return import.id == id; });
            Q_EMIT reset();
        }
        reply->end(dropped);
    });
    return reply->future();
}

QFuture<Result<std::optional<qint64>>> ImportDesk::auditEntry(qint64 id)
{
    const ImportState *import = find(id);
    if (!import)
        return vault::ended<std::optional<qint64>>(core::failure(ErrorKind::Records, ErrorCause::RecordAbsent));
    return m_journal.auditEntry(*import);
}

QFuture<Result<void>> ImportDesk::newToken(qint64 id, core::Fields secrets)
{
    const ImportState *import = find(id);
    if (!import)
        return vault::ended<void>(core::failure(ErrorKind::Records, ErrorCause::RecordAbsent));
    if (const auto lacks = lackingSecret(id, secrets))
        return vault::ended<void>(core::Unexpected(*lacks));
    std::optional<TokenFacts> facts;
    const core::Secret *given = secrets.secret(kShareTokenField);
    if (import->order.hasGivenToken() != (given != nullptr))
        return vault::ended<void>(core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing, {kShareTokenField}));
    if (given) {
        const core::SharingDestination *taking = providers::destinationOf(import->providerId);
        if (!taking) // one that only a newer program knows
            return vault::ended<void>(notPossible());
        facts = givenToken(*given, *taking);
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
        fetchToken(going, std::make_shared<ShareImport>(*std::move(import)));
    });
    return going->reply.future();
}

void ImportDesk::fetchToken(const std::shared_ptr<Going> &going, const std::shared_ptr<ShareImport> &import)
{
    const ImportState &state = import->state();
    const auto keeper = m_parts.vault.use();
    if (!keeper)
        return going->fail(core::failure(ErrorKind::Vault, ErrorCause::VaultLocked).value());
    if (const core::Secret *given = going->secrets.secret(kShareTokenField)) {
        vault::whenEnded<void>(keeper->write(importTokenKey(state.key), given->clone()), this,
                               [this, keeper, going, import](const Result<void> &kept) {
                                   if (kept)
                                       goOnWith(going, *import, true);
                                   else
                                       going->fail(kept.error());
                               });
        return;
    }
    vault::whenEnded<core::Secret>(
        keeper->read(importTokenKey(state.key)), this, [this, keeper, going, import](Result<core::Secret> token) {
            if (!token)
                return going->fail(token.error());
            const auto &facts = import->state().token;
            const bool isIt = facts && !token->isEmpty() && m_journal.fingerprint(*token) == facts->fingerprint;
            if (isIt)
                going->secrets.setSecret(kShareTokenField, std::move(*token));
            goOnWith(going, *import, isIt);
        });
}

void ImportDesk::goOnWith(const std::shared_ptr<Going> &going, ShareImport &import, bool hasToken)
{
    const QDateTime now = m_parts.clock.nowUtc();
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
