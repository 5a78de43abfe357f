// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/secretclipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;

/// What managers of each system look for before they keep something.
void markAsSecret(QMimeData &data)
{
#if defined(Q_OS_MACOS)
    data.setData(QStringLiteral("application/x-nspasteboard-concealed-type"), QByteArray("secret"));
#elif defined(Q_OS_WIN)
    const auto format = [](const char *name) {
        return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(name));
    };
    data.setData(format("ExcludeClipboardContentFromMonitorProcessing"), QByteArray("1"));
    data.setData(format("Clipboard Viewer Ignore"), QByteArray("1"));
    data.setData(format("CanIncludeInClipboardHistory"), QByteArray(4, '\0'));
    data.setData(format("CanUploadToCloudClipboard"), QByteArray(4, '\0'));
#else
    data.setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArray("secret"));
#endif
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
    // Before the platform hands what is on the clipboard over to a manager.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

SecretClipboard &SecretClipboard::instance()
{
    static QPointer<SecretClipboard> clipboard;
    if (!clipboard)
        clipboard = new SecretClipboard(QCoreApplication::instance());
    return *clipboard;
}

void SecretClipboard::setDuration(std::chrono::milliseconds duration)
{
    m_timer.setInterval(duration);
}

void SecretClipboard::put(const core::Secret &secret)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.open()));
    markAsSecret(*data);
    QGuiApplication::clipboard()->setMimeData(data);
    m_data = data;
    m_timer.start();
}

bool SecretClipboard::holdsSecret() const
{
    return m_data && QGuiApplication::clipboard()->ownsClipboard();
}

void SecretClipboard::clear()
{
    m_timer.stop();
    if (!m_data)
        return;
    const bool isOurs = holdsSecret();
    m_data.clear();
    if (isOurs)
        QGuiApplication::clipboard()->clear();
    Q_EMIT cleared();
}

} // namespace kyc::desktop
