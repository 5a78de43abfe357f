// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace kyc::desktop {

// What a provider sent is shown as it is: never taken for markup, whatever it looks like, and never so long that
// laying it out holds up the window. The whole of it stays in the verification and in what is copied.

/// At most @p limit characters of the text, with an ellipsis where that is not all.
[[nodiscard]] QString abridged(const QString &text, qsizetype limit = 1000);

/// The text for a field with many lines: long lines broken, and at the end, where it is too much, how much is left out.
[[nodiscard]] QString showable(const QString &text);

/// A tool tip that shows the text literally, abridged, lines kept. Empty for an empty text.
[[nodiscard]] QString plainToolTip(const QString &text);
/// Such a tool tip; a screen reader, which would read the markup out, has the text alone for a description.
void setPlainToolTip(QWidget &widget, const QString &text);

/// Has a label show the text literally, abridged, and lets it be selected by mouse and keyboard.
void showPlainly(QLabel &label, const QString &text);
/// A label that does so, and wraps it.
[[nodiscard]] QLabel *makePlainLabel(const QString &text, QWidget *parent);

/// The text for a button or an action, where '&' would mark a letter.
[[nodiscard]] QString buttonText(QString text);

} // namespace kyc::desktop
