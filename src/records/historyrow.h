// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/history.h"

namespace kyc::records {

/// The row that a list shows of the entry. For an error, its reason is what errorText() says happened.
[[nodiscard]] HistoryRow rowOf(const HistoryEntry &entry);

/// Stands in a list for an entry that cannot be read.
[[nodiscard]] HistoryRow unreadableRow(qint64 id);

/// A row as bytes (CBOR), without the customer's number, which can change.
[[nodiscard]] QByteArray encoded(const HistoryRow &row);

/// Reads what encoded() wrote. Records/RecordsDamaged when it is something else.
[[nodiscard]] core::Result<HistoryRow> rowFrom(const QByteArray &bytes);

} // namespace kyc::records
