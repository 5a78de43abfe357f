// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/audittable.h"

#include <QStringList>

namespace kyc::services {

// The audit as text, entry by entry, so that an export of any length takes constant memory. Times are ISO 8601 UTC with
// milliseconds, hashes hexadecimal; a keyed hash that was withheld is "withheld".

/// For CsvWriter: sequence, time, agent, action, account, check, customer, reference, outcome, hash.
[[nodiscard]] QStringList auditColumns();
[[nodiscard]] QStringList auditCells(const records::AuditLine &line);

/// One object on one line with its line end, keys as the columns. An export of the whole log in this form can be
/// verified by anybody: records/README.md.
[[nodiscard]] QByteArray auditJsonLine(const records::AuditLine &line);

} // namespace kyc::services
