// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/auditexamination.h"

namespace kyc::cli {

using services::AuditReport;

/// In sentences, the language of the program; each ends with a line end.
[[nodiscard]] QByteArray auditReportText(const AuditReport &report);
/// {"sound","verdict","entries","fault","at","clockSetBack","vouchedFor","signed","checkpoints":[{"sequence","time","key","fit"}],
/// "damagedFiles","unreadableFolders"}; verdict ("sound", "not-vouched-for", "broken"), fault and fit are words.
[[nodiscard]] QByteArray auditReportJson(const AuditReport &report);

} // namespace kyc::cli
