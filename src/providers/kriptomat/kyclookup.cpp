// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/kriptomat/kyclookup.h"

#include "providers/kriptomat/description.h"
#include "providers/kriptomat/errors.h"
#include "providers/kriptomat/mapping.h"
#include "providers/kriptomat/pathtemplate.h"
#include "providers/replies.h"
#include "providers/singleexchange.h"

namespace kyc::providers {

using core::ErrorCause;
using core::ErrorKind;
using core::Verification;

namespace {

/// The word for the person's account as a whole; it decides nothing, but a closed account is worth a note.
core::Result<void> addAccountWord(const core::JsonReader &data, Verification &verification)
{
    const core::Result<std::optional<QString>> word = data.optionalString(QStringLiteral("status"));
    if (!word)
        return core::Unexpected(word.error());
    const std::optional<QString> &said = *word;
    if (!said)
        return {};
    verification.raw.insert(QStringLiteral("status"), *said);
    if (*said != u"active") {
        const char *note = QT_TRANSLATE_NOOP("kyc", "The user's account at Kriptomat is \"%1\", not \"active\".");
        verification.notes.append(core::Message{note, {*said}});
    }
    return {};
}

core::Result<Verification> readUser(const core::JsonReader &json)
{
    const core::Result<core::JsonReader> data = json.requiredObject(QStringLiteral("data"));
    if (!data)
        return core::Unexpected(data.error());
    const core::Result<QString> kycStatus = data->string(QStringLiteral("kyc_status"));
    if (!kycStatus)
        return core::Unexpected(kycStatus.error());
    const core::Result<std::optional<QString>> eddStatus = data->optionalString(QStringLiteral("edd_status"));
    if (!eddStatus)
        return core::Unexpected(eddStatus.error());
    Verification verification = kriptomatMapped(*kycStatus, *eddStatus);
    if (const core::Result<void> added = addAccountWord(*data, verification); !added)
        return core::Unexpected(added.error());
    return verification;
}

class KycLookup final : public SingleExchange
{
public:
    using SingleExchange::SingleExchange;

protected:
    [[nodiscard]] core::Result<Verification> read(const core::HttpResponse &response) const override
    {
        const core::Result<core::JsonReader> json = kriptomatReply(response, nowUtc());
        if (!json)
            return core::Unexpected(json.error());
        return readUser(*json);
    }
};

} // namespace

core::Result<std::unique_ptr<LookupConversation>> kriptomatKycLookup(const core::ProviderDescription &description,
                                                                     const LookupInput &input)
{
    const QString userId = input.customer.text(kriptomat_fields::kUserId);
    if (!core::Target::isSafeSegment(userId))
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {kriptomat_fields::kUserId});
    auto request = kriptomatUserRequest(description, input.account, userId);
    if (!request)
        return core::Unexpected(std::move(request).error());
    return std::make_unique<KycLookup>(*std::move(request), input.clock);
}

core::Result<core::HttpRequest> kriptomatUserRequest(const core::ProviderDescription &description,
                                                     const core::Account &account, const QString &userId)
{
    const core::Fields &fields = account.fields;
    for (const QString &key : {kriptomat_fields::kShowUserPath, kriptomat_fields::kImportPath}) {
        if (!isUserPathTemplate(fields.text(key)))
            return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {key});
    }
    const core::Secret *token = fields.secret(kriptomat_fields::kAccessToken);
    if (token == nullptr) {
        return core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing,
                             {kriptomat_fields::kAccessToken});
    }
    const QUrl baseUrl = account.baseUrl(description, QStringLiteral("api"));
    core::Target target(baseUrl);
    appendUserPath(target, fields.text(kriptomat_fields::kShowUserPath), userId);
    return getRequest(baseUrl, target,
                      {
                          {"Authorization", "Bearer " + token->open().toByteArray()},
                          {"X-Requested-With", "XMLHttpRequest"},
                      });
}

} // namespace kyc::providers
