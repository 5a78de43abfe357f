// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <functional>

namespace kyc::vault {

/// The bytes of a vault file on a disk: read as a whole, replaced as a whole. Blocks; any one thread.
class VaultDisk
{
public:
    using Change = std::function<core::Result<QByteArray>(const QByteArray &)>;

    explicit VaultDisk(QString path) : m_path(std::move(path)) { }

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool exists() const;

    /// VaultAbsent; VaultUnavailable with the system's words; VaultDamaged for a file of absurd size.
    [[nodiscard]] core::Result<QByteArray> read() const;
    /// Makes the file, and its folder (mode 0700). VaultRefused when there is one; else as change().
    [[nodiscard]] core::Result<void> create(const QByteArray &content) const;
    /// Makes the content anew from what is in the file, while nobody else of ours can do the same: the error of read()
    /// or of @p change, VaultBusy, VaultFull, VaultUnwritable with the system's words.
    [[nodiscard]] core::Result<void> change(const Change &change) const;
    /// Puts the content in the place of the file, which is kept under the name @p aside; there is a file at any moment.
    /// VaultRefused when that name is taken; else as change().
    [[nodiscard]] core::Result<void> replaceKeeping(const QString &aside, const QByteArray &content) const;
    /// Removes the file when @p isToGo says so of its content, under the same lock as change() and with its errors.
    [[nodiscard]] core::Result<void>
    removeIf(const std::function<core::Result<bool>(const QByteArray &)> &isToGo) const;

private:
    [[nodiscard]] core::Result<void> locked(const std::function<core::Result<void>()> &action) const;
    [[nodiscard]] core::Result<void> replace(const QByteArray &content) const;

    QString m_path;
};

} // namespace kyc::vault
