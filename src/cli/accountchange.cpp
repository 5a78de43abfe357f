// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/accountchange.h"

#include "cli/fieldslots.h"
#include "cli/sharedoptions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyc::cli {

namespace {

using core::Message;

QList<FieldSlot> accountSlots(const core::ProviderDescription &provider)
{
    QList<FieldSlot> all;
    for (const core::FieldDescription &field : provider.accountFields)
        all.append({&provider, nullptr, &field});
    return all;
}

Message givenTwice(const QString &key)
{
    return Message{QT_TRANSLATE_NOOP("kyc", "%1 is given twice."), {key}};
}

/// Keys are known and of the right kind, each given once.
std::optional<Message> problemOfKeys(const AccountChange &change, const core::ProviderDescription &provider)
{
    const QList<FieldSlot> all = accountSlots(provider);
    QStringList taken;
    const auto take = [&taken](const QString &key) -> std::optional<Message> {
        if (taken.contains(key))
            return givenTwice(key);
        taken.append(key);
        return std::nullopt;
    };
    for (const SecretAssignment &secret : change.secrets) {
        if (const auto found = slotsForSecret(all, secret.target); !found)
            return found.error();
        if (const auto twice = take(secret.target.key))
            return twice;
    }
    for (const Assignment &field : change.fields) {
        if (const auto found = slotsForText(all, field); !found)
            return found.error();
        if (const auto twice = take(field.key))
            return twice;
    }
    for (const QString &key : change.removedKeys) {
        if (!core::findField(provider.accountFields, key))
            return Message{QT_TRANSLATE_NOOP("kyc", "--unset names a key that this provider's accounts do not have.")};
        if (const auto twice = take(key))
            return twice;
    }
    return std::nullopt;
}

void setQuota(core::Account &account, const AccountChange &change, const core::Quota &usual)
{
    if (!change.requestsPerSecond && !change.inFlight)
        return;
    core::Quota quota = account.quota.value_or(usual);
    if (change.requestsPerSecond) {
        quota.requestsPerSecond = *change.requestsPerSecond;
        quota.burst = std::max(1, static_cast<int>(std::ceil(*change.requestsPerSecond)));
    }
    quota.inFlight = change.inFlight.value_or(quota.inFlight);
    account.quota = quota;
}

std::optional<Message> readSecrets(core::Account &account, const AccountChange &change, QList<Message> &warnings)
{
    for (const SecretAssignment &secret : change.secrets) {
        auto read = readSecret(secret.target.key, secret.source);
        if (!read)
            return read.error();
        if (!read->warning.isEmpty())
            warnings.append(read->warning);
        account.fields.setSecret(secret.target.key, std::move(read->secret));
    }
    return std::nullopt;
}

} // namespace

bool AccountChange::changesNothing() const
{
    return !name && !address && fields.isEmpty() && removedKeys.isEmpty() && secrets.isEmpty() && !isEnabled
        && !requestsPerSecond && !inFlight;
}

OptionGroup accountChangeOptions()
{
    return {
        Message{QT_TRANSLATE_NOOP("kyc", "The account")},
        {{QStringLiteral("name"), QStringLiteral("NAME"), Message{QT_TRANSLATE_NOOP("kyc", "What it is called.")}},
         {QStringLiteral("environment"), QStringLiteral("NAME"),
          Message{QT_TRANSLATE_NOOP("kyc", "staging (default) or production: the provider's own hosts.")}, false,
          environmentChoices()},
         {QStringLiteral("base-url"), QStringLiteral("URL"),
          Message{QT_TRANSLATE_NOOP("kyc",
                                    "This address instead of the provider's own. https; http for this machine alone. "
                                    "Credentials entered for another address are not sent there.")}},
         {QStringLiteral("field"), QStringLiteral("KEY=VALUE"),
          Message{QT_TRANSLATE_NOOP("kyc", "A setting of the account. Repeatable.")}, true},
         {QStringLiteral("secret"), QStringLiteral("KEY=SOURCE"),
          Message{QT_TRANSLATE_NOOP("kyc",
                                    "A credential, kept in the vault. Repeatable. SOURCE is env:NAME (an environment "
                                    "variable), file:PATH or stdin (for one secret at most).")},
          true},
         {QStringLiteral("unset"), QStringLiteral("KEY"),
          Message{QT_TRANSLATE_NOOP("kyc", "Take a setting or a credential away. Repeatable.")}, true},
         {QStringLiteral("requests-per-second"), QStringLiteral("NUMBER"),
          Message{QT_TRANSLATE_NOOP("kyc", "0 is without limit. By default what the provider allows.")}},
         {QStringLiteral("max-in-flight"), QStringLiteral("NUMBER"),
          Message{QT_TRANSLATE_NOOP("kyc", "Requests that wait for an answer at once.")}},
         {QStringLiteral("enable"), QString(), Message{QT_TRANSLATE_NOOP("kyc", "Ask it in lookups.")}},
         {QStringLiteral("disable"), QString(), Message{QT_TRANSLATE_NOOP("kyc", "Do not ask it in lookups.")}}}};
}

AccountChange readAccountChange(OptionReader &reader)
{
    AccountChange change;
    change.secrets = reader.secrets();
    change.name = reader.value("name");
    change.address = reader.address();
    change.fields = reader.fields();
    change.removedKeys = reader.values("unset");
    change.requestsPerSecond = reader.requestsPerSecond();
    change.inFlight = reader.inFlight();
    if (reader.contains("enable") && reader.contains("disable"))
        reader.refuse(Message{QT_TRANSLATE_NOOP("kyc", "--enable and --disable exclude each other.")});
    if (reader.contains("enable") || reader.contains("disable"))
        change.isEnabled = reader.contains("enable");
    return change;
}

Parsed<core::Account> changed(core::Account account, const AccountChange &change,
                              const core::ProviderDescription &provider, QList<Message> &warnings)
{
    if (const auto problem = problemOfKeys(change, provider))
        return Misuse(*problem);
    account.name = change.name.value_or(account.name);
    account.isEnabled = change.isEnabled.value_or(account.isEnabled);
    if (change.address) {
        account.environment = change.address->environment;
        account.customBaseUrl = change.address->baseUrl;
    }
    setQuota(account, change, provider.quota);
    for (const QString &key : change.removedKeys)
        account.fields.remove(key);
    for (const Assignment &field : change.fields)
        account.fields.setText(field.key, field.value);
    const auto unread = readSecrets(account, change, warnings);
    for (const SecretAssignment &secret : change.secrets)
        forgetSource(secret.source);
    if (unread)
        return Misuse(*unread);
    return account;
}

} // namespace kyc::cli
