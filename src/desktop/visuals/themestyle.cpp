// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/themestyle.h"

#include "desktop/visuals/contrast.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
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

QFontMetrics metricsOf(const QWidget *widget)
{
    return QFontMetrics(widget ? widget->font() : QApplication::font());
}

/// A field of several lines, not a list or what is only read.
bool isTypedInto(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
    return edit && !edit->isReadOnly();
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
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return std::max(size, metricsOf(widget).height() * 3 / 4);
    case PM_MessageBoxIconSize:
        return std::max(size, metricsOf(widget).height() * 2);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return std::max(size, iconSizeBeside(metricsOf(widget)));
    default:
        return size;
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_Menu_Scrollable) // else a long one goes on in a second column
        return 1;
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
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameMenu:
        if (isHighContrast(option->palette) || isTypedInto(widget))
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
    const auto *spinBox = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if ((control == CC_ComboBox && comboBox && comboBox->frame) || (control == CC_SpinBox && spinBox && spinBox->frame))
        drawOutline(painter, *option, option->rect.adjusted(0, 1, 0, 0));
    if (control == CC_ScrollBar && isHighContrast(option->palette))
        drawOutline(painter, *option, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && button->direction == Qt::RightToLeft && !button->icon.isNull()
        && !button->text.isEmpty())
        return drawMirroredLabel(painter, *button, widget);
    QProxyStyle::drawControl(element, option, painter, widget);
    if ((element == CE_ProgressBarGroove || element == CE_TabBarTabShape) && isHighContrast(option->palette))
        drawOutline(painter, *option, option->rect);
}

// Qt 6.4 centres the icon and then puts the text to the far end.
void ThemeStyle::drawMirroredLabel(QPainter *painter, const QStyleOptionButton &button, const QWidget *widget) const
{
    constexpr int kGap = 4; // as Qt has it
    const bool isEnabled = button.state & State_Enabled;
    const QSize icon = button.iconSize;
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int left = button.rect.x() + (button.rect.width() - icon.width() - kGap - textWidth) / 2;
    const QRect iconRect(QPoint(left + textWidth + kGap, button.rect.y() + (button.rect.height() - icon.height()) / 2),
                         icon);
    button.icon.paint(painter, iconRect, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    const bool showsKey = styleHint(SH_UnderlineShortcut, &button, widget, nullptr);
    drawItemText(painter, QRect(left, button.rect.y(), textWidth, button.rect.height()),
                 Qt::AlignCenter | Qt::TextSingleLine | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                 button.palette, isEnabled, button.text, QPalette::ButtonText);
}

QIcon ThemeStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
        return tintedIcon(QStringLiteral("cancel"));
    case SP_MessageBoxQuestion:
        return tintedIcon(QStringLiteral("question"));
    case SP_MessageBoxWarning:
        return tintedIcon(QStringLiteral("notice"));
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // A label goes by the direction of its text: a name in Latin letters would stand at the far end.
    auto *label = qobject_cast<QLabel *>(widget);
    if (!label || label->layoutDirection() != Qt::RightToLeft || !(label->alignment() & Qt::AlignLeft))
        return;
    label->setAlignment((label->alignment() & Qt::AlignVertical_Mask) | Qt::AlignRight | Qt::AlignAbsolute);
}

} // namespace kyc::desktop
