// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/theme.h"

#include "desktop/visuals/contrast.h"
#include "desktop/visuals/themestyle.h"

#include <QApplication>

#include <array>

namespace kyc::desktop {

namespace {

struct RoleColor
{
    QPalette::ColorRole role;
    QRgb color;
};

using Colors = std::array<RoleColor, 20>;

constexpr Colors kLight{{
    {QPalette::Window, 0xf1f3f5},
    {QPalette::WindowText, 0x1d2127},
    {QPalette::Base, 0xffffff},
    {QPalette::AlternateBase, 0xf6f8fa},
    {QPalette::Text, 0x1d2127},
    {QPalette::PlaceholderText, 0x626a73},
    {QPalette::Button, 0xeceff2},
    {QPalette::ButtonText, 0x1d2127},
    {QPalette::BrightText, 0xa4161a},
    {QPalette::ToolTipBase, 0xffffff},
    {QPalette::ToolTipText, 0x1d2127},
    {QPalette::Highlight, 0x1f5fa8},
    {QPalette::HighlightedText, 0xffffff},
    {QPalette::Link, 0x1f5fa8},
    {QPalette::LinkVisited, 0x6a3fb5},
    {QPalette::Light, 0xffffff},
    {QPalette::Midlight, 0xf8f9fa},
    {QPalette::Mid, 0xb9c0c8},
    {QPalette::Dark, 0x969ea8},
    {QPalette::Shadow, 0x7f8791},
}};

constexpr Colors kDark{{
    {QPalette::Window, 0x23272d},
    {QPalette::WindowText, 0xe9ecef},
    {QPalette::Base, 0x1a1d22},
    {QPalette::AlternateBase, 0x20242a},
    {QPalette::Text, 0xe9ecef},
    {QPalette::PlaceholderText, 0x9aa3ad},
    {QPalette::Button, 0x2f343b},
    {QPalette::ButtonText, 0xe9ecef},
    {QPalette::BrightText, 0xff9d94},
    {QPalette::ToolTipBase, 0x2f343b},
    {QPalette::ToolTipText, 0xe9ecef},
    {QPalette::Highlight, 0x3773c4},
    {QPalette::HighlightedText, 0xffffff},
    {QPalette::Link, 0x8ab8ff},
    {QPalette::LinkVisited, 0xc0a6ff},
    {QPalette::Light, 0x4a515a},
    {QPalette::Midlight, 0x3a4048},
    {QPalette::Mid, 0x1f2328},
    {QPalette::Dark, 0x15181c},
    {QPalette::Shadow, 0x7d8590},
}};

constexpr Colors kHighContrast{{
    {QPalette::Window, 0x000000},
    {QPalette::WindowText, 0xffffff},
    {QPalette::Base, 0x000000},
    {QPalette::AlternateBase, 0x141414},
    {QPalette::Text, 0xffffff},
    {QPalette::PlaceholderText, 0xd0d0d0},
    {QPalette::Button, 0x000000},
    {QPalette::ButtonText, 0xffffff},
    {QPalette::BrightText, 0xffb3ab},
    {QPalette::ToolTipBase, 0x000000},
    {QPalette::ToolTipText, 0xffffff},
    {QPalette::Highlight, 0xffe14d},
    {QPalette::HighlightedText, 0x000000},
    {QPalette::Link, 0x8fd0ff},
    {QPalette::LinkVisited, 0xd6c2ff},
    {QPalette::Light, 0xffffff},
    {QPalette::Midlight, 0xc0c0c0},
    {QPalette::Mid, 0x909090},
    {QPalette::Dark, 0xffffff},
    {QPalette::Shadow, 0xffffff},
}};

const Colors &colors(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Dark:
        return kDark;
    case ColorScheme::HighContrast:
        return kHighContrast;
    case ColorScheme::Light:
        break;
    }
    return kLight;
}

} // namespace

std::optional<ColorScheme> colorSchemeFromWord(const QString &word)
{
    if (word == QLatin1String("light"))
        return ColorScheme::Light;
    if (word == QLatin1String("dark"))
        return ColorScheme::Dark;
    if (word == QLatin1String("high-contrast"))
        return ColorScheme::HighContrast;
    return std::nullopt;
}

std::optional<ColorScheme> requestedColorScheme()
{
    return colorSchemeFromWord(qEnvironmentVariable("KYC_DESK_COLOUR_SCHEME"));
}

QPalette themePalette(ColorScheme scheme)
{
    QPalette palette;
    for (const RoleColor &entry : colors(scheme))
        palette.setColor(entry.role, QColor(entry.color));
    // What is disabled is readable too: an agent has to see which account is switched off.
    const QColor disabled = palette.color(QPalette::PlaceholderText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

void applyTheme(QApplication &application)
{
    const bool systemIsDark = isDark(QApplication::palette().color(QPalette::Active, QPalette::Window));
    applyTheme(application, requestedColorScheme().value_or(systemIsDark ? ColorScheme::Dark : ColorScheme::Light));
}

void applyTheme(QApplication & /*exists*/, ColorScheme scheme)
{
    // NOLINTBEGIN(clang-analyzer-cplusplus.NewDeleteLeaks): the application owns its style
    if (!qobject_cast<ThemeStyle *>(QApplication::style()))
        QApplication::setStyle(new ThemeStyle); // once: a new style polishes every widget anew
    QApplication::setPalette(themePalette(scheme));
    // NOLINTEND(clang-analyzer-cplusplus.NewDeleteLeaks)
}

} // namespace kyc::desktop
