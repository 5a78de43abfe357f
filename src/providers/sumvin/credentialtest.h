// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// The test of a Sumvin account, which has no secret of its own: the status without anybody's personal token. Sumvin
/// has to refuse that, and says then whether it minds the organisation id (Unauthorized/TenantRefused). A note of the
/// report says that there was nothing more to prove. Other errors: errors.h.
[[nodiscard]] std::unique_ptr<TestConversation> sumvinCredentialTest(const core::ProviderDescription &description,
                                                                     const TestInput &input);

} // namespace kyc::providers
