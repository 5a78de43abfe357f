// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/accounts/accountspage.h"
#include "desktop/accounts/sampleaccounts.h"
#include "desktop/workspace.h"
#include "vault/keeper.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace kyc::test {

/// The place "Accounts" over the real services, its files in a folder that is thrown away.
class Place
{
public:
    explicit Place(const QByteArray &administrator = {})
    {
        if (!administrator.isEmpty()) {
            QFile file(places().administratorFile);
            if (file.open(QIODevice::WriteOnly))
                file.write(administrator);
        }
        network::RunnerSettings settings;
        settings.retries = 0;
        settings.useSystemProxy = false;
        workspace = std::make_unique<desktop::Workspace>(places(), settings);
    }

    [[nodiscard]] services::Places places() const
    {
        return {folder.path(), folder.path(), folder.filePath(QStringLiteral("administrator.json"))};
    }

    /// Keeps credentials in memory from now on.
    [[nodiscard]] bool choose()
    {
        QFuture<core::Result<void>> chosen = workspace->vault().choose(vault::KeeperKind::Memory);
        return QTest::qWaitFor([&chosen] { return chosen.isFinished(); }, 10'000)
            && workspace->vault().state() == services::VaultSession::State::Open;
    }

    /// Saves the account as the program does; its id, or empty.
    [[nodiscard]] QString save(core::Account account)
    {
        const QStringList entered = account.fields.secretKeys();
        QFuture<core::Result<QString>> saved = workspace->store().save(std::move(account), entered);
        if (!QTest::qWaitFor([&saved] { return saved.isFinished(); }, 10'000))
            return {};
        return saved.result().value_or(QString());
    }

    QTemporaryDir folder;
    std::unique_ptr<desktop::Workspace> workspace;
};

} // namespace kyc::test
