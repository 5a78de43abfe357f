// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/overview/figure.h"

#include <QScrollArea>
#include <QTimer>

class QGridLayout;
class QLabel;
class QPushButton;

namespace kyc::desktop {

class FigureBox;

/// The figures of the overview: beside each other where there is room, below each other where there is none. GUI
/// thread.
class OverviewBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewBoard(QWidget *parent = nullptr);

    /// To be shown by then. @p counted: when, in words.
    void setFigures(const QList<FigureGroup> &groups, const QString &counted);
    void focusFigures(); ///< the one that was read last

    [[nodiscard]] QSize minimumSizeHint() const override; ///< no figure is cut off at its side

Q_SIGNALS:
    void followed(const kyc::desktop::FigureTarget &target);
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void rememberFocus(QWidget *now);

    QWidget *m_content;
    QGridLayout *m_grid;
    QList<FigureBox *> m_boxes;
    QLabel *m_countedLabel;
    QPushButton *m_copyButton;
    QTimer m_arranging;
    QString m_lastRead; ///< the figure's name
    int m_columns = 0;
};

} // namespace kyc::desktop
