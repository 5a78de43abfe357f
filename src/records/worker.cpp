// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/worker.h"

namespace kyc::records {

Worker::Worker() : m_thread([this] { work(); })
{ }

Worker::~Worker()
{
    add({});
    m_thread.join();
}

void Worker::add(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_hasWork.notify_one();
}

void Worker::work()
{
    while (true) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_hasWork.wait(lock, [this] { return !m_jobs.empty(); });
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        if (!job)
            return;
        job();
    }
}

} // namespace kyc::records
