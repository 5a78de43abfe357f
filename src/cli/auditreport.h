// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/auditlog.h"

namespace kyc::cli {

/// What "audit verify" found out.
struct AuditReport
{
    records::AuditVerdict verdict;
    QStringList damagedFiles; ///< checkpoints that are none
    QStringList unreadableFolders; ///< that checkpoints were to be in

    /// Nothing speaks against the log, and nothing that might have was passed over.
    [[nodiscard]] bool isSound() const
    {
        return verdict.isSound() && damagedFiles.isEmpty() && unreadableFolders.isEmpty();
    }
};

/// In sentences, the language of the program; each ends with a line end.
[[nodiscard]] QByteArray auditReportText(const AuditReport &report);
/// {"sound","entries","fault","at","clockSetBack","vouchedFor","checkpoints":[{"sequence","time","key","fit"}],
/// "damagedFiles","unreadableFolders"}; fault and fit are words.
[[nodiscard]] QByteArray auditReportJson(const AuditReport &report);

} // namespace kyc::cli
