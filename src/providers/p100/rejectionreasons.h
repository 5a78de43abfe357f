// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/verification.h"

namespace kyc::providers {

/// The reason P100 gives for a rejected attempt. The codes are taken to be iDenfy's, which P100 uses behind the
/// scenes; that is inferred, so any other code stays as it is, unexplained, and a sentence stays the provider's text.
/// Always internal: P100 does not say that customers may be told, and some (a fake document, a blacklisted
/// face) would warn a fraudster.
[[nodiscard]] core::Reason p100RejectionReason(const QString &text);

} // namespace kyc::providers
