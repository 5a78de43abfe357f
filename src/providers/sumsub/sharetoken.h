// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// POST /resources/accessTokens/shareToken; the older call, POST /resources/accessTokens/-/shareToken with a query,
/// when the account says so, or when the newer one answers 404. A second 404 means that there is no such applicant. The
/// answer has to name the recipient that was asked for: Protocol/RecipientOther. Other errors: sharing.h, errors.h.
[[nodiscard]] std::unique_ptr<TokenConversation> sumsubShareToken(const ShareTokenInput &input, const QUrl &baseUrl);

} // namespace kyc::providers
