// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/verification.h"

#include <optional>

namespace kyc::providers {

/// What Kriptomat's "kyc_status" and "edd_status" (nothing: not reported) mean together: status, next actor, retry,
/// what the agent should know, the step "edd", and both words in raw. A word of either that is not listed makes the
/// whole Unknown: enhanced due diligence can undo a rejection as well as an approval.
[[nodiscard]] core::Verification kriptomatMapped(const QString &kycStatus, const std::optional<QString> &eddStatus);

} // namespace kyc::providers
