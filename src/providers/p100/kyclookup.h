// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// "p100/kyc": GET /v1/kyc/status/{externalUserId} with the header x-api-key. The answer's "status" (required) and
/// "attemptStatus" are mapped together, exactly; why an attempt was rejected is read from "rejectionReason" or
/// "rejectionReasons", a text or a list. Errors: errors.h, and FieldMalformed for an id "." or "..".
[[nodiscard]] core::Result<std::unique_ptr<LookupConversation>>
p100KycLookup(const core::ProviderDescription &description, const LookupInput &input);

/// The request for the status of that user; the id is a safe segment.
[[nodiscard]] core::HttpRequest p100StatusRequest(const core::ProviderDescription &description,
                                                  const core::Account &account, const QString &userId);

} // namespace kyc::providers
