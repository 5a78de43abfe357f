// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>

class QFileDialog;

namespace kyc::desktop {

/// Begins the dialog in the folder that was last used for that purpose, or with the user's documents, and remembers the
/// one that is used now. @p purpose: a word for the settings. Qt's own dialog is made readable on the way.
void rememberFolder(QFileDialog &dialog, QLatin1String purpose);

} // namespace kyc::desktop
