// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountstoreprivate.h"

#include "providers/registry.h"
#include "services/secretkeys.h"
#include "services/storedsecret.h"

#include <map>

namespace kyc::services {

using core::Account;
using core::Error;
using core::ErrorCause;
using core::ErrorKind;
using core::Result;
using core::Secret;

QList<core::FieldDescription> secretFields(const QString &providerId)
{
    QList<core::FieldDescription> fields;
    const providers::Provider *provider = providers::find(providerId);
    if (provider == nullptr)
        return fields;
    for (const core::FieldDescription &field : provider->description().accountFields) {
        if (field.isSecret)
            fields.append(field);
    }
    return fields;
}

std::optional<Error> accountProblem(const AccountBook &book, const Account &account)
{
    const auto invalid = [](ErrorCause cause, const QString &arg) {
        return core::failure(ErrorKind::InvalidInput, cause, {arg}).value();
    };
    const auto problems = book.problems(account);
    if (problems.contains(QStringLiteral("name")))
        return invalid(account.name.trimmed().isEmpty() ? ErrorCause::FieldMissing : ErrorCause::FieldMalformed,
                       QStringLiteral("name"));
    if (problems.contains(QStringLiteral("provider")))
        return invalid(ErrorCause::UnknownCheck, account.providerId);
    if (problems.contains(QStringLiteral("base-url")))
        return invalid(ErrorCause::AddressMalformed, account.name);
    return std::nullopt;
}

bool areSameButSecrets(const Account &one, const Account &other)
{
    const auto texts = [](const Account &account) {
        QMap<QString, QString> all;
        const QStringList keys = account.fields.textKeys();
        for (const QString &key : keys)
            all.insert(key, account.fields.text(key));
        return all;
    };
    return one.name == other.name && one.providerId == other.providerId && one.environment == other.environment
        && one.customBaseUrl == other.customBaseUrl && one.isEnabled == other.isEnabled && one.quota == other.quota
        && texts(one) == texts(other);
}

void removeSecrets(Account &account)
{
    const QStringList keys = account.fields.secretKeys();
    for (const QString &key : keys)
        account.fields.remove(key);
}

AccountStore::Private::Private(AccountStore &store, AccountBook &accountBook, VaultSession &session,
                               const Places &places, const core::Clock &aClock)
    : q(store),
      book(accountBook),
      vault(session),
      clock(aClock),
      administratorFile(places.administratorFile),
      records(places.accountsFile()),
      vaultState(session.state())
{ }

const Account *AccountStore::Private::preset(const QString &id) const
{
    for (const Account &account : presets) {
        if (account.id == id)
            return &account;
    }
    return nullptr;
}

core::Unexpected AccountStore::Private::noSuchAccount()
{
    return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing, {QStringLiteral("account")});
}

std::optional<Error> AccountStore::Private::outdated(const QString &accountId, const QStringList &origins) const
{
    const Account *account = book.find(accountId);
    if (account == nullptr)
        return noSuchAccount().value();
    if (originsOf(*account) != origins)
        return core::failure(ErrorKind::Cancelled, ErrorCause::CancelledByAgent).value();
    return std::nullopt;
}

bool AccountStore::Private::isClosed() const
{
    return vault.state() == VaultSession::State::Locked || vault.state() == VaultSession::State::Opening;
}

void AccountStore::Private::noteExpiry(const QString &key, const std::optional<QDateTime> &expiresAt)
{
    if (expiresAt)
        expiries.insert(key, *expiresAt);
    else
        expiries.remove(key);
}

/// Those of a provider that this version does not know stay in the file.
std::vector<Account> AccountStore::Private::wanted() const
{
    std::vector<Account> all;
    for (const Account &account : presets) {
        if (providers::find(account.providerId) != nullptr)
            all.push_back(account.clone());
    }
    for (const Account &account : records.file().accounts) {
        if (providers::find(account.providerId) != nullptr && preset(account.id) == nullptr)
            all.push_back(account.clone());
    }
    return all;
}

