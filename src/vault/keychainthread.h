// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/keychaintask.h"

#include <QThread>

#include <deque>

namespace kyc::vault {

/// Carries out tasks one after the other. Lives in the keychain's thread.
class KeychainQueue : public QObject
{
    Q_OBJECT

public:
    void add(std::shared_ptr<KeychainTask> task);

private:
    void startNext();

    std::deque<std::shared_ptr<KeychainTask>> m_waiting;
    std::shared_ptr<KeychainTask> m_running;
};

/// The one thread of this process that talks to the keychain: QtKeychain belongs to the thread that used it first, and
/// its answers come through that thread's event loop. Starts with the first call and ends with the application.
class KeychainThread
{
public:
    /// Calls @p job in the thread; never when the application is over.
    static void post(std::function<void(KeychainQueue &)> job);

private:
    KeychainThread();
    Q_DISABLE_COPY_MOVE(KeychainThread)
    [[nodiscard]] static KeychainThread &instance();
    static void end();

    QThread m_thread;
    KeychainQueue *m_queue; // goes with the thread
};

} // namespace kyc::vault
