// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// GET /api/v2/lookup/quotes with the quote's parameters and the share token: this is what hands it over, so it is once
/// only. A quote is Taken, and the check is asked with its "quote-id"; a 400 is a refusal, by name where Transak's
/// words tell, else InputRefused. Errors: answers.h; 401 is KeyWrong; InvalidInput/FieldMalformed for what cannot be a
/// quote.
[[nodiscard]] core::Result<std::unique_ptr<HandOverConversation>> transakQuote(const HandOverInput &input,
                                                                               const QUrl &baseUrl);

/// What transakQuote() would object to.
[[nodiscard]] core::Result<void> checkTransakQuote(const core::Account &account, const core::Fields &fields);

} // namespace kyc::providers
