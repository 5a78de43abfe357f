// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/vaultsession.h"

namespace kyc::desktop {

/// "Keychain: GNOME Keyring", "Vault file", "Memory, this session only". The service's name may be empty.
[[nodiscard]] QString keeperName(vault::KeeperKind kind, const QString &serviceName = {});

/// What keeping credentials there means, in a sentence or two.
[[nodiscard]] QString keeperMeaning(vault::KeeperKind kind);

/// What was found when the keeper was tried out.
[[nodiscard]] QString findingText(vault::KeeperKind kind, const core::Result<void> &finding);

/// Where credentials are kept and whether they can be used, for the status bar.
[[nodiscard]] QString vaultStateText(const services::VaultSession &session);

} // namespace kyc::desktop
