// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/verification.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace kyc::desktop {

/// One shape and one colour for each status, the same everywhere. Never show the colour without the shape,
/// nor both without the word (statusText() in services/summary.h).
///
/// Colours are for text and shapes on Base, AlternateBase, Window and ToolTipBase of a palette made by
/// theme.h, with a contrast of at least 4.5:1. On a selected row the selected text's colour stands instead:
/// item views and QIcon::Selected see to that by themselves.
[[nodiscard]] QIcon statusIcon(core::Status status);
[[nodiscard]] QString statusIconName(core::Status status); ///< its file in resources/icons, without the suffix
[[nodiscard]] QColor statusColor(core::Status status, const QPalette &palette);

/// A lookup error is not a status and has a look of its own.
[[nodiscard]] QIcon errorIcon();
[[nodiscard]] QColor errorColor(const QPalette &palette);

/// Production stands out, in this colour and with this shape.
[[nodiscard]] QIcon productionIcon();
[[nodiscard]] QColor productionColor(const QPalette &palette);

} // namespace kyc::desktop
