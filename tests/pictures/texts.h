// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace kyc::test {

/// A text that can be read in a window now.
struct ShownText
{
    QString text;
    QRect place; ///< in the window, in its own points
};

/// What the widget itself says: of a label, a button, a field, a choice. Empty for any other.
[[nodiscard]] QString textOf(const QWidget &widget);

/// Of all labels, buttons, fields, tabs, headings and cells that are wholly visible and can be used. GUI thread.
[[nodiscard]] QList<ShownText> shownTexts(const QWidget &window);

} // namespace kyc::test
