// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/brokeredlookup.h"

#include "providers/lookup.h"
#include "services/accountcontext.h"

namespace kyc::services {

using Answer = core::Result<core::Verification>;

BrokeredLookup::BrokeredLookup(CredentialBroker &broker, network::ConversationRunner &runner, const core::Clock &clock,
                               const core::Account &account, QString checkId, const core::Fields &customer)
    : Task(&broker),
      m_broker(broker),
      m_runner(runner),
      m_clock(clock),
      m_account(account.clone()),
      m_checkId(std::move(checkId)),
      m_customer(customer.clone())
{ }

void BrokeredLookup::start()
{
    await(m_broker.prepare(m_account, m_checkId, m_customer),
          [this](core::Result<CredentialBroker::Credentials> credentials) {
              if (credentials)
                  ask(std::move(*credentials));
              else
                  end(core::Unexpected(credentials.error()));
          });
}

void BrokeredLookup::ask(CredentialBroker::Credentials credentials)
{
    m_credentials = std::move(credentials);
    auto conversation = providers::startLookup(m_checkId, {m_credentials.account, m_credentials.customer, m_clock});
    if (!conversation)
        return end(core::Unexpected(conversation.error()));
    await(m_runner.run(std::move(*conversation), accountContext(m_credentials.account)),
          [this](Answer answer) { answered(std::move(answer)); });
}

void BrokeredLookup::answered(Answer answer)
{
    const auto error = answer ? std::nullopt : std::optional(answer.error());
    const bool isWorthAnother = m_broker.used(m_credentials, error);
    if (!isWorthAnother || m_isSecondTry)
        return end(std::move(answer));
    m_isSecondTry = true;
    start();
}

} // namespace kyc::services
