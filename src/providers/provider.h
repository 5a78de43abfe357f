// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/clock.h"
#include "core/conversation.h"
#include "core/verification.h"

#include <memory>

namespace kyc::providers {

using LookupConversation = core::Conversation<core::Verification>;

/// What a conversation is made from. Only borrowed during the call: a conversation copies what it needs.
struct LookupInput
{
    const core::Account &account;
    const core::Fields &customer; ///< identifiers and personal tokens, by field key
    const core::Clock &clock; ///< must outlive the conversation
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
};

} // namespace kyc::providers
