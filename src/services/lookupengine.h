// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/lookup.h"
#include "network/conversationrunner.h"

#include <QFuture>

namespace kyc::services {

/// Asks one check about one customer: picks the provider's conversation and has it run. Any thread.
class LookupEngine
{
public:
    /// Both must outlive the engine.
    LookupEngine(network::ConversationRunner &runner, const core::Clock &clock);

    /// Ends with a verification or an error, exactly once; what lacks an identifier or a credential ends at once,
    /// nothing being sent. Cancelling the future aborts the request and the future ends cancelled, without result.
    [[nodiscard]] QFuture<core::Result<core::Verification>> lookup(const core::Account &account, const QString &checkId,
                                                                   const core::Fields &customer);

    [[nodiscard]] const core::Clock &clock() const { return m_clock; }

private:
    network::ConversationRunner &m_runner;
    const core::Clock &m_clock;
};

} // namespace kyc::services
