// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/idnames.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace kyc::desktop {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 15> kNames{{
    {"applicantId", QT_TRANSLATE_NOOP("IdNames", "Applicant id")},
    {"globalId", QT_TRANSLATE_NOOP("IdNames", "Global id")},
    {"attemptId", QT_TRANSLATE_NOOP("IdNames", "Attempt id")},
    {"attemptCnt", QT_TRANSLATE_NOOP("IdNames", "Attempt number")},
    {"reviewId", QT_TRANSLATE_NOOP("IdNames", "Review id")},
    {"levelName", QT_TRANSLATE_NOOP("IdNames", "Level")},
    {"workflowRunId", QT_TRANSLATE_NOOP("IdNames", "Workflow run id")},
    {"workFlowRunId", QT_TRANSLATE_NOOP("IdNames", "Workflow run id")},
    {"inspectionId", QT_TRANSLATE_NOOP("IdNames", "Inspection id")},
    {"externalUserId", QT_TRANSLATE_NOOP("IdNames", "Our id for the customer")},
    {"quoteId", QT_TRANSLATE_NOOP("IdNames", "Quote id")},
    {"userId", QT_TRANSLATE_NOOP("IdNames", "User id")},
    {"correlationId", QT_TRANSLATE_NOOP("IdNames", "Correlation id")},
    {"clientId", QT_TRANSLATE_NOOP("IdNames", "Client id")},
    {"traceId", QT_TRANSLATE_NOOP("IdNames", "Trace id")},
}};

} // namespace

QString idName(const QString &key)
{
    for (const auto &[known, name] : kNames) {
        if (key == QLatin1String(known))
            return QCoreApplication::translate("IdNames", name);
    }
    return key;
}

} // namespace kyc::desktop
