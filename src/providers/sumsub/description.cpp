// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/description.h"

#include <QCoreApplication>

namespace kyc::providers {

namespace {

using core::Message;
using namespace sumsub_fields;

QList<core::FieldDescription> accountFields()
{
    return {
        {.key = kAppToken,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "App token")},
         .help = Message{QT_TRANSLATE_NOOP(
             "kyc", "From SumSub's dashboard; a token that starts with “sbx:” is for the sandbox.")},
         .isSecret = true,
         .isRequired = true},
        {.key = kSecretKey,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Secret key")},
         .help = Message{QT_TRANSLATE_NOOP("kyc",
                                           "Shown once by SumSub's dashboard when the app token is made; it signs "
                                           "every request and is never sent.")},
         .isSecret = true,
         .isRequired = true},
        {.key = kOlderShareTokenCall,
         .label = Message{QT_TRANSLATE_NOOP("kyc", "Make share tokens by the older call")},
         .help = Message{QT_TRANSLATE_NOOP("kyc",
                                           "Turn it on only if SumSub refuses share tokens; where SumSub does not know "
                                           "the newer call, the older one is tried by itself.")},
         .kind = core::FieldKind::Flag,
         .defaultValue = QStringLiteral("false")},
    };
}

core::CheckDescription applicant()
{
    return {
        .id = kSumsubApplicant,
        .label = Message{QT_TRANSLATE_NOOP("kyc", "Applicant")},
        .customerFields = {{.key = kApplicantId,
                            .label = Message{QT_TRANSLATE_NOOP("kyc", "Applicant id")},
                            .help = Message{QT_TRANSLATE_NOOP(
                                "kyc", "SumSub's own id of the applicant; it goes before our own id.")}},
                           {.key = kExternalUserId,
                            .label = Message{QT_TRANSLATE_NOOP("kyc", "External user id")},
                            .help = Message{QT_TRANSLATE_NOOP(
                                "kyc", "Our own id of the customer, as it was given to the provider.")}}},
        // What a moderator wrote may name the person, so the comments stay masked in the raw answer.
        .openKeys = {QStringLiteral("reviewId"), QStringLiteral("levelName"), QStringLiteral("attemptId"),
                     QStringLiteral("attemptCnt"), QStringLiteral("createDate"), QStringLiteral("createdAt"),
                     QStringLiteral("reviewDate"), QStringLiteral("reviewStatus"), QStringLiteral("reviewAnswer"),
                     QStringLiteral("reviewRejectType"), QStringLiteral("rejectLabels"), QStringLiteral("buttonIds"),
                     QStringLiteral("type"), QStringLiteral("priority"), QStringLiteral("elapsedSincePendingMs"),
                     QStringLiteral("elapsedSinceQueuedMs")},
    };
}

} // namespace

core::ProviderDescription describeSumsub()
{
    const QUrl host(QStringLiteral("https://api.sumsub.com"));
    return {
        .id = QStringLiteral("sumsub"),
        .label = Message{QT_TRANSLATE_NOOP("kyc", "SumSub")},
        .hosts = {{.key = QStringLiteral("api"), .staging = host, .production = host}},
        .accountFields = accountFields(),
        .checks = {applicant()},
        .quota = {.requestsPerSecond = 60.0, .burst = 60, .inFlight = 50}, // GET: 300 in 5 s
        .source = core::SharingSource{.checkId = kSumsubApplicant,
                                      .applicantKey = kApplicantId,
                                      .applicantIdName = QStringLiteral("applicantId")},
    };
}

} // namespace kyc::providers
