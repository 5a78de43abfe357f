// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/verification.h"

namespace kyc::core {

/// What came of asking one check about one customer once.
struct LookupOutcome
{
    QString checkId;
    QString accountName;
    QString environment; ///< word of core::Environment
    QString customerLabel;
    QMap<QString, QString> identifiers; ///< what was asked with, by field key; no secrets
    QDateTime lookedUpAt; ///< UTC; when the lookup ended
    Result<Verification> result = failure(ErrorKind::Cancelled, ErrorCause::CancelledByAgent);
};

} // namespace kyc::core
