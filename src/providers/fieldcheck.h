// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/result.h"

namespace kyc::providers {

inline constexpr qsizetype kLongestField = 8192; ///< bytes

/// Whose fields are looked at; decides what a missing one is called.
enum class FieldOwner { Account, Customer };

/// Whether the fields are there and well-formed, as their descriptions say. The first fault found, all missing keys
/// together: MissingCredential/CredentialMissing (account fields and secrets), InvalidInput/FieldMissing,
/// MissingCredential/CredentialMalformed (secrets), InvalidInput/FieldMalformed. Malformed is: control characters,
/// half a surrogate pair, bytes that are no UTF-8, more than kLongestField bytes, an e-mail that cannot be one, a flag
/// that is neither "true" nor "false".
[[nodiscard]] core::Result<void> checkFields(const QList<core::FieldDescription> &descriptions,
                                             const core::Fields &fields, FieldOwner owner);

/// A copy with the descriptions' defaults where nothing was given.
[[nodiscard]] core::Fields withDefaults(const QList<core::FieldDescription> &descriptions, const core::Fields &fields);

/// A copy of the account with its provider's defaults, once it is fit to be asked with: InvalidInput/AddressMalformed,
/// else what checkFields() finds.
[[nodiscard]] core::Result<core::Account> preparedAccount(const core::ProviderDescription &description,
                                                          const core::Account &account);

/// Whether the text may be somebody's e-mail address; strict about what would break a request, lenient else.
[[nodiscard]] bool isEmail(const QString &text);

/// Whether the bytes can stand as a header's value: visible ASCII, blanks only inside.
[[nodiscard]] bool isHeaderValue(QByteArrayView value);

/// Whether requests can be made from it: http or https with a host, no user, query or fragment.
[[nodiscard]] bool isBaseAddress(const QUrl &url);

} // namespace kyc::providers
