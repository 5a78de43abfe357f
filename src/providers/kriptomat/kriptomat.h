// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// Kriptomat: "kriptomat/kyc", and the login "kriptomat/login"; a destination of share tokens. One object for the whole
/// program; any thread.
[[nodiscard]] const Provider &kriptomat();

} // namespace kyc::providers
