// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/clock.h"
#include "core/conversation.h"
#include "core/credential.h"
#include "core/randomness.h"
#include "core/verification.h"
#include "providers/shared.h"

#include <memory>

namespace kyc::providers {

using LookupConversation = core::Conversation<core::Verification>;
using LoginConversation = core::Conversation<core::LoginOutcome>;
using TestConversation = core::Conversation<core::CredentialReport>;

/// What a conversation is made from. Only borrowed during the call: a conversation copies what it needs.
struct LookupInput
{
    const core::Account &account;
    const core::Fields &customer; ///< identifiers and personal tokens, by field key
    const core::Clock &clock; ///< must outlive the conversation
};

/// What a login is made from. Only borrowed during the call: a conversation copies what it needs.
struct LoginInput
{
    const core::Account &account;
    const core::Fields &customer;
    const core::Secret *code = nullptr; ///< what the person typed; null while there is none yet
    const core::Secret *state = nullptr; ///< of the CodeRequest that asked for the code; null before it
    const core::Clock &clock; ///< must outlive the conversation
};

/// What a test of a credential is made from. Only borrowed during the call.
struct TestInput
{
    const core::Account &account;
    const core::Clock &clock; ///< must outlive the conversation
    core::Randomness &randomness; ///< for ids that nobody has; used during the call alone
};

/// One KYC provider: what it needs and what it says. Stateless; any thread.
class Provider
{
public:
    Provider() = default;
    Provider(const Provider &) = delete;
    Provider &operator=(const Provider &) = delete;
    virtual ~Provider() = default;

    [[nodiscard]] virtual const core::ProviderDescription &description() const = 0;

    /// The conversation that asks one of the checks of description(); @p checkId is one of them, and the fields
    /// the description calls required are there (lookup.h sees to both). Errors, nothing being sent:
    /// MissingCredential/CredentialMissing and InvalidInput/FieldMissing with the keys as args (alternatives
    /// joined by '|'), InvalidInput/FieldMalformed with the key.
    [[nodiscard]] virtual core::Result<std::unique_ptr<LookupConversation>> lookup(const QString &checkId,
                                                                                   const LookupInput &input) const = 0;

    /// The smallest harmless exchange that shows whether the account's credential is taken: about a person who does
    /// not exist, or about none. Ends with a report, or with the error that says what is wrong with the credential
    /// or the way there. Errors, nothing being sent: as in lookup(), and MissingCredential/EnvironmentMismatch (args:
    /// the word of the environment it is for).
    [[nodiscard]] virtual core::Result<std::unique_ptr<TestConversation>> test(const TestInput &input) const = 0;

    /// One step of one of the logins of description(): with neither code nor state it begins; what ended with a
    /// CodeRequest goes on with both. Ends with Unauthorized/LoginRefused, RateLimited/LoginTooSoon (args: seconds), or
    /// what a lookup can end with. Errors, nothing being sent: as in lookup(). Without logins there is nothing to
    /// override.
    [[nodiscard]] virtual core::Result<std::unique_ptr<LoginConversation>> logIn(const QString &loginId,
                                                                                 const LoginInput &input) const;

    // For a source and a destination of share tokens (description()); sharing.h says what they end with, and sees to
    // what holds for all of them. Others have nothing to override: InvalidInput/UnknownCheck.

    [[nodiscard]] virtual core::Result<std::unique_ptr<ApplicantConversation>>
    readApplicant(const LookupInput &input) const;
    [[nodiscard]] virtual core::Result<std::unique_ptr<TokenConversation>>
    makeShareToken(const ShareTokenInput &input) const;
    [[nodiscard]] virtual core::Result<std::unique_ptr<HandOverConversation>>
    handOver(const HandOverInput &input) const;
    /// What handOver() would object to, but for the token.
    [[nodiscard]] virtual core::Result<void> checkHandOver(const core::Account &account,
                                                           const core::Fields &fields) const;
};

} // namespace kyc::providers
