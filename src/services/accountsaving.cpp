// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountstoreprivate.h"
#include "services/offthread.h"
#include "services/pendingaccount.h"
#include "services/secretkeys.h"
#include "services/storedsecret.h"

#include <QUuid>

#include <algorithm>

namespace kyc::services {

using core::Account;
using core::Error;
using core::ErrorCause;
using core::ErrorKind;
using core::Result;
using core::Secret;

/// What save() carries through its steps.
struct AccountStore::Private::Saving
{
    std::shared_ptr<Account> account;
    SecretChanges changes;
    QStringList keptElsewhere; ///< keys of secrets that stay bound to other addresses
    bool isMovedAway = false; ///< its addresses are others than before
    QList<Change> happened; ///< to what is no secret
    std::shared_ptr<vault::Keeper> keeper; ///< null when nothing changes there
    std::unique_ptr<PendingAccount> pending; ///< of an account that is new
    vault::Reply<QString> reply;
};

namespace {

/// What stands as a text where a secret belongs would be neither sealed nor dropped.
void makeSecretsOfTexts(Account &account)
{
    for (const core::FieldDescription &field : secretFields(account.providerId)) {
        const QString text = account.fields.text(field.key);
        if (text.isEmpty())
            continue;
        account.fields.remove(field.key);
        account.fields.setSecret(field.key, Secret::fromText(text));
    }
}

QStringList secretKeys(const QString &providerId)
{
    QStringList keys;
    for (const core::FieldDescription &field : secretFields(providerId))
        keys.append(field.key);
    return keys;
}

/// What of it that is no secret is another than @p before.
QList<AccountStore::Change> changes(const Account *before, const Account &now)
{
    using Change = AccountStore::Change;
    if (before == nullptr)
        return {Change::Added};
    QList<Change> all;
    Account switched = before->clone();
    switched.isEnabled = now.isEnabled;
    if (!areSameButSecrets(switched, now))
        all.append(Change::Changed);
    if (before->isEnabled != now.isEnabled)
        all.append(now.isEnabled ? Change::SwitchedOn : Change::SwitchedOff);
    return all;
}

} // namespace

std::optional<Error> AccountStore::Private::objection(const Account &account) const
{
    if (const Account *original = preset(account.id)) {
        if (!areSameButSecrets(*original, account))
            return core::failure(ErrorKind::InvalidInput, ErrorCause::LockedByAdministrator).value();
        return std::nullopt;
    }
    return accountProblem(book, account);
}

/// Whether the secret is one that the book knows from other addresses than the account's, whosever they are.
bool AccountStore::Private::isHeldForOtherAddresses(const Account &account, const QString &fieldKey) const
{
    const Secret *secret = account.fields.secret(fieldKey);
    const QStringList origins = originsOf(account);
    bool isElsewhere = false;
    for (const Account &other : book.accounts()) {
        const QStringList keys = other.fields.secretKeys();
        const bool isTheirs = std::any_of(keys.cbegin(), keys.cend(), [&other, secret](const QString &key) {
            return other.fields.secret(key)->equals(*secret);
        });
        if (!isTheirs)
            continue;
        if (originsOf(other) == origins)
            return false;
        isElsewhere = true;
    }
    return isElsewhere;
}

void AccountStore::Private::planSecret(Saving &saving, const QString &fieldKey, const SecretEdits &edits) const
{
    Account &account = *saving.account;
    const Account *before = book.find(account.id);
    const QString key = secretKey(account.id, fieldKey);
    const Secret *now = account.fields.secret(fieldKey);
    const Secret *old = before ? before->fields.secret(fieldKey) : nullptr;
    const bool isEntered = edits.entered.contains(fieldKey);
    if (now == nullptr) { // which does not say that there is none: it may not have been read
        if (old != nullptr && saving.isMovedAway)
            saving.keptElsewhere.append(key);
    } else if (!isEntered && isHeldForOtherAddresses(account, fieldKey)) {
        account.fields.remove(fieldKey);
        if (old != nullptr)
            saving.keptElsewhere.append(key);
    } else if (isEntered || old == nullptr || saving.isMovedAway || !now->equals(*old)) {
        saving.changes.push_back({key, seal(StoredSecret{originsOf(account), std::nullopt, false, now->clone()})});
    }
}

void AccountStore::Private::plan(Saving &saving, const SecretEdits &edits) const
{
    Account &account = *saving.account;
    const Account *before = book.find(account.id);
    saving.isMovedAway = before && originsOf(*before) != originsOf(account);
    const QStringList ours = secretKeys(account.providerId);
    const bool isOfAnother = before && before->providerId != account.providerId;
    const QStringList theirs = isOfAnother ? secretKeys(before->providerId) : QStringList();
    for (const QString &fieldKey : ours + theirs) {
        if (edits.removed.contains(fieldKey))
            account.fields.remove(fieldKey);
        else if (ours.contains(fieldKey))
            planSecret(saving, fieldKey, edits);
    }
    QStringList gone = theirs; // nothing of another provider would ever be looked for again
    for (const QString &fieldKey : ours) {
        if (edits.removed.contains(fieldKey) && !gone.contains(fieldKey))
            gone.append(fieldKey);
    }
    for (const QString &fieldKey : std::as_const(gone)) {
        const bool canBeThere = before != nullptr && vault.kind();
        if (canBeThere && account.fields.secret(fieldKey) == nullptr)
            saving.changes.push_back({secretKey(account.id, fieldKey), {}});
    }
}

/// What the account has in the book and was not seen by whoever saves it.
void AccountStore::Private::takeFromBook(Account &account) const
{
    const Account *before = book.find(account.id);
    if (before == nullptr || originsOf(*before) != originsOf(account))
        return;
    for (const QString &fieldKey : secretKeys(account.providerId)) {
        const Secret *secret = before->fields.secret(fieldKey);
        if (secret != nullptr && account.fields.secret(fieldKey) == nullptr)
            account.fields.setSecret(fieldKey, secret->clone());
    }
}

void AccountStore::Private::commit(Saving &saving)
{
    Account &account = *saving.account;
    for (const QString &key : std::as_const(saving.keptElsewhere))
        elsewhere.insert(key);
    takeFromBook(account);
    for (const SecretChange &change : saving.changes) {
        expiries.remove(change.key);
        elsewhere.remove(change.key);
        if (change.value.isEmpty())
            account.fields.remove(change.key.mid(accountPrefix(account.id).size()));
    }
    managed.insert(account.id);
    saving.happened = changes(book.find(account.id), account);
    if (isClosed()) // locked meanwhile: nothing of it may come into the book
        removeSecrets(account);
    if (book.find(account.id) != nullptr)
        book.replace(account.clone());
    else
        book.add(account.clone());
    if (!saving.changes.empty())
        Q_EMIT q.credentialChanged(account.id);
    tell(saving);
    if (syncBook() || saving.isMovedAway)
        loadSecrets(); // of what another program has added, or what was kept for these addresses before
}

void AccountStore::Private::tell(const Saving &saving) const
{
    const QString id = saving.account->id;
    for (const Change change : saving.happened)
        Q_EMIT q.accountChanged(id, change);
    for (const SecretChange &change : saving.changes) {
        const QString fieldKey = change.key.mid(accountPrefix(id).size());
        if (change.value.isEmpty())
            Q_EMIT q.credentialRemoved(id, fieldKey);
        else
            Q_EMIT q.credentialEntered(id, fieldKey);
    }
}

QFuture<Result<QString>> AccountStore::Private::save(const std::shared_ptr<Account> &account, const SecretEdits &edits)
{
    if (account->id.isEmpty())
        account->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    makeSecretsOfTexts(*account);
    if (auto problem = objection(*account))
        return vault::ended<QString>(core::Unexpected(*std::move(problem)));
    const auto saving = std::make_shared<Saving>();
    saving->account = account;
    plan(*saving, edits);
    vault::whenEnded<void>(prepare(saving), &q, [this, saving](const Result<void> &ready) {
        if (ready)
            return keepSecrets(saving);
        saving->reply.end(core::Unexpected(ready.error()));
    });
    return saving->reply.future();
}

/// What has to be at hand before anything is kept.
QFuture<Result<void>> AccountStore::Private::prepare(const std::shared_ptr<Saving> &saving)
{
    if (saving->changes.empty())
        return vault::ended<void>({});
    saving->keeper = vault.use();
    if (!saving->keeper)
        return vault::ended<void>(notOpen(vault));
    const QString id = saving->account->id;
    if (records.find(id) != nullptr || preset(id) != nullptr)
        return vault::ended<void>({});
    const auto reply = std::make_shared<vault::Reply<void>>();
    using Pending = std::unique_ptr<PendingAccount>;
    vault::whenEnded<Pending>(
        offThread<Pending>([path = records.path(), id] { return PendingAccount::note(path, id); }), &q,
        [saving, reply](Result<Pending> pending) {
            if (!pending)
                return reply->end(core::Unexpected(pending.error()));
            saving->pending = *std::move(pending);
            reply->end({});
        });
    return reply->future();
}

void AccountStore::Private::keepSecrets(const std::shared_ptr<Saving> &saving)
{
    SecretChanges changes;
    for (const SecretChange &change : saving->changes)
        changes.push_back({change.key, change.value.clone()});
    vault::whenEnded<SharedChanges>(applyChanges(saving->keeper, std::move(changes)), &q,
                                    [this, saving](const Result<SharedChanges> &undo) {
                                        if (undo)
                                            return keepRecord(saving, *undo);
                                        saving->reply.end(core::Unexpected(undo.error()));
                                    });
}

void AccountStore::Private::keepRecord(const std::shared_ptr<Saving> &saving, const SharedChanges &undo)
{
    const bool isPreset = preset(saving->account->id) != nullptr;
    vault::whenEnded<void>(isPreset ? vault::ended<void>({}) : records.put(*saving->account), &q,
                           [this, saving, undo](const Result<void> &written) {
                               if (!written)
                                   return takeBack(saving, undo, written.error());
                               if (saving->pending)
                                   saving->pending->settle();
                               commit(*saving);
                               saving->reply.end(saving->account->id);
                           });
}

void AccountStore::Private::takeBack(const std::shared_ptr<Saving> &saving, const SharedChanges &undo, const Error &why)
{
    vault::whenEnded<SharedChanges>(applyChanges(saving->keeper, std::move(*undo)), &q,
                                    [saving, why](const Result<SharedChanges> &undone) {
                                        if (saving->pending && undone)
                                            saving->pending->settle();
                                        saving->reply.end(core::Unexpected(why));
                                    });
}

QFuture<Result<void>> AccountStore::Private::remove(const QString &id)
{
    if (preset(id) != nullptr)
        return vault::ended<void>(core::failure(ErrorKind::InvalidInput, ErrorCause::LockedByAdministrator));
    const auto keeper = vault.use();
    if (vault.kind() && !keeper)
        return vault::ended<void>(notOpen(vault));
    const auto reply = std::make_shared<vault::Reply<void>>();
    // Where nothing was ever kept there is nothing to remove.
    const auto removed = keeper ? removeBelow(keeper, accountPrefix(id)) : applyChanges(keeper, {});
    vault::whenEnded<SharedChanges>(removed, &q, [this, id, keeper, reply](const Result<SharedChanges> &undo) {
        if (!undo)
            return reply->end(core::Unexpected(undo.error()));
        vault::whenEnded<void>(
            records.remove(id), &q, [this, id, keeper, reply, undo = *undo](const Result<void> &written) {
                if (!written) {
                    vault::whenEnded<SharedChanges>(applyChanges(keeper, std::move(*undo)), &q,
                                                    [reply, error = written.error()](const Result<SharedChanges> &) {
                                                        reply->end(core::Unexpected(error));
                                                    });
                    return;
                }
                book.remove(id);
                Q_EMIT q.accountChanged(id, Change::Removed);
                if (syncBook())
                    loadSecrets();
                reply->end({});
            });
    });
    return reply->future();
}

} // namespace kyc::services
