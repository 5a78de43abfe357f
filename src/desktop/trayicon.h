// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/settings.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace kyc::desktop {

/// The icon among those of the system: there if the settings want it and the system has such a place. Nothing about
/// anybody is shown there. GUI thread.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// @p settings must outlive this.
    explicit TrayIcon(services::Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] QMenu &menu() { return m_menu; }
    [[nodiscard]] bool isShown() const { return m_icon.isVisible(); }
    void retranslate();

Q_SIGNALS:
    void showRequested();
    void lockRequested();
    void quitRequested();

private:
    void update();

    services::Settings &m_settings;
    QMenu m_menu;
    QAction *m_show = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_quit = nullptr;
    QSystemTrayIcon m_icon;
};

} // namespace kyc::desktop
