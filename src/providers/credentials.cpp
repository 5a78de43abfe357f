// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/credentials.h"

#include "providers/fieldcheck.h"
#include "providers/guardedconversation.h"
#include "providers/registry.h"

#include <algorithm>

namespace kyc::providers {

using core::ErrorCause;
using core::ErrorKind;

namespace {

const QString kCode = QStringLiteral("code");
const QString kState = QStringLiteral("state");

/// The fields of those keys, every one of them required.
QList<core::FieldDescription> required(const QList<core::FieldDescription> &fields, const QStringList &keys)
{
    QList<core::FieldDescription> found;
    for (const QString &key : keys) {
        const core::FieldDescription *field = core::findField(fields, key);
        Q_ASSERT(field != nullptr);
        found.append(*field);
        found.last().isRequired = true;
    }
    return found;
}

QList<core::FieldDescription> customerFields(const core::ProviderDescription &description)
{
    QList<core::FieldDescription> fields;
    for (const core::CheckDescription &check : description.checks)
        fields += check.customerFields;
    return fields;
}

/// People type codes in groups; what else is no code stays outside.
core::Result<core::Secret> typedCode(const core::Secret &code)
{
    QByteArray typed = code.open().toByteArray();
    typed.replace(' ', QByteArrayView());
    core::Secret plain(std::move(typed));
    constexpr qsizetype kLongestCode = 64;
    if (!isHeaderValue(plain.open()) || plain.size() > kLongestCode)
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {kCode});
    return plain;
}

/// Code and state are there as the login wants them at this point.
core::Result<void> checkStep(const core::LoginDescription &login, const LoginInput &input)
{
    const bool isCodeDue = login.code == core::LoginCode::Authenticator
        || (login.code == core::LoginCode::Mailed && input.state != nullptr);
    const bool isStateDue = login.code == core::LoginCode::Mailed && input.code != nullptr;
    if (isCodeDue && input.code == nullptr)
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing, {kCode});
    if (isStateDue && input.state == nullptr)
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing, {kState});
    return {};
}

bool hasAll(const core::Fields &fields, const QStringList &keys)
{
    return std::all_of(keys.cbegin(), keys.cend(), [&fields](const QString &key) { return fields.contains(key); });
}

} // namespace

core::Result<std::unique_ptr<TestConversation>> startTest(const TestInput &input)
{
    const Provider *provider = find(input.account.providerId);
    if (provider == nullptr)
        return core::failure(ErrorKind::InvalidInput, ErrorCause::UnknownCheck, {input.account.providerId});
    const auto account = preparedAccount(provider->description(), input.account);
    if (!account)
        return core::Unexpected(account.error());
    auto conversation = provider->test({*account, input.clock, input.randomness});
    if (!conversation)
        return core::Unexpected(std::move(conversation).error());
    ConversationGuard guard;
    guard.add(account->fields);
    return std::make_unique<GuardedConversation<core::CredentialReport>>(*std::move(conversation), std::move(guard));
}

core::Result<std::unique_ptr<LoginConversation>> startLogin(const QString &loginId, const LoginInput &input)
{
    const Provider *provider = find(input.account.providerId);
    const core::LoginDescription *login = provider == nullptr ? nullptr : provider->description().login(loginId);
    if (login == nullptr)
        return core::failure(ErrorKind::InvalidInput, ErrorCause::UnknownCheck, {loginId});
    const core::ProviderDescription &description = provider->description();
    const auto account = preparedAccount(description, input.account);
    if (!account)
        return core::Unexpected(account.error());
    const auto accountFields = required(description.accountFields, login->accountKeys);
    if (const auto ok = checkFields(accountFields, account->fields, FieldOwner::Account); !ok)
        return core::Unexpected(ok.error());
    const auto personalFields = required(customerFields(description), login->customerKeys);
    if (const auto ok = checkFields(personalFields, input.customer, FieldOwner::Customer); !ok)
        return core::Unexpected(ok.error());
    if (const auto ok = checkStep(*login, input); !ok)
        return core::Unexpected(ok.error());

    ConversationGuard guard;
    guard.add(account->fields);
    guard.add(input.customer);
    core::Secret code;
    if (input.code != nullptr) {
        auto typed = typedCode(*input.code);
        if (!typed)
            return core::Unexpected(typed.error());
        code = *std::move(typed);
        guard.add(kCode, code);
    }
    if (input.state != nullptr)
        guard.add(kState, *input.state);
    auto conversation = provider->logIn(
        loginId, {*account, input.customer, input.code == nullptr ? nullptr : &code, input.state, input.clock});
    if (!conversation)
        return core::Unexpected(std::move(conversation).error());
    return std::make_unique<GuardedConversation<core::LoginOutcome>>(*std::move(conversation), std::move(guard));
}

const core::LoginDescription *loginFor(const core::Account &account, const core::Fields &customer,
                                       const QString &givesKey)
{
    const Provider *provider = find(account.providerId);
    if (provider == nullptr)
        return nullptr;
    const QList<core::LoginDescription> &logins = provider->description().logins;
    const auto found = std::find_if(logins.cbegin(), logins.cend(), [&](const core::LoginDescription &login) {
        return login.givesKey == givesKey && hasAll(account.fields, login.accountKeys)
            && hasAll(customer, login.customerKeys);
    });
    return found == logins.cend() ? nullptr : &*found;
}

} // namespace kyc::providers
