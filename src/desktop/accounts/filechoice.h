// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QFuture>

#include <functional>

class QWidget;

namespace kyc::desktop {

/// Which files an import reads and an export writes; tests put in their own. Each calls back with a path, later, or
/// never when the person thinks better of it.
struct FileChoice
{
    using Chosen = std::function<void(const QString &path)>;

    std::function<void(QWidget *parent, Chosen chosen)> toRead;
    std::function<void(QWidget *parent, Chosen chosen)> toWrite;

    [[nodiscard]] static FileChoice dialogs();
};

/// Both work on a thread of their own: a file may be on a slow share. Vault/FileUnreadable, Vault/FileUnwritable.
[[nodiscard]] QFuture<core::Result<QByteArray>> readFile(const QString &path);
[[nodiscard]] QFuture<core::Result<void>> writeFile(const QString &path, const QByteArray &bytes);

} // namespace kyc::desktop
