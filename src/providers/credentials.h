// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// The test of an account's credential, with all that holds for every provider: defaults are filled in, the fields
/// that are given are well-formed, nothing goes out that would break a header, and no secret that was sent comes back
/// in what the provider said. Errors as in Provider::test(), and InvalidInput/AddressMalformed, UnknownCheck (args:
/// the provider's id) for a provider that does not exist.
[[nodiscard]] core::Result<std::unique_ptr<TestConversation>> startTest(const TestInput &input);

/// A step of a login, likewise; a token that cannot stand in a header is Protocol/ValueOutOfRange. What is missing of
/// the login's accountKeys is MissingCredential/CredentialMissing, of its customerKeys InvalidInput/FieldMissing;
/// "code" or "state" is FieldMissing too where it is their turn, and a code that cannot be one FieldMalformed. Blanks
/// within the code are taken out. InvalidInput/UnknownCheck (args: the login's id) for one that the provider has not.
[[nodiscard]] core::Result<std::unique_ptr<LoginConversation>> startLogin(const QString &loginId,
                                                                          const LoginInput &input);

/// The login by which the account could get the secret field of that key by itself or with a person's help: its
/// accountKeys are all there. Null when there is none. @p customer decides for logins that are for a customer.
[[nodiscard]] const core::LoginDescription *loginFor(const core::Account &account, const core::Fields &customer,
                                                     const QString &givesKey);

} // namespace kyc::providers
