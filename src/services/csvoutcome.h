// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup.h"

#include <QStringList>

namespace kyc::services {

/// What every record of an export shares.
struct CsvContext
{
    QString agent; ///< who asked
    QString reference; ///< a ticket or a case; may be empty
    bool masksIdentifiers = false; ///< customer and identifiers shortened to their first characters
};

/// The columns of an export of lookups, in order. Names are interface: none is ever renamed or moved.
[[nodiscard]] QStringList csvColumns();

/// One lookup as the cells of those columns: words as in JSON, texts in English, times in ISO 8601 UTC. A failed
/// lookup leaves the verification's cells empty, and a verification those of the error.
[[nodiscard]] QStringList csvCells(const core::LookupOutcome &outcome, const CsvContext &context);

/// ISO 8601 UTC, with milliseconds when there are any; empty for a time that is none.
[[nodiscard]] QString csvTime(const QDateTime &time);

/// An identifier as it is shown where it is masked: "u-1042-7" becomes "u-***", a short one "***".
[[nodiscard]] QString masked(const QString &identifier);

} // namespace kyc::services
