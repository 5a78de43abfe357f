// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// The test of a SumSub account: an app token of another environment than the account's is
/// MissingCredential/EnvironmentMismatch, nothing being sent. Then an applicant whom nobody has is asked for, signed: a
/// 404 shows that token and secret key are taken. Then a share token is asked for on behalf of such an applicant,
/// which cannot be made: a 403 shows that the right to share lacks, and is a note of the report, as is not finding out.
[[nodiscard]] core::Result<std::unique_ptr<TestConversation>>
sumsubCredentialTest(const core::ProviderDescription &description, const TestInput &input);

} // namespace kyc::providers
