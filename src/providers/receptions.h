// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/shared.h"

namespace kyc::providers {

/// Why a share token was refused, as far as a destination's sentence tells it; Refused when it is none of those. Only a
/// name for people hangs on it: that the token was refused is known before.
[[nodiscard]] TokenReception receptionByWords(const QString &message);

} // namespace kyc::providers
