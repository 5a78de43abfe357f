// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

class QHeaderView;

namespace kyc::desktop {

/// What the heading takes, with the mark of the order. As QHeaderView::sectionSizeHint(), which would have a font
/// loaded that is not shown.
[[nodiscard]] int headingWidth(const QHeaderView &header, int column);

/// Makes the columns so many characters wide, in their order, and wider where a heading takes it: it is longer in other
/// languages. Until the agent changes them.
void setColumnWidths(QHeaderView &header, const QList<int> &characters);

/// As QHeaderView::saveState() had them; nothing where it is empty.
void restoreColumns(QHeaderView &header, const QByteArray &state);

} // namespace kyc::desktop
