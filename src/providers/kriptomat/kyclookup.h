// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// "kriptomat/kyc": GET of the account's "show-user-path" with "Authorization: Bearer <access token>". The answer's
/// "status" must be true; "data.kyc_status" (required) and "data.edd_status" are mapped together, exactly. Nothing
/// else of "data" but the word of "data.status" leaves the evidence: it is all about the person.
/// Errors: errors.h; FieldMalformed for a user id "." or ".." and for path settings that cannot be used;
/// MissingCredential/CredentialMissing while there is no access token.
[[nodiscard]] core::Result<std::unique_ptr<LookupConversation>>
kriptomatKycLookup(const core::ProviderDescription &description, const LookupInput &input);

/// The request that shows that user; the id is a safe segment. Errors as above.
[[nodiscard]] core::Result<core::HttpRequest> kriptomatUserRequest(const core::ProviderDescription &description,
                                                                   const core::Account &account, const QString &userId);

} // namespace kyc::providers
