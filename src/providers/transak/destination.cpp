// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/destination.h"

#include "providers/transak/description.h"

#include <QCoreApplication>

namespace kyc::providers {

namespace {

using core::FieldDescription;
using core::Message;
using namespace transak_fields;

/// In whose name Transak is asked afterwards: one of both.
QList<FieldDescription> personFields()
{
    return {{.key = kEmail,
             .label = Message{QT_TRANSLATE_NOOP("kyc", "E-mail address")},
             .help = Message{QT_TRANSLATE_NOOP("kyc", "The address the customer is known by at the provider.")},
             .kind = core::FieldKind::Email},
            {.key = kUserAccessToken,
             .label = Message{QT_TRANSLATE_NOOP("kyc", "Customer's access token")},
             .help = Message{QT_TRANSLATE_NOOP("kyc",
                                               "From the customer's own sign-in at Transak; not needed when the "
                                               "account has a partner access token.")},
             .isSecret = true}};
}

QList<FieldDescription> currencyFields()
{
    return {{.key = kFiatCurrency,
             .label = Message{QT_TRANSLATE_NOOP("kyc", "Fiat currency")},
             .help = Message{QT_TRANSLATE_NOOP("kyc", "Three letters, for example EUR.")},
             .isRequired = true},
            {.key = kFiatAmount,
             .label = Message{QT_TRANSLATE_NOOP("kyc", "Fiat amount")},
             .help = Message{QT_TRANSLATE_NOOP("kyc", "A number with a point, for example 100.50.")},
             .isRequired = true},
            {.key = kCryptoCurrency,
             .label = Message{QT_TRANSLATE_NOOP("kyc", "Crypto currency")},
             .help = Message{QT_TRANSLATE_NOOP("kyc", "Its symbol at Transak, for example ETH.")},
             .isRequired = true},
            {.key = kNetwork,
             .label = Message{QT_TRANSLATE_NOOP("kyc", "Network")},
             .help = Message{QT_TRANSLATE_NOOP("kyc", "The chain, as Transak calls it, for example ethereum.")},
             .isRequired = true}};
}

QList<FieldDescription> orderFields()
{
    return {{.key = kIsBuyOrSell,
             .label = Message{QT_TRANSLATE_NOOP("kyc", "Buy or sell")},
             .help = Message{QT_TRANSLATE_NOOP("kyc", "BUY or SELL.")},
             .isRequired = true,
             .defaultValue = QStringLiteral("BUY")},
            {.key = kPaymentMethod,
             .label = Message{QT_TRANSLATE_NOOP("kyc", "Payment method")},
             .help = Message{QT_TRANSLATE_NOOP("kyc", "As Transak calls it, for example credit_debit_card.")},
             .isRequired = true},
            {.key = kQuoteCountryCode,
             .label = Message{QT_TRANSLATE_NOOP("kyc", "Country")},
             .help = Message{QT_TRANSLATE_NOOP("kyc", "The customer's, two letters, for example DE.")},
             .isRequired = true},
            {.key = kPartnerCustomerId,
             .label = Message{QT_TRANSLATE_NOOP("kyc", "Our id of the customer")},
             .help = Message{QT_TRANSLATE_NOOP("kyc", "Transak keeps it beside the quote; may be left out.")}}};
}

} // namespace

core::SharingDestination describeTransakDestination()
{
    using namespace std::chrono_literals;
    core::SharingDestination destination;
    destination.checkId = kTransakReliance;
    destination.tokenKey = kShareToken;
    destination.recipient = QStringLiteral("transak");
    destination.fields = personFields() + currencyFields() + orderFields();
    destination.profile = {core::ProfileField::FirstName, core::ProfileField::LastName,
                           core::ProfileField::DateOfBirth};
    destination.polls = {.interval = 10s, .most = 20, .slowInterval = 2min, .slowMost = 240};
    return destination;
}

} // namespace kyc::providers
