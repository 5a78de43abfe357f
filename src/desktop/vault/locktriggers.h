// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/settings.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

namespace kyc::desktop {

/// When to lock without being told: after a time without a key or the mouse, when the screen is locked, and before the
/// computer sleeps. GUI thread.
class LockTriggers : public QObject
{
    Q_OBJECT

public:
    /// The settings must outlive this.
    explicit LockTriggers(const services::Settings &settings, QObject *parent = nullptr);
    ~LockTriggers() override;

    /// Begins to listen to the desktop; asks it on a thread of its own, because a bus may be slow to answer.
    void listen();
    /// For tests: instead of the minutes in the settings.
    void setIdleTime(std::chrono::milliseconds time);

Q_SIGNALS:
    void lockWanted();
    void listening(); ///< the desktop has been asked

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void screenSaverChanged(bool isActive);
    void aboutToSleep(bool isBeginning);
    void sessionLocked();

private:
    void takeSettings();

    const services::Settings &m_settings;
    QTimer m_idleTimer;
    QPointer<QThread> m_thread; ///< while the desktop is being asked
};

} // namespace kyc::desktop
