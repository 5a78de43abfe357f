// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/customertokens.h"

#include "services/secretchanges.h"
#include "services/secretkeys.h"
#include "services/storedsecret.h"
#include "vault/errand.h"

namespace kyc::services {

namespace {

using core::Result;
using core::Secret;

/// What all three do first: the key under which the token lies is made with the salt.
class TokenErrand : public vault::Errand
{
public:
    TokenErrand(VaultSession &vault, CustomerTokenName name) : m_vault(vault), m_name(std::move(name)) { }

protected:
    /// Goes on with the salt, which is empty when nothing was ever kept for a customer; not at all with an error.
    template <class T>
    void withSalt(vault::Reply<T> &reply, const std::function<void(const Secret &)> &goOn)
    {
        m_keeper = m_vault.use();
        if (!m_keeper)
            return reply.end(notOpen(m_vault));
        await(m_keeper->read(saltKey()), [this, &reply, goOn](const Result<Secret> &salt) {
            if (!salt)
                reply.end(core::Unexpected(salt.error()));
            else if (!salt->isEmpty() && !isSalt(*salt))
                reply.end(vault::vaultFailure(core::ErrorCause::VaultMangles));
            else
                goOn(*salt);
        });
    }

    [[nodiscard]] const std::shared_ptr<vault::Keeper> &keeper() const { return m_keeper; }
    [[nodiscard]] QString keyWith(const Secret &salt) const
    {
        return customerKey(m_name.accountId, m_name.fieldKey, m_name.person, salt);
    }

private:
    VaultSession &m_vault;
    CustomerTokenName m_name;
    std::shared_ptr<vault::Keeper> m_keeper;
};

bool isOver(const StoredSecret &token, const QDateTime &nowUtc)
{
    const auto end = token.expiresAt ? token.expiresAt : core::jwtExpiry(token.bytes);
    return end && *end <= nowUtc;
}

class ReadToken : public TokenErrand
{
public:
    using TokenErrand::TokenErrand;

    [[nodiscard]] QFuture<Result<Secret>> start(const QStringList &origins, const QDateTime &nowUtc)
    {
        withSalt(m_reply, [this, origins, nowUtc](const Secret &salt) {
            if (salt.isEmpty())
                return m_reply.end(Secret());
            await(keeper()->read(keyWith(salt)), [this, origins, nowUtc](const Result<Secret> &envelope) {
                if (!envelope || envelope->isEmpty())
                    return m_reply.end(envelope ? Result<Secret>(Secret()) : core::Unexpected(envelope.error()));
                Result<StoredSecret> token = unseal(*envelope);
                if (!token)
                    return m_reply.end(core::Unexpected(token.error()));
                const bool isUsable = token->origins == origins && !isOver(*token, nowUtc);
                m_reply.end(isUsable ? std::move(token->bytes) : Secret());
            });
        });
        return m_reply.future();
    }

private:
    vault::Reply<Secret> m_reply;
};

class WriteToken : public TokenErrand
{
public:
    using TokenErrand::TokenErrand;

    [[nodiscard]] QFuture<Result<void>> start(Secret envelope)
    {
        m_envelope = std::move(envelope);
        withSalt(m_reply, [this](const Secret &salt) {
            const Secret used = salt.isEmpty() ? freshSalt() : salt.clone();
            SecretChanges changes;
            if (salt.isEmpty())
                changes.push_back({saltKey(), used.clone()});
            changes.push_back({keyWith(used), std::move(m_envelope)});
            await(applyChanges(keeper(), std::move(changes)), [this](const Result<SharedChanges> &kept) {
                m_reply.end(kept ? Result<void>() : core::Unexpected(kept.error()));
            });
        });
        return m_reply.future();
    }

private:
    Secret m_envelope;
    vault::Reply<void> m_reply;
};

class RemoveToken : public TokenErrand
{
public:
    using TokenErrand::TokenErrand;

    [[nodiscard]] QFuture<Result<void>> start()
    {
        withSalt(m_reply, [this](const Secret &salt) {
            if (salt.isEmpty())
                return m_reply.end({});
            await(keeper()->remove(keyWith(salt)), [this](const Result<void> &removed) { m_reply.end(removed); });
        });
        return m_reply.future();
    }

private:
    vault::Reply<void> m_reply;
};

} // namespace

QFuture<Result<Secret>> readCustomerToken(VaultSession &vault, const CustomerTokenName &name,
                                          const QStringList &origins, const QDateTime &nowUtc)
{
    return std::make_shared<ReadToken>(vault, name)->start(origins, nowUtc);
}

QFuture<Result<void>> writeCustomerToken(VaultSession &vault, const CustomerTokenName &name, const QStringList &origins,
                                         const core::Grant &grant)
{
    Secret envelope = seal(StoredSecret{origins, grant.expiresAt, true, grant.token.clone()});
    return std::make_shared<WriteToken>(vault, name)->start(std::move(envelope));
}

QFuture<Result<void>> removeCustomerToken(VaultSession &vault, const CustomerTokenName &name)
{
    return std::make_shared<RemoveToken>(vault, name)->start();
}

} // namespace kyc::services
