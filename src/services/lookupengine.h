// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/lookup.h"
#include "network/conversationrunner.h"

#include <QFuture>

namespace kyc::services {

class CredentialBroker;

/// Asks one check about one customer: picks the provider's conversation and has it run. Any thread; with a broker the
/// GUI thread, which its futures end in then.
class LookupEngine
{
public:
    /// All must outlive the engine. With a broker it gets the tokens that a lookup needs before it is asked, and
    /// others when they are refused; without one an account is asked with what it has.
    LookupEngine(network::ConversationRunner &runner, const core::Clock &clock, CredentialBroker *broker = nullptr);

    /// Ends with a verification or an error, exactly once; what lacks an identifier or a credential ends at once,
    /// nothing being sent. With a broker it waits for logins too, and ends with their errors as
    /// CredentialBroker::prepare() names them. Cancelling the future aborts the request and the future ends cancelled,
    /// without result.
    [[nodiscard]] QFuture<core::Result<core::Verification>> lookup(const core::Account &account, const QString &checkId,
                                                                   const core::Fields &customer);

    [[nodiscard]] const core::Clock &clock() const { return m_clock; }

private:
    network::ConversationRunner &m_runner;
    const core::Clock &m_clock;
    CredentialBroker *m_broker = nullptr;
};

} // namespace kyc::services
