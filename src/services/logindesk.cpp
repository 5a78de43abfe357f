// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/logindesk.h"

#include "providers/registry.h"

#include <algorithm>

namespace kyc::services {

using core::Error;
using core::ErrorCause;
using core::ErrorKind;
using core::Grant;
using core::LoginDescription;
using core::Result;

namespace {

/// The customer's field that is no secret and without which the login cannot be done: it names the customer.
QString personOf(const core::Account &account, const LoginDescription &login, const core::Fields &customer)
{
    const providers::Provider *provider = providers::find(account.providerId);
    if (!login.isForCustomer || !provider)
        return {};
    for (const QString &key : login.customerKeys) {
        if (const QString text = customer.text(key).trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden
        || error.cause == ErrorCause::LoginRefused;
}

Error refusedBefore(const LoginDescription &login, Error error)
{
    error.cause = ErrorCause::CredentialRefusedBefore;
    error.args = {login.givesKey};
    error.retryable = false;
    error.retryAfter.reset();
    return error;
}

} // namespace

LoginDesk::LoginDesk(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts), m_memory(parts.clock)
{ }

LoginDesk::~LoginDesk()
{
    for (const Entry &entry : m_entries)
        entry.run->disconnect(this);
}

LoginKey LoginDesk::key(const core::Account &account, const LoginDescription &login, const core::Fields &customer) const
{
    return {account.id, login.id, personOf(account, login, customer), m_prints.of(account)};
}

const core::Account *LoginDesk::unchanged(const LoginKey &key) const
{
    const core::Account *account = m_parts.book.find(key.accountId);
    return account && m_prints.of(*account) == key.accountPrint ? account : nullptr;
}

Grant LoginDesk::token(const core::Account &account, const LoginDescription &login) const
{
    const LoginKey key = this->key(account, login, {});
    if (const auto held = m_held.find(key); held != m_held.end())
        return {held->second.grant.token.clone(), held->second.grant.expiresAt};
    const core::Account *inBook = unchanged(key);
    const core::Secret *token = (inBook ? *inBook : account).fields.secret(login.givesKey);
    if (!token)
        return {};
    const auto expiresAt = inBook ? m_parts.store.expiry(account.id, login.givesKey) : std::nullopt;
    return {token->clone(), expiresAt ? expiresAt : core::jwtExpiry(*token)};
}

core::Secret LoginDesk::goodToken(const core::Account &account, const LoginDescription &login) const
{
    Grant grant = token(account, login);
    const bool needsPerson = login.code != core::LoginCode::None;
    const bool isOver = grant.token.isEmpty()
        || m_memory.isOver(key(account, login, {}), m_prints.of(grant.token), grant.expiresAt, needsPerson);
    return isOver ? core::Secret() : std::move(grant.token);
}

QFuture<Result<Grant>> LoginDesk::logIn(const core::Account &account, const LoginDescription &login,
                                        const core::Fields &customer)
{
    const LoginKey key = this->key(account, login, customer);
    for (const Entry &entry : m_entries) {
        if (entry.run->key() == key)
            return entry.run->wait();
    }
    if (const std::optional<Error> refusal = m_memory.refusal(key))
        return QtFuture::makeReadyFuture(Result<Grant>(core::Unexpected(refusedBefore(login, *refusal))));
    auto *run = new LoginRun(key, login, account, customer, m_parts.runner, m_parts.clock, this);
    m_entries.push_back({run, {}, unchanged(key) != nullptr});
    connect(run, &LoginRun::ended, this, [this, run] { ended(run, run->result()); });
    connect(run, &LoginRun::questionAsked, this, [this, run] {
        const QString id = m_parts.randomness.freshId();
        entryOf(run).questionId = id;
        Q_EMIT questionAsked(id);
    });
    connect(run, &LoginRun::questionChanged, this, [this, run] {
        const QString id = entryOf(run).questionId;
        Q_EMIT questionChanged(id);
    });
    const QFuture<Result<Grant>> future = run->wait();
    run->start();
    return future;
}

LoginDesk::Entry &LoginDesk::entryOf(const LoginRun *run)
{
    return *std::find_if(m_entries.begin(), m_entries.end(), [run](const Entry &one) { return one.run == run; });
}

void LoginDesk::ended(LoginRun *run, const Result<Grant> &result)
{
    const QString questionId = entryOf(run).questionId;
    std::erase_if(m_entries, [run](const Entry &one) { return one.run == run; });
    run->deleteLater();
    if (result) {
        const auto expiresAt = result->expiresAt ? result->expiresAt : core::jwtExpiry(result->token);
        m_memory.granted(run->key(), m_prints.of(result->token), expiresAt);
        if (!run->login().isForCustomer)
            keep(*run, {result->token.clone(), expiresAt});
    } else if (!run->login().isForCustomer && isRefusal(result.error())) {
        m_memory.loginRefused(run->key(), result.error());
        if (unchanged(run->key()))
            m_parts.activity.used(run->key().accountId, m_parts.clock.nowUtc(), result.error());
    }
    const LoginKey &key = run->key();
    Q_EMIT loginEnded(key.accountId, key.loginId, key.person, result ? std::nullopt : std::optional(result.error()));
    if (!questionId.isEmpty())
        Q_EMIT questionEnded(questionId);
}

void LoginDesk::tested(const QString &accountId, const std::optional<Error> &error)
{
    m_parts.activity.tested(accountId, m_parts.clock.nowUtc(), error);
    Q_EMIT testEnded(accountId, error);
}

void LoginDesk::keep(const LoginRun &run, const Grant &grant)
{
    const LoginKey &key = run.key();
    const QString fieldKey = run.login().givesKey;
    m_held.erase(key);
    if (const core::Account *inBook = unchanged(key)) {
        auto *watcher = new QFutureWatcher<Result<void>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id = key.accountId] {
            watcher->deleteLater();
            const auto future = watcher->future();
            if (!future.isCanceled() && future.resultCount() > 0 && !future.result())
                Q_EMIT notKept(id, future.result().error());
        });
        watcher->setFuture(m_parts.store.keepGrant(*inBook, fieldKey, grant));
    }
    const core::Account *account = unchanged(key);
    const core::Secret *inBook = account ? account->fields.secret(fieldKey) : nullptr;
    if (!inBook || !inBook->equals(grant.token))
        m_held.insert_or_assign(key, Held{{grant.token.clone(), grant.expiresAt}, account != nullptr});
}

QStringList LoginDesk::questionIds() const
{
    QStringList ids;
    for (const Entry &entry : m_entries) {
        if (!entry.questionId.isEmpty())
            ids.append(entry.questionId);
    }
    return ids;
}

LoginRun *LoginDesk::asking(const QString &questionId) const
{
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&questionId](const Entry &one) { return one.questionId == questionId; });
    return questionId.isEmpty() || entry == m_entries.cend() ? nullptr : entry->run;
}

bool LoginDesk::isInBook(const core::Account &account) const
{
    return unchanged(key(account, {}, {})) != nullptr;
}

void LoginDesk::lock()
{
    Q_EMIT locked();
    const std::vector<Entry> entries = m_entries; // each takes itself out
    for (const Entry &entry : entries)
        entry.run->end(core::failure(ErrorKind::Vault, ErrorCause::VaultLocked));
    m_held.clear();
}

void LoginDesk::endOutdated()
{
    const std::vector<Entry> entries = m_entries;
    for (const Entry &entry : entries) {
        if (entry.isOfBook && !entry.questionId.isEmpty() && !unchanged(entry.run->key()))
            entry.run->end(core::failure(ErrorKind::Cancelled, ErrorCause::CancelledByAgent));
    }
    std::erase_if(m_held, [this](const auto &held) { return held.second.isOfBook && !unchanged(held.first); });
}

} // namespace kyc::services
