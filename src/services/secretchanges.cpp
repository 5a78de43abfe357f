// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/secretchanges.h"

#include "vault/errand.h"

namespace kyc::services {

namespace {

using core::ErrorCause;
using core::Result;
using core::Secret;

/// Reads what is there, then changes one after the other; goes back when one fails.
class Application : public vault::Errand
{
public:
    Application(VaultSession &vault, SecretChanges changes) : m_vault(vault), m_changes(std::move(changes)) { }

    [[nodiscard]] QFuture<Result<SharedChanges>> start()
    {
        readNext();
        return m_reply.future();
    }

private:
    void readNext()
    {
        if (m_undo->size() == m_changes.size())
            return changeNext();
        vault::Keeper *keeper = m_vault.keeper();
        if (keeper == nullptr)
            return m_reply.end(notOpen(m_vault));
        const QString key = m_changes[m_undo->size()].key;
        await(keeper->read(key), [this, key](Result<Secret> before) {
            if (!before)
                return m_reply.end(core::Unexpected(before.error()));
            m_undo->push_back({key, *std::move(before)});
            readNext();
        });
    }

    void changeNext()
    {
        if (m_made == m_changes.size())
            return m_reply.end(m_undo);
        if (m_vault.keeper() == nullptr)
            return goBack(notOpen(m_vault).value());
        await(carryOut(m_changes[m_made]), [this](const Result<void> &changed) {
            if (!changed)
                return goBack(changed.error());
            ++m_made;
            changeNext();
        });
    }

    void goBack(const core::Error &why)
    {
        if (m_made == 0 || m_vault.keeper() == nullptr)
            return m_reply.end(core::Unexpected(why));
        await(carryOut((*m_undo)[--m_made]), [this, why](const Result<void> &) { goBack(why); });
    }

    [[nodiscard]] QFuture<Result<void>> carryOut(SecretChange &change)
    {
        vault::Keeper *keeper = m_vault.keeper();
        return change.value.isEmpty() ? keeper->remove(change.key) : keeper->write(change.key, std::move(change.value));
    }

    VaultSession &m_vault;
    SecretChanges m_changes;
    SharedChanges m_undo = std::make_shared<SecretChanges>();
    std::size_t m_made = 0;
    vault::Reply<SharedChanges> m_reply;
};

/// Lists, removes, lists again.
class Clearing : public vault::Errand
{
public:
    Clearing(VaultSession &vault, QString prefix) : m_vault(vault), m_prefix(std::move(prefix)) { }

    [[nodiscard]] QFuture<Result<SharedChanges>> start()
    {
        list([this](const QStringList &keys) {
            SecretChanges changes;
            for (const QString &key : keys)
                changes.push_back({key, {}});
            await(applyChanges(m_vault, std::move(changes)), [this](Result<SharedChanges> undo) {
                if (undo)
                    verify(*undo);
                else
                    m_reply.end(std::move(undo));
            });
        });
        return m_reply.future();
    }

private:
    void list(const std::function<void(const QStringList &)> &goOn)
    {
        vault::Keeper *keeper = m_vault.keeper();
        if (keeper == nullptr)
            return m_reply.end(notOpen(m_vault));
        await(keeper->keys(), [this, goOn](const Result<QStringList> &keys) {
            if (!keys)
                return m_reply.end(core::Unexpected(keys.error()));
            QStringList below;
            for (const QString &key : *keys) {
                if (key.startsWith(m_prefix))
                    below.append(key);
            }
            goOn(below);
        });
    }

    void verify(const SharedChanges &undo)
    {
        list([this, undo](const QStringList &left) {
            if (left.isEmpty())
                return m_reply.end(undo);
            await(applyChanges(m_vault, std::move(*undo)), [this](const Result<SharedChanges> &) {
                m_reply.end(vault::vaultFailure(ErrorCause::VaultRefused));
            });
        });
    }

    VaultSession &m_vault;
    QString m_prefix;
    vault::Reply<SharedChanges> m_reply;
};

} // namespace

core::Unexpected notOpen(const VaultSession &vault)
{
    const bool isBusy = vault.state() == VaultSession::State::Opening;
    const ErrorCause closed = isBusy ? ErrorCause::VaultBusy : ErrorCause::VaultLocked;
    return vault::vaultFailure(vault.kind() ? closed : ErrorCause::VaultNotChosen);
}

QFuture<Result<SharedChanges>> applyChanges(VaultSession &vault, SecretChanges changes)
{
    return std::make_shared<Application>(vault, std::move(changes))->start();
}

QFuture<Result<SharedChanges>> removeBelow(VaultSession &vault, const QString &prefix)
{
    return std::make_shared<Clearing>(vault, prefix)->start();
}

} // namespace kyc::services
