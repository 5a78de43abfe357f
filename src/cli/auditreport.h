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

    [[nodiscard]] bool isSound() const { return verdict.isSound() && damagedFiles.isEmpty(); }
};

/// In sentences, the language of the program; each ends with a line end.
[[nodiscard]] QByteArray auditReportText(const AuditReport &report);
/// {"sound","entries","fault","at","clockSetBack","vouchedFor","checkpoints":[{"sequence","time","key","fit"}],
/// "damagedFiles"}; fault and fit are words.
[[nodiscard]] QByteArray auditReportJson(const AuditReport &report);

} // namespace kyc::cli
