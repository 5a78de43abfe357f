// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumvin/sumvin.h"

#include "providers/sumvin/credentialtest.h"
#include "providers/sumvin/description.h"
#include "providers/sumvin/kyclookup.h"

namespace kyc::providers {

namespace {

class Sumvin final : public Provider
{
public:
    [[nodiscard]] const core::ProviderDescription &description() const override { return m_description; }

    [[nodiscard]] core::Result<std::unique_ptr<LookupConversation>> lookup(const QString & /*checkId*/,
                                                                           const LookupInput &input) const override
    {
        return sumvinKycLookup(m_description, input);
    }

    [[nodiscard]] core::Result<std::unique_ptr<TestConversation>> test(const TestInput &input) const override
    {
        return sumvinCredentialTest(m_description, input);
    }

private:
    core::ProviderDescription m_description = sumvinDescription();
};

} // namespace

const Provider &sumvin()
{
    static const Sumvin provider;
    return provider;
}

} // namespace kyc::providers
