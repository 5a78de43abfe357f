// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountfile.h"

#include <functional>

namespace kyc::services {

/// accounts.json on the disk. What another program of ours has written meanwhile is never undone: each change is made
/// to what is in the file at that moment, under a lock file. GUI thread; a change takes milliseconds.
class AccountRecords
{
public:
    explicit AccountRecords(QString path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] core::Result<void> load(); ///< no file is an empty one
    [[nodiscard]] const AccountFile &file() const { return m_file; }
    [[nodiscard]] const core::Account *find(const QString &id) const; ///< null when there is none

    /// Reads, changes, writes. An error leaves file and disk as they were: that of reading, Vault/FileUnwritable, or
    /// InvalidInput/ValueOutOfRange when the result could not be read again.
    [[nodiscard]] core::Result<void> change(const std::function<void(AccountFile &)> &change);
    [[nodiscard]] core::Result<void> put(const core::Account &account); ///< in its place, or at the end
    [[nodiscard]] core::Result<void> remove(const QString &id);

private:
    [[nodiscard]] core::Result<AccountFile> read() const;

    QString m_path;
    AccountFile m_file;
};

} // namespace kyc::services
