// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/lookup.h"

namespace kyc::records {

/// An outcome as bytes (CBOR, compressed): all of it, evidence and arguments of texts included, times to the
/// millisecond. Words stand for enumerators.
[[nodiscard]] QByteArray encoded(const core::LookupOutcome &outcome);

/// Reads what encoded() wrote; fields unknown to it are ignored. Records/RecordsDamaged when it is something else.
[[nodiscard]] core::Result<core::LookupOutcome> outcomeFrom(const QByteArray &bytes);

} // namespace kyc::records
