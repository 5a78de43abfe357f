// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountrecords.h"

#include "core/filelock.h"
#include "services/ownfile.h"

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

} // namespace

AccountRecords::AccountRecords(QString path) : m_path(std::move(path))
{ }

Result<AccountFile> AccountRecords::read() const
{
    const auto bytes = readOwnFile(m_path);
    if (!bytes)
        return core::Unexpected(bytes.error());
    return *bytes ? readAccountFile(**bytes, QFileInfo(m_path).fileName()) : AccountFile();
}

Result<void> AccountRecords::load()
{
    auto file = read();
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

Result<void> AccountRecords::change(const std::function<void(AccountFile &)> &change)
{
    const QString name = QFileInfo(m_path).fileName();
    if (auto made = makeFolderOf(m_path); !made)
        return made;
    core::FileLock lock(m_path + QStringLiteral(".lock"));
    if (!lock.take(kLockPatience)) {
        const QString why = lock.systemError() == 0
            ? QCoreApplication::translate("kyc", "another program is writing to it")
            : QCoreApplication::translate("kyc", "its folder does not let anything be written");
        return core::failure(core::ErrorKind::Vault, core::ErrorCause::FileUnwritable, {name, why});
    }
    auto file = read();
    if (!file)
        return core::Unexpected(file.error());
    change(*file);
    const QByteArray bytes = writeAccountFile(*file);
    auto again = readAccountFile(bytes, name);
    if (!again)
        return core::failure(core::ErrorKind::InvalidInput, core::ErrorCause::ValueOutOfRange, {name});
    if (auto written = writeOwnFile(m_path, bytes); !written)
        return written;
    m_file = *std::move(again);
    return {};
}

Result<void> AccountRecords::put(const Account &account)
{
    return change([&account](AccountFile &file) {
        const auto place = positionOf(file.accounts, account.id);
        if (place == file.accounts.end())
            file.accounts.push_back(account.clone()); // the secrets are left behind by writing
        else
            *place = account.clone();
    });
}

Result<void> AccountRecords::remove(const QString &id)
{
    return change([&id](AccountFile &file) {
        const auto place = positionOf(file.accounts, id);
        if (place != file.accounts.end())
            file.accounts.erase(place);
    });
}

} // namespace kyc::services
