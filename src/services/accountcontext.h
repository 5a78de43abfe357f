// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "network/runnersettings.h"

namespace kyc::services {

/// On whose behalf and where to a conversation of the account runs: its own quota, its own hosts and no other.
[[nodiscard]] network::RunContext accountContext(const core::Account &account);

} // namespace kyc::services
