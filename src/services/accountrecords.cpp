// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountrecords.h"

#include "core/filelock.h"
#include "services/offthread.h"
#include "services/ownfile.h"
#include "vault/reply.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kyc::services {

namespace {

using core::Account;
using core::Result;

constexpr std::chrono::milliseconds kLockPatience(500);

auto positionOf(std::vector<Account> &accounts, const QString &id)
{
    return std::find_if(accounts.begin(), accounts.end(), [&id](const Account &account) { return account.id == id; });
}

Result<AccountFile> readFrom(const QString &path)
{
    const auto bytes = readOwnFile(path);
    if (!bytes)
        return core::Unexpected(bytes.error());
    return *bytes ? readAccountFile(**bytes, QFileInfo(path).fileName()) : AccountFile();
}

/// Changes the file on the disk; what is in it then.
Result<AccountFile> changed(const QString &path, const AccountRecords::Change &change)
{
    const QString name = QFileInfo(path).fileName();
    if (auto made = makeFolderOf(path); !made)
        return core::Unexpected(made.error());
    core::FileLock lock(path + QStringLiteral(".lock"));
    if (!lock.take(kLockPatience)) {
        const QString why = lock.systemError() == 0
            ? QCoreApplication::translate("kyc", "another program is writing to it")
            : QCoreApplication::translate("kyc", "its folder does not let anything be written");
        return core::failure(core::ErrorKind::Vault, core::ErrorCause::FileUnwritable, {name, why});
    }
    auto file = readFrom(path);
    if (!file)
        return file;
    change(*file);
    const QByteArray bytes = writeAccountFile(*file);
    auto again = readAccountFile(bytes, name);
    if (!again)
        return core::failure(core::ErrorKind::InvalidInput, core::ErrorCause::ValueOutOfRange, {name});
    if (auto written = writeOwnFile(path, bytes); !written)
        return core::Unexpected(written.error());
    return again;
}

} // namespace

AccountRecords::AccountRecords(QString path) : m_path(std::move(path))
{ }

Result<void> AccountRecords::load()
{
    auto file = readFrom(m_path);
    if (!file)
        return core::Unexpected(file.error());
    m_file = *std::move(file);
    return {};
}

const Account *AccountRecords::find(const QString &id) const
{
    const auto found = std::find_if(m_file.accounts.cbegin(), m_file.accounts.cend(),
                                    [&id](const Account &account) { return account.id == id; });
    return found == m_file.accounts.cend() ? nullptr : &*found;
}

QFuture<Result<void>> AccountRecords::change(Change change)
{
    const auto reply = std::make_shared<vault::Reply<void>>();
    vault::whenEnded<AccountFile>(
        offThread<AccountFile>([path = m_path, change = std::move(change)] { return changed(path, change); }), &m_here,
        [this, reply](Result<AccountFile> file) {
            if (!file)
                return reply->end(core::Unexpected(file.error()));
            m_file = *std::move(file);
            reply->end({});
        });
    return reply->future();
}

QFuture<Result<void>> AccountRecords::put(const Account &account)
{
    const auto kept = std::make_shared<Account>(account.clone());
    for (const QString &key : account.fields.secretKeys())
        kept->fields.remove(key); // writing leaves them behind, but they have no business in another thread
    return change([kept](AccountFile &file) {
        const auto place = positionOf(file.accounts, kept->id);
        if (place == file.accounts.end())
            file.accounts.push_back(kept->clone());
        else
            *place = kept->clone();
    });
}

QFuture<Result<void>> AccountRecords::remove(const QString &id)
{
    return change([id](AccountFile &file) {
        const auto place = positionOf(file.accounts, id);
        if (place != file.accounts.end())
            file.accounts.erase(place);
    });
}

} // namespace kyc::services
