// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/population.h"
#include "sandbox/router.h"

namespace kyc::sandbox {

/// P100: GET /v1/kyc/status/{externalUserId} with x-api-key. 401 "Access Denied. xo1" without a key, "xo2" with a
/// wrong one, "xo3" with one that is not good from here; 400 P412 for somebody unknown.
/// The population must outlive the router.
void addP100Routes(Router &router, const Population &population);

} // namespace kyc::sandbox
