// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/imports/importstate.h"

#include <QTimeZone>

namespace kyc::services {

// An import in words for people elsewhere; nothing of its token in them.

/// For a ticket: a few lines of plain text, times in @p zone with the zone named.
[[nodiscard]] QString importSummary(const ImportState &import, const QTimeZone &zone);

/// A line of a receipt.
struct ReceiptLine
{
    QString name;
    QString value;
};
/// Who, when, on which basis, from, to, whom, with which outcome, and how the audit names it. @p auditEntry: the
/// number of its last entry, where that is known.
[[nodiscard]] QList<ReceiptLine> importReceipt(const ImportState &import, const QTimeZone &zone,
                                               std::optional<qint64> auditEntry = {});

} // namespace kyc::services
