// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/pendingaccount.h"

#include "services/ownfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kyc::services {

namespace {

constexpr QLatin1String kMark(".adding-");
constexpr QLatin1String kLockEnd(".lock");

} // namespace

PendingAccount::PendingAccount(const QString &accountsFile, const QString &id)
    : m_accountId(id),
      m_path(accountsFile + kMark + id),
      m_lock(m_path + kLockEnd)
{ }

core::Result<std::unique_ptr<PendingAccount>> PendingAccount::note(const QString &accountsFile, const QString &id)
{
    if (auto made = makeFolderOf(accountsFile); !made)
        return core::Unexpected(made.error());
    std::unique_ptr<PendingAccount> pending(new PendingAccount(accountsFile, id));
    if (!pending->m_lock.take()) {
        const QString why = pending->m_lock.systemError() == 0
            ? QCoreApplication::translate("kyc", "another program is writing to it")
            : QCoreApplication::translate("kyc", "its folder does not let anything be written");
        return core::failure(core::ErrorKind::Vault, core::ErrorCause::FileUnwritable,
                             {QFileInfo(accountsFile).fileName(), why});
    }
    if (auto written = writeOwnFile(pending->m_path, {}); !written)
        return core::Unexpected(written.error());
    return pending;
}

std::vector<std::unique_ptr<PendingAccount>> PendingAccount::left(const QString &accountsFile)
{
    std::vector<std::unique_ptr<PendingAccount>> found;
    const QFileInfo file(accountsFile);
    const QString start = file.fileName() + kMark;
    const QStringList names = file.absoluteDir().entryList({start + u'*'}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (name.endsWith(kLockEnd))
            continue;
        std::unique_ptr<PendingAccount> pending(new PendingAccount(accountsFile, name.mid(start.size())));
        if (pending->m_lock.take() && QFileInfo::exists(pending->m_path)) // it may just have been settled
            found.push_back(std::move(pending));
    }
    return found;
}

void PendingAccount::settle()
{
    QFile::remove(m_path);
    m_lock.remove();
}

} // namespace kyc::services
