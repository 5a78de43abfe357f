// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/description.h"

#include "providers/transak/destination.h"

#include <QCoreApplication>

namespace kyc::providers {

namespace {

using core::FieldDescription;
using core::FieldKind;
using core::Message;
using namespace transak_fields;

QList<FieldDescription> accountFields()
{
    return {
        {.key = kApiKey,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "API key")},
         .help = Message{QT_TRANSLATE_NOOP("kyc",
                                           "From Transak's partner dashboard; with it the forms that are still "
                                           "missing are looked up too.")}},
        {.key = kApiSecret,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "API secret")},
         .help = Message{QT_TRANSLATE_NOOP(
             "kyc", "From Transak's partner dashboard; partner access tokens are made with it.")},
         .isSecret = true},
        {.key = kPartnerAccessToken,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Partner access token")},
         .help = Message{QT_TRANSLATE_NOOP("kyc",
                                           "Stands in, together with the customer's e-mail address, for the "
                                           "customer's own sign-in; it lasts seven days.")},
         .isSecret = true},
        {.key = kAuthorizationWithPartnerToken,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Send the partner token as authorization too")},
         .help = Message{QT_TRANSLATE_NOOP("kyc",
                                           "Turn it on only if Transak refuses lookups made with the partner "
                                           "access token.")},
         .kind = FieldKind::Flag,
         .defaultValue = QStringLiteral("false")},
    };
}

FieldDescription email()
{
    return {.key = kEmail,
            .label = Message{QT_TRANSLATE_NOOP("kyc", "E-mail address")},
            .help = Message{QT_TRANSLATE_NOOP("kyc", "The address the customer is known by at the provider.")},
            .kind = FieldKind::Email};
}

FieldDescription userAccessToken()
{
    return {.key = kUserAccessToken,
            .label = Message{QT_TRANSLATE_NOOP("kyc", "Customer's access token")},
            .help = Message{QT_TRANSLATE_NOOP("kyc",
                                              "From the customer's own sign-in at Transak; not needed when the "
                                              "account has a partner access token.")},
            .isSecret = true};
}

core::CheckDescription reliance()
{
    return {
        .id = kTransakReliance,
        .label = Message{QT_TRANSLATE_NOOP("kyc", "KYC reliance")},
        .customerFields =
            {email(),
             userAccessToken(),
             {.key = kQuoteId,
              .label = Message{QT_TRANSLATE_NOOP("kyc", "Quote id")},
              .help =
                  Message{QT_TRANSLATE_NOOP("kyc", "Of the quote with which the share token was handed to Transak.")},
              .isRequired = true},
             {.key = kShareToken,
              .label = Message{QT_TRANSLATE_NOOP("kyc", "Share token")},
              .help = Message{QT_TRANSLATE_NOOP("kyc", "The token that was handed to Transak with the quote.")},
              .isSecret = true,
              .isRequired = true},
             {.key = kShareTokenProvider,
              .label = Message{QT_TRANSLATE_NOOP("kyc", "Share token made by")},
              .help = Message{QT_TRANSLATE_NOOP("kyc", "Transak's word for the provider that made the share token.")},
              .defaultValue = QStringLiteral("SUMSUB")}},
        .openKeys = {QStringLiteral("shareTokenStatus"), QStringLiteral("status"), QStringLiteral("kycType"),
                     QStringLiteral("isAllowedToPlaceOrder"), QStringLiteral("type"), QStringLiteral("expiresAt"),
                     QStringLiteral("statusCode"), QStringLiteral("errorCode"), QStringLiteral("code")},
    };
}

core::CheckDescription idProof()
{
    return {
        .id = kTransakIdProof,
        .label = Message{QT_TRANSLATE_NOOP("kyc", "Identity document")},
        .customerFields = {email(),
                           userAccessToken(),
                           {.key = kWorkflowRunId,
                            .label = Message{QT_TRANSLATE_NOOP("kyc", "Workflow run id")},
                            .help = Message{QT_TRANSLATE_NOOP(
                                "kyc",
                                "Of the customer's document step; the KYC reliance check shows it "
                                "when the document is still wanted.")},
                            .isRequired = true}},
        .openKeys = {QStringLiteral("status"), QStringLiteral("kycType"), QStringLiteral("statusCode"),
                     QStringLiteral("errorCode"), QStringLiteral("code")},
    };
}

QList<core::LoginDescription> logins()
{
    return {{.id = kTransakPartnerToken,
             .label = Message{QT_TRANSLATE_NOOP("kyc", "Partner access token")},
             .givesKey = kPartnerAccessToken,
             .accountKeys = {kApiKey, kApiSecret},
             .customerKeys = {}},
            {.id = kTransakCustomerLogin,
             .label = Message{QT_TRANSLATE_NOOP("kyc", "Customer's sign-in with a mailed code")},
             .givesKey = kUserAccessToken,
             .isForCustomer = true,
             .code = core::LoginCode::Mailed,
             .accountKeys = {kApiKey},
             .customerKeys = {kEmail}}};
}

} // namespace

core::ProviderDescription describeTransak()
{
    return {
        .id = QStringLiteral("transak"),
        .label = Message{QT_TRANSLATE_NOOP("kyc", "Transak")},
        .hosts = {{.key = QStringLiteral("api"),
                   .staging = QUrl(QStringLiteral("https://api-gateway-stg.transak.com")),
                   .production = QUrl(QStringLiteral("https://api-gateway.transak.com"))},
                  {.key = QStringLiteral("partner"),
                   .staging = QUrl(QStringLiteral("https://api-stg.transak.com")),
                   .production = QUrl(QStringLiteral("https://api.transak.com"))}},
        .accountFields = accountFields(),
        .checks = {reliance(), idProof()},
        .logins = logins(),
        .quota = {},
        .destination = describeTransakDestination(),
    };
}

} // namespace kyc::providers
