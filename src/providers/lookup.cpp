// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/lookup.h"

#include "providers/blotter.h"
#include "providers/fieldcheck.h"
#include "providers/registry.h"

namespace kyc::providers {

using core::ErrorCause;
using core::ErrorKind;
using core::Verification;

namespace {

/// A field that cannot stand in a header; harmless unless it is put into one.
struct HeaderBreaker
{
    QString key;
    bool isSecret = false;
    core::Secret value;
};

std::vector<HeaderBreaker> headerBreakers(const core::Fields &fields)
{
    std::vector<HeaderBreaker> found;
    const QStringList secretKeys = fields.secretKeys();
    for (const QString &key : secretKeys) {
        const core::Secret *secret = fields.secret(key);
        if (!isHeaderValue(secret->open()))
            found.push_back({key, true, secret->clone()});
    }
    const QStringList textKeys = fields.textKeys();
    for (const QString &key : textKeys) {
        core::Secret value = core::Secret::fromText(fields.text(key));
        if (!isHeaderValue(value.open()))
            found.push_back({key, false, std::move(value)});
    }
    return found;
}

/// Stands around a provider's conversation: nothing goes out that would break a header, and no secret comes back.
class GuardedLookup final : public LookupConversation
{
public:
    GuardedLookup(std::unique_ptr<LookupConversation> inner, const core::Fields &account, const core::Fields &customer)
        : m_inner(std::move(inner)),
          m_headerBreakers(headerBreakers(account))
    {
        m_blotter.addSecrets(account);
        m_blotter.addSecrets(customer);
        for (HeaderBreaker &breaker : headerBreakers(customer))
            m_headerBreakers.push_back(std::move(breaker));
    }

    [[nodiscard]] core::Step<Verification> start() override { return guarded(m_inner->start()); }
    [[nodiscard]] core::Step<Verification> answered(const core::Result<core::HttpResponse> &answer) override
    {
        return guarded(m_inner->answered(answer));
    }
    [[nodiscard]] core::Step<Verification> waited() override { return guarded(m_inner->waited()); }

private:
    [[nodiscard]] core::Step<Verification> guarded(core::Step<Verification> step) const
    {
        if (auto *done = std::get_if<core::Done<Verification>>(&step))
            return core::Done<Verification>{m_blotter.blotted(std::move(done->value))};
        if (auto *fail = std::get_if<core::Fail>(&step))
            return core::Fail{m_blotter.blotted(std::move(fail->error))};
        if (const auto *send = std::get_if<core::Send>(&step)) {
            for (const core::HttpHeader &header : send->request.headers) {
                if (!isHeaderValue(header.value))
                    return core::Fail{malformed(header)};
            }
        }
        return step;
    }

    [[nodiscard]] core::Error malformed(const core::HttpHeader &header) const
    {
        for (const HeaderBreaker &breaker : m_headerBreakers) {
            if (!header.value.contains(breaker.value.open()))
                continue;
            return breaker.isSecret
                ? core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMalformed, {breaker.key}).value()
                : core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {breaker.key}).value();
        }
        const QString name = QString::fromLatin1(header.name);
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {name}).value();
    }

    std::unique_ptr<LookupConversation> m_inner;
    std::vector<HeaderBreaker> m_headerBreakers;
    Blotter m_blotter;
};

} // namespace

core::Result<std::unique_ptr<LookupConversation>> startLookup(const QString &checkId, const LookupInput &input)
{
    const Provider *provider = providerOfCheck(checkId);
    if (provider == nullptr || provider->description().id != input.account.providerId)
        return core::failure(ErrorKind::InvalidInput, ErrorCause::UnknownCheck, {checkId});
    const core::ProviderDescription &description = provider->description();
    const QList<core::FieldDescription> &customerFields = description.check(checkId)->customerFields;

    if (!isBaseAddress(input.account.baseUrl(description, QStringLiteral("api"))))
        return core::failure(ErrorKind::InvalidInput, ErrorCause::AddressMalformed);
    core::Account account = input.account.clone();
    account.fields = withDefaults(description.accountFields, input.account.fields);
    const core::Fields customer = withDefaults(customerFields, input.customer);
    if (const auto ok = checkFields(description.accountFields, account.fields, FieldOwner::Account); !ok)
        return core::Unexpected(ok.error());
    if (const auto ok = checkFields(customerFields, customer, FieldOwner::Customer); !ok)
        return core::Unexpected(ok.error());

    auto conversation = provider->lookup(checkId, {account, customer, input.clock});
    if (!conversation)
        return core::Unexpected(std::move(conversation).error());
    return std::make_unique<GuardedLookup>(*std::move(conversation), account.fields, customer);
}

} // namespace kyc::providers
