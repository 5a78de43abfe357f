// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/description.h"

#include <QString>

/// The keys of Transak's fields; they are interface.
namespace kyc::providers::transak_fields {

// account
inline const QString kApiKey = QStringLiteral("api-key");
inline const QString kApiSecret = QStringLiteral("api-secret");
inline const QString kPartnerAccessToken = QStringLiteral("partner-access-token");
inline const QString kAuthorizationWithPartnerToken = QStringLiteral("authorization-with-partner-token");
// customer
inline const QString kEmail = QStringLiteral("email");
inline const QString kUserAccessToken = QStringLiteral("user-access-token");
inline const QString kQuoteId = QStringLiteral("quote-id");
inline const QString kShareToken = QStringLiteral("share-token");
inline const QString kShareTokenProvider = QStringLiteral("share-token-provider");
inline const QString kWorkflowRunId = QStringLiteral("workflow-run-id");

// customer, for a hand-over: the quote
inline const QString kFiatCurrency = QStringLiteral("fiat-currency");
inline const QString kCryptoCurrency = QStringLiteral("crypto-currency");
inline const QString kIsBuyOrSell = QStringLiteral("is-buy-or-sell");
inline const QString kNetwork = QStringLiteral("network");
inline const QString kPaymentMethod = QStringLiteral("payment-method");
inline const QString kFiatAmount = QStringLiteral("fiat-amount");
inline const QString kQuoteCountryCode = QStringLiteral("quote-country-code");
inline const QString kPartnerCustomerId = QStringLiteral("partner-customer-id");

} // namespace kyc::providers::transak_fields

namespace kyc::providers {

inline const QString kTransakReliance = QStringLiteral("transak/reliance");
inline const QString kTransakIdProof = QStringLiteral("transak/id-proof");
inline const QString kTransakPartnerToken = QStringLiteral("transak/partner-token");
inline const QString kTransakCustomerLogin = QStringLiteral("transak/customer-login");

/// What Transak needs and offers. Hosts: "api" is the gateway for users and KYC, "partner" the partner API.
[[nodiscard]] core::ProviderDescription describeTransak();

} // namespace kyc::providers
