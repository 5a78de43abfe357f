// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/conversationrunner.h"
#include "services/accountactivity.h"
#include "services/accountbook.h"
#include "services/accountstore.h"
#include "services/credentialbroker.h"
#include "services/customerbook.h"
#include "services/lookupengine.h"
#include "services/lookupsession.h"
#include "services/settings.h"
#include "services/vaultsession.h"

#include <functional>
#include <memory>

namespace kyc::desktop {

/// The services behind the window. Making it reads a few small files and asks nobody; what needs the network is made
/// when it is first used, so that starting up does not wait for it. GUI thread.
class Workspace final
{
public:
    explicit Workspace(const services::Places &places, network::RunnerSettings settings = {});
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    /// Why one of the files could not be used; nothing when all could.
    [[nodiscard]] const std::optional<core::Error> &problem() const { return m_problem; }

    [[nodiscard]] services::AccountBook &accounts() { return m_accounts; }
    [[nodiscard]] services::CustomerBook &customers() { return m_customers; }
    [[nodiscard]] services::Settings &settings() { return *m_settings; }
    [[nodiscard]] services::VaultSession &vault() { return *m_vault; }
    [[nodiscard]] services::AccountStore &store() { return *m_store; }
    [[nodiscard]] services::AccountActivity &activity() { return *m_activity; }
    [[nodiscard]] services::LookupSession &session(); ///< made by the first call
    [[nodiscard]] bool hasSession() const { return m_session != nullptr; }
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }

    [[nodiscard]] services::CredentialBroker &broker(); ///< made by the first call
    [[nodiscard]] bool hasBroker() const { return m_broker != nullptr; }
    /// To be called once with the broker: as soon as it is made, or now when it is.
    void whenBrokerIsMade(std::function<void(services::CredentialBroker &)> use);

private:
    network::ConversationRunner &runner();

    services::Places m_places;
    network::RunnerSettings m_runnerSettings;
    core::SystemClock m_clock;
    core::SystemRandomness m_randomness;
    std::optional<core::Error> m_problem;
    services::AccountBook m_accounts;
    services::CustomerBook m_customers;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::VaultSession> m_vault;
    std::unique_ptr<services::AccountStore> m_store;
    std::unique_ptr<services::AccountActivity> m_activity;
    std::unique_ptr<network::ConversationRunner> m_runner;
    std::unique_ptr<services::CredentialBroker> m_broker;
    std::unique_ptr<services::LookupEngine> m_engine;
    std::unique_ptr<services::LookupSession> m_session;
    std::vector<std::function<void(services::CredentialBroker &)>> m_brokerUses;
};

} // namespace kyc::desktop
