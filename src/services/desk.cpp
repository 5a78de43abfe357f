// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/desk.h"

#include "services/accountfile.h"
#include "vault/reply.h"

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
    m_trail = std::make_unique<AuditTrail>(*m_vault, *m_settings, m_places, m_clock);
    m_watch = std::make_unique<AuditWatch>(*m_trail, *m_vault, *m_settings);
    m_watch->follow(*m_store);
    m_records = std::make_unique<RecordsSession>(*m_vault, *m_trail, m_places);
    m_recorder = std::make_unique<LookupRecorder>(*m_records, *m_trail, *m_settings);
    m_activity = std::make_unique<AccountActivity>(m_places.activityFile());
    QObject::connect(m_store.get(), &AccountStore::credentialChanged, m_activity.get(),
                     &AccountActivity::credentialChanged);
    if (const auto loaded = m_store->load(); !loaded && !m_problem)
        m_problem = loaded.error();
}

Desk::~Desk() = default;

QFuture<core::Result<void>> Desk::end()
{
    const auto reply = std::make_shared<vault::Reply<void>>();
    vault::whenEnded<void>(m_records->end(), m_trail.get(), [this, reply](const core::Result<void> &) {
        vault::whenEnded<void>(m_trail->end(), m_trail.get(),
                               [reply](const core::Result<void> &ended) { reply->end(ended); });
    });
    return reply->future();
}

} // namespace kyc::services
