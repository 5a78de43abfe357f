// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/secretchanges.h"

#include "vault/errand.h"

namespace kyc::services {

namespace {

using core::ErrorCause;
using core::Result;
using core::Secret;
using KeeperPointer = std::shared_ptr<vault::Keeper>;

/// Reads what is there, then changes one after the other; goes back when one fails.
class Application : public vault::Errand
{
public:
    Application(KeeperPointer keeper, SecretChanges changes)
        : m_keeper(std::move(keeper)),
          m_changes(std::move(changes))
    { }

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
        const QString key = m_changes[m_undo->size()].key;
        await(m_keeper->read(key), [this, key](Result<Secret> before) {
            if (!before)
                return m_reply.end(core::Unexpected(before.error()));
            m_undo->push_back({key, *std::move(before)});
            readNext();
        });
    }

    void changeNext()
    {
        if (m_begun == m_changes.size())
            return m_reply.end(m_undo);
        await(carryOut(m_changes[m_begun++]), [this](const Result<void> &changed) {
            if (changed)
                changeNext();
            else // what failed may have been done nevertheless
                goBack(changed.error());
        });
    }

    void goBack(const core::Error &why)
    {
        if (m_begun == 0)
            return m_reply.end(core::Unexpected(why));
        await(carryOut((*m_undo)[--m_begun]), [this, why](const Result<void> &) { goBack(why); });
    }

    [[nodiscard]] QFuture<Result<void>> carryOut(SecretChange &change)
    {
        return change.value.isEmpty() ? m_keeper->remove(change.key)
                                      : m_keeper->write(change.key, std::move(change.value));
    }

    KeeperPointer m_keeper;
    SecretChanges m_changes;
    SharedChanges m_undo = std::make_shared<SecretChanges>();
    std::size_t m_begun = 0;
    vault::Reply<SharedChanges> m_reply;
};

/// Lists, removes, lists again.
class Clearing : public vault::Errand
{
public:
    Clearing(KeeperPointer keeper, QString prefix) : m_keeper(std::move(keeper)), m_prefix(std::move(prefix)) { }

    [[nodiscard]] QFuture<Result<SharedChanges>> start()
    {
        list([this](const QStringList &keys) {
            SecretChanges changes;
            for (const QString &key : keys)
                changes.push_back({key, {}});
            await(applyChanges(m_keeper, std::move(changes)), [this](Result<SharedChanges> undo) {
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
        await(m_keeper->keys(), [this, goOn](const Result<QStringList> &keys) {
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
            await(applyChanges(m_keeper, std::move(*undo)), [this](const Result<SharedChanges> &) {
                m_reply.end(vault::vaultFailure(ErrorCause::VaultRefused));
            });
        });
    }

    KeeperPointer m_keeper;
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

QFuture<Result<SharedChanges>> applyChanges(const std::shared_ptr<vault::Keeper> &keeper, SecretChanges changes)
{
    return std::make_shared<Application>(keeper, std::move(changes))->start();
}

QFuture<Result<SharedChanges>> removeBelow(const std::shared_ptr<vault::Keeper> &keeper, const QString &prefix)
{
    return std::make_shared<Clearing>(keeper, prefix)->start();
}

} // namespace kyc::services
