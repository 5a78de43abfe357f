// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace kyc::desktop {

/// Fusion, and: icons grow with the text beside them; a dialog's buttons have no icons, which tell nothing; what can
/// be clicked or typed into has an outline in the palette's Shadow, because Fusion's own all but vanishes on dark
/// backgrounds; what has the keyboard in a list has one too, and no veil over its text; from right to left labels and
/// icons stand where they are read first; and the icons are ours, drawn as the others, without a search through the
/// icons of the system. GUI thread.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ThemeStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    void drawMirroredLabel(QPainter *painter, const QStyleOptionButton &button, const QWidget *widget) const;
};

} // namespace kyc::desktop
