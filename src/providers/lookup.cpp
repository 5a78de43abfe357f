// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/lookup.h"

#include "providers/fieldcheck.h"
#include "providers/guardedconversation.h"
#include "providers/registry.h"

namespace kyc::providers {

core::Result<std::unique_ptr<LookupConversation>> startLookup(const QString &checkId, const LookupInput &input)
{
    const Provider *provider = providerOfCheck(checkId);
    if (provider == nullptr || provider->description().id != input.account.providerId)
        return core::failure(core::ErrorKind::InvalidInput, core::ErrorCause::UnknownCheck, {checkId});
    const core::ProviderDescription &description = provider->description();
    const QList<core::FieldDescription> &customerFields = description.check(checkId)->customerFields;

    const auto account = preparedAccount(description, input.account);
    if (!account)
        return core::Unexpected(account.error());
    const core::Fields customer = withDefaults(customerFields, input.customer);
    if (const auto ok = checkFields(customerFields, customer, FieldOwner::Customer); !ok)
        return core::Unexpected(ok.error());

    auto conversation = provider->lookup(checkId, {*account, customer, input.clock});
    if (!conversation)
        return core::Unexpected(std::move(conversation).error());
    ConversationGuard guard;
    guard.add(account->fields);
    guard.add(customer);
    return std::make_unique<GuardedConversation<core::Verification>>(*std::move(conversation), std::move(guard));
}

} // namespace kyc::providers
