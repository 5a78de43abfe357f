// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/retention.h"
#include "records/sealing.h"

namespace kyc::services {

/// Removes the imports that were last changed before that time, all in one step; how old one is, and whose, is read
/// from what is sealed. What is about a held customer stays, and while anybody is held whatever cannot be read. For a
/// job of the store (Database::change()). Records/RecordsDamaged when it cannot be told who is held.
[[nodiscard]] core::Result<records::RetentionProgress> removeOldImports(const QSqlDatabase &database,
                                                                        const records::Sealing &sealing,
                                                                        const QDateTime &before,
                                                                        records::RetentionProgress soFar);

} // namespace kyc::services
