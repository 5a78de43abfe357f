// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/workspace.h"

#include "services/networksettings.h"

namespace kyc::desktop {

Workspace::Workspace(const services::Places &places, network::RunnerSettings settings)
    : Desk(places),
      m_runnerSettings(std::move(settings))
{
    m_runnerSettings = services::networkSettings(std::move(m_runnerSettings), this->settings());
    QObject::connect(&records(), &services::RecordsSession::changed, &m_here, [this] { recordsChanged(); });
    QObject::connect(&records(), &services::RecordsSession::aboutToClose, &m_here, [this] { m_retention.reset(); });
    records().follow();
}

Workspace::~Workspace() = default;

QFuture<core::Result<void>> Workspace::end()
{
    if (m_session)
        m_session->clear();
    return Desk::end();
}

void Workspace::recordsChanged()
{
    records::Database *store = records().database();
    if (!store || m_retention)
        return;
    m_retention = std::make_unique<services::Retention>(*store, trail(), settings(), clock());
    if (m_retentionUse)
        m_retentionUse(*m_retention);
    m_retention->begin();
}

network::ConversationRunner &Workspace::runner()
{
    if (!m_runner)
        m_runner = std::make_unique<network::ConversationRunner>(m_runnerSettings, clock(), randomness());
    return *m_runner;
}

services::CredentialBroker &Workspace::broker()
{
    if (!m_broker) {
        m_broker = std::make_unique<services::CredentialBroker>(store(), accounts(), activity(), runner(), clock(),
                                                                randomness());
        QObject::connect(&vault(), &services::VaultSession::aboutToLock, m_broker.get(),
                         &services::CredentialBroker::lock);
        watch().follow(*m_broker);
        for (const auto &use : std::exchange(m_brokerUses, {}))
            use(*m_broker);
    }
    return *m_broker;
}

void Workspace::whenBrokerIsMade(std::function<void(services::CredentialBroker &)> use)
{
    if (m_broker)
        use(*m_broker);
    else
        m_brokerUses.push_back(std::move(use));
}

services::LookupEngine &Workspace::engine()
{
    if (!m_engine)
        m_engine = std::make_unique<services::LookupEngine>(runner(), clock(), &broker());
    return *m_engine;
}

services::ImportDesk &Workspace::imports()
{
    if (!m_imports)
        m_imports = std::make_unique<services::ImportDesk>(services::ImportParts{.records = records(),
                                                                                 .trail = trail(),
                                                                                 .vault = vault(),
                                                                                 .accounts = accounts(),
                                                                                 .recorder = recorder(),
                                                                                 .runner = runner(),
                                                                                 .broker = broker(),
                                                                                 .engine = engine(),
                                                                                 .settings = settings(),
                                                                                 .clock = clock(),
                                                                                 .randomness = randomness(),
                                                                                 .places = places(),
                                                                                 .pollInterval = m_importPolls});
    return *m_imports;
}

services::ImportInquiry *Workspace::makeImportInquiry()
{
    return new services::ImportInquiry(
        {.runner = runner(), .engine = engine(), .recorder = recorder(), .clock = clock()});
}

services::LookupSession &Workspace::session()
{
    if (!m_session) {
        m_session = std::make_unique<services::LookupSession>(engine(), accounts());
        m_session->setRecorder(&recorder());
    }
    return *m_session;
}

} // namespace kyc::desktop
