// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/sumsub.h"

#include "providers/sumsub/applicant.h"
#include "providers/sumsub/credentialtest.h"
#include "providers/sumsub/description.h"
#include "providers/sumsub/sharetoken.h"

namespace kyc::providers {

namespace {

class Sumsub final : public Provider
{
public:
    [[nodiscard]] const core::ProviderDescription &description() const override { return m_description; }

    [[nodiscard]] core::Result<std::unique_ptr<LookupConversation>> lookup(const QString &checkId,
                                                                           const LookupInput &input) const override
    {
        if (checkId == kSumsubApplicant)
            return sumsubApplicant(input, input.account.baseUrl(m_description, QStringLiteral("api")));
        return core::failure(core::ErrorKind::InvalidInput, core::ErrorCause::UnknownCheck, {checkId});
    }

    [[nodiscard]] core::Result<std::unique_ptr<TestConversation>> test(const TestInput &input) const override
    {
        return sumsubCredentialTest(m_description, input);
    }

    [[nodiscard]] core::Result<std::unique_ptr<ApplicantConversation>>
    readApplicant(const LookupInput &input) const override
    {
        return sumsubApplicantReading(input, input.account.baseUrl(m_description, QStringLiteral("api")));
    }

    [[nodiscard]] core::Result<std::unique_ptr<TokenConversation>>
    makeShareToken(const ShareTokenInput &input) const override
    {
        return sumsubShareToken(input, input.account.baseUrl(m_description, QStringLiteral("api")));
    }

private:
    core::ProviderDescription m_description = describeSumsub();
};

} // namespace

const Provider &sumsub()
{
    static const Sumsub instance;
    return instance;
}

} // namespace kyc::providers
