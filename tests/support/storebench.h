// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountstore.h"
#include "support/fixedclock.h"
#include "support/scriptedkeeper.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace kyc::test {

/// A user's folders, and what was kept with keepers that tests look into: it stays when a desk goes.
class StoreFolder
{
public:
    StoreFolder()
    {
        m_places.configFolder = m_folder.filePath(QStringLiteral("config"));
        m_places.dataFolder = m_folder.filePath(QStringLiteral("data"));
        m_places.administratorFile = m_folder.filePath(QStringLiteral("administrator.json"));
    }

    [[nodiscard]] const services::Places &places() const { return m_places; }
    [[nodiscard]] QByteArray accountsJson() const { return contentOf(m_places.accountsFile()); }
    void writeAccounts(const QByteArray &json) const { write(m_places.accountsFile(), json); }
    void writeAdministrator(const QByteArray &json) const { write(m_places.administratorFile, json); }

    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test's own file cannot be written");
    }

private:
    QTemporaryDir m_folder;
    services::Places m_places;
};

/// The kinds of keeper that a test has scripted, given out as often as they are asked for.
class ScriptedKeepers
{
public:
    [[nodiscard]] ScriptedKeeper &operator[](vault::KeeperKind kind) { return *m_keepers.at(kind); }
    [[nodiscard]] services::VaultSession::KeeperMaker maker()
    {
        return [this](vault::KeeperKind kind) -> std::unique_ptr<vault::Keeper> {
            return std::make_unique<Handle>(kind, m_keepers.at(kind));
        };
    }

private:
    /// What the session owns; the scripted one stays with the test.
    class Handle final : public vault::Keeper
    {
    public:
        Handle(vault::KeeperKind kind, std::shared_ptr<ScriptedKeeper> keeper)
            : m_kind(kind),
              m_keeper(std::move(keeper))
        { }
        [[nodiscard]] vault::KeeperKind kind() const override { return m_kind; }
        [[nodiscard]] QFuture<core::Result<QStringList>> keys() override { return m_keeper->keys(); }
        [[nodiscard]] QFuture<core::Result<core::Secret>> read(const QString &key) override
        {
            return m_keeper->read(key);
        }
        [[nodiscard]] QFuture<core::Result<void>> write(const QString &key, core::Secret value) override
        {
            return m_keeper->write(key, std::move(value));
        }
        [[nodiscard]] QFuture<core::Result<void>> remove(const QString &key) override { return m_keeper->remove(key); }
        void lock() override { m_keeper->lock(); }

    private:
        vault::KeeperKind m_kind;
        std::shared_ptr<ScriptedKeeper> m_keeper;
    };

    std::map<vault::KeeperKind, std::shared_ptr<ScriptedKeeper>> m_keepers{
        {vault::KeeperKind::Keychain, std::make_shared<ScriptedKeeper>()},
        {vault::KeeperKind::File, std::make_shared<ScriptedKeeper>()},
        {vault::KeeperKind::Memory, std::make_shared<ScriptedKeeper>()}};
};

/// One program at work in the folder: settings, vault session, book and store, with a keychain that the test scripts.
struct StoreBench
{
    StoreBench(const StoreFolder &folder, ScriptedKeepers &keepers, bool isOpen = true)
        : settings(folder.places().settingsFile()),
          vault(settings, folder.places(), keepers.maker()),
          store(book, vault, folder.places(), clock)
    {
        if (isOpen && vault.kind())
            (void)vault.unlock();
        else if (isOpen)
            (void)vault.choose(vault::KeeperKind::Keychain);
    }

    FixedClock clock;
    services::Settings settings;
    services::VaultSession vault;
    services::AccountBook book;
    services::AccountStore store;
};

/// An account that is not kept yet.
[[nodiscard]] inline core::Account p100Account(const QString &name, const QByteArray &apiKey = "the-key")
{
    core::Account account;
    account.name = name;
    account.providerId = QStringLiteral("p100");
    account.fields.setSecret(QStringLiteral("api-key"), core::Secret(QByteArray(apiKey)));
    return account;
}

} // namespace kyc::test
