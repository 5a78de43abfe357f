// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// P100: "p100/kyc". One object for the whole program; any thread.
[[nodiscard]] const Provider &p100();

} // namespace kyc::providers
