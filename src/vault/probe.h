// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/keeper.h"

namespace kyc::vault {

/// Whether secrets can be kept there: writes a value of 4 KiB under a key of its own, reads it back, compares, and
/// removes it. VaultMangles when something else came back, else the keeper's own error. Needs the thread it is called
/// in to run an event loop; @p keeper must outlive the future.
[[nodiscard]] QFuture<core::Result<void>> probe(Keeper &keeper);

/// Carries every secret from one keeper to the other: writes all, reads each back and compares, and only then removes
/// them from the first. An error, or cancelling the future, leaves everything in @p from; what had been written to @p
/// to is removed again where that is possible. Ends with how many were moved. Needs an event loop; both must outlive
/// the future.
[[nodiscard]] QFuture<core::Result<int>> moveAll(Keeper &from, Keeper &to);

} // namespace kyc::vault
