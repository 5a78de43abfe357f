// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// The conversation of "transak/reliance": GET share-token-status; after IMPORTED or DONE, when the account has an
/// API key, GET requirement; when that wants forms, GET additional-requirements. At most three requests. When one
/// of the last two fails, what is known without it stands and a note says so.
/// Errors as in Provider::lookup().
[[nodiscard]] core::Result<std::unique_ptr<LookupConversation>> transakReliance(const LookupInput &input,
                                                                                const QUrl &baseUrl);

} // namespace kyc::providers
