// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/credentialbroker.h"
#include "services/logindesk.h"
#include "services/task.h"

namespace kyc::services {

/// Puts in the tokens that one lookup needs, one login after the other.
class Preparation final : public Task<CredentialBroker::Credentials>
{
public:
    /// Desk, store and clock must outlive it.
    Preparation(LoginDesk &desk, AccountStore &store, const core::Clock &clock,
                CredentialBroker::Credentials credentials, QString checkId, QObject *parent);
    void start();

private:
    void goOn();
    [[nodiscard]] bool settle(const core::LoginDescription &login); ///< false when it has to wait for something
    void takeCustomerToken(const core::LoginDescription &login);

    LoginDesk &m_desk;
    AccountStore &m_store;
    const core::Clock &m_clock;
    CredentialBroker::Credentials m_credentials;
    const QString m_checkId;
    QStringList m_settledKeys;
};

} // namespace kyc::services
