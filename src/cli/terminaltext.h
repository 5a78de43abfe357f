// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace kyc::cli {

/// Text from outside made harmless for a terminal, on one line: line breaks and tabs become blanks; control
/// characters, escape sequences, marks that turn the writing direction, invisible characters and halves of
/// surrogate pairs are shown as "\x1b" or "\u202e" instead of being sent.
[[nodiscard]] QString harmless(const QString &text);

/// How many columns a terminal takes for the text: two for East Asian wide characters and emoji, none for marks
/// that combine with the character before.
[[nodiscard]] int displayWidth(const QString &text);

/// The text cut to that many columns, with an ellipsis where something was cut off.
[[nodiscard]] QString elided(const QString &text, int columns);

} // namespace kyc::cli
