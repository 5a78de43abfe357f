// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"
#include "core/error.h"

namespace kyc::cli {

/// What happened and what to do, to standard error.
void tellError(const core::Error &error);

/// Tells it; what the exit status becomes: StoreUnavailable for the vault and our files, Misused for what was
/// asked wrongly, else NotAnswered.
[[nodiscard]] ExitStatus unusable(const core::Error &error);

/// The same for what may be the fault of a file that the command was given: then NotAnswered.
[[nodiscard]] ExitStatus notDone(const core::Error &error);

[[nodiscard]] core::Message noSuchAccount();

} // namespace kyc::cli
