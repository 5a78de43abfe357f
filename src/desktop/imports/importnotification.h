// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace kyc::desktop {

/// Tells the desktop that an import has ended, when nobody looks at the window; nothing of whom it was about. Where the
/// desktop shows no notifications, nothing happens. GUI thread; does not wait.
void notifyImportEnded();

} // namespace kyc::desktop
