// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/optionreader.h"
#include "records/customers.h"

#include <QTimeZone>

namespace kyc::cli {

/// Saved customers as a table, times in @p zone, or as JSON: an array of {"id", "label", "identifiers": [{"key",
/// "text"}], "tags", "note", "createdAt", "changedAt"}. One that is damaged is {"id", "unreadable"}.
[[nodiscard]] QByteArray customerList(const QList<records::CustomerRecord> &customers, Format format,
                                      const QTimeZone &zone);

} // namespace kyc::cli
