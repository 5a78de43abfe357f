// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// The conversation of "transak/id-proof": one GET id-proof-status. Errors as in Provider::lookup().
[[nodiscard]] core::Result<std::unique_ptr<LookupConversation>> transakIdProof(const LookupInput &input,
                                                                               const QUrl &baseUrl);

/// Its request.
[[nodiscard]] core::Result<core::HttpRequest> transakIdProofRequest(const LookupInput &input, const QUrl &baseUrl);

} // namespace kyc::providers
