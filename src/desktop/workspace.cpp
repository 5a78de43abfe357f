// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/workspace.h"

#include "services/ownfile.h"

#include <QFileInfo>

namespace kyc::desktop {

namespace {

/// What the administrator has set; nothing where there is no such file.
core::Result<services::AdministratorFile> administratorFile(const QString &path)
{
    const core::Result<std::optional<QByteArray>> bytes = services::readOwnFile(path);
    if (!bytes)
        return core::Unexpected(bytes.error());
    if (!*bytes)
        return services::AdministratorFile();
    return services::readAdministratorFile(**bytes, QFileInfo(path).fileName());
}

} // namespace

Workspace::Workspace(const services::Places &places, network::RunnerSettings settings)
    : m_places(places),
      m_runnerSettings(std::move(settings))
{
    const core::Result<services::AdministratorFile> administrator = administratorFile(m_places.administratorFile);
    if (!administrator)
        m_problem = administrator.error();
    m_settings = std::make_unique<services::Settings>(m_places.settingsFile(),
                                                      administrator ? administrator->settings : QJsonObject());
    if (m_runnerSettings.companyCaFile.isEmpty())
        m_runnerSettings.companyCaFile = m_settings->text(services::Setting::CompanyCaFile);
    m_vault = std::make_unique<services::VaultSession>(*m_settings, m_places);
    m_store = std::make_unique<services::AccountStore>(m_accounts, *m_vault, m_places, m_clock);
    m_activity = std::make_unique<services::AccountActivity>(m_places.activityFile());
    QObject::connect(m_store.get(), &services::AccountStore::credentialChanged, m_activity.get(),
                     &services::AccountActivity::credentialChanged);
    if (const core::Result<void> loaded = m_store->load(); !loaded && !m_problem)
        m_problem = loaded.error();
}

Workspace::~Workspace() = default;

network::ConversationRunner &Workspace::runner()
{
    if (!m_runner)
        m_runner = std::make_unique<network::ConversationRunner>(m_runnerSettings, m_clock, m_randomness);
    return *m_runner;
}

services::CredentialBroker &Workspace::broker()
{
    if (!m_broker) {
        m_broker = std::make_unique<services::CredentialBroker>(*m_store, m_accounts, *m_activity, runner(), m_clock,
                                                                m_randomness);
        QObject::connect(m_vault.get(), &services::VaultSession::aboutToLock, m_broker.get(),
                         &services::CredentialBroker::lock);
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

services::LookupSession &Workspace::session()
{
    if (!m_session) {
        m_engine = std::make_unique<services::LookupEngine>(runner(), m_clock, &broker());
        m_session = std::make_unique<services::LookupSession>(*m_engine, m_accounts);
    }
    return *m_session;
}

} // namespace kyc::desktop
