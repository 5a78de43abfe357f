// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup.h"

namespace kyc::records {

/// An outcome as bytes (CBOR, its evidence compressed): all of it, evidence and arguments of texts included, times to
/// the millisecond. Words stand for enumerators.
/// Who asked, and why, goes with it for who reads nothing else of an entry (outcomeview.h).
[[nodiscard]] QByteArray encoded(const core::LookupOutcome &outcome, const QString &agent = {},
                                 const QString &reference = {});

/// Reads what encoded() wrote; fields unknown to it are ignored. Records/RecordsDamaged when it is something else.
[[nodiscard]] core::Result<core::LookupOutcome> outcomeFrom(const QByteArray &bytes);

} // namespace kyc::records
