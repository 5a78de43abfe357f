// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/idproof.h"

#include "providers/singleexchange.h"
#include "providers/transak/answers.h"
#include "providers/transak/credentials.h"
#include "providers/transak/description.h"
#include "providers/transak/mapping.h"

namespace kyc::providers {

namespace {

class IdProof final : public SingleExchange
{
public:
    using SingleExchange::SingleExchange;

protected:
    [[nodiscard]] core::Result<core::Verification> read(const core::HttpResponse &response) const override;
};

core::Result<core::Verification> IdProof::read(const core::HttpResponse &response) const
{
    const auto data = transakData(response, nowUtc());
    if (!data)
        return core::Unexpected(data.error());
    const auto word = data->string(QStringLiteral("status"));
    if (!word)
        return core::Unexpected(word.error());
    const auto type = data->optionalString(QStringLiteral("kycType"));
    if (!type)
        return core::Unexpected(type.error());
    core::Verification verification;
    idProofMeaning(*word).applyTo(verification);
    verification.raw.insert(QStringLiteral("status"), *word);
    if (const std::optional<QString> &kind = *type)
        verification.raw.insert(QStringLiteral("kycType"), *kind);
    return verification;
}

} // namespace

core::Result<core::HttpRequest> transakIdProofRequest(const LookupInput &input, const QUrl &baseUrl)
{
    const auto credentials = TransakCredentials::choose(input);
    if (!credentials)
        return core::Unexpected(credentials.error());
    core::Target target(baseUrl);
    target.path("/api/v2/kyc/id-proof-status")
        .query("workFlowRunId", input.customer.text(transak_fields::kWorkflowRunId));
    return getRequest(baseUrl, target, credentials->headers());
}

core::Result<std::unique_ptr<LookupConversation>> transakIdProof(const LookupInput &input, const QUrl &baseUrl)
{
    auto request = transakIdProofRequest(input, baseUrl);
    if (!request)
        return core::Unexpected(std::move(request).error());
    return std::make_unique<IdProof>(*std::move(request), input.clock);
}

} // namespace kyc::providers
