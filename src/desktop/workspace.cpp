// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/workspace.h"

namespace kyc::desktop {

Workspace::Workspace(network::RunnerSettings settings) : m_settings(std::move(settings))
{ }

Workspace::~Workspace() = default;

services::LookupSession &Workspace::session()
{
    if (!m_session) {
        m_runner = std::make_unique<network::ConversationRunner>(m_settings, m_clock, m_randomness);
        m_engine = std::make_unique<services::LookupEngine>(*m_runner, m_clock);
        m_session = std::make_unique<services::LookupSession>(*m_engine, m_accounts);
    }
    return *m_session;
}

} // namespace kyc::desktop
