// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/description.h"

#include <QString>

/// The keys of SumSub's fields; they are interface.
namespace kyc::providers::sumsub_fields {

// account
inline const QString kAppToken = QStringLiteral("app-token");
inline const QString kSecretKey = QStringLiteral("secret-key");
inline const QString kOlderShareTokenCall = QStringLiteral("older-share-token-call");
// customer
inline const QString kApplicantId = QStringLiteral("applicant-id");
inline const QString kExternalUserId = QStringLiteral("external-user-id");

} // namespace kyc::providers::sumsub_fields

namespace kyc::providers {

inline const QString kSumsubApplicant = QStringLiteral("sumsub/applicant");

/// What SumSub needs and offers. One host for sandbox and production: the app token decides.
[[nodiscard]] core::ProviderDescription describeSumsub();

} // namespace kyc::providers
