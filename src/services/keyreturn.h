// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/filelock.h"
#include "records/datakey.h"
#include "services/task.h"
#include "services/vaultsession.h"

namespace kyc::services {

/// Puts a data key from elsewhere into the vault, when it is the one that the records are sealed with: a wrong one over
/// the right one would lose them all. Where there are no records yet it is taken unless another one is held.
class KeyReturn final : public Task<void>
{
public:
    KeyReturn(VaultSession &vault, const records::DataKey &key, const QString &recordsFile, const QString &lockFile,
              QObject *parent);

    [[nodiscard]] QFuture<core::Result<void>> start();

private:
    void read();
    void compare(const core::Secret &held);
    void write();
    void readBack();

    std::shared_ptr<vault::Keeper> m_keeper;
    records::DataKey m_key;
    QString m_recordsFile;
    core::FileLock m_lock;
    bool m_isOfTheRecords = false;
    core::Result<void> m_written; ///< nothing had to be, at first
};

} // namespace kyc::services
