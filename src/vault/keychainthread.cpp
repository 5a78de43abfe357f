// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/keychainthread.h"

#include <QCoreApplication>

#include <chrono>

namespace kyc::vault {

void KeychainQueue::add(std::shared_ptr<KeychainTask> task)
{
    m_waiting.push_back(std::move(task));
    startNext();
}

void KeychainQueue::startNext()
{
    while (!m_running && !m_waiting.empty()) {
        const auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (next->isGivenUp())
            continue;
        m_running = next;
        next->start([this] {
            m_running.reset();
            QMetaObject::invokeMethod(this, &KeychainQueue::startNext, Qt::QueuedConnection);
        });
    }
}

KeychainThread::KeychainThread() : m_queue(new KeychainQueue)
{
    m_thread.setObjectName(QStringLiteral("keychain"));
    m_queue->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_queue, &QObject::deleteLater);
    m_thread.start();
    qAddPostRoutine(&KeychainThread::end);
}

KeychainThread &KeychainThread::instance()
{
    static auto *const thread = new KeychainThread; // a thread that hangs on D-Bus at the end must not be destroyed
    return *thread;
}

void KeychainThread::end()
{
    constexpr auto kPatience = std::chrono::seconds(5);
    instance().m_thread.quit();
    instance().m_thread.wait(QDeadlineTimer(kPatience));
}

void KeychainThread::post(std::function<void(KeychainQueue &)> job)
{
    KeychainThread &self = instance();
    if (self.m_thread.isRunning())
        QMetaObject::invokeMethod(self.m_queue, [&queue = *self.m_queue, job = std::move(job)] { job(queue); });
}

} // namespace kyc::vault
