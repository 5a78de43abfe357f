// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace kyc::desktop {

/// What is told of an import that has ended to whoever does not look at it.
[[nodiscard]] QString importEndedText();

/// Tells the desktop that an import has ended, when nobody looks at the window; nothing of whom it was about. Where the
/// desktop shows no notifications, nothing happens. GUI thread; does not wait.
void notifyImportEnded();

} // namespace kyc::desktop
