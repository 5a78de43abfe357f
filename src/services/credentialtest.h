// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/logindesk.h"
#include "services/task.h"

namespace kyc::services {

/// Proves one account's credential: logs in where that takes a person's code, then has the provider's test run.
class CredentialTest final : public Task<core::CredentialReport>
{
public:
    /// All must outlive it.
    CredentialTest(LoginDesk &desk, const LoginDesk::Parts &parts, const core::Account &account, QObject *parent);
    void start();

private:
    [[nodiscard]] const core::LoginDescription *login() const; ///< null when none has to be made first
    void prove();
    void conclude(core::Result<core::CredentialReport> result);

    LoginDesk &m_desk;
    const LoginDesk::Parts m_parts;
    core::Account m_account;
};

} // namespace kyc::services
