// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/p100/credentialtest.h"

#include "providers/p100/description.h"
#include "providers/p100/errors.h"
#include "providers/p100/kyclookup.h"
#include "providers/replies.h"
#include "providers/singlecall.h"

namespace kyc::providers {

namespace {

class CredentialTest final : public SingleCall<core::CredentialReport>
{
public:
    using SingleCall::SingleCall;

protected:
    [[nodiscard]] core::Result<core::CredentialReport> read(const core::HttpResponse &response) const override
    {
        const core::Result<core::JsonReader> json = replyObject(response, nowUtc());
        if (!json)
            return core::Unexpected(json.error());
        const core::Result<bool> isError = p100IsError(*json, response);
        if (!isError)
            return core::Unexpected(isError.error());
        if (*isError)
            return ofError(*json, response);
        if (const core::Result<QString> status = json->string(QStringLiteral("status")); !status)
            return core::Unexpected(status.error());
        return core::CredentialReport();
    }

private:
    [[nodiscard]] core::Result<core::CredentialReport> ofError(const core::JsonReader &json,
                                                               const core::HttpResponse &response) const
    {
        const core::Result<core::Verification> outcome = p100ErrorOutcome(json, response, nowUtc());
        const bool isAboutTheId =
            outcome || outcome.error().kind == core::ErrorKind::UserNotFound || outcome.error().providerCode == u"P403";
        if (!isAboutTheId)
            return core::Unexpected(outcome.error());
        if (statusSpeaks(response.status)) // what it says of the id then proves nothing
            return core::Unexpected(statusError(response, nowUtc()));
        return core::CredentialReport();
    }
};

} // namespace

core::Result<std::unique_ptr<TestConversation>> p100CredentialTest(const core::ProviderDescription &description,
                                                                   const TestInput &input)
{
    core::HttpRequest request = p100StatusRequest(description, input.account, input.randomness.freshId());
    return std::make_unique<CredentialTest>(std::move(request), input.clock);
}

} // namespace kyc::providers
