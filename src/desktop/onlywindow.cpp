// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/onlywindow.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileSystemWatcher>
#include <QThread>

namespace kyc::desktop {

namespace {

constexpr int kPatience = 1000; // milliseconds
constexpr int kPause = 10;

} // namespace

OnlyWindow::OnlyWindow(const QString &dataFolder, QObject *parent)
    : QObject(parent),
      m_folder(dataFolder + QStringLiteral("/window")),
      m_lock(m_folder + QStringLiteral("/lock"))
{ }

QString OnlyWindow::wish() const
{
    return m_folder + QStringLiteral("/show");
}

OnlyWindow::Claim OnlyWindow::claim()
{
    static_cast<void>(QDir().mkpath(m_folder));
    if (m_lock.take() || m_lock.systemError() != 0) {
        listen();
        return Claim::Ours;
    }
    if (QFile file(wish()); !file.open(QIODevice::WriteOnly))
        return Claim::Silent;
    const QDeadlineTimer limit(kPatience);
    while (QFile::exists(wish())) { // whoever has the window takes it away
        if (limit.hasExpired())
            return QFile::remove(wish()) ? Claim::Silent : Claim::Shown;
        QThread::msleep(kPause);
    }
    return Claim::Shown;
}

void OnlyWindow::listen()
{
    QFile::remove(wish()); // meant for one that was killed
    auto *watcher = new QFileSystemWatcher({m_folder}, this);
    connect(watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (QFile::remove(wish()))
            Q_EMIT showRequested();
    });
}

} // namespace kyc::desktop
