// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumvin/description.h"

namespace kyc::providers {

using core::FieldKind;
using core::Message;

namespace {

core::CheckDescription kycCheck()
{
    core::CheckDescription check;
    check.id = QStringLiteral("sumvin/kyc");
    check.label = Message{QT_TRANSLATE_NOOP("kyc", "KYC status")};
    check.customerFields = {
        {.key = sumvin_fields::kPersonalAccessToken,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Personal access token")},
         .help = Message{QT_TRANSLATE_NOOP("kyc", "The customer's own token at Sumvin; it stands for the customer.")},
         .kind = FieldKind::Text,
         .isSecret = true,
         .isRequired = true},
    };
    // A reason may name the person, and "detail" may too: both stay masked.
    check.openKeys = {
        QStringLiteral("status"),       QStringLiteral("applicant_id"), QStringLiteral("global_id"),
        QStringLiteral("verified_at"),  QStringLiteral("approved_at"),  QStringLiteral("rejected_at"),
        QStringLiteral("has_passport"), QStringLiteral("error_code"),   QStringLiteral("title"),
    };
    return check;
}

} // namespace

core::ProviderDescription sumvinDescription()
{
    core::ProviderDescription description;
    description.id = QStringLiteral("sumvin");
    description.label = Message{QT_TRANSLATE_NOOP("kyc", "Sumvin")};
    description.hosts = {
        {QStringLiteral("api"), QUrl(), QUrl(QStringLiteral("https://api.sumvin.com"))},
    };
    description.accountFields = {
        {.key = sumvin_fields::kOrgId,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Organisation id")},
         .help =
             Message{QT_TRANSLATE_NOOP("kyc", "Your tenant at Sumvin, as <org-id>:<env-id>; leave empty for none.")}},
        {.key = sumvin_fields::kRefresh,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Ask afresh")},
         .help = Message{QT_TRANSLATE_NOOP(
             "kyc", "Whether Sumvin asks its verifier afresh instead of answering from its cache.")},
         .kind = FieldKind::Flag,
         .isSecret = false,
         .isRequired = false,
         .defaultValue = QStringLiteral("true")},
    };
    description.checks = {kycCheck()};
    return description;
}

} // namespace kyc::providers
