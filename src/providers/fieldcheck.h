// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/result.h"

namespace kyc::providers {

/// Whose fields are looked at; decides what a missing one is called.
enum class FieldOwner { Account, Customer };

/// Whether the fields are there and well-formed, as their descriptions say. The first fault found, all missing keys
/// together: MissingCredential/CredentialMissing (account fields and secrets), InvalidInput/FieldMissing,
/// MissingCredential/CredentialMalformed (secrets), InvalidInput/FieldMalformed. Malformed is: control characters,
/// half a surrogate pair, bytes that are no UTF-8, more than 8192 bytes, an e-mail that cannot be one, a flag that is
/// neither "true" nor "false".
[[nodiscard]] core::Result<void> checkFields(const QList<core::FieldDescription> &descriptions,
                                             const core::Fields &fields, FieldOwner owner);

/// A copy with the descriptions' defaults where nothing was given.
[[nodiscard]] core::Fields withDefaults(const QList<core::FieldDescription> &descriptions, const core::Fields &fields);

/// Whether the text may be somebody's e-mail address; strict about what would break a request, lenient else.
[[nodiscard]] bool isEmail(const QString &text);

/// Whether the bytes can stand as a header's value: visible ASCII, blanks only inside.
[[nodiscard]] bool isHeaderValue(QByteArrayView value);

/// Whether requests can be made from it: http or https with a host, no user, query or fragment.
[[nodiscard]] bool isBaseAddress(const QUrl &url);

} // namespace kyc::providers
