// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/lookupplan.h"

namespace kyc::cli {

/// The plan of a lookup at stored accounts: every check of --check that their providers have, or all of them. Misuse as
/// in planLookups(), and for a check that belongs to none of the accounts and a value that is an account's own.
[[nodiscard]] Parsed<LookupPlan> planStoredLookups(const LookupOptions &options,
                                                   const QList<const core::Account *> &accounts,
                                                   const QList<const core::ProviderDescription *> &providers);

} // namespace kyc::cli
