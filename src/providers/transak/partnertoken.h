// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// POST {partner host}/partners/api/v2/refresh-token with the account's API key and secret, which mints a partner
/// access token. Both are there.
[[nodiscard]] core::HttpRequest transakPartnerTokenRequest(const core::ProviderDescription &description,
                                                           const core::Account &account);

/// The token of its answer, until its "expiresAt", else until what the token says itself. A 401 is
/// Unauthorized/KeyWrong; other errors: answers.h.
[[nodiscard]] core::Result<core::Grant> readTransakPartnerToken(const core::HttpResponse &response,
                                                                const QDateTime &nowUtc);

/// "transak/partner-token": the two together.
[[nodiscard]] std::unique_ptr<LoginConversation> transakPartnerTokenLogin(const core::ProviderDescription &description,
                                                                          const LoginInput &input);

} // namespace kyc::providers
