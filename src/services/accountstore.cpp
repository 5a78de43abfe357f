// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountstore.h"

#include "services/accountstoreprivate.h"
#include "services/secretkeys.h"
#include "services/storedsecret.h"

#include <algorithm>

namespace kyc::services {

using core::Account;
using core::ErrorCause;
using core::ErrorKind;
using core::Result;
using core::Secret;

AccountStore::AccountStore(AccountBook &book, VaultSession &vault, const Places &places, const core::Clock &clock,
                           QObject *parent)
    : QObject(parent),
      m_d(std::make_unique<Private>(*this, book, vault, places, clock))
{
    connect(&vault, &VaultSession::aboutToLock, this, [this] { m_d->dropSecrets(); });
    connect(&vault, &VaultSession::changed, this, [this] { m_d->vaultChanged(); });
}

AccountStore::~AccountStore() = default;

Result<void> AccountStore::load()
{
    auto administrator = loadAdministratorFile(m_d->administratorFile);
    m_d->presets.clear();
    if (administrator)
        m_d->presets = std::move(administrator->accounts);
    const Result<void> loaded = m_d->records.load();
    m_d->syncBook();
    m_d->loadSecrets();
    return administrator ? loaded : core::Unexpected(administrator.error());
}

QFuture<Result<QString>> AccountStore::save(Account account, const QStringList &entered, const QStringList &removed)
{
    const auto shared = std::make_shared<Account>(std::move(account));
    return m_d->queue.add<QString>(
        [this, shared, edits = SecretEdits{entered, removed}] { return m_d->save(shared, edits); });
}

QFuture<Result<void>> AccountStore::remove(const QString &id)
{
    return m_d->queue.add<void>([this, id] { return m_d->remove(id); });
}

QFuture<Result<void>> AccountStore::keepGrant(const Account &account, const QString &fieldKey, const core::Grant &grant)
{
    const QStringList origins = originsOf(account);
    if (auto problem = m_d->outdated(account.id, origins))
        return vault::ended<void>(core::Unexpected(*std::move(problem)));
    if (m_d->vault.state() == VaultSession::State::Locked)
        return vault::ended<void>(notOpen(m_d->vault));
    const auto envelope =
        std::make_shared<Secret>(seal(StoredSecret{origins, grant.expiresAt, true, grant.token.clone()}));
    const QString key = secretKey(account.id, fieldKey);
    m_d->noteExpiry(key, grant.expiresAt);
    m_d->elsewhere.remove(key);
    Account granted = m_d->book.find(account.id)->clone();
    granted.fields.setSecret(fieldKey, grant.token.clone());
    m_d->book.replace(std::move(granted));
    if (!m_d->managed.contains(account.id))
        return vault::ended<void>({});
    return m_d->queue.add<void>([this, id = account.id, origins, key, envelope] {
        auto problem = m_d->outdated(id, origins);
        return problem ? vault::ended<void>(core::Unexpected(*std::move(problem))) : m_d->keep(key, *envelope);
    });
}

QFuture<Result<void>> AccountStore::settled()
{
    return m_d->queue.add<void>([] { return vault::ended<void>({}); });
}

QFuture<Result<Secret>> AccountStore::customerToken(const Account &account, const QString &fieldKey,
                                                    const QString &person)
{
    if (m_d->book.find(account.id) == nullptr)
        return vault::ended<Secret>(m_d->noSuchAccount());
    return readCustomerToken(m_d->vault, {account.id, fieldKey, person}, originsOf(account), m_d->clock.nowUtc());
}

QFuture<Result<void>> AccountStore::keepCustomerToken(const Account &account, const QString &fieldKey,
                                                      const QString &person, const core::Grant &grant)
{
    if (!m_d->managed.contains(account.id))
        return vault::ended<void>(vault::vaultFailure(ErrorCause::VaultNotChosen));
    const auto kept = std::make_shared<core::Grant>(core::Grant{grant.token.clone(), grant.expiresAt});
    const CustomerTokenName name{account.id, fieldKey, person};
    return m_d->queue.add<void>([this, name, kept, origins = originsOf(account)] {
        if (auto problem = m_d->outdated(name.accountId, origins))
            return vault::ended<void>(core::Unexpected(*std::move(problem)));
        return writeCustomerToken(m_d->vault, name, origins, *kept);
    });
}

QFuture<Result<void>> AccountStore::dropCustomerToken(const QString &accountId, const QString &fieldKey,
                                                      const QString &person)
{
    const CustomerTokenName name{accountId, fieldKey, person};
    return m_d->queue.add<void>([this, name] { return removeCustomerToken(m_d->vault, name); });
}

bool AccountStore::isPreset(const QString &accountId) const
{
    return m_d->preset(accountId) != nullptr;
}

QStringList AccountStore::missingSecrets(const QString &accountId) const
{
    QStringList missing;
    const Account *account = m_d->book.find(accountId);
    if (account == nullptr)
        return missing;
    for (const core::FieldDescription &field : secretFields(account->providerId)) {
        const bool isWanted = field.isRequired || m_d->elsewhere.contains(secretKey(accountId, field.key));
        if (isWanted && account->fields.secret(field.key) == nullptr)
            missing.append(field.key);
    }
    return missing;
}

std::optional<QDateTime> AccountStore::expiry(const QString &accountId, const QString &fieldKey) const
{
    const Account *account = m_d->book.find(accountId);
    const Secret *secret = account ? account->fields.secret(fieldKey) : nullptr;
    if (secret == nullptr)
        return std::nullopt;
    const auto known = m_d->expiries.constFind(secretKey(accountId, fieldKey));
    return known == m_d->expiries.constEnd() ? core::jwtExpiry(*secret) : std::optional(*known);
}

qsizetype AccountStore::exportedCount() const
{
    const std::vector<Account> &ours = m_d->records.file().accounts;
    return static_cast<qsizetype>(m_d->presets.size())
        + std::count_if(ours.cbegin(), ours.cend(), [this](const Account &account) { return !isPreset(account.id); });
}

QByteArray AccountStore::exported() const
{
    AccountFile file;
    file.unknownKeys = m_d->records.file().unknownKeys;
    file.unknownAccountKeys = m_d->records.file().unknownAccountKeys;
    for (const Account &account : m_d->presets)
        file.accounts.push_back(account.clone());
    for (const Account &account : m_d->records.file().accounts) {
        if (!isPreset(account.id))
            file.accounts.push_back(account.clone());
    }
    return writeAccountFile(file);
}

} // namespace kyc::services
