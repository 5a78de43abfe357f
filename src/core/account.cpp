// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/account.h"

#include "core/wordtable.h"

namespace kyc::core {

namespace {

constexpr WordTable<Environment, 3> kEnvironments{{
    {Environment::Staging, "staging"},
    {Environment::Production, "production"},
    {Environment::Custom, "custom"},
}};

} // namespace

QString toWord(Environment environment)
{
    return kEnvironments.word(environment);
}

std::optional<Environment> environmentFromWord(const QString &word)
{
    return kEnvironments.value(word);
}

QUrl Account::baseUrl(const ProviderDescription &provider, const QString &hostKey) const
{
    if (environment == Environment::Custom)
        return customBaseUrl;
    for (const HostDescription &host : provider.hosts) {
        if (host.key == hostKey)
            return environment == Environment::Production ? host.production : host.staging;
    }
    return {};
}

Account Account::clone() const
{
    return {id, name, providerId, environment, customBaseUrl, fields.clone(), isEnabled, quota};
}

} // namespace kyc::core
