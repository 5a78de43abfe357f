// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/p100/p100.h"

#include "providers/p100/credentialtest.h"
#include "providers/p100/description.h"
#include "providers/p100/kyclookup.h"

namespace kyc::providers {

namespace {

class P100 final : public Provider
{
public:
    [[nodiscard]] const core::ProviderDescription &description() const override { return m_description; }

    [[nodiscard]] core::Result<std::unique_ptr<LookupConversation>> lookup(const QString & /*checkId*/,
                                                                           const LookupInput &input) const override
    {
        return p100KycLookup(m_description, input);
    }

    [[nodiscard]] core::Result<std::unique_ptr<TestConversation>> test(const TestInput &input) const override
    {
        return p100CredentialTest(m_description, input);
    }

private:
    core::ProviderDescription m_description = p100Description();
};

} // namespace

const Provider &p100()
{
    static const P100 provider;
    return provider;
}

} // namespace kyc::providers
