// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

#include <optional>

class QApplication;

namespace kyc::desktop {

enum class ColorScheme { Light, Dark, HighContrast };

/// "light", "dark", "high-contrast"; nothing for any other word.
[[nodiscard]] std::optional<ColorScheme> colorSchemeFromWord(const QString &word);

/// What was asked for in the environment's KYC_DESK_COLOUR_SCHEME; nothing means: as the system does.
[[nodiscard]] std::optional<ColorScheme> requestedColorScheme();

/// The palette of a scheme; Shadow is the outline of everything that can be clicked or typed into. Each text has at
/// least 4.5:1 with its background, 7:1 in high contrast.
[[nodiscard]] QPalette themePalette(ColorScheme scheme);

/// Fusion, our palette and the application's icon. Without a requested scheme: dark where the palette the
/// application has from the system is dark. Call it once, before the first window. GUI thread.
void applyTheme(QApplication &application);

/// The same with a scheme; may be called again to change it.
void applyTheme(QApplication &application, ColorScheme scheme);

} // namespace kyc::desktop
