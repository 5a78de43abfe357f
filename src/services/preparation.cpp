// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/preparation.h"

#include "services/neededlogin.h"

namespace kyc::services {

using core::ErrorCause;
using core::ErrorKind;

Preparation::Preparation(LoginDesk &desk, AccountStore &store, const core::Clock &clock,
                         CredentialBroker::Credentials credentials, QString checkId, QObject *parent)
    : Task(parent),
      m_desk(desk),
      m_store(store),
      m_clock(clock),
      m_credentials(std::move(credentials)),
      m_checkId(std::move(checkId))
{
    connect(&m_desk, &LoginDesk::locked, this,
            [this] { end(core::failure(ErrorKind::Vault, ErrorCause::VaultLocked)); });
}

void Preparation::start()
{
    goOn();
}

void Preparation::goOn()
{
    while (const core::LoginDescription *login =
               neededLogin(m_credentials.account, m_checkId, m_credentials.customer, m_settledKeys, m_clock)) {
        m_settledKeys.append(login->givesKey);
        if (!settle(*login))
            return;
    }
    end(std::move(m_credentials));
}

bool Preparation::settle(const core::LoginDescription &login)
{
    if (login.isForCustomer) {
        if (m_credentials.customer.contains(login.givesKey))
            return true;
        takeCustomerToken(login);
        return false;
    }
    if (core::Secret token = m_desk.goodToken(m_credentials.account, login); !token.isEmpty()) {
        m_credentials.account.fields.setSecret(login.givesKey, std::move(token));
        m_credentials.granted.append(login.givesKey);
        return true;
    }
    await(m_desk.logIn(m_credentials.account, login, m_credentials.customer),
          [this, key = login.givesKey](core::Result<core::Grant> grant) {
              if (!grant)
                  return end(core::Unexpected(grant.error()));
              m_credentials.account.fields.setSecret(key, std::move(grant->token));
              m_credentials.granted.append(key);
              goOn();
          });
    return false;
}

void Preparation::takeCustomerToken(const core::LoginDescription &login)
{
    const QString person = m_desk.key(m_credentials.account, login, m_credentials.customer).person;
    await(m_store.customerToken(m_credentials.account, login.givesKey, person),
          [this, key = login.givesKey](core::Result<core::Secret> token) {
              // Without a keeper there is simply none; a keeper that fails must not look like that.
              if (!token && token.error().cause != ErrorCause::VaultNotChosen)
                  return end(core::Unexpected(token.error()));
              if (token && !token->isEmpty()) {
                  m_credentials.customer.setSecret(key, std::move(*token));
                  m_credentials.granted.append(key);
              }
              goOn();
          });
}

} // namespace kyc::services
