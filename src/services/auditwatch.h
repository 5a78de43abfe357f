// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/audittrail.h"

namespace kyc::services {

/// Tells the trail what happens to the vault and to the settings: unlocked, locked, a failed attempt, a setting changed
/// (its key, not its value). GUI thread.
class AuditWatch : public QObject
{
    Q_OBJECT

public:
    AuditWatch(AuditTrail &trail, VaultSession &vault, Settings &settings, QObject *parent = nullptr);

private:
    void vaultChanged();

    AuditTrail &m_trail;
    VaultSession &m_vault;
    bool m_isOpen = false;
    bool m_isOpening = false;
};

} // namespace kyc::services
