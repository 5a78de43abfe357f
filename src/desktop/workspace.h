// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/conversationrunner.h"
#include "services/accountbook.h"
#include "services/customerbook.h"
#include "services/lookupengine.h"
#include "services/lookupsession.h"

#include <memory>

namespace kyc::desktop {

/// The services behind the window. What needs the network is made when it is first used, so that starting up
/// does not wait for it. GUI thread.
class Workspace final
{
public:
    explicit Workspace(network::RunnerSettings settings = {});
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] services::AccountBook &accounts() { return m_accounts; }
    [[nodiscard]] services::CustomerBook &customers() { return m_customers; }
    [[nodiscard]] services::LookupSession &session(); ///< made by the first call
    [[nodiscard]] bool hasSession() const { return m_session != nullptr; }
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }

private:
    network::RunnerSettings m_settings;
    core::SystemClock m_clock;
    core::SystemRandomness m_randomness;
    services::AccountBook m_accounts;
    services::CustomerBook m_customers;
    std::unique_ptr<network::ConversationRunner> m_runner;
    std::unique_ptr<services::LookupEngine> m_engine;
    std::unique_ptr<services::LookupSession> m_session;
};

} // namespace kyc::desktop
