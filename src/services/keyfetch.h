// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/filelock.h"
#include "services/task.h"
#include "services/vaultsession.h"

namespace kyc::services {

/// Reads what the vault holds under a key, and puts something fresh there when there is nothing: under a lock, since a
/// key that is written over another is a key lost. Ends with what is there; empty only when nothing was to be made.
class KeyFetch final : public Task<core::Secret>
{
public:
    /// @p fresh makes what is kept when there is nothing; may be none. By a keeper in memory only when @p mayPass.
    KeyFetch(VaultSession &vault, QString key, const QString &lockFile, std::function<core::Secret()> fresh,
             bool mayPass, QObject *parent);

    [[nodiscard]] QFuture<core::Result<core::Secret>> start();

private:
    void read(std::function<void(core::Secret)> goOn);
    void make();
    void keep();

    std::shared_ptr<vault::Keeper> m_keeper;
    QString m_key;
    core::FileLock m_lock;
    std::function<core::Secret()> m_fresh;
    bool m_mayPass;
};

} // namespace kyc::services