bool AccountStore::Private::syncBook()
{
    bool isChanged = false;
    QSet<QString> gone = std::exchange(managed, {});
    for (Account &account : wanted()) {
        gone.remove(account.id);
        managed.insert(account.id);
        const Account *known = book.find(account.id);
        if (known != nullptr && areSameButSecrets(*known, account))
            continue;
        isChanged = true;
        if (known == nullptr) {
            book.add(std::move(account));
            continue;
        }
        if (originsOf(*known) == originsOf(account)) {
            const QStringList keys = known->fields.secretKeys();
            for (const QString &key : keys)
                account.fields.setSecret(key, known->fields.secret(key)->clone());
        }
        book.replace(std::move(account));
    }
    for (const QString &id : std::as_const(gone))
        book.remove(id);
    return isChanged;
}

void AccountStore::Private::vaultChanged()
{
    const VaultSession::State before = std::exchange(vaultState, vault.state());
    if (vaultState == VaultSession::State::Open && before != vaultState)
        loadSecrets();
}

void AccountStore::Private::dropSecrets()
{
    expiries.clear();
    elsewhere.clear();
    std::vector<Account> bare;
    for (const Account &account : book.accounts()) {
        if (account.fields.secretKeys().isEmpty())
            continue;
        bare.push_back(account.clone());
        removeSecrets(bare.back());
    }
    for (Account &account : bare)
        book.replace(std::move(account));
}

void AccountStore::Private::loadSecrets()
{
    if (vault.keeper() == nullptr)
        return;
    const auto job = [this] {
        const auto reads = std::make_shared<std::vector<SecretRead>>();
        for (const Account &account : book.accounts()) {
            if (!managed.contains(account.id))
                continue;
            for (const core::FieldDescription &field : secretFields(account.providerId)) {
                if (account.fields.secret(field.key) == nullptr)
                    reads->push_back({account.id, field.key});
            }
        }
        const auto reply = std::make_shared<vault::Reply<void>>();
        vault::whenEnded<SecretReads>(readSecrets(vault, reads), &q, [this, reply](const Result<SecretReads> &read) {
            std::optional<Error> problem;
            if (read && vault.keeper() != nullptr) // locked meanwhile, nothing of it may come into the book
                problem = fill(*read);
            Q_EMIT q.secretsLoaded();
            if (problem)
                Q_EMIT q.problem(*problem);
            reply->end({});
        });
        return reply->future();
    };
    (void)queue.add<void>(job);
    (void)queue.add<void>([this] { return removeLeftovers(); });
}

bool AccountStore::Private::put(const SecretRead &read, Account &account, std::optional<Error> &problem)
{
    if (read.envelope && (read.envelope->isEmpty() || account.fields.secret(read.fieldKey) != nullptr))
        return false; // what came into the book meanwhile is newer
    auto secret =
        read.envelope ? unseal(*read.envelope) : Result<StoredSecret>(core::Unexpected(read.envelope.error()));
    if (!secret) {
        problem = problem.value_or(secret.error());
        return false;
    }
    const QString key = secretKey(account.id, read.fieldKey);
    if (secret->origins != originsOf(account)) {
        elsewhere.insert(key);
        return false;
    }
    elsewhere.remove(key);
    noteExpiry(key, secret->expiresAt);
    account.fields.setSecret(read.fieldKey, std::move(secret->bytes));
    return true;
}

std::optional<Error> AccountStore::Private::fill(const SecretReads &reads)
{
    std::optional<Error> problem;
    std::map<QString, Account> filled;
    QSet<QString> changed;
    for (const SecretRead &read : *reads) {
        const Account *account = book.find(read.accountId);
        if (account == nullptr)
            continue;
        const auto place = filled.try_emplace(read.accountId, account->clone()).first;
        if (put(read, place->second, problem))
            changed.insert(read.accountId);
    }
    for (auto &[id, account] : filled) {
        if (changed.contains(id))
            book.replace(std::move(account));
    }
    return problem;
}

QFuture<Result<void>> AccountStore::Private::keep(const QString &key, const Secret &envelope)
{
    const auto keeper = vault.use();
    if (!keeper)
        return vault::ended<void>(notOpen(vault));
    SecretChanges changes;
    changes.push_back({key, envelope.clone()});
    const auto reply = std::make_shared<vault::Reply<void>>();
    vault::whenEnded<SharedChanges>(applyChanges(keeper, std::move(changes)), &q,
                                    [reply](const Result<SharedChanges> &kept) {
                                        reply->end(kept ? Result<void>() : core::Unexpected(kept.error()));
                                    });
    return reply->future();
}

} // namespace kyc::services
