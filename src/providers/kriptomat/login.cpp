// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/kriptomat/login.h"

#include "providers/grants.h"
#include "providers/kriptomat/description.h"
#include "providers/kriptomat/errors.h"
#include "providers/replies.h"
#include "providers/singlecall.h"
#include "providers/singleexchange.h"

namespace kyc::providers {

namespace {

using namespace kriptomat_fields;
using core::ErrorKind;

constexpr int kOk = 200;
constexpr int kBadRequest = 400;
constexpr int kUnprocessable = 422;

/// A wrong password, a wrong code and an unknown client are all told in Laravel's ways of saying no.
bool isRefusal(const core::Error &error)
{
    const bool isInvalid = error.kind == ErrorKind::InvalidRequest
        && (error.httpStatus == kOk || error.httpStatus == kBadRequest || error.httpStatus == kUnprocessable);
    return isInvalid || error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden
        || error.kind == ErrorKind::UserNotFound;
}

core::Error loginError(core::Error error)
{
    return isRefusal(error) ? loginRefused(std::move(error)) : error;
}

class Login final : public SingleCall<core::LoginOutcome>
{
public:
    using SingleCall::SingleCall;

protected:
    [[nodiscard]] core::Result<core::LoginOutcome> read(const core::HttpResponse &response) const override
    {
        const core::Result<core::JsonReader> json = replyObject(response, nowUtc());
        if (!json)
            return core::Unexpected(loginError(json.error()));
        const bool isNo = json->object().value(QStringLiteral("status")) == QJsonValue(false);
        if (response.status != kOk || isNo)
            return core::Unexpected(loginError(kriptomatError(*json, response, nowUtc())));
        core::Result<core::Secret> token = tokenAt(*json, QStringLiteral("access_token"));
        if (!token)
            return core::Unexpected(std::move(token).error());
        std::optional<QDateTime> expiresAt = core::jwtExpiry(*token);
        if (!expiresAt) {
            const auto end = endAt(*json, QStringLiteral("expires_in"), nowUtc());
            if (!end)
                return core::Unexpected(end.error());
            expiresAt = *end;
        }
        return core::Grant{*std::move(token), expiresAt};
    }
};

QString text(const core::Secret *secret)
{
    return QString::fromUtf8(secret->open());
}

} // namespace

std::unique_ptr<LoginConversation> kriptomatLogin(const core::ProviderDescription &description, const LoginInput &input)
{
    const core::Fields &fields = input.account.fields;
    const QUrl baseUrl = input.account.baseUrl(description, QStringLiteral("api"));
    core::Target target(baseUrl);
    target.path("/api/v1/partners/auth/login");
    const QJsonObject body{
        {QStringLiteral("email"), fields.text(kEmail)},
        {QStringLiteral("password"), text(fields.secret(kPassword))},
        {QStringLiteral("client_id"), fields.text(kClientId)},
        {QStringLiteral("client_secret"), text(fields.secret(kClientSecret))},
        {QStringLiteral("security_code"), text(input.code)},
    };
    core::HttpRequest request = postRequest(baseUrl, target, {{"X-Requested-With", "XMLHttpRequest"}}, body);
    return std::make_unique<Login>(std::move(request), input.clock);
}

} // namespace kyc::providers
