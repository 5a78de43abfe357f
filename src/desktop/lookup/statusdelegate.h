// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace kyc::desktop {

/// Draws the status column: while a row is asked its icon turns, so that waiting shows where it happens.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StatusDelegate(QAbstractItemView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Starts or stops turning; call it when rows changed.
    void setTurning(bool isTurning);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QAbstractItemView *m_view = nullptr;
    QBasicTimer m_timer;
    int m_angle = 0; ///< degrees
};

} // namespace kyc::desktop
