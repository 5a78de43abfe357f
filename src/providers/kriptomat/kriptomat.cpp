// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/kriptomat/kriptomat.h"

#include "providers/kriptomat/credentialtest.h"
#include "providers/kriptomat/description.h"
#include "providers/kriptomat/kycimport.h"
#include "providers/kriptomat/kyclookup.h"
#include "providers/kriptomat/login.h"

namespace kyc::providers {

namespace {

class Kriptomat final : public Provider
{
public:
    [[nodiscard]] const core::ProviderDescription &description() const override { return m_description; }

    [[nodiscard]] core::Result<std::unique_ptr<LookupConversation>> lookup(const QString & /*checkId*/,
                                                                           const LookupInput &input) const override
    {
        return kriptomatKycLookup(m_description, input);
    }

    [[nodiscard]] core::Result<std::unique_ptr<TestConversation>> test(const TestInput &input) const override
    {
        return kriptomatCredentialTest(m_description, input);
    }

    [[nodiscard]] core::Result<std::unique_ptr<LoginConversation>> logIn(const QString & /*loginId*/,
                                                                         const LoginInput &input) const override
    {
        return kriptomatLogin(m_description, input);
    }

    [[nodiscard]] core::Result<std::unique_ptr<HandOverConversation>>
    handOver(const HandOverInput &input) const override
    {
        return kriptomatKycImport(m_description, input);
    }

    [[nodiscard]] core::Result<void> checkHandOver(const core::Account &account,
                                                   const core::Fields &fields) const override
    {
        return checkKriptomatImport(account, fields);
    }

private:
    core::ProviderDescription m_description = kriptomatDescription();
};

} // namespace

const Provider &kriptomat()
{
    static const Kriptomat provider;
    return provider;
}

} // namespace kyc::providers
