// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/credentialstate.h"

#include "providers/registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyc::services {

namespace {

using Kind = CredentialState::Kind;
constexpr qint64 kDay = 24 * 60 * 60; // seconds
constexpr qint64 kHour = 60 * 60;
constexpr qint64 kMinute = 60;

/// The translation context of everything here.
class CredentialStateText
{
    Q_DECLARE_TR_FUNCTIONS(CredentialStateText)
};

bool hasSecretFields(const core::ProviderDescription &provider)
{
    return std::any_of(provider.accountFields.cbegin(), provider.accountFields.cend(),
                       [](const core::FieldDescription &field) { return field.isSecret; });
}

/// Whether the account gets a new one by itself when this one is over: nobody has to care about its end.
bool renewsItself(const core::ProviderDescription &provider, const core::Account &account, const QString &fieldKey)
{
    return std::any_of(
        provider.logins.cbegin(), provider.logins.cend(), [&account, &fieldKey](const core::LoginDescription &login) {
            return login.givesKey == fieldKey && !login.isForCustomer && login.code == core::LoginCode::None
                && std::all_of(login.accountKeys.cbegin(), login.accountKeys.cend(),
                               [&account](const QString &key) { return account.fields.contains(key); });
        });
}

std::optional<QDateTime> earliestEnd(const core::ProviderDescription &provider, const core::Account &account,
                                     const AccountStore &store)
{
    std::optional<QDateTime> earliest;
    const QStringList keys = account.fields.secretKeys();
    for (const QString &key : keys) {
        const auto end = store.expiry(account.id, key);
        if (end && !renewsItself(provider, account, key) && (!earliest || *end < *earliest))
            earliest = end;
    }
    return earliest;
}

bool isClosed(const VaultSession &vault)
{
    return vault.state() != VaultSession::State::Open && vault.state() != VaultSession::State::NotChosen;
}

QString expiringText(qint64 seconds)
{
    // Rounded down: better too early than too late.
    if (seconds >= kHour)
        //: hours
        return CredentialStateText::tr("Expires in %1 h").arg(seconds / kHour);
    //: minutes
    return CredentialStateText::tr("Expires in %1 min").arg(std::max<qint64>(seconds / kMinute, 1));
}

} // namespace

CredentialState credentialState(const core::Account &account, const AccountStore &store, const VaultSession &vault,
                                const AccountActivity &activity, const QDateTime &nowUtc)
{
    CredentialState state;
    const providers::Provider *provider = providers::find(account.providerId);
    const bool isBare = account.fields.secretKeys().isEmpty();
    state.missingKeys = store.missingSecrets(account.id);
    if (provider == nullptr || !hasSecretFields(provider->description())) {
        state.kind = Kind::NoneNeeded;
        return state;
    }
    if (isClosed(vault) && (isBare || !state.missingKeys.isEmpty())) {
        state.kind = Kind::Locked;
        state.missingKeys.clear(); // nobody knows
        return state;
    }
    const AccountActivity::Entry entry = activity.entry(account.id);
    state.expiresAt = earliestEnd(provider->description(), account, store);
    state.refusal = entry.refusal;
    if (!state.missingKeys.isEmpty())
        state.kind = Kind::Missing;
    else if (isBare)
        state.kind = Kind::NoneNeeded;
    else if (state.refusal)
        state.kind = Kind::Refused;
    else if (state.expiresAt && *state.expiresAt <= nowUtc)
        state.kind = Kind::Expired;
    else if (state.expiresAt && nowUtc.secsTo(*state.expiresAt) <= kDay)
        state.kind = Kind::Expiring;
    else
        state.kind = entry.wasTaken ? Kind::Good : Kind::Untested;
    return state;
}

QString credentialStateText(const CredentialState &state, const QDateTime &nowUtc)
{
    switch (state.kind) {
    case Kind::Locked:
        return CredentialStateText::tr("Locked", "a credential");
    case Kind::Missing:
        return CredentialStateText::tr("Missing", "a credential");
    case Kind::Refused:
        return CredentialStateText::tr("Refused", "a credential");
    case Kind::Expired:
        return CredentialStateText::tr("Expired", "a credential");
    case Kind::Expiring:
        return expiringText(state.expiresAt ? nowUtc.secsTo(*state.expiresAt) : 0);
    case Kind::Untested:
        return CredentialStateText::tr("Not tested", "a credential");
    case Kind::Good:
        return CredentialStateText::tr("Good", "a credential");
    case Kind::NoneNeeded:
        return CredentialStateText::tr("None needed", "a credential");
    }
    return {};
}

} // namespace kyc::services
