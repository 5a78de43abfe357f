// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// The conversation for one check, with all that holds for every provider: the check is known, belongs to the
/// account's provider, required fields are there and well-formed, defaults are filled in, and no secret that
/// was sent comes back in what the provider said (it is blotted out of messages, raw words and evidence).
/// Errors as in Provider::lookup(), and InvalidInput/UnknownCheck, InvalidInput/AddressMalformed.
[[nodiscard]] core::Result<std::unique_ptr<LookupConversation>> startLookup(const QString &checkId,
                                                                            const LookupInput &input);

} // namespace kyc::providers
