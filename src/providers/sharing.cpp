// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sharing.h"

#include "providers/fieldcheck.h"
#include "providers/guardedconversation.h"
#include "providers/registry.h"

#include <algorithm>
#include <array>

namespace kyc::providers {

using core::ErrorCause;
using core::ErrorKind;

namespace {

const QString kShareToken = QStringLiteral("share-token");

core::Unexpected doesNotShare(const core::Account &account)
{
    return core::failure(ErrorKind::InvalidInput, ErrorCause::UnknownCheck, {account.providerId});
}

template <class Side>
const Side *sideOf(const QString &providerId, std::optional<Side> core::ProviderDescription::*side)
{
    const Provider *provider = find(providerId);
    if (provider == nullptr)
        return nullptr;
    const std::optional<Side> &said = provider->description().*side;
    return said ? &*said : nullptr;
}

core::Result<void> checkToken(const core::Secret &token)
{
    if (token.isEmpty())
        return core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, {kShareToken});
    if (!isHeaderValue(token.open()) || token.size() > kLongestField || token.open().contains(' '))
        return core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMalformed, {kShareToken});
    return {};
}

template <class T>
std::unique_ptr<core::Conversation<T>> guarded(std::unique_ptr<core::Conversation<T>> inner, ConversationGuard guard)
{
    return std::make_unique<GuardedConversation<T>>(std::move(inner), std::move(guard));
}

/// Account and fields as the provider gets them.
struct Prepared
{
    core::Account account;
    core::Fields fields;
};

core::Result<Prepared> preparedHandOver(const core::Account &given, const core::Fields &givenFields)
{
    const core::SharingDestination *destination = destinationOf(given.providerId);
    if (destination == nullptr)
        return doesNotShare(given);
    auto account = preparedAccount(find(given.providerId)->description(), given);
    if (!account)
        return core::Unexpected(std::move(account).error());
    const QList<core::FieldDescription> &descriptions = destination->fields;
    core::Fields fields = withDefaults(descriptions, givenFields);
    if (const auto ok = checkFields(descriptions, fields, FieldOwner::Customer); !ok)
        return core::Unexpected(ok.error());
    return Prepared{*std::move(account), std::move(fields)};
}

} // namespace

const core::SharingSource *sourceOf(const QString &providerId)
{
    return sideOf(providerId, &core::ProviderDescription::source);
}

const core::SharingDestination *destinationOf(const QString &providerId)
{
    return sideOf(providerId, &core::ProviderDescription::destination);
}

core::Result<std::unique_ptr<ApplicantConversation>> startApplicantReading(const LookupInput &input)
{
    const core::SharingSource *source = sourceOf(input.account.providerId);
    if (source == nullptr)
        return doesNotShare(input.account);
    const Provider &provider = *find(input.account.providerId);
    const core::ProviderDescription &description = provider.description();
    const auto &fields = description.check(source->checkId)->customerFields;
    const auto account = preparedAccount(description, input.account);
    if (!account)
        return core::Unexpected(account.error());
    const core::Fields customer = withDefaults(fields, input.customer);
    if (const auto ok = checkFields(fields, customer, FieldOwner::Customer); !ok)
        return core::Unexpected(ok.error());
    auto conversation = provider.readApplicant({*account, customer, input.clock});
    if (!conversation)
        return core::Unexpected(std::move(conversation).error());
    ConversationGuard guard;
    guard.add(account->fields);
    guard.add(customer);
    return guarded(*std::move(conversation), std::move(guard));
}

core::Result<std::unique_ptr<TokenConversation>> startShareToken(const ShareTokenInput &input)
{
    const core::SharingSource *source = sourceOf(input.account.providerId);
    if (source == nullptr)
        return doesNotShare(input.account);
    const Provider &provider = *find(input.account.providerId);
    const auto account = preparedAccount(provider.description(), input.account);
    if (!account)
        return core::Unexpected(account.error());
    if (input.applicantId.isEmpty())
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing, {source->applicantKey});
    if (input.recipient.isEmpty())
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing, {QStringLiteral("recipient")});
    const auto life = std::clamp(input.life, std::chrono::seconds(1), source->longestLife);
    auto conversation = provider.makeShareToken({*account, input.applicantId, input.recipient, life, input.clock});
    if (!conversation)
        return core::Unexpected(std::move(conversation).error());
    ConversationGuard guard;
    guard.add(account->fields);
    return guarded(*std::move(conversation), std::move(guard));
}

core::Result<std::unique_ptr<HandOverConversation>> startHandOver(const HandOverInput &input)
{
    const auto prepared = preparedHandOver(input.account, input.fields);
    if (!prepared)
        return core::Unexpected(prepared.error());
    if (const auto ok = checkToken(input.token); !ok)
        return core::Unexpected(ok.error());
    const Provider &provider = *find(input.account.providerId);
    auto conversation = provider.handOver({prepared->account, prepared->fields, input.token, input.clock});
    if (!conversation)
        return core::Unexpected(std::move(conversation).error());
    ConversationGuard guard;
    guard.add(prepared->account.fields);
    guard.add(prepared->fields);
    guard.add(kShareToken, input.token);
    return guarded(*std::move(conversation), std::move(guard));
}

core::Result<void> checkHandOver(const core::Account &account, const core::Fields &fields)
{
    const auto prepared = preparedHandOver(account, fields);
    if (!prepared)
        return core::Unexpected(prepared.error());
    return find(account.providerId)->checkHandOver(prepared->account, prepared->fields);
}

QString recipientOf(const core::Account &destination)
{
    const core::SharingDestination *sharing = destinationOf(destination.providerId);
    if (sharing == nullptr)
        return {};
    const QString &key = sharing->recipientKey;
    return key.isEmpty() ? sharing->recipient : destination.fields.text(key).trimmed();
}

bool isUnsent(const core::Error &error)
{
    constexpr std::array kCauses{
        ErrorCause::HostNotFound,         ErrorCause::ConnectionRefused,      ErrorCause::CertificateExpired,
        ErrorCause::CertificateWrongHost, ErrorCause::CertificateNotYetValid, ErrorCause::CertificateSelfSigned,
        ErrorCause::CertificateUntrusted, ErrorCause::CertificateRevoked,     ErrorCause::CertificateWeak,
        ErrorCause::PlainHttpRefused,     ErrorCause::OriginRefused,          ErrorCause::AddressMalformed,
    };
    const bool isOurs = error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::MissingCredential
        || error.kind == ErrorKind::Vault || error.kind == ErrorKind::Records;
    return error.httpStatus == 0
        && (isOurs || std::find(kCauses.cbegin(), kCauses.cend(), error.cause) != kCauses.cend());
}

} // namespace kyc::providers
