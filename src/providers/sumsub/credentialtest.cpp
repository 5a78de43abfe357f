// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/credentialtest.h"

#include "core/errortext.h"
#include "providers/singleexchange.h"
#include "providers/sumsub/applicant.h"
#include "providers/sumsub/description.h"
#include "providers/sumsub/errors.h"
#include "providers/sumsub/requestsigning.h"

#include <QCoreApplication>

namespace kyc::providers {

namespace {

using core::Environment;
using core::ErrorCause;
using core::ErrorKind;
using core::Message;
using TestStep = core::Step<core::CredentialReport>;
using namespace sumsub_fields;

/// The id of an applicant whom nobody has, in the form that SumSub gives them.
QString unknownApplicant(core::Randomness &randomness)
{
    constexpr qsizetype kLength = 24;
    return randomness.freshId().remove(u'-').left(kLength);
}

core::HttpRequest shareRequest(const QUrl &baseUrl, const QString &applicantId)
{
    core::Target target(baseUrl);
    target.path("/resources/accessTokens/shareToken");
    constexpr int kLife = 60; // seconds
    return postRequest(baseUrl, target, {},
                       {{QStringLiteral("applicantId"), applicantId},
                        {QStringLiteral("forClientId"), QStringLiteral("kyc-desk-test")},
                        {QStringLiteral("ttlInSecs"), kLife}});
}

class CredentialTest final : public TestConversation
{
public:
    CredentialTest(const TestInput &input, const QUrl &baseUrl)
        : m_clock(input.clock),
          m_appToken(input.account.fields.secret(kAppToken)->clone()),
          m_signing(input.account.fields.secret(kSecretKey)->clone()),
          m_lookup(sumsubApplicantRequest(baseUrl, {}, input.randomness.freshId())),
          m_share(shareRequest(baseUrl, unknownApplicant(input.randomness)))
    { }

    [[nodiscard]] TestStep start() override { return send(m_lookup); }
    [[nodiscard]] TestStep answered(const core::Result<core::HttpResponse> &answer) override
    {
        const auto object =
            answer.and_then([this](const core::HttpResponse &said) { return sumsubObject(said, m_clock.nowUtc()); });
        return m_isSharing ? shareAnswered(object) : lookupAnswered(object);
    }

private:
    [[nodiscard]] TestStep lookupAnswered(const core::Result<core::JsonReader> &object)
    {
        if (!object && object.error().kind != ErrorKind::UserNotFound)
            return core::Fail{object.error()};
        m_isSharing = true;
        return send(m_share);
    }

    [[nodiscard]] static TestStep shareAnswered(const core::Result<core::JsonReader> &object)
    {
        core::CredentialReport report;
        const ErrorCause cause = object ? ErrorCause::None : object.error().cause;
        if (cause == ErrorCause::AccessForbidden)
            report.notes.append(sharingNotPermitted());
        else if (cause != ErrorCause::UserUnknown && cause != ErrorCause::RequestRefused)
            report.notes.append(Message(
                QT_TRANSLATE_NOOP("kyc", "Whether the credential may share applicants' data could not be found out.")));
        return core::Done<core::CredentialReport>{std::move(report)};
    }

    [[nodiscard]] static Message sharingNotPermitted()
    {
        return core::errorText(core::failure(ErrorKind::Forbidden, ErrorCause::SharingNotPermitted).value()).what;
    }

    [[nodiscard]] TestStep send(core::HttpRequest request) const
    {
        m_signing.sign(request, m_appToken, m_clock.nowUtc());
        return core::Send{std::move(request)};
    }

    const core::Clock &m_clock;
    core::Secret m_appToken;
    RequestSigning m_signing;
    core::HttpRequest m_lookup;
    core::HttpRequest m_share;
    bool m_isSharing = false;
};

} // namespace

core::Result<std::unique_ptr<TestConversation>> sumsubCredentialTest(const core::ProviderDescription &description,
                                                                     const TestInput &input)
{
    const Environment environment = input.account.environment;
    const Environment right =
        isSumsubSandboxToken(*input.account.fields.secret(kAppToken)) ? Environment::Staging : Environment::Production;
    if (environment != Environment::Custom && environment != right)
        return core::failure(ErrorKind::MissingCredential, ErrorCause::EnvironmentMismatch, {core::toWord(right)});
    return std::make_unique<CredentialTest>(input, input.account.baseUrl(description, QStringLiteral("api")));
}

} // namespace kyc::providers
