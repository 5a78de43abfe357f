// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/ownfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace kyc::services {

namespace {

constexpr auto kOwnerReadsAndWrites = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

core::Unexpected unwritable(const QString &path, const QString &systemSays)
{
    return core::failure(core::ErrorKind::Vault, core::ErrorCause::FileUnwritable,
                         {QFileInfo(path).fileName(), systemSays});
}

} // namespace

core::Result<std::optional<QByteArray>> readOwnFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::Vault, core::ErrorCause::FileUnreadable,
                             {QFileInfo(path).fileName(), file.errorString()});
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return core::failure(core::ErrorKind::Vault, core::ErrorCause::FileUnreadable,
                             {QFileInfo(path).fileName(), file.errorString()});
    return bytes;
}

core::Result<void> makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return unwritable(path, QCoreApplication::translate("kyc", "its folder cannot be made"));
    QFile::setPermissions(folder, kOwnerReadsAndWrites | QFileDevice::ExeOwner);
    return {};
}

core::Result<void> writeOwnFile(const QString &path, const QByteArray &bytes)
{
    if (auto made = makeFolderOf(path); !made)
        return made;
    QSaveFile file(path);
    // Unbuffered: of what a buffer held back to the end QSaveFile does not see that it could not be written.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return unwritable(path, file.errorString());
    const bool isWritten =
        file.setPermissions(kOwnerReadsAndWrites) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? core::Result<void>{} : unwritable(path, file.errorString());
}

} // namespace kyc::services
