// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/kriptomat/credentialtest.h"

#include "providers/kriptomat/description.h"
#include "providers/kriptomat/errors.h"
#include "providers/kriptomat/kyclookup.h"
#include "providers/replies.h"
#include "providers/singlecall.h"

namespace kyc::providers {

namespace {

constexpr int kUnprocessable = 422;

class CredentialTest final : public SingleCall<core::CredentialReport>
{
public:
    CredentialTest(core::HttpRequest request, const core::Clock &clock, std::optional<QDateTime> expiresAt)
        : SingleCall(std::move(request), clock),
          m_expiresAt(std::move(expiresAt))
    { }

protected:
    [[nodiscard]] core::Result<core::CredentialReport> read(const core::HttpResponse &response) const override
    {
        const core::Result<core::JsonReader> json = kriptomatReply(response, nowUtc());
        if (!json && !isAboutTheUser(json.error()))
            return core::Unexpected(json.error());
        return core::CredentialReport{{}, m_expiresAt};
    }

private:
    [[nodiscard]] static bool isAboutTheUser(const core::Error &error)
    {
        return error.kind == core::ErrorKind::UserNotFound
            || (error.kind == core::ErrorKind::InvalidRequest && error.httpStatus == kUnprocessable);
    }

    std::optional<QDateTime> m_expiresAt;
};

} // namespace

core::Result<std::unique_ptr<TestConversation>> kriptomatCredentialTest(const core::ProviderDescription &description,
                                                                        const TestInput &input)
{
    auto request = kriptomatUserRequest(description, input.account, input.randomness.freshId());
    if (!request)
        return core::Unexpected(std::move(request).error());
    const core::Secret *token = input.account.fields.secret(kriptomat_fields::kAccessToken);
    return std::make_unique<CredentialTest>(*std::move(request), input.clock, core::jwtExpiry(*token));
}

} // namespace kyc::providers
