// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/neededlogin.h"

#include "providers/credentials.h"
#include "providers/lookup.h"
#include "providers/registry.h"

namespace kyc::services {

namespace {

bool canAsk(const core::Account &account, const QString &checkId, const core::Fields &customer,
            const core::LoginDescription &login, core::Secret token, const core::Clock &clock)
{
    core::Account asking = account.clone();
    core::Fields asked = customer.clone();
    (login.isForCustomer ? asked : asking.fields).setSecret(login.givesKey, std::move(token));
    return providers::startLookup(checkId, {asking, asked, clock}).has_value();
}

bool isNeeded(const core::Account &account, const QString &checkId, const core::Fields &customer,
              const core::LoginDescription &login, const core::Clock &clock)
{
    return !canAsk(account, checkId, customer, login, {}, clock)
        && canAsk(account, checkId, customer, login, core::Secret(QByteArray("any-token")), clock);
}

} // namespace

const core::LoginDescription *neededLogin(const core::Account &account, const QString &checkId,
                                          const core::Fields &customer, const QStringList &settledKeys,
                                          const core::Clock &clock)
{
    const providers::Provider *provider = providers::providerOfCheck(checkId);
    if (!provider || provider->description().id != account.providerId)
        return nullptr;
    for (const bool isForCustomer : {false, true}) {
        for (const core::LoginDescription &login : provider->description().logins) {
            if (login.isForCustomer == isForCustomer && !settledKeys.contains(login.givesKey)
                && providers::loginFor(account, customer, login.givesKey) == &login
                && isNeeded(account, checkId, customer, login, clock))
                return &login;
        }
    }
    return nullptr;
}

} // namespace kyc::services
