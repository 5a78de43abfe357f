// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/p100/description.h"

namespace kyc::providers {

using core::FieldKind;
using core::Message;

namespace {

core::CheckDescription kycCheck()
{
    core::CheckDescription check;
    check.id = QStringLiteral("p100/kyc");
    check.label = Message{QT_TRANSLATE_NOOP("kyc", "KYC status")};
    check.customerFields = {
        {.key = p100_fields::kExternalUserId,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "External user id")},
         .help =
             Message{QT_TRANSLATE_NOOP("kyc", "Your own id of the customer, as you gave it to P100; often a UUID.")},
         .kind = FieldKind::Text,
         .isSecret = false,
         .isRequired = true},
    };
    // Messages stay masked: a provider's sentence may name the person.
    check.openKeys = {
        QStringLiteral("status"),           QStringLiteral("attemptStatus"), QStringLiteral("rejectionReason"),
        QStringLiteral("rejectionReasons"), QStringLiteral("errorCode"),     QStringLiteral("errorName"),
    };
    return check;
}

} // namespace

core::ProviderDescription p100Description()
{
    core::ProviderDescription description;
    description.id = QStringLiteral("p100");
    description.label = Message{QT_TRANSLATE_NOOP("kyc", "P100")};
    description.hosts = {
        {QStringLiteral("api"), QUrl(QStringLiteral("https://partner-api-stage.p100.io")),
         QUrl(QStringLiteral("https://partner-api.p100.io"))},
    };
    description.accountFields = {
        {.key = p100_fields::kApiKey,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "API key")},
         .help = Message{QT_TRANSLATE_NOOP("kyc", "The partner key that P100 issued for this environment.")},
         .kind = FieldKind::Text,
         .isSecret = true,
         .isRequired = true},
    };
    description.checks = {kycCheck()};
    return description;
}

} // namespace kyc::providers
