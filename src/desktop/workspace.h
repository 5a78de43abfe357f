// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/conversationrunner.h"
#include "services/credentialbroker.h"
#include "services/customerbook.h"
#include "services/desk.h"
#include "services/imports/importdesk.h"
#include "services/imports/importinquiry.h"
#include "services/lookupengine.h"
#include "services/lookupsession.h"
#include "services/retention.h"

#include <functional>
#include <vector>

namespace kyc::desktop {

/// The services behind the window: the desk, and what asks providers with it. That is made when it is first used, so
/// that starting up does not wait for it. GUI thread.
class Workspace final : public services::Desk
{
public:
    explicit Workspace(const services::Places &places, network::RunnerSettings settings = {});
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] services::CustomerBook &customers() { return m_customers; }
    [[nodiscard]] services::LookupSession &session(); ///< made by the first call
    [[nodiscard]] bool hasSession() const { return m_session != nullptr; }

    /// For the end of the program: what is looked up is cancelled and recorded as that, then Desk::end().
    [[nodiscard]] QFuture<core::Result<void>> end();

    [[nodiscard]] services::ImportDesk &imports(); ///< made by the first call
    [[nodiscard]] services::ImportInquiry *makeImportInquiry(); ///< the caller's
    /// Has destinations asked so often, instead of as they say themselves: for simulated ones. Before imports().
    void setImportPolls(std::chrono::milliseconds interval) { m_importPolls = interval; }

    [[nodiscard]] services::CredentialBroker &broker(); ///< made by the first call
    [[nodiscard]] bool hasBroker() const { return m_broker != nullptr; }
    /// What is old in the records is removed as long as they are open. To be called each time that begins: it lives
    /// until they are closed.
    void whenRetentionBegins(std::function<void(services::Retention &)> use) { m_retentionUse = std::move(use); }
    /// To be called once with the broker: as soon as it is made, or now when it is.
    void whenBrokerIsMade(std::function<void(services::CredentialBroker &)> use);

private:
    network::ConversationRunner &runner();
    services::LookupEngine &engine();
    void recordsChanged();

    network::RunnerSettings m_runnerSettings;
    services::CustomerBook m_customers;
    std::unique_ptr<network::ConversationRunner> m_runner;
    std::unique_ptr<services::CredentialBroker> m_broker;
    std::unique_ptr<services::LookupEngine> m_engine;
    std::unique_ptr<services::LookupSession> m_session;
    std::optional<std::chrono::milliseconds> m_importPolls;
    std::unique_ptr<services::ImportDesk> m_imports;
    std::vector<std::function<void(services::CredentialBroker &)>> m_brokerUses;
    std::function<void(services::Retention &)> m_retentionUse;
    std::unique_ptr<services::Retention> m_retention;
    QObject m_here; ///< of connections; goes first
};

} // namespace kyc::desktop
