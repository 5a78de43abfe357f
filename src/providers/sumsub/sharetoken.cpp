// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/sharetoken.h"

#include "core/credential.h"
#include "providers/grants.h"
#include "providers/singleexchange.h"
#include "providers/sumsub/description.h"
#include "providers/sumsub/errors.h"
#include "providers/sumsub/requestsigning.h"

#include <algorithm>
#include <initializer_list>

namespace kyc::providers {

namespace {

using core::ErrorCause;
using core::ErrorKind;
using TokenStep = core::Step<ShareToken>;
using namespace sumsub_fields;

constexpr int kNotFound = 404;

core::HttpRequest currentCall(const QUrl &baseUrl, const ShareTokenInput &input)
{
    core::Target target(baseUrl);
    target.path("/resources/accessTokens/shareToken");
    return postRequest(baseUrl, target, {},
                       {{QStringLiteral("applicantId"), input.applicantId},
                        {QStringLiteral("forClientId"), input.recipient},
                        {QStringLiteral("ttlInSecs"), static_cast<qint64>(input.life.count())}});
}

core::HttpRequest olderCall(const QUrl &baseUrl, const ShareTokenInput &input)
{
    core::Target target(baseUrl);
    target.path("/resources/accessTokens/-/shareToken")
        .query("applicantId", input.applicantId)
        .query("forClientId", input.recipient);
    core::HttpRequest request = postRequest(baseUrl, target, {}, {});
    request.body.clear();
    return request;
}

bool mentions(const core::Error &error, std::initializer_list<QLatin1String> words)
{
    return std::any_of(words.begin(), words.end(), [&error](QLatin1String word) {
        return error.providerMessage.contains(word, Qt::CaseInsensitive);
    });
}

/// What SumSub has against the token, by its words where the status leaves it open: none of them is documented, and
/// what is not recognized stays what the status says.
core::Error refusal(core::Error error)
{
    const bool isRefused = error.kind == ErrorKind::InvalidRequest || error.kind == ErrorKind::Forbidden;
    if (!isRefused)
        return error;
    if (mentions(error,
                 {QLatin1String("not approved"), QLatin1String("cannot be shared"), QLatin1String("can not be shared"),
                  QLatin1String("not shareable")})) {
        error.kind = ErrorKind::InvalidRequest;
        error.cause = ErrorCause::ApplicantNotShareable;
    } else if (mentions(error, {QLatin1String("forClientId"), QLatin1String("partner"), QLatin1String("recipient")})) {
        error.kind = ErrorKind::InvalidRequest;
        error.cause = ErrorCause::RecipientUnknown;
    } else if (error.kind == ErrorKind::Forbidden) {
        error.cause = ErrorCause::SharingNotPermitted;
    }
    return error;
}

class TokenMaking final : public TokenConversation
{
public:
    TokenMaking(const ShareTokenInput &input, const QUrl &baseUrl)
        : m_clock(input.clock),
          m_appToken(input.account.fields.secret(kAppToken)->clone()),
          m_signing(input.account.fields.secret(kSecretKey)->clone()),
          m_current(currentCall(baseUrl, input)),
          m_older(olderCall(baseUrl, input)),
          m_recipient(input.recipient),
          m_isOlder(input.account.fields.text(kOlderShareTokenCall) == u"true")
    { }

    [[nodiscard]] TokenStep start() override { return send(m_isOlder ? m_older : m_current); }
    [[nodiscard]] TokenStep answered(const core::Result<core::HttpResponse> &answer) override
    {
        const auto object =
            answer.and_then([this](const core::HttpResponse &said) { return sumsubObject(said, m_clock.nowUtc()); });
        if (!object && object.error().httpStatus == kNotFound && !m_isOlder) {
            m_isOlder = true;
            return send(m_older);
        }
        if (!object)
            return core::Fail{refusal(object.error())};
        auto token = read(*object);
        if (!token)
            return core::Fail{std::move(token).error()};
        return core::Done<ShareToken>{*std::move(token)};
    }

private:
    [[nodiscard]] TokenStep send(core::HttpRequest request) const
    {
        m_signing.sign(request, m_appToken, m_clock.nowUtc());
        return core::Send{std::move(request)};
    }

    [[nodiscard]] core::Result<ShareToken> read(const core::JsonReader &object) const
    {
        auto token = tokenAt(object, QStringLiteral("token"));
        if (!token)
            return core::Unexpected(std::move(token).error());
        const auto recipient = object.string(QStringLiteral("forClientId"));
        if (!recipient)
            return core::Unexpected(recipient.error());
        if (*recipient != m_recipient)
            return core::failure(ErrorKind::Protocol, ErrorCause::RecipientOther);
        const std::optional<QDateTime> livesUntil = core::jwtExpiry(*token);
        return ShareToken{*std::move(token), livesUntil};
    }

    const core::Clock &m_clock;
    core::Secret m_appToken;
    RequestSigning m_signing;
    core::HttpRequest m_current;
    core::HttpRequest m_older;
    QString m_recipient;
    bool m_isOlder = false;
};

} // namespace

std::unique_ptr<TokenConversation> sumsubShareToken(const ShareTokenInput &input, const QUrl &baseUrl)
{
    return std::make_unique<TokenMaking>(input, baseUrl);
}

} // namespace kyc::providers
