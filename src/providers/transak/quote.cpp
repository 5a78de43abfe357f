// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/quote.h"

#include "providers/receptions.h"
#include "providers/singlecall.h"
#include "providers/singleexchange.h"
#include "providers/transak/answers.h"
#include "providers/transak/description.h"

#include <QRegularExpression>

namespace kyc::providers {

namespace {

using core::ErrorCause;
using core::ErrorKind;
using namespace transak_fields;

constexpr int kBadRequest = 400;
const QString kMadeBy = QStringLiteral("SUMSUB");

class Quote final : public SingleCall<HandedOver>
{
public:
    using SingleCall::SingleCall;

protected:
    [[nodiscard]] core::Result<HandedOver> read(const core::HttpResponse &response) const override
    {
        const auto data = transakData(response, nowUtc());
        if (!data && data.error().httpStatus == kBadRequest && data.error().kind == ErrorKind::InvalidRequest)
            return refusal(data.error());
        if (!data)
            return core::Unexpected(keyRefused(data.error()));
        const auto quoteId = data->string(QStringLiteral("quoteId"));
        if (!quoteId)
            return core::Unexpected(quoteId.error());
        if (quoteId->trimmed().isEmpty())
            return core::failure(ErrorKind::Protocol, ErrorCause::KeyAbsent, {data->pathOf(QStringLiteral("quoteId"))});
        return HandedOver{.reception = TokenReception::Taken,
                          .fields = {{kQuoteId, *quoteId}, {kShareTokenProvider, kMadeBy}},
                          .refusal = {}};
    }

private:
    [[nodiscard]] static HandedOver refusal(const core::Error &error)
    {
        const TokenReception byWords = receptionByWords(error.providerMessage);
        const bool isNamed = byWords != TokenReception::Refused;
        return {.reception = isNamed ? byWords : TokenReception::InputRefused, .fields = {}, .refusal = error};
    }
};

struct Parameter
{
    QString key;
    const char *name;
    const char *pattern; ///< the whole value; null: anything
};

const QList<Parameter> &parameters()
{
    static const QList<Parameter> all{
        {kFiatCurrency, "fiatCurrency", "[A-Za-z]{3}"},
        {kCryptoCurrency, "cryptoCurrency", nullptr},
        {kIsBuyOrSell, "isBuyOrSell", "BUY|SELL"},
        {kNetwork, "network", nullptr},
        {kPaymentMethod, "paymentMethod", nullptr},
        {kFiatAmount, "fiatAmount", "(?=.*[1-9])[0-9]{1,12}(\\.[0-9]{1,8})?"},
        {kQuoteCountryCode, "quoteCountryCode", "[A-Za-z]{2}"},
        {kPartnerCustomerId, "partnerCustomerId", nullptr},
    };
    return all;
}

bool fits(const QString &value, const char *pattern)
{
    return pattern == nullptr
        || QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(value).hasMatch();
}

} // namespace

core::Result<std::unique_ptr<HandOverConversation>> transakQuote(const HandOverInput &input, const QUrl &baseUrl)
{
    if (const auto ok = checkTransakQuote(input.account, input.fields); !ok)
        return core::Unexpected(ok.error());
    core::Target target(baseUrl);
    target.path("/api/v2/lookup/quotes").query("apiKey", input.account.fields.text(kApiKey));
    for (const Parameter &parameter : parameters()) {
        const QString value = input.fields.text(parameter.key).trimmed();
        if (!value.isEmpty())
            target.query(parameter.name, value);
    }
    target.query("kycShareToken", QString::fromUtf8(input.token.open())).query("kycShareTokenProvider", kMadeBy);
    core::HttpRequest request = getRequest(baseUrl, target, {});
    request.isOnceOnly = true;
    return std::make_unique<Quote>(std::move(request), input.clock);
}

core::Result<void> checkTransakQuote(const core::Account &account, const core::Fields &fields)
{
    if (!account.fields.contains(kApiKey))
        return core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, {kApiKey});
    if (!fields.contains(kEmail) && !fields.contains(kUserAccessToken)) // what became of it could not be asked
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing, {kUserAccessToken + u'|' + kEmail});
    for (const Parameter &parameter : parameters()) {
        const QString value = fields.text(parameter.key).trimmed();
        if (!value.isEmpty() && !fits(value, parameter.pattern))
            return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {parameter.key});
    }
    return {};
}

} // namespace kyc::providers
