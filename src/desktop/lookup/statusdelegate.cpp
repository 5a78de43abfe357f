// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/statusdelegate.h"

#include "desktop/lookup/lookupresultsmodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTimerEvent>

namespace kyc::desktop {

namespace {

constexpr int kTurnInterval = 80; // milliseconds
constexpr int kTurnAngle = 30; // degrees

bool isRunning(const QModelIndex &index)
{
    const auto state = static_cast<RowState>(index.data(LookupResultsModel::RowStateRole).toInt());
    return state == RowState::Asking || state == RowState::Refreshing;
}

QPixmap turned(const QPixmap &picture, int angle)
{
    QPixmap result(picture.size());
    result.setDevicePixelRatio(picture.devicePixelRatio());
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF size = picture.deviceIndependentSize();
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(angle);
    painter.drawPixmap(QPointF(-size.width() / 2, -size.height() / 2), picture);
    return result;
}

} // namespace

StatusDelegate::StatusDelegate(QAbstractItemView *view) : QStyledItemDelegate(view), m_view(view)
{ }

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own(option);
    initStyleOption(&own, index);
    if (m_timer.isActive() && isRunning(index)) {
        const QIcon::Mode mode = own.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal;
        own.icon = QIcon(turned(own.icon.pixmap(own.decorationSize, m_view->devicePixelRatioF(), mode), m_angle));
    }
    m_view->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, m_view);
}

void StatusDelegate::setTurning(bool isTurning)
{
    // A style that asks for no animations stands for a person who does.
    const bool isWanted = m_view->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_view) > 0;
    if (isTurning && isWanted && !m_timer.isActive())
        m_timer.start(kTurnInterval, this);
    else if (!isTurning)
        m_timer.stop();
}

void StatusDelegate::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QStyledItemDelegate::timerEvent(event);
        return;
    }
    m_angle = (m_angle + kTurnAngle) % 360;
    const QAbstractItemModel *model = m_view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, LookupResultsModel::StatusColumn);
        if (isRunning(index))
            m_view->update(index);
    }
}

} // namespace kyc::desktop
