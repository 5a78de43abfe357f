// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/overview/figurebutton.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kyc::desktop {

namespace {

constexpr int kLeastBar = 6 * kGrid;
constexpr int kFocusLine = 2;

} // namespace

FigureButton::FigureButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureButton::setFigure(const Figure &figure)
{
    m_figure = figure;
    setObjectName(figure.id + QStringLiteral("Figure"));
    setAccessibleName(figure.description);
    setPlainToolTip(*this, figure.toolTip);
    updateGeometry();
    update();
}

QFont FigureButton::valueFont() const
{
    QFont font = this->font();
    font.setBold(!m_figure.value.contains(u' ')); // a number is to stand out, a sentence need not
    return font;
}

int FigureButton::wordWidth() const
{
    return fontMetrics().horizontalAdvance(m_figure.word);
}

int FigureButton::valueWidth() const
{
    return QFontMetrics(valueFont()).horizontalAdvance(m_figure.value);
}

void FigureButton::setColumns(int wordWidth, int valueWidth)
{
    m_wordColumn = wordWidth;
    m_valueColumn = valueWidth;
    updateGeometry();
    update();
}

int FigureButton::minimumWidthOf() const
{
    const int icon = iconSizeBeside(fontMetrics());
    const int bar = m_figure.share ? kLeastBar + kGrid : 0;
    return kGrid + icon + kGrid + std::max(wordWidth(), m_wordColumn) + kGrid + bar
        + std::max(valueWidth(), m_valueColumn) + kGrid;
}

QSize FigureButton::sizeHint() const
{
    const int height = std::max(fontMetrics().height(), iconSizeBeside(fontMetrics())) + kGrid;
    return {minimumWidthOf() + (m_figure.share ? kLeastBar : 0), height};
}

QSize FigureButton::minimumSizeHint() const
{
    return {minimumWidthOf(), sizeHint().height()};
}

void FigureButton::paintBar(QPainter &painter, const QRect &place) const
{
    const int height = std::max(kHalfGrid, fontMetrics().height() / 2);
    QRect bar(place.left(), place.center().y() - height / 2, place.width(), height);
    const int filled = qRound(std::clamp(*m_figure.share, 0.0, 1.0) * bar.width());
    // What is there at all is to be seen.
    const int wide = *m_figure.share > 0 ? std::max(filled, 3) : 0;
    painter.setPen(QPen(palette().color(QPalette::Shadow), 1));
    painter.drawLine(bar.left(), bar.center().y(), bar.right(), bar.center().y());
    bar.setLeft(isRightToLeft() ? bar.right() - wide + 1 : bar.left());
    bar.setWidth(wide);
    painter.fillRect(bar, m_figure.color ? m_figure.color(palette()) : palette().color(QPalette::Text));
}

void FigureButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = underMouse() || isDown();
    if (isLit)
        painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    const int iconSize = iconSizeBeside(fontMetrics());
    const auto placed = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const auto write = [this, &painter](const QRect &place, Qt::Alignment side, const QString &text) {
        // An English sentence stays one in a mirrored window.
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), side);
        painter.drawText(place, static_cast<int>(alignment | Qt::AlignAbsolute | Qt::AlignVCenter), text);
    };
    int left = kGrid;
    m_figure.icon.paint(&painter, placed(left, iconSize), Qt::AlignCenter);
    left += iconSize + kGrid;
    const int wordColumn = std::max(wordWidth(), m_wordColumn);
    painter.setPen(palette().color(QPalette::WindowText));
    write(placed(left, wordColumn), Qt::AlignLeft, m_figure.word);
    left += wordColumn + kGrid;
    const int valueColumn = std::max(valueWidth(), m_valueColumn);
    const int valueLeft = width() - kGrid - valueColumn;
    if (m_figure.share && valueLeft - kGrid > left)
        paintBar(painter, placed(left, valueLeft - kGrid - left));
    QFont font = valueFont();
    font.setUnderline(isLit || hasFocus());
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Link));
    write(placed(valueLeft, valueColumn), Qt::AlignRight, m_figure.value);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(palette().color(QPalette::Highlight), kFocusLine));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void FigureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        QAbstractButton::keyPressEvent(event);
}

void FigureButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void FigureButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace kyc::desktop
