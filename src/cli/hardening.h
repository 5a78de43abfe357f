// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace kyc::cli {

/// Keeps what is in memory, credentials among it, out of core dumps and from other processes of the same user.
/// Call first of all.
void hardenProcess();

} // namespace kyc::cli
