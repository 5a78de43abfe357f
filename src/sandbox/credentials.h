// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>

#include <chrono>

/// The simulated providers' credentials. They open nothing but this program; README.md lists them.
namespace kyc::sandbox::credentials {

inline constexpr auto kP100ApiKey = u"p100-sandbox-key";
inline constexpr auto kP100ApiKeyElsewhere = u"p100-sandbox-key-elsewhere"; ///< good, but not from this address
inline constexpr auto kTransakApiKey = u"transak-sandbox-key";
inline constexpr auto kTransakApiSecret = u"transak-sandbox-secret";
inline constexpr auto kTransakPartnerToken = u"transak-sandbox-partner-token";
inline constexpr auto kSumvinOrgId = u"org-sandbox:env-sandbox";
inline constexpr auto kKriptomatEmail = u"agent@example.com";
inline constexpr auto kKriptomatPassword = u"kriptomat-sandbox-password";
inline constexpr auto kKriptomatClientId = u"kriptomat-sandbox-client";
inline constexpr auto kKriptomatClientSecret = u"kriptomat-sandbox-client-secret";
inline constexpr auto kKriptomatTotpSecret = u"KYCDESKSANDBOX23"; ///< base32; SHA-1, six digits, 30 s
inline constexpr auto kSumsubAppToken = u"sbx:sumsub-sandbox-token";
inline constexpr auto kSumsubAppTokenUnsharing = u"sbx:sumsub-sandbox-token-unsharing"; ///< good, but not for sharing
inline constexpr auto kSumsubSecretKey = u"sumsub-sandbox-secret-key";
inline constexpr auto kTransakAtSumsub = u"transak"; ///< who a share token is for
inline constexpr auto kKriptomatAtSumsub = u"kriptomat";

/// How long a token lasts that would last @p life: no longer than @p longest, if that is not zero.
[[nodiscard]] std::chrono::seconds tokenLife(std::chrono::seconds life, std::chrono::seconds longest);

/// A JSON Web Token (unsigned, for reading its "exp" only) good until that second of Unix time.
[[nodiscard]] QString jsonWebToken(const QString &id, qint64 expiresAt);
/// The Kriptomat access token that is always good.
[[nodiscard]] QString kriptomatAccessToken();

/// One account a provider, each able to ask all of its checks, as services/setup.h reads them.
[[nodiscard]] QJsonArray accounts(const QString &baseUrl);

} // namespace kyc::sandbox::credentials
