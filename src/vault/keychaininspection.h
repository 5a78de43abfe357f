// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QFuture>

namespace kyc::vault {

/// Who answers for the keychain in this session, for people, and whether it is open: VaultAbsent, VaultLocked,
/// VaultSilent. Starts the service where the session knows how to; never unlocks it. For the keychain's thread.
[[nodiscard]] QFuture<core::Result<QString>> inspectKeychain();

} // namespace kyc::vault
