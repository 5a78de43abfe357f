// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/population.h"
#include "sandbox/router.h"

namespace kyc::sandbox {

/// Sumvin: GET /v0/kyc/status?refresh= with x-sumvin-pat. 401 USR-401-001 without a good token, USR-401-002 for a
/// tenant (x-juno-orgid) not written org:env, 422 for a refresh that is no boolean. Times are milliseconds, or ISO 8601
/// with "X-Timestamp-Format: iso8601". The population must outlive the router.
void addSumvinRoutes(Router &router, const Population &population);

} // namespace kyc::sandbox
