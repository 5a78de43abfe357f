// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/filelock.h"
#include "core/result.h"

#include <memory>
#include <vector>

namespace kyc::services {

/// A note beside accounts.json: the account's secrets are being kept, while the file does not name it yet. A program
/// that is killed meanwhile leaves its note, by which the next one knows whose secrets are nobody's. While this lives
/// no other program has the same note. GUI thread.
class PendingAccount
{
public:
    /// Vault/FileUnwritable.
    [[nodiscard]] static core::Result<std::unique_ptr<PendingAccount>> note(const QString &accountsFile,
                                                                            const QString &id);
    /// The notes of programs that are gone.
    [[nodiscard]] static std::vector<std::unique_ptr<PendingAccount>> left(const QString &accountsFile);

    [[nodiscard]] QString accountId() const { return m_accountId; }
    void settle(); ///< takes the note away: file and keeper agree

private:
    PendingAccount(const QString &accountsFile, const QString &id);

    QString m_accountId;
    QString m_path;
    core::FileLock m_lock;
};

} // namespace kyc::services
