// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "services/imports/importstate.h"

#include <QFuture>
#include <QTimeZone>

namespace kyc::desktop {

/// A page of PDF that says who carried what where, on which basis, and what came of it, as services::importReceipt().
[[nodiscard]] QByteArray receiptPdf(const services::ImportState &import, const QTimeZone &zone,
                                    std::optional<qint64> auditEntry);

/// Writes it to a draft that nobody else may read and moves that into its place; on a thread of its own. Records/
/// FileUnwritable.
[[nodiscard]] QFuture<core::Result<void>> saveReceipt(const services::ImportState &import, const QTimeZone &zone,
                                                      std::optional<qint64> auditEntry, const QString &path);

} // namespace kyc::desktop
