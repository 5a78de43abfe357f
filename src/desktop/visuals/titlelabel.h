// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

class QLabel;

namespace kyc::desktop {

/// Gives the label the letters of a title, larger than the text below it, however large the agent makes all letters.
void makeTitle(QLabel &label);

} // namespace kyc::desktop
