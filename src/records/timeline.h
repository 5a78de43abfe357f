// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"

namespace kyc::records {

/// Each change of status in these rows, which may come in any order.
[[nodiscard]] QList<StatusSpan> statusSpans(QList<HistoryRow> rows);

} // namespace kyc::records
