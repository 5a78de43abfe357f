// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/visuals/theme.h"
#include "services/settings.h"

#include <QFont>
#include <QObject>

namespace kyc::desktop {

/// Colours and size of letters, as the settings have them and as soon as they do. What the system had when this was
/// made is what they go back to. GUI thread.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// After applyTheme(). @p settings must outlive this.
    explicit Appearance(services::Settings &settings, QObject *parent = nullptr);

    /// The next larger or smaller size of letters (@p steps 1 or -1), or that of the system (0).
    void zoom(int steps);

private:
    void applyColors();
    void applyTextSize();

    services::Settings &m_settings;
    ColorScheme m_ofSystem;
    QFont m_font; ///< the system's
};

} // namespace kyc::desktop
