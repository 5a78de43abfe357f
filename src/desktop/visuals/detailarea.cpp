// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/detailarea.h"

#include <QEvent>
#include <QScrollBar>

namespace kyc::desktop {

DetailArea::DetailArea(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
}

QSize DetailArea::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (!widget())
        return least;
    const int beside = verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
    return {std::max(least.width(), widget()->minimumSizeHint().width() + beside), least.height()};
}

bool DetailArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace kyc::desktop
