// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/kriptomat/description.h"

namespace kyc::providers {

using core::FieldDescription;
using core::FieldKind;
using core::Message;

namespace {

QList<FieldDescription> credentialFields()
{
    return {
        {.key = kriptomat_fields::kAccessToken,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Access token")},
         .help = Message{QT_TRANSLATE_NOOP("kyc",
                                           "The token of a partner login, without the word Bearer; it lasts an hour. "
                                           "Not needed when the login itself is filled in.")},
         .isSecret = true},
        {.key = kriptomat_fields::kEmail,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Login e-mail")},
         .help = Message{QT_TRANSLATE_NOOP("kyc", "The e-mail address of the partner login.")},
         .kind = FieldKind::Email},
        {.key = kriptomat_fields::kPassword,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Login password")},
         .help = Message{QT_TRANSLATE_NOOP("kyc", "The password of the partner login.")},
         .isSecret = true},
        {.key = kriptomat_fields::kClientId,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Client id")},
         .help = Message{QT_TRANSLATE_NOOP("kyc", "The client id that Kriptomat gave your company.")}},
        {.key = kriptomat_fields::kClientSecret,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Client secret")},
         .help = Message{QT_TRANSLATE_NOOP("kyc", "The secret that belongs to the client id.")},
         .isSecret = true},
    };
}

QList<FieldDescription> settingFields()
{
    return {
        {.key = kriptomat_fields::kSumsubClientId,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "SumSub client id")},
         .help =
             Message{QT_TRANSLATE_NOOP("kyc", "Kriptomat's own id at SumSub, which a share token must be made for.")}},
        {.key = kriptomat_fields::kShowUserPath,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Path: show user")},
         .help = Message{QT_TRANSLATE_NOOP("kyc", "Where a user is shown; {user_id} stands for the user's id.")},
         .defaultValue = QStringLiteral("/api/v1/partners/users/{user_id}")},
        {.key = kriptomat_fields::kImportPath,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Path: import")},
         .help = Message{QT_TRANSLATE_NOOP("kyc",
                                           "Where a verification is handed over; {user_id} stands for the user's id.")},
         .defaultValue = QStringLiteral("/v1/users/{user_id}/kyc-import")},
    };
}

QList<FieldDescription> customerFields()
{
    return {
        {.key = kriptomat_fields::kUserId,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Kriptomat user id")},
         .help = Message{QT_TRANSLATE_NOOP("kyc", "The customer's id at Kriptomat.")},
         .isRequired = true},
    };
}

core::CheckDescription kycCheck()
{
    core::CheckDescription check;
    check.id = QStringLiteral("kriptomat/kyc");
    check.label = Message{QT_TRANSLATE_NOOP("kyc", "KYC status")};
    check.customerFields = customerFields();
    check.openKeys = {QStringLiteral("status"), QStringLiteral("kyc_status"), QStringLiteral("edd_status")};
    return check;
}

core::LoginDescription login()
{
    core::LoginDescription login;
    login.id = kKriptomatLogin;
    login.label = Message{QT_TRANSLATE_NOOP("kyc", "Partner login")};
    login.givesKey = kriptomat_fields::kAccessToken;
    login.code = core::LoginCode::Authenticator;
    login.accountKeys = {kriptomat_fields::kEmail, kriptomat_fields::kPassword, kriptomat_fields::kClientId,
                         kriptomat_fields::kClientSecret};
    return login;
}

/// Kriptomat documents no pace: what was approved elsewhere should be through in minutes, while the agent looks on;
/// what is not waits for a person there.
core::SharingDestination destination()
{
    using namespace std::chrono_literals;
    core::SharingDestination destination;
    destination.checkId = QStringLiteral("kriptomat/kyc");
    destination.recipientKey = kriptomat_fields::kSumsubClientId;
    destination.fields = customerFields();
    destination.canBeAskedBefore = true;
    destination.polls = {.interval = 15s, .most = 20, .slowInterval = 5min, .slowMost = 96};
    return destination;
}

} // namespace

core::ProviderDescription kriptomatDescription()
{
    core::ProviderDescription description;
    description.id = QStringLiteral("kriptomat");
    description.label = Message{QT_TRANSLATE_NOOP("kyc", "Kriptomat")};
    description.hosts = {
        {QStringLiteral("api"), QUrl(), QUrl(QStringLiteral("https://api.kriptomat.io"))},
    };
    description.accountFields = credentialFields() + settingFields();
    description.checks = {kycCheck()};
    description.logins = {login()};
    description.destination = destination();
    return description;
}

} // namespace kyc::providers
