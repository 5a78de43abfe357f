// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/columnwidths.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QStyle>

namespace kyc::desktop {

int headingWidth(const QHeaderView &header, int column)
{
    const QString heading = header.model()->headerData(column, header.orientation()).toString();
    const QStyle *style = header.style();
    return header.fontMetrics().horizontalAdvance(heading)
        + 3 * style->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header)
        + style->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header);
}

namespace {

/// What is left is given to the last one; where nothing is, its heading can still be read.
void keepLastReadable(QHeaderView &header)
{
    if (!header.stretchLastSection() || header.count() == 0)
        return;
    const int last = header.count() - 1;
    const int needed = headingWidth(header, last);
    header.setMinimumSectionSize(std::max(header.minimumSectionSize(), needed));
    if (header.sectionSize(last) < needed)
        header.resizeSection(last, needed);
}

} // namespace

void setColumnWidths(QHeaderView &header, const QList<int> &characters)
{
    const int character = header.fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column)
        header.resizeSection(column, std::max(character * characters.at(column), headingWidth(header, column)));
    keepLastReadable(header);
}

void restoreColumns(QHeaderView &header, const QByteArray &state)
{
    if (!state.isEmpty())
        header.restoreState(state);
    keepLastReadable(header); // the letters may have had another size then, and the heading another language
}

} // namespace kyc::desktop
