// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/trayicon.h"

#include "desktop/visuals/tintedicon.h"

#include <QGuiApplication>

namespace kyc::desktop {

using services::Setting;

TrayIcon::TrayIcon(services::Settings &settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_show(m_menu.addAction(QString(), this, &TrayIcon::showRequested)),
      m_lock(m_menu.addAction(QString(), this, &TrayIcon::lockRequested)),
      m_quit(m_menu.addAction(QString(), this, &TrayIcon::quitRequested))
{
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT showRequested();
    });
    connect(&settings, &services::Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::HasTrayIcon)
            update();
    });
    retranslate();
    update();
}

void TrayIcon::retranslate()
{
    m_show->setText(tr("&Show KYC Desk"));
    m_lock->setText(tr("&Lock"));
    m_quit->setText(tr("&Quit"));
    m_icon.setToolTip(QGuiApplication::applicationDisplayName());
}

void TrayIcon::update()
{
    const bool isWanted = m_settings.flag(Setting::HasTrayIcon);
    if (isWanted && m_icon.icon().isNull())
        m_icon.setIcon(applicationIcon());
    m_icon.setVisible(isWanted);
}

} // namespace kyc::desktop
