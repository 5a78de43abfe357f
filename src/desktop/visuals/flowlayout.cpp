// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/flowlayout.h"

#include "desktop/visuals/metrics.h"

#include <QBoxLayout>
#include <QStyle>

#include <algorithm>

namespace kyc::desktop {

FlowLayout::FlowLayout(Side side, QWidget *parent) : QLayout(parent), m_side(side)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(kGrid);
}

FlowLayout::~FlowLayout()
{
    for (const QLayoutItem *item : m_items)
        delete item;
}

FlowLayout *FlowLayout::insteadOf(QBoxLayout *row, QBoxLayout &column, Side side)
{
    auto *flow = new FlowLayout(side);
    while (QLayoutItem *item = row->takeAt(0)) {
        if (item->spacerItem())
            delete item;
        else
            flow->addItem(item);
    }
    const int index = column.indexOf(row);
    delete column.takeAt(index);
    column.insertLayout(index, flow);
    return flow;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *const item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (lines.empty() || lines.back().width + spacing() + size.width() > width)
            lines.emplace_back();
        Line &line = lines.back();
        line.width += size.width() + (line.items.empty() ? 0 : spacing());
        line.height = std::max(line.height, size.height());
        line.items.push_back(item);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Line &line : linesFor(width))
        height += line.height + (height > 0 ? spacing() : 0);
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

QSize FlowLayout::sizeHint() const
{
    const std::vector<Line> lines = linesFor(QLAYOUTSIZE_MAX);
    return lines.empty() ? QSize() : QSize(lines.front().width, lines.front().height);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.top();
    for (const Line &line : linesFor(rect.width())) {
        int x = m_side == Side::Leading ? rect.left() : rect.left() + rect.width() - line.width;
        for (QLayoutItem *item : line.items) {
            const QSize size = item->sizeHint().expandedTo(item->minimumSize());
            const QRect place(x, y + (line.height - size.height()) / 2, std::min(size.width(), rect.width()),
                              size.height());
            item->setGeometry(QStyle::visualRect(direction, rect, place));
            x += size.width() + spacing();
        }
        y += line.height + spacing();
    }
}

} // namespace kyc::desktop
