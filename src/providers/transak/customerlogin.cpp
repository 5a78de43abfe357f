// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/customerlogin.h"

#include "providers/grants.h"
#include "providers/replies.h"
#include "providers/singlecall.h"
#include "providers/singleexchange.h"
#include "providers/transak/answers.h"
#include "providers/transak/description.h"

namespace kyc::providers {

namespace {

using core::ErrorCause;
using core::ErrorKind;
using namespace transak_fields;

constexpr int kBadRequest = 400;
constexpr int kUnprocessable = 422;

core::Error tooSoon(core::Error error)
{
    const auto wait = std::chrono::ceil<std::chrono::seconds>(error.retryAfter.value_or(std::chrono::minutes(1)));
    error.kind = ErrorKind::RateLimited;
    error.cause = ErrorCause::LoginTooSoon;
    error.args = {QString::number(wait.count())};
    error.retryAfter.reset(); // it would hide that the last code still serves
    error.retryable = false;
    return error;
}

/// When the token began; Transak's "created" is a text or a number, of seconds or milliseconds.
core::Result<std::optional<QDateTime>> createdAt(const core::JsonReader &data)
{
    const QString key = QStringLiteral("created");
    return data.object().value(key).isDouble() ? unixTimeAt(data, key) : optionalTime(data, key);
}

class CodeMailing final : public SingleCall<core::LoginOutcome>
{
public:
    using SingleCall::SingleCall;

protected:
    [[nodiscard]] core::Result<core::LoginOutcome> read(const core::HttpResponse &response) const override
    {
        const auto data = transakData(response, nowUtc());
        if (!data)
            return core::Unexpected(loginError(data.error()));
        core::Result<core::Secret> state = tokenAt(*data, QStringLiteral("stateToken"));
        if (!state)
            return core::Unexpected(std::move(state).error());
        return core::CodeRequest{*std::move(state)};
    }

private:
    [[nodiscard]] static core::Error loginError(const core::Error &error)
    {
        return error.providerCode == u"1019" ? tooSoon(error) : keyRefused(error);
    }
};

class CodeCheck final : public SingleCall<core::LoginOutcome>
{
public:
    using SingleCall::SingleCall;

protected:
    [[nodiscard]] core::Result<core::LoginOutcome> read(const core::HttpResponse &response) const override
    {
        const auto data = transakData(response, nowUtc());
        if (!data)
            return core::Unexpected(isRefusal(data.error()) ? loginRefused(data.error()) : data.error());
        core::Result<core::Secret> token = tokenAt(*data, QStringLiteral("accessToken"));
        if (!token)
            return core::Unexpected(std::move(token).error());
        std::optional<QDateTime> expiresAt = core::jwtExpiry(*token);
        if (!expiresAt) {
            const auto created = createdAt(*data);
            if (!created)
                return core::Unexpected(created.error());
            const auto end = endAt(*data, QStringLiteral("ttl"), created->value_or(nowUtc()));
            if (!end)
                return core::Unexpected(end.error());
            expiresAt = *end;
        }
        return core::Grant{*std::move(token), expiresAt};
    }

private:
    [[nodiscard]] static bool isRefusal(const core::Error &error)
    {
        const bool isInvalid = error.kind == ErrorKind::InvalidRequest
            && (error.httpStatus == kBadRequest || error.httpStatus == kUnprocessable);
        return isInvalid || error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden;
    }
};

QString text(const core::Secret *secret)
{
    return QString::fromUtf8(secret->open());
}

} // namespace

std::unique_ptr<LoginConversation> transakCustomerLogin(const core::ProviderDescription &description,
                                                        const LoginInput &input)
{
    const QUrl baseUrl = input.account.baseUrl(description, QStringLiteral("api"));
    core::Target target(baseUrl);
    QJsonObject body{{QStringLiteral("apiKey"), input.account.fields.text(kApiKey)},
                     {QStringLiteral("email"), input.customer.text(kEmail)}};
    if (input.code == nullptr) {
        target.path("/api/v2/auth/login");
        return std::make_unique<CodeMailing>(postRequest(baseUrl, target, {}, body), input.clock);
    }
    target.path("/api/v2/auth/verify");
    body.insert(QStringLiteral("otp"), text(input.code));
    body.insert(QStringLiteral("stateToken"), text(input.state));
    return std::make_unique<CodeCheck>(postRequest(baseUrl, target, {}, body), input.clock);
}

} // namespace kyc::providers
