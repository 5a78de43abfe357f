// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>

#include <functional>

namespace kyc::desktop {

/// The colour of an icon that is neither disabled nor selected, asked for each time it is drawn.
using IconColor = std::function<QColor(const QPalette &)>;

/// One of our own icons, `resources/icons/<name>.svg`, in the colour of the application's palette: as the
/// text on a button, paler when disabled, as the selected text when selected. Drawn lazily, kept while
/// palette and size stay; follows a change of the palette, sharp at every device pixel ratio. A null icon
/// (and a warning) when there is none of that name. GUI thread.
[[nodiscard]] QIcon tintedIcon(const QString &name);

/// The same in the colour of another role.
[[nodiscard]] QIcon tintedIcon(const QString &name, QPalette::ColorRole role);

/// The same in a colour of its own; disabled and selected follow the palette.
[[nodiscard]] QIcon tintedIcon(const QString &name, IconColor color);

/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

/// The names tintedIcon() knows, sorted.
[[nodiscard]] QStringList iconNames();

} // namespace kyc::desktop
