// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/randomness.h"
#include "services/accountactivity.h"
#include "services/accountbook.h"
#include "services/accountstore.h"
#include "services/auditwatch.h"
#include "services/lookuprecorder.h"
#include "services/places.h"
#include "services/settings.h"
#include "services/vaultsession.h"

#include <memory>

namespace kyc::services {

/// What a person's desk holds, in the window and on the command line alike: settings, accounts, and the vault their
/// secrets are kept in, the audit and the records. Making it reads the settings, the administrator's file and the
/// accounts, and asks nobody; nothing of the vault is touched before it is unlocked. One thread.
class Desk
{
public:
    explicit Desk(Places places);
    ~Desk();
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    /// Why one of the files could not be used; nothing when all could.
    [[nodiscard]] const std::optional<core::Error> &problem() const { return m_problem; }
    [[nodiscard]] const Places &places() const { return m_places; }
    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] VaultSession &vault() { return *m_vault; }
    [[nodiscard]] AccountBook &accounts() { return m_accounts; }
    [[nodiscard]] AccountStore &store() { return *m_store; }
    [[nodiscard]] AccountActivity &activity() { return *m_activity; }
    [[nodiscard]] AuditTrail &trail() { return *m_trail; }
    [[nodiscard]] AuditWatch &watch() { return *m_watch; }
    /// Closed until somebody has it follow the vault.
    [[nodiscard]] RecordsSession &records() { return *m_records; }
    [[nodiscard]] LookupRecorder &recorder() { return *m_recorder; }
    /// For the end of the program: the records are closed, with all that waited for them, and then the audit is ended.
    /// To be asked once, when nothing is being done any more. An error is that of the audit.
    [[nodiscard]] QFuture<core::Result<void>> end();
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }
    [[nodiscard]] core::Randomness &randomness() { return m_randomness; }

private:
    Places m_places;
    core::SystemClock m_clock;
    core::SystemRandomness m_randomness;
    std::optional<core::Error> m_problem;
    AccountBook m_accounts;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<VaultSession> m_vault;
    std::unique_ptr<AccountStore> m_store;
    std::unique_ptr<AccountActivity> m_activity;
    std::unique_ptr<AuditTrail> m_trail;
    std::unique_ptr<AuditWatch> m_watch;
    std::unique_ptr<RecordsSession> m_records;
    std::unique_ptr<LookupRecorder> m_recorder;
};

} // namespace kyc::services
