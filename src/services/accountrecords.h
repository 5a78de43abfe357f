// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountfile.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace kyc::services {

/// accounts.json on the disk. What another program of ours has written meanwhile is never undone: each change is made
/// to what is in the file at that moment, under a lock file, in another thread. GUI thread; futures end in it. One
/// change at a time: the next is made when the one before has ended.
class AccountRecords
{
public:
    explicit AccountRecords(QString path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] core::Result<void> load(); ///< no file is an empty one
    [[nodiscard]] const AccountFile &file() const { return m_file; }
    [[nodiscard]] const core::Account *find(const QString &id) const; ///< null when there is none

    /// What is done to the file's content; carried out in another thread.
    using Change = std::function<void(AccountFile &)>;

    /// Reads, changes, writes. An error leaves file and disk as they were: that of reading, Vault/FileUnwritable, or
    /// InvalidInput/ValueOutOfRange when the result could not be read again.
    [[nodiscard]] QFuture<core::Result<void>> change(Change change);
    [[nodiscard]] QFuture<core::Result<void>> put(const core::Account &account); ///< in its place, or at the end
    [[nodiscard]] QFuture<core::Result<void>> remove(const QString &id);

private:
    QString m_path;
    AccountFile m_file;
    QObject m_here; ///< what ends after this has gone changes nothing in it
};

} // namespace kyc::services
