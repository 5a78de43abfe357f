// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QComboBox;

namespace kyc::desktop {

/// Names a choice that has no label beside it, for a screen reader. On Linux Qt says what is chosen in place of a combo
/// box's accessible name, so that only a label can name it: this gives it one that is not seen. GUI thread.
void nameChoice(QComboBox &choice, const QString &name);

} // namespace kyc::desktop
