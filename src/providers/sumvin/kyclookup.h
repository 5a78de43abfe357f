// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// "sumvin/kyc": GET /v0/kyc/status with the customer's token as x-sumvin-pat and the tenant, if any, as
/// x-juno-orgid. With the account option "refresh" (the default) Sumvin asks its verifier afresh, and a 404 means that
/// nothing was started; without it the answer is Sumvin's cache, and a 404 is UserNotFound.
/// The status is mapped exactly; times may be Unix milliseconds or ISO 8601, "approved_at" stands for "verified_at"
/// and "rejection_reason" for "reject_reason". Other errors: errors.h.
///
/// Why somebody was rejected or asked again is Internal: Sumvin does not say that the customer may be told.
[[nodiscard]] core::Result<std::unique_ptr<LookupConversation>>
sumvinKycLookup(const core::ProviderDescription &description, const LookupInput &input);

} // namespace kyc::providers
