// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/themestyle.h"

#include "desktop/visuals/contrast.h"
#include "desktop/visuals/metrics.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QWidget>

namespace kyc::desktop {

namespace {

constexpr qreal kRadius = 2.0; // Fusion's own

/// Fusion shows which button is the default in Highlight: that stays.
bool isDefaultButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::DefaultButton);
}

bool isHighContrast(const QPalette &palette)
{
    return contrastRatio(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 20.0;
}

void drawOutline(QPainter *painter, const QStyleOption &option, const QRect &rect, qreal radius = kRadius)
{
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    if (!hasFocus && isDefaultButton(option))
        return;
    const qreal width = hasFocus ? 2.0 : 1.0;
    QColor color = option.palette.color(QPalette::Active, hasFocus ? QPalette::Highlight : QPalette::Shadow);
    if (!(option.state & QStyle::State_Enabled))
        color.setAlphaF(0.5F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, width));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

/// Fusion lays a veil over what has the keyboard, its text too, which is then too pale where it is selected.
void drawFocus(QPainter *painter, const QStyleOption &option)
{
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    const QColor selected = option.palette.color(QPalette::Active, QPalette::Highlight);
    const bool isSelected = focus && focus->backgroundColor == selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(isSelected ? option.palette.color(QPalette::Active, QPalette::HighlightedText) : selected);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->restore();
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("Fusion"))
{ }

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int size = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return std::max(size, iconSizeBeside(QFontMetrics(widget ? widget->font() : QApplication::font())));
    default:
        return size;
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_FrameFocusRect)
        return drawFocus(painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
        drawOutline(painter, *option, option->rect);
        break;
    case PE_IndicatorRadioButton: // in the dark it is told from the window by its outline alone
        drawOutline(painter, *option, option->rect, option->rect.height() / 2.0);
        break;
    case PE_Frame: // a list is told from the window by its colour, except where both are black
        if (isHighContrast(option->palette))
            drawOutline(painter, *option, option->rect);
        break;
    case PE_PanelButtonCommand:
        drawOutline(painter, *option, option->rect.adjusted(0, 1, 0, 0)); // Fusion leaves a line for its shadow
        break;
    default:
        break;
    }
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *comboBox = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && comboBox && comboBox->frame)
        drawOutline(painter, *option, option->rect.adjusted(0, 1, 0, 0));
}

} // namespace kyc::desktop
