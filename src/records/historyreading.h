// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "records/sealing.h"

#include <span>
#include <vector>

class QSqlDatabase;

namespace kyc::records {

// What was seen in many entries of the history, sealed as it lies in the tables, for who opens it in threads of its
// own.

struct SealedOutcome
{
    qint64 id = 0;
    QByteArray bytes; ///< null when there is no such entry

    /// What outcomecodec.h encoded. Records/RecordAbsent, RecordsDamaged.
    [[nodiscard]] core::Result<QByteArray> opened(const Sealing &sealing) const;
};

/// Of the first of these entries, in that order, as many as fit into @p mostBytes; one at least. In the store's
/// threads.
[[nodiscard]] core::Result<std::vector<SealedOutcome>> sealedOutcomes(const QSqlDatabase &database,
                                                                      std::span<const qint64> ids, qsizetype mostBytes);

} // namespace kyc::records
