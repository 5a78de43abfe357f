// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// The part of the window that follows the size of letters.
#include "desktop/mainwindow.h"
#include "desktop/visuals/columnwidths.h"
#include "desktop/visuals/metrics.h"
#include "ui_mainwindow.h"

#include <QEvent>
#include <QHeaderView>

namespace kyc::desktop {

void MainWindow::setUpZoom()
{
    m_characterWidth = fontMetrics().averageCharWidth();
    // On many keyboards plus is the shifted equals sign.
    m_ui->zoomInAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_ui->zoomOutAction->setShortcut(Qt::CTRL | Qt::Key_Minus);
    connect(m_ui->zoomInAction, &QAction::triggered, this, [this] { Q_EMIT zoomRequested(1); });
    connect(m_ui->zoomOutAction, &QAction::triggered, this, [this] { Q_EMIT zoomRequested(-1); });
    connect(m_ui->zoomResetAction, &QAction::triggered, this, [this] { Q_EMIT zoomRequested(0); });
}

void MainWindow::fitPlaces()
{
    const int icon = iconSizeBeside(fontMetrics()) * 3 / 2;
    m_ui->placesListWidget->setIconSize({icon, icon});
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_ui->placesListWidget->setFixedWidth(m_ui->placesListWidget->sizeHintForColumn(0) + scrollBar + 4 * kGrid);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    const int before = m_characterWidth;
    const int now = fontMetrics().averageCharWidth();
    if (event->type() != QEvent::FontChange || before == 0 || before == now)
        return;
    m_characterWidth = now;
    fitPlaces();
    const QList<QHeaderView *> headers = findChildren<QHeaderView *>();
    for (QHeaderView *header : headers) {
        if (header->orientation() != Qt::Horizontal)
            continue;
        for (int column = 0; column < header->count(); ++column) {
            if (header->sectionResizeMode(column) == QHeaderView::Interactive)
                header->resizeSection(column, header->sectionSize(column) * now / before);
        }
        restoreColumns(*header, {});
    }
}

} // namespace kyc::desktop
