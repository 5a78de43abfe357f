// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/vaultsession.h"

#include <memory>
#include <vector>

namespace kyc::services {

/// One secret of an account, as it came from the keeper: an envelope, empty when there is none.
struct SecretRead
{
    QString accountId;
    QString fieldKey;
    core::Result<core::Secret> envelope{};
};
using SecretReads = std::shared_ptr<std::vector<SecretRead>>;

/// Fills in the envelopes, all reads being under way at once. Ends with the same pointer; never with an error but when
/// the vault is not open.
[[nodiscard]] QFuture<core::Result<SecretReads>> readSecrets(VaultSession &vault, const SecretReads &reads);

} // namespace kyc::services
