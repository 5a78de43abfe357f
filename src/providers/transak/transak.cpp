// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/transak.h"

#include "providers/transak/credentialtest.h"
#include "providers/transak/customerlogin.h"
#include "providers/transak/description.h"
#include "providers/transak/idproof.h"
#include "providers/transak/partnertoken.h"
#include "providers/transak/quote.h"
#include "providers/transak/reliance.h"

namespace kyc::providers {

namespace {

class Transak final : public Provider
{
public:
    [[nodiscard]] const core::ProviderDescription &description() const override { return m_description; }

    [[nodiscard]] core::Result<std::unique_ptr<LookupConversation>> lookup(const QString &checkId,
                                                                           const LookupInput &input) const override
    {
        const QUrl baseUrl = input.account.baseUrl(m_description, QStringLiteral("api"));
        if (checkId == kTransakReliance)
            return transakReliance(input, baseUrl);
        if (checkId == kTransakIdProof)
            return transakIdProof(input, baseUrl);
        return core::failure(core::ErrorKind::InvalidInput, core::ErrorCause::UnknownCheck, {checkId});
    }

    [[nodiscard]] core::Result<std::unique_ptr<TestConversation>> test(const TestInput &input) const override
    {
        return transakCredentialTest(m_description, input);
    }

    [[nodiscard]] core::Result<std::unique_ptr<LoginConversation>> logIn(const QString &loginId,
                                                                         const LoginInput &input) const override
    {
        if (loginId == kTransakCustomerLogin)
            return transakCustomerLogin(m_description, input);
        return transakPartnerTokenLogin(m_description, input);
    }

    [[nodiscard]] core::Result<std::unique_ptr<HandOverConversation>>
    handOver(const HandOverInput &input) const override
    {
        return transakQuote(input, input.account.baseUrl(m_description, QStringLiteral("api")));
    }

    [[nodiscard]] core::Result<void> checkHandOver(const core::Account &account,
                                                   const core::Fields &fields) const override
    {
        return checkTransakQuote(account, fields);
    }

private:
    core::ProviderDescription m_description = describeTransak();
};

} // namespace

const Provider &transak()
{
    static const Transak instance;
    return instance;
}

} // namespace kyc::providers
