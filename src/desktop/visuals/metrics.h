// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFontMetrics>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace kyc::desktop {

/// Distances on the 8 px grid, in device-independent pixels.
inline constexpr int kGrid = 8;
inline constexpr int kHalfGrid = kGrid / 2; ///< between things that belong together: a label and its field
inline constexpr int kWideGrid = kGrid * 2; ///< around a dialog's content, between groups

/// Icons stand on a 24 px grid; these are the sizes they are shown at.
inline constexpr int kSmallIcon = 16;
inline constexpr int kMediumIcon = 24;
inline constexpr int kLargeIcon = 48; ///< empty states

/// The size of an icon beside a text of this font: kSmallIcon, and larger where the text is.
[[nodiscard]] inline int iconSizeBeside(const QFontMetrics &text)
{
    return std::max(kSmallIcon, text.height() * 4 / 5);
}

/// Gives a window a size in lines of its text, so that it grows with the font, but not beyond the screen.
inline void fitToText(QWidget &window, int linesWide, int linesHigh)
{
    const QSize wanted = QSize(linesWide, linesHigh) * window.fontMetrics().height();
    window.resize(wanted.boundedTo(window.screen()->availableSize() * 0.9));
}

} // namespace kyc::desktop
