// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/optionreader.h"
#include "records/history.h"

#include <QTimeZone>

namespace kyc::cli {

/// Rows of the history as a table, times in @p zone, or as JSON: an array of {"id", "kind", "lookedUpAt", "check",
/// "provider", "account", "environment", "customer", "identifiers", "agent", "reference"} and, of a verification,
/// {"status", "nextActor", "final", "reasonCodes", "reason"}, else {"error": {"kind", "message"}}. One that is damaged
/// is {"id", "unreadable"}.
[[nodiscard]] QByteArray historyList(const QList<records::HistoryRow> &rows, Format format, const QTimeZone &zone);

} // namespace kyc::cli
