// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/credentialtest.h"

#include "providers/singlecall.h"
#include "providers/singleexchange.h"
#include "providers/transak/answers.h"
#include "providers/transak/credentials.h"
#include "providers/transak/description.h"
#include "providers/transak/idproof.h"
#include "providers/transak/partnertoken.h"

namespace kyc::providers {

namespace {

using core::CredentialReport;
using core::ErrorKind;
using core::Message;
using namespace transak_fields;

constexpr int kBadRequest = 400;
constexpr int kNotFound = 404;

/// Whether Transak looked at what was asked, and not only at who asked.
bool isAboutTheQuestion(const core::Error &error)
{
    return error.kind == ErrorKind::InvalidRequest
        && (error.httpStatus == kBadRequest || error.httpStatus == kNotFound);
}

class KeyAndSecretTest final : public SingleCall<CredentialReport>
{
public:
    using SingleCall::SingleCall;

protected:
    [[nodiscard]] core::Result<CredentialReport> read(const core::HttpResponse &response) const override
    {
        const core::Result<core::Grant> grant = readTransakPartnerToken(response, nowUtc());
        if (!grant)
            return core::Unexpected(grant.error());
        return CredentialReport{{}, grant->expiresAt};
    }
};

class PartnerTokenTest final : public SingleCall<CredentialReport>
{
public:
    PartnerTokenTest(core::HttpRequest request, const core::Clock &clock, std::optional<QDateTime> expiresAt)
        : SingleCall(std::move(request), clock),
          m_expiresAt(std::move(expiresAt))
    { }

protected:
    [[nodiscard]] core::Result<CredentialReport> read(const core::HttpResponse &response) const override
    {
        const auto data = transakData(response, nowUtc());
        if (!data && !isAboutTheQuestion(data.error()))
            return core::Unexpected(data.error());
        const char *note = QT_TRANSLATE_NOOP("kyc", "Only the partner access token was tested.");
        return CredentialReport{{Message{note}}, m_expiresAt};
    }

private:
    std::optional<QDateTime> m_expiresAt;
};

/// Without any token Transak has to refuse; that it does, shows that it is there.
class KeyAloneTest final : public SingleCall<CredentialReport>
{
public:
    using SingleCall::SingleCall;

protected:
    [[nodiscard]] core::Result<CredentialReport> read(const core::HttpResponse &response) const override
    {
        const auto data = transakData(response, nowUtc());
        if (!data && data.error().kind != ErrorKind::Unauthorized && !isAboutTheQuestion(data.error()))
            return core::Unexpected(data.error());
        const char *note = QT_TRANSLATE_NOOP(
            "kyc",
            "Transak answers. There was nothing to prove: the account has an API key alone, which is no secret.");
        return CredentialReport{{Message{note}}, std::nullopt};
    }
};

core::Result<std::unique_ptr<TestConversation>> partnerTokenTest(const TestInput &input, const QUrl &baseUrl)
{
    core::Fields nobody;
    nobody.setText(kEmail, input.randomness.freshId() + QStringLiteral("@example.invalid"));
    nobody.setText(kWorkflowRunId, input.randomness.freshId());
    auto request = transakIdProofRequest({input.account, nobody, input.clock}, baseUrl);
    if (!request)
        return core::Unexpected(std::move(request).error());
    const core::Secret *token = input.account.fields.secret(kPartnerAccessToken);
    return std::make_unique<PartnerTokenTest>(*std::move(request), input.clock, core::jwtExpiry(*token));
}

std::unique_ptr<TestConversation> keyAloneTest(const TestInput &input, const QUrl &baseUrl)
{
    core::Target target(baseUrl);
    target.path("/api/v2/kyc/requirement")
        .query("metadata[quoteId]", input.randomness.freshId())
        .query("apiKey", input.account.fields.text(kApiKey));
    return std::make_unique<KeyAloneTest>(getRequest(baseUrl, target, {}), input.clock);
}

} // namespace

core::Result<std::unique_ptr<TestConversation>> transakCredentialTest(const core::ProviderDescription &description,
                                                                      const TestInput &input)
{
    const core::Fields &fields = input.account.fields;
    const QUrl baseUrl = input.account.baseUrl(description, QStringLiteral("api"));
    if (fields.contains(kApiKey) && fields.contains(kApiSecret)) {
        return std::make_unique<KeyAndSecretTest>(transakPartnerTokenRequest(description, input.account), input.clock);
    }
    if (fields.contains(kPartnerAccessToken))
        return partnerTokenTest(input, baseUrl);
    if (fields.contains(kApiKey))
        return keyAloneTest(input, baseUrl);
    const QString missing =
        fields.contains(kApiSecret) ? kApiKey : QString(kApiKey + u'|' + kApiSecret + u'|' + kPartnerAccessToken);
    return core::failure(ErrorKind::MissingCredential, core::ErrorCause::CredentialMissing, {missing});
}

} // namespace kyc::providers
