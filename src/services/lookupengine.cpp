// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/lookupengine.h"

#include "providers/lookup.h"
#include "services/accountcontext.h"
#include "services/brokeredlookup.h"

namespace kyc::services {

using Answer = core::Result<core::Verification>;

LookupEngine::LookupEngine(network::ConversationRunner &runner, const core::Clock &clock, CredentialBroker *broker)
    : m_runner(runner),
      m_clock(clock),
      m_broker(broker)
{ }

QFuture<Answer> LookupEngine::lookup(const core::Account &account, const QString &checkId, const core::Fields &customer)
{
    if (m_broker) {
        auto *lookup = new BrokeredLookup(*m_broker, m_runner, m_clock, account, checkId, customer);
        const QFuture<Answer> future = lookup->future();
        lookup->start();
        return future;
    }
    auto conversation = providers::startLookup(checkId, {account, customer, m_clock});
    if (!conversation)
        return QtFuture::makeReadyFuture(Answer(core::Unexpected(conversation.error())));
    return m_runner.run(std::move(*conversation), accountContext(account));
}

} // namespace kyc::services
