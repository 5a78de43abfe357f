// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/overview/figure.h"

#include <QAbstractButton>

namespace kyc::desktop {

/// One figure as a line: icon, word, a bar where there is a share, and the value, which reads as a link. Enter, Space
/// and a click follow it. GUI thread.
class FigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureButton(QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    [[nodiscard]] const Figure &figure() const { return m_figure; }
    /// How wide word and value are by themselves; and how wide they are in a column of many.
    [[nodiscard]] int wordWidth() const;
    [[nodiscard]] int valueWidth() const;
    void setColumns(int wordWidth, int valueWidth);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] int minimumWidthOf() const;
    void paintBar(QPainter &painter, const QRect &place) const;

    Figure m_figure;
    int m_wordColumn = 0;
    int m_valueColumn = 0;
};

} // namespace kyc::desktop
