// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/description.h"

/// The keys of Kriptomat's fields; they are interface.
namespace kyc::providers::kriptomat_fields {

// account: the token, or the login it comes from
inline const QString kAccessToken = QStringLiteral("access-token");
inline const QString kEmail = QStringLiteral("email");
inline const QString kPassword = QStringLiteral("password");
inline const QString kClientId = QStringLiteral("client-id");
inline const QString kClientSecret = QStringLiteral("client-secret");
// account: settings
inline const QString kSumsubClientId = QStringLiteral("sumsub-client-id");
inline const QString kShowUserPath = QStringLiteral("show-user-path");
inline const QString kImportPath = QStringLiteral("import-path");
// customer
inline const QString kUserId = QStringLiteral("user-id");

} // namespace kyc::providers::kriptomat_fields

namespace kyc::providers {

inline const QString kKriptomatLogin = QStringLiteral("kriptomat/login");

/// What Kriptomat needs. No staging host is known: a staging account gives its own address.
[[nodiscard]] core::ProviderDescription kriptomatDescription();

} // namespace kyc::providers
