// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// "kriptomat/login": POST /api/v1/partners/auth/login with what the account has and the code of the agent's
/// authenticator app; a session of an hour. Its end is the token's own "exp", else "expires_in" seconds from now, else
/// unknown. Whatever Kriptomat has against it is LoginRefused; other errors: errors.h.
[[nodiscard]] std::unique_ptr<LoginConversation> kriptomatLogin(const core::ProviderDescription &description,
                                                                const LoginInput &input);

} // namespace kyc::providers
