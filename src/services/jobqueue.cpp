// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/jobqueue.h"

namespace kyc::services {

void JobQueue::startNext()
{
    if (m_isBusy || m_jobs.empty())
        return;
    m_isBusy = true;
    const std::function<void()> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    job();
}

void JobQueue::ended()
{
    m_isBusy = false;
    startNext();
}

} // namespace kyc::services
