// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/description.h"

/// The keys of Sumvin's fields; they are interface.
namespace kyc::providers::sumvin_fields {

// account
inline const QString kOrgId = QStringLiteral("org-id");
inline const QString kRefresh = QStringLiteral("refresh"); ///< whether Sumvin asks afresh, or answers from its cache
// customer
inline const QString kPersonalAccessToken = QStringLiteral("personal-access-token");

} // namespace kyc::providers::sumvin_fields

namespace kyc::providers {

/// What Sumvin needs. No staging host is publicly known: a staging account gives its own address.
[[nodiscard]] core::ProviderDescription sumvinDescription();

} // namespace kyc::providers
