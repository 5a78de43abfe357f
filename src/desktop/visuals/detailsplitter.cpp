// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/detailsplitter.h"

#include <QEvent>

namespace kyc::desktop {

DetailSplitter::DetailSplitter(QWidget *parent) : QSplitter(parent)
{
    setChildrenCollapsible(false);
}

void DetailSplitter::setShares(int list, int detail, int charactersSideBySide)
{
    constexpr int kEnough = 100; // so that there is more to share than any window has
    m_shares = {list * kEnough, detail * kEnough};
    m_charactersSideBySide = charactersSideBySide;
    setStretchFactor(0, list);
    setStretchFactor(1, detail);
    setSizes(m_shares);
    arrange();
}

void DetailSplitter::arrange()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * m_charactersSideBySide;
    const Qt::Orientation wanted = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (orientation() == wanted)
        return;
    setOrientation(wanted);
    setSizes(m_shares);
    Q_EMIT turned();
}

void DetailSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void DetailSplitter::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace kyc::desktop
