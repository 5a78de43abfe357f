// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/appearance.h"

#include <QApplication>

#include <array>

namespace kyc::desktop {

namespace {

using services::Setting;

constexpr int kWhole = 100; // per cent
constexpr std::array kSteps{75, 90, 100, 110, 125, 150, 175, 200, 250, 300}; // as the setting allows

int stepFrom(int percent, int steps)
{
    if (steps > 0) {
        const auto *const next = std::upper_bound(kSteps.begin(), kSteps.end(), percent);
        return next == kSteps.end() ? percent : *next;
    }
    const auto *const next = std::lower_bound(kSteps.begin(), kSteps.end(), percent);
    return next == kSteps.begin() ? percent : *std::prev(next);
}

ColorScheme shownScheme()
{
    const QColor window = QApplication::palette().color(QPalette::Window);
    for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::HighContrast}) {
        if (themePalette(scheme).color(QPalette::Window) == window)
            return scheme;
    }
    return ColorScheme::Light;
}

} // namespace

Appearance::Appearance(services::Settings &settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_ofSystem(shownScheme()),
      m_font(QApplication::font())
{
    connect(&settings, &services::Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::ColorScheme)
            applyColors();
        else if (setting == Setting::TextPercent)
            applyTextSize();
    });
    if (!requestedColorScheme() && !settings.text(Setting::ColorScheme).isEmpty())
        applyColors();
    if (settings.number(Setting::TextPercent) != kWhole)
        applyTextSize();
}

void Appearance::applyColors()
{
    applyTheme(*qApp, colorSchemeFromWord(m_settings.text(Setting::ColorScheme)).value_or(m_ofSystem));
}

void Appearance::applyTextSize()
{
    const int percent = m_settings.number(Setting::TextPercent);
    QFont font = m_font;
    if (m_font.pointSizeF() > 0)
        font.setPointSizeF(m_font.pointSizeF() * percent / kWhole);
    else
        font.setPixelSize(m_font.pixelSize() * percent / kWhole);
    QApplication::setFont(font);
}

void Appearance::zoom(int steps)
{
    const int wanted = steps == 0 ? kWhole : stepFrom(m_settings.number(Setting::TextPercent), steps);
    static_cast<void>(m_settings.set(Setting::TextPercent, wanted)); // locked: it stays
}

} // namespace kyc::desktop
