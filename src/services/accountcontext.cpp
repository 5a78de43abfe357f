// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountcontext.h"

#include "providers/registry.h"

namespace kyc::services {

network::RunContext accountContext(const core::Account &account)
{
    network::RunContext context;
    context.accountId = account.id;
    const providers::Provider *provider = providers::find(account.providerId);
    if (!provider)
        return context;
    const core::ProviderDescription &description = provider->description();
    context.quota = account.quota.value_or(description.quota);
    for (const core::HostDescription &host : description.hosts) {
        const QUrl url = account.baseUrl(description, host.key);
        if (!url.isEmpty())
            context.origins.append(url);
    }
    return context;
}

} // namespace kyc::services
