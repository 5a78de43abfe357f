// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// The test of a P100 account: the status of an id that nobody has. Whatever P100 says of the id - that it knows none,
/// that it cannot be one, or a status - shows that the key is taken. Errors: errors.h.
[[nodiscard]] core::Result<std::unique_ptr<TestConversation>>
p100CredentialTest(const core::ProviderDescription &description, const TestInput &input);

} // namespace kyc::providers
