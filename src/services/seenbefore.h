// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "services/recordssession.h"

namespace kyc::services {

/// Every status that was ever seen of whoever is looked up: of the saved customer, or else of whoever was asked with
/// one of the identifiers. Nothing while the records are not open. Records/…; GUI thread, waits for nothing.
[[nodiscard]] QFuture<core::Result<QList<records::StatusSpan>>> seenBefore(const RecordsSession &records,
                                                                           const core::Customer &customer);

} // namespace kyc::services
