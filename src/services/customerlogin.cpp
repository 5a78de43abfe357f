// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/customerlogin.h"

#include "providers/registry.h"

#include <algorithm>

namespace kyc::services {

namespace {

bool isMissing(const core::Error &error, const QString &key)
{
    const bool isAboutMissing =
        error.cause == core::ErrorCause::FieldMissing || error.cause == core::ErrorCause::CredentialMissing;
    return isAboutMissing && std::any_of(error.args.cbegin(), error.args.cend(), [&key](const QString &alternatives) {
               return alternatives.split(u'|').contains(key);
           });
}

/// An account without a credential of its own has asked with the customer's.
bool isRefused(const core::Error &error, const core::Account &account)
{
    return error.kind == core::ErrorKind::Unauthorized && account.fields.secretKeys().isEmpty();
}

bool canStart(const core::Account &account, const core::LoginDescription &login)
{
    return std::all_of(login.accountKeys.cbegin(), login.accountKeys.cend(),
                       [&account](const QString &key) { return account.fields.contains(key); });
}

} // namespace

const core::LoginDescription *customerLogin(const core::Account &account, const QString &checkId,
                                            const core::Error &error)
{
    const providers::Provider *provider = providers::find(account.providerId);
    const core::CheckDescription *check = provider ? provider->description().check(checkId) : nullptr;
    if (!check)
        return nullptr;
    for (const core::LoginDescription &login : provider->description().logins) {
        if (login.isForCustomer && core::findField(check->customerFields, login.givesKey) && canStart(account, login)
            && (isMissing(error, login.givesKey) || isRefused(error, account)))
            return &login;
    }
    return nullptr;
}

} // namespace kyc::services
