// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// POST of the account's "import-path" with {"token"}. {"status": true} is Taken; what Kriptomat has against it is
/// known by its words, of which none is documented: a 400, 404, 409 or 422, or a 200 with "status": false, is a
/// refusal, by name where the words are recognized. What leaves it open whether the token was taken is an error.
/// Errors: those of kriptomatKycLookup().
[[nodiscard]] core::Result<std::unique_ptr<HandOverConversation>>
kriptomatKycImport(const core::ProviderDescription &description, const HandOverInput &input);

/// What kriptomatKycImport() would object to.
[[nodiscard]] core::Result<void> checkKriptomatImport(const core::Account &account, const core::Fields &fields);

} // namespace kyc::providers
