// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importnotification.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>

namespace kyc::desktop {

QString importEndedText()
{
    return QCoreApplication::translate("ImportNotification", "An import has ended.");
}

void notifyImportEnded()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    constexpr int kAsTheDesktopWishes = -1;
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    message << QGuiApplication::applicationDisplayName() << uint(0) << QStringLiteral("org.kycdesk.KycDesk")
            << importEndedText()
            << QCoreApplication::translate("ImportNotification", "What came of it is in the place Imports.")
            << QStringList() << QVariantMap() << kAsTheDesktopWishes;
    bus.send(message); // nobody waits for an answer
}

} // namespace kyc::desktop
