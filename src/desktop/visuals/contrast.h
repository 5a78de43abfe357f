// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace kyc::desktop {

/// The least contrast a text may have with its background (WCAG 2.1, 1.4.3).
inline constexpr double kTextContrast = 4.5;
/// The least contrast of a shape that tells something, a focus frame for example (WCAG 2.1, 1.4.11).
inline constexpr double kShapeContrast = 3.0;

/// WCAG's contrast ratio of two opaque colours, 1 to 21; the order does not matter. Any thread.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// Whether a text on this background has to be light.
[[nodiscard]] bool isDark(const QColor &background);

} // namespace kyc::desktop
