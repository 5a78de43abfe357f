// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// "transak/customer-login". Without a code: POST /api/v2/auth/login, upon which Transak mails the customer a code and
/// gives the state to go on with; asked again too soon it is LoginTooSoon, with the seconds that Retry-After says or
/// the minute that is known. With both: POST /api/v2/auth/verify; whatever Transak has against the code is
/// LoginRefused. The token lasts until its own "exp", else "ttl" seconds from "created" (from now when that is
/// missing), else unknown.
[[nodiscard]] std::unique_ptr<LoginConversation> transakCustomerLogin(const core::ProviderDescription &description,
                                                                      const LoginInput &input);

} // namespace kyc::providers
