// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/credentialtest.h"

#include "providers/credentials.h"
#include "providers/registry.h"
#include "services/accountcontext.h"

namespace kyc::services {

CredentialTest::CredentialTest(LoginDesk &desk, const LoginDesk::Parts &parts, const core::Account &account,
                               QObject *parent)
    : Task(parent),
      m_desk(desk),
      m_parts(parts),
      m_account(account.clone())
{ }

void CredentialTest::start()
{
    const core::LoginDescription *login = this->login();
    if (!login)
        return prove();
    const LoginKey key = m_desk.key(m_account, *login, {});
    core::Secret token = m_desk.goodToken(m_account, *login);
    // A token from elsewhere, or from the login as it was before, proves nothing of the login.
    if (!token.isEmpty() && m_desk.memory().isFromLogin(key, m_desk.printOf(token))) {
        m_account.fields.setSecret(login->givesKey, std::move(token));
        return prove();
    }
    await(m_desk.logIn(m_account, *login, {}), [this, field = login->givesKey](core::Result<core::Grant> grant) {
        if (!grant)
            return conclude(core::Unexpected(grant.error()));
        m_account.fields.setSecret(field, std::move(grant->token));
        prove();
    });
}

const core::LoginDescription *CredentialTest::login() const
{
    const providers::Provider *provider = providers::find(m_account.providerId);
    if (!provider)
        return nullptr;
    for (const core::LoginDescription &login : provider->description().logins) {
        // The test of what can log in unattended does just that.
        if (!login.isForCustomer && login.code != core::LoginCode::None
            && providers::loginFor(m_account, {}, login.givesKey) == &login)
            return &login;
    }
    return nullptr;
}

void CredentialTest::prove()
{
    auto conversation = providers::startTest({m_account, m_parts.clock, m_parts.randomness});
    if (!conversation)
        return conclude(core::Unexpected(conversation.error()));
    await(m_parts.runner.run(std::move(*conversation), accountContext(m_account)),
          [this](core::Result<core::CredentialReport> result) { conclude(std::move(result)); });
}

void CredentialTest::conclude(core::Result<core::CredentialReport> result)
{
    m_desk.tested(m_account.id, result ? std::nullopt : std::optional(result.error()));
    end(std::move(result));
}

} // namespace kyc::services
