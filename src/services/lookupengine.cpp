// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/lookupengine.h"

#include "providers/lookup.h"
#include "providers/registry.h"

namespace kyc::services {

namespace {

using Answer = core::Result<core::Verification>;

network::RunContext contextOf(const core::Account &account, const core::ProviderDescription &provider)
{
    network::RunContext context;
    context.accountId = account.id;
    context.quota = account.quota.value_or(provider.quota);
    for (const core::HostDescription &host : provider.hosts) {
        const QUrl url = account.baseUrl(provider, host.key);
        if (!url.isEmpty())
            context.origins.append(url);
    }
    return context;
}

} // namespace

LookupEngine::LookupEngine(network::ConversationRunner &runner, const core::Clock &clock)
    : m_runner(runner),
      m_clock(clock)
{ }

QFuture<Answer> LookupEngine::lookup(const core::Account &account, const QString &checkId, const core::Fields &customer)
{
    auto conversation = providers::startLookup(checkId, {account, customer, m_clock});
    if (!conversation)
        return QtFuture::makeReadyFuture(Answer(core::Unexpected(conversation.error())));
    const providers::Provider *provider = providers::providerOfCheck(checkId);
    return m_runner.run(std::move(*conversation), contextOf(account, provider->description()));
}

} // namespace kyc::services
