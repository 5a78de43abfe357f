// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/kriptomat/kycimport.h"

#include "providers/kriptomat/description.h"
#include "providers/kriptomat/errors.h"
#include "providers/kriptomat/kyclookup.h"
#include "providers/kriptomat/pathtemplate.h"
#include "providers/receptions.h"
#include "providers/singlecall.h"
#include "providers/singleexchange.h"

namespace kyc::providers {

namespace {

using namespace kriptomat_fields;
using core::ErrorCause;
using core::ErrorKind;

class KycImport final : public SingleCall<HandedOver>
{
public:
    using SingleCall::SingleCall;

protected:
    [[nodiscard]] core::Result<HandedOver> read(const core::HttpResponse &response) const override
    {
        const core::Result<core::JsonReader> json = kriptomatReply(response, nowUtc());
        if (json)
            return HandedOver{.reception = TokenReception::Taken, .fields = {}, .refusal = {}};
        const core::Error &error = json.error();
        if (error.kind == ErrorKind::UserNotFound)
            return HandedOver{.reception = TokenReception::CustomerUnknown, .fields = {}, .refusal = error};
        if (error.kind == ErrorKind::InvalidRequest)
            return HandedOver{.reception = receptionByWords(error.providerMessage), .fields = {}, .refusal = error};
        return core::Unexpected(error);
    }
};

} // namespace

core::Result<std::unique_ptr<HandOverConversation>> kriptomatKycImport(const core::ProviderDescription &description,
                                                                       const HandOverInput &input)
{
    if (const auto ok = checkKriptomatImport(input.account, input.fields); !ok)
        return core::Unexpected(ok.error());
    const QString userId = input.fields.text(kUserId);
    const auto shown = kriptomatUserRequest(description, input.account, userId);
    if (!shown)
        return core::Unexpected(shown.error());
    const QUrl baseUrl = input.account.baseUrl(description, QStringLiteral("api"));
    core::Target target(baseUrl);
    appendUserPath(target, input.account.fields.text(kImportPath), userId);
    const QJsonObject body{{QStringLiteral("token"), QString::fromUtf8(input.token.open())}};
    return std::make_unique<KycImport>(postRequest(baseUrl, target, shown->headers, body), input.clock);
}

core::Result<void> checkKriptomatImport(const core::Account &account, const core::Fields &fields)
{
    if (!core::Target::isSafeSegment(fields.text(kUserId)))
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {kUserId});
    for (const QString &key : {kShowUserPath, kImportPath}) {
        if (!isUserPathTemplate(account.fields.text(key)))
            return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {key});
    }
    return {};
}

} // namespace kyc::providers
