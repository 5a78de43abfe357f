// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/keeperopening.h"

#include "services/ownfile.h"
#include "vault/errand.h"
#include "vault/filekeeper.h"
#include "vault/keychainkeeper.h"

#include <QFileInfo>
#include <QTemporaryFile>

namespace kyc::services {

namespace {

using core::Result;

Result<void> tryOutFolder(const QString &vaultFile)
{
    if (const auto made = makeFolderOf(vaultFile); !made)
        return vault::vaultFailure(core::ErrorCause::VaultUnwritable, {made.error().args.constLast()});
    QTemporaryFile file(QFileInfo(vaultFile).absolutePath() + QStringLiteral("/probe-XXXXXX"));
    const QByteArray bytes(4096, 'x');
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return vault::vaultFailure(core::ErrorCause::VaultUnwritable, {file.errorString()});
    return {};
}

class TryOut : public vault::Errand
{
public:
    explicit TryOut(KeeperPointer keeper) : m_keeper(std::move(keeper)) { }

    [[nodiscard]] QFuture<Result<void>> start()
    {
        await(vault::probe(*m_keeper), [this](const Result<void> &verdict) { m_reply.end(verdict); });
        return m_reply.future();
    }

private:
    KeeperPointer m_keeper;
    vault::Reply<void> m_reply;
};

class Opening : public vault::Errand
{
public:
    explicit Opening(KeeperPointer keeper) : m_keeper(std::move(keeper)) { }

    [[nodiscard]] QFuture<Result<QString>> start(core::Secret passphrase, bool mayCreate)
    {
        if (auto *file = dynamic_cast<vault::FileKeeper *>(m_keeper.get())) {
            const bool isNew = mayCreate && !file->exists();
            await(isNew ? file->create(std::move(passphrase)) : file->open(std::move(passphrase)),
                  [this](const Result<void> &opened) { m_reply.end(named(opened)); });
        } else {
            // A locked keychain asks its owner for the password when it is read.
            await(m_keeper->keys(), [this](const Result<QStringList> &keys) { askForName(keys); });
        }
        return m_reply.future();
    }

private:
    [[nodiscard]] static Result<QString> named(const Result<void> &opened, const QString &name = {})
    {
        return opened ? Result<QString>(name) : core::Unexpected(opened.error());
    }
    void askForName(const Result<QStringList> &keys)
    {
        auto *keychain = dynamic_cast<vault::KeychainKeeper *>(m_keeper.get());
        if (!keys)
            m_reply.end(core::Unexpected(keys.error()));
        else if (keychain == nullptr)
            m_reply.end(QString());
        else // it has just answered: that it does not tell its name is no harm
            await(keychain->inspect(), [this](const Result<QString> &name) { m_reply.end(name.value_or(QString())); });
    }

    KeeperPointer m_keeper;
    vault::Reply<QString> m_reply;
};

class Transport : public vault::Errand
{
public:
    Transport(KeeperPointer from, KeeperPointer to) : m_from(std::move(from)), m_to(std::move(to)) { }

    [[nodiscard]] QFuture<Result<int>> start(vault::RememberMove remember)
    {
        await(vault::moveAll(*m_from, *m_to, std::move(remember)),
              [this](const Result<int> &moved) { m_reply.end(moved); });
        return m_reply.future();
    }

private:
    KeeperPointer m_from;
    KeeperPointer m_to;
    vault::Reply<int> m_reply;
};

} // namespace

QFuture<Result<void>> tryOutKeeper(const KeeperPointer &keeper, const QString &vaultFile)
{
    if (keeper->kind() == vault::KeeperKind::File)
        return vault::ended<void>(tryOutFolder(vaultFile));
    return std::make_shared<TryOut>(keeper)->start();
}

QFuture<Result<QString>> openKeeper(const KeeperPointer &keeper, core::Secret passphrase, bool mayCreate)
{
    return std::make_shared<Opening>(keeper)->start(std::move(passphrase), mayCreate);
}

QFuture<Result<int>> moveSecrets(const KeeperPointer &from, const KeeperPointer &to, vault::RememberMove remember)
{
    return std::make_shared<Transport>(from, to)->start(std::move(remember));
}

QFuture<Result<void>> removeIfEmpty(const KeeperPointer &keeper)
{
    auto *file = dynamic_cast<vault::FileKeeper *>(keeper.get());
    return file == nullptr ? vault::ended<void>({}) : file->removeIfEmpty();
}

} // namespace kyc::services
