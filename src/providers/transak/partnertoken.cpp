// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/partnertoken.h"

#include "providers/grants.h"
#include "providers/singlecall.h"
#include "providers/singleexchange.h"
#include "providers/transak/answers.h"
#include "providers/transak/description.h"

namespace kyc::providers {

namespace {

using namespace transak_fields;

class PartnerTokenLogin final : public SingleCall<core::LoginOutcome>
{
public:
    using SingleCall::SingleCall;

protected:
    [[nodiscard]] core::Result<core::LoginOutcome> read(const core::HttpResponse &response) const override
    {
        return readTransakPartnerToken(response, nowUtc());
    }
};

} // namespace

core::HttpRequest transakPartnerTokenRequest(const core::ProviderDescription &description, const core::Account &account)
{
    const QUrl baseUrl = account.baseUrl(description, QStringLiteral("partner"));
    core::Target target(baseUrl);
    target.path("/partners/api/v2/refresh-token");
    const core::Secret *apiSecret = account.fields.secret(kApiSecret);
    return postRequest(baseUrl, target, {{"api-secret", apiSecret->open().toByteArray()}},
                       {{QStringLiteral("apiKey"), account.fields.text(kApiKey)}});
}

core::Result<core::Grant> readTransakPartnerToken(const core::HttpResponse &response, const QDateTime &nowUtc)
{
    const auto data = transakData(response, nowUtc);
    if (!data)
        return core::Unexpected(keyRefused(data.error()));
    core::Result<core::Secret> token = tokenAt(*data, QStringLiteral("accessToken"));
    if (!token)
        return core::Unexpected(std::move(token).error());
    const core::Result<std::optional<QDateTime>> said = unixTimeAt(*data, QStringLiteral("expiresAt"));
    if (!said)
        return core::Unexpected(said.error());
    const std::optional<QDateTime> expiresAt = said->has_value() ? *said : core::jwtExpiry(*token);
    return core::Grant{*std::move(token), expiresAt};
}

std::unique_ptr<LoginConversation> transakPartnerTokenLogin(const core::ProviderDescription &description,
                                                            const LoginInput &input)
{
    return std::make_unique<PartnerTokenLogin>(transakPartnerTokenRequest(description, input.account), input.clock);
}

} // namespace kyc::providers
