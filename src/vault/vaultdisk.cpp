// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/vaultdisk.h"

#include "core/filelock.h"
#include "vault/reply.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <chrono>
#include <filesystem>

namespace kyc::vault {

namespace {

using core::ErrorCause;
using core::Result;
using namespace std::chrono_literals;

constexpr auto kLockPatience = 5s;
constexpr qint64 kMostBytes = qint64{64} << 20U;
constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

core::Unexpected writeFailure(const QFileDevice &file, int systemError)
{
    const bool isFull = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG
        || file.error() == QFileDevice::ResourceError;
    return isFull ? vaultFailure(ErrorCause::VaultFull)
                  : vaultFailure(ErrorCause::VaultUnwritable, {file.errorString()});
}

Result<void> makeFolder(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (folder.exists())
        return {};
    const QFileInfo asEntry(folder.absolutePath());
    errno = 0;
    if (asEntry.absoluteDir().mkpath(QStringLiteral("."))
        && asEntry.absoluteDir().mkdir(asEntry.fileName(), kOwnerOnly | QFileDevice::ExeOwner))
        return {};
    const int systemError = errno;
    if (folder.exists())
        return {};
    return systemError == ENOSPC || systemError == EDQUOT
        ? vaultFailure(ErrorCause::VaultFull)
        : vaultFailure(ErrorCause::VaultUnwritable, {qt_error_string(systemError)});
}

} // namespace

bool VaultDisk::exists() const
{
    return QFileInfo::exists(m_path);
}

Result<QByteArray> VaultDisk::read() const
{
    QFile file(m_path);
    if (!exists())
        return vaultFailure(ErrorCause::VaultAbsent);
    if (!QFileInfo(m_path).isFile()) { // opening a pipe would wait
        static const core::Message words{QT_TRANSLATE_NOOP("kyc", "it is not a file")};
        return vaultFailure(ErrorCause::VaultUnavailable, {words.text()});
    }
    if (!file.open(QIODevice::ReadOnly))
        return vaultFailure(ErrorCause::VaultUnavailable, {file.errorString()});
    if (file.size() > kMostBytes)
        return vaultFailure(ErrorCause::VaultDamaged);
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return vaultFailure(ErrorCause::VaultUnavailable, {file.errorString()});
    return content;
}

Result<void> VaultDisk::create(const QByteArray &content) const
{
    if (const Result<void> made = makeFolder(m_path); !made)
        return made;
    return locked([this, &content]() -> Result<void> {
        if (exists())
            return vaultFailure(ErrorCause::VaultRefused);
        return replace(content);
    });
}

Result<void> VaultDisk::change(const Change &change) const
{
    if (!exists()) // before a lock file is left in a folder that may not even be there
        return vaultFailure(ErrorCause::VaultAbsent);
    return locked([this, &change]() -> Result<void> {
        const Result<QByteArray> before = read();
        if (!before)
            return core::Unexpected(before.error());
        const Result<QByteArray> after = change(*before);
        if (!after)
            return core::Unexpected(after.error());
        return *after == *before ? Result<void>() : replace(*after);
    });
}

Result<void> VaultDisk::replaceKeeping(const QString &aside, const QByteArray &content) const
{
    if (!exists())
        return vaultFailure(ErrorCause::VaultAbsent);
    return locked([this, &aside, &content]() -> Result<void> {
        if (QFileInfo::exists(aside))
            return vaultFailure(ErrorCause::VaultRefused);
        const QString file = QFileInfo(m_path).canonicalFilePath(); // a link to a link would be no copy
        std::error_code linking;
        std::filesystem::create_hard_link(std::filesystem::path(file.toStdU16String()),
                                          std::filesystem::path(aside.toStdU16String()), linking);
        if (QFile from(file); linking && !from.copy(aside))
            return writeFailure(from, linking.value());
        const Result<void> replaced = replace(content);
        if (!replaced)
            QFile::remove(aside); // what it names still stands in its place
        return replaced;
    });
}

Result<void> VaultDisk::removeIf(const std::function<Result<bool>(const QByteArray &)> &isToGo) const
{
    if (!exists())
        return vaultFailure(ErrorCause::VaultAbsent);
    return locked([this, &isToGo]() -> Result<void> {
        const Result<bool> verdict = read().and_then(isToGo);
        if (!verdict)
            return core::Unexpected(verdict.error());
        QFile file(m_path);
        return !*verdict || file.remove() ? Result<void>() : writeFailure(file, 0);
    });
}

Result<void> VaultDisk::locked(const std::function<Result<void>()> &action) const
{
    core::FileLock lock(m_path + QStringLiteral(".lock"));
    if (lock.take(kLockPatience))
        return action();
    switch (lock.systemError()) {
    case 0:
        return vaultFailure(ErrorCause::VaultBusy);
    case ENOSPC:
    case EDQUOT:
        return vaultFailure(ErrorCause::VaultFull);
    default:
        return vaultFailure(ErrorCause::VaultUnwritable, {qt_error_string(lock.systemError())});
    }
}

Result<void> VaultDisk::replace(const QByteArray &content) const
{
    QSaveFile file(m_path);
    errno = 0;
    // Unbuffered, so that errno is of the write it belongs to.
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.setPermissions(kOwnerOnly)
        && file.write(content) == content.size() && file.commit();
    if (!isWritten)
        return writeFailure(file, errno);
    return {};
}

} // namespace kyc::vault
