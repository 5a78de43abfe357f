// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// SumSub: "sumsub/applicant", the review of one applicant; a source of share tokens. One object for the whole program;
/// any thread.
[[nodiscard]] const Provider &sumsub();

} // namespace kyc::providers
