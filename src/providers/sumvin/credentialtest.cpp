// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumvin/credentialtest.h"

#include "providers/replies.h"
#include "providers/singlecall.h"
#include "providers/singleexchange.h"
#include "providers/sumvin/description.h"
#include "providers/sumvin/errors.h"

namespace kyc::providers {

namespace {

using core::ErrorCause;

constexpr int kOk = 200;

class CredentialTest final : public SingleCall<core::CredentialReport>
{
public:
    using SingleCall::SingleCall;

protected:
    [[nodiscard]] core::Result<core::CredentialReport> read(const core::HttpResponse &response) const override
    {
        const core::Result<core::JsonReader> json = replyObject(response, nowUtc());
        const core::Error error = json ? sumvinError(*json, response, nowUtc()) : json.error();
        const bool isAnswered = json && response.status == kOk;
        if (!isAnswered && error.cause != ErrorCause::TokenRefused)
            return core::Unexpected(error);
        const char *note = QT_TRANSLATE_NOOP(
            "kyc", "Sumvin answers. There was nothing to prove: the personal token belongs to the customer.");
        return core::CredentialReport{{core::Message{note}}, std::nullopt};
    }
};

} // namespace

std::unique_ptr<TestConversation> sumvinCredentialTest(const core::ProviderDescription &description,
                                                       const TestInput &input)
{
    const QUrl baseUrl = input.account.baseUrl(description, QStringLiteral("api"));
    core::Target target(baseUrl);
    target.path("/v0/kyc/status");
    QList<core::HttpHeader> headers;
    if (const QString orgId = input.account.fields.text(sumvin_fields::kOrgId); !orgId.isEmpty())
        headers.append(core::HttpHeader{"x-juno-orgid", orgId.toUtf8()});
    core::HttpRequest request = getRequest(baseUrl, target, std::move(headers));
    request.isTransient = sumvinIsTransient;
    return std::make_unique<CredentialTest>(std::move(request), input.clock);
}

} // namespace kyc::providers
