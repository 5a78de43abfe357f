// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/description.h"

/// The keys of P100's fields; they are interface.
namespace kyc::providers::p100_fields {

inline const QString kApiKey = QStringLiteral("api-key"); // account
inline const QString kExternalUserId = QStringLiteral("external-user-id"); // customer

} // namespace kyc::providers::p100_fields

namespace kyc::providers {

/// What P100 needs. Hosts: staging as its partners were told, production as publicly documented.
[[nodiscard]] core::ProviderDescription p100Description();

} // namespace kyc::providers
