// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// The test of a Kriptomat account's access token: GET of a user whom nobody has. Whatever Kriptomat says of the user
/// shows that the token is taken; its own "exp" is reported. MissingCredential/CredentialMissing without a token.
/// Errors: errors.h, and FieldMalformed for path settings that cannot be used.
[[nodiscard]] core::Result<std::unique_ptr<TestConversation>>
kriptomatCredentialTest(const core::ProviderDescription &description, const TestInput &input);

} // namespace kyc::providers
