// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/keeper.h"

#include <functional>

namespace kyc::vault {

/// Whether secrets can be kept there: writes a value of 4 KiB under a key of its own, reads it back, compares, and
/// removes it. VaultMangles when something else came back, else the keeper's own error. Needs the thread it is called
/// in to run an event loop; @p keeper must outlive the future.
[[nodiscard]] QFuture<core::Result<void>> probe(Keeper &keeper);

/// Notes where everything can be read from now on: in the target of a move, or in its source again.
using RememberMove = std::function<core::Result<void>(bool isMoved)>;

/// Carries every secret from one keeper to the other: writes all, reads each back and compares, has it remembered, and
/// only then removes them from the first. At any moment everything can be read where it was last remembered to be.
///
/// An error, that of @p remember too, or cancelling the future, leaves everything in @p from; what had been written to
/// @p to is removed again where that is possible. Only when @p from does not take back what was already removed, or
/// that cannot be remembered, everything stays in @p to. Ends with how many were moved. Needs an event loop; both must
/// outlive the future.
[[nodiscard]] QFuture<core::Result<int>> moveAll(Keeper &from, Keeper &to, RememberMove remember = {});

} // namespace kyc::vault
