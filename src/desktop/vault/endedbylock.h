// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace kyc::desktop {

/// What was under way when the window was locked, and is not any more: whoever unlocks it is told.
struct EndedByLock
{
    int lookups = 0;
    int tests = 0; ///< of credentials
    bool wasEditing = false; ///< an account, unsaved
    bool wasEditingCustomer = false; ///< unsaved
};

} // namespace kyc::desktop
