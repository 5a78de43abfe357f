// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace kyc::services {

/// The whole of a file; nothing when there is none. Vault/FileUnreadable (args: the file's name, what the system said).
[[nodiscard]] core::Result<std::optional<QByteArray>> readOwnFile(const QString &path);

/// Replaces the file as a whole, for its owner alone (mode 0600); makes its folder (0700) where there is none. An error
/// leaves what was there. Vault/FileUnwritable (args as above).
[[nodiscard]] core::Result<void> writeOwnFile(const QString &path, const QByteArray &bytes);

/// Makes the folder a file of ours stands in, mode 0700, where there is none. Vault/FileUnwritable.
[[nodiscard]] core::Result<void> makeFolderOf(const QString &path);

} // namespace kyc::services
