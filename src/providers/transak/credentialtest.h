// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// The test of what a Transak account has. API key and secret: a partner access token is minted with them, which proves
/// the pair, and dropped; its end is reported. Else the partner access token: the document step of a workflow run and
/// a customer that nobody has, where a 400 or a 404 shows that it is taken. The API key alone is no secret and proves
/// nothing: Transak is reached, no more. MissingCredential/CredentialMissing when there is none of the three.
[[nodiscard]] core::Result<std::unique_ptr<TestConversation>>
transakCredentialTest(const core::ProviderDescription &description, const TestInput &input);

} // namespace kyc::providers
