// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// Transak: "transak/reliance" (what became of a share token) and "transak/id-proof" (the document step at Onfido).
/// Logins: "transak/partner-token" and "transak/customer-login".
/// One object for the whole program; any thread.
[[nodiscard]] const Provider &transak();

} // namespace kyc::providers
