// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace kyc::desktop {

// What a provider sent is shown as it is: never taken for markup, whatever it looks like.

/// A tool tip that shows the text literally, lines kept. Empty for an empty text.
[[nodiscard]] QString plainToolTip(const QString &text);

/// A label that shows its text literally, wraps it, and lets it be selected by mouse and keyboard.
[[nodiscard]] QLabel *makePlainLabel(const QString &text, QWidget *parent);

/// The text for a button or an action, where '&' would mark a letter.
[[nodiscard]] QString buttonText(QString text);

} // namespace kyc::desktop
