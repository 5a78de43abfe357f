// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/desk.h"

#include "services/accountfile.h"

namespace kyc::services {

Desk::Desk(Places places) : m_places(std::move(places))
{
    const auto administrator = loadAdministratorFile(m_places.administratorFile);
    if (!administrator)
        m_problem = administrator.error();
    m_settings =
        std::make_unique<Settings>(m_places.settingsFile(), administrator ? administrator->settings : QJsonObject());
    m_vault = std::make_unique<VaultSession>(*m_settings, m_places);
    m_store = std::make_unique<AccountStore>(m_accounts, *m_vault, m_places, m_clock);
    m_activity = std::make_unique<AccountActivity>(m_places.activityFile());
    QObject::connect(m_store.get(), &AccountStore::credentialChanged, m_activity.get(),
                     &AccountActivity::credentialChanged);
    if (const auto loaded = m_store->load(); !loaded && !m_problem)
        m_problem = loaded.error();
}

Desk::~Desk() = default;

} // namespace kyc::services
