// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/verification.h"
#include "services/credentialbroker.h"
#include "services/task.h"

namespace kyc::services {

/// One lookup of an account whose tokens the broker gets: made ready, asked, and asked once more when a token was
/// refused and another one can be got.
class BrokeredLookup final : public Task<core::Verification>
{
public:
    /// The broker is its parent; runner and clock must outlive it.
    BrokeredLookup(CredentialBroker &broker, network::ConversationRunner &runner, const core::Clock &clock,
                   const core::Account &account, QString checkId, const core::Fields &customer);
    void start();

private:
    void ask(CredentialBroker::Credentials credentials);
    void answered(core::Result<core::Verification> answer);

    CredentialBroker &m_broker;
    network::ConversationRunner &m_runner;
    const core::Clock &m_clock;
    const core::Account m_account;
    const QString m_checkId;
    const core::Fields m_customer;
    CredentialBroker::Credentials m_credentials; ///< of the question under way
    bool m_isSecondTry = false;
};

} // namespace kyc::services
