// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace kyc::records {

/// A thread that carries out what it is given, in that order. The destructor waits until all of it is done.
/// add() may be called from any thread, the others from the one that made it.
class Worker
{
public:
    Worker();
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    void add(std::function<void()> job);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::deque<std::function<void()>> m_jobs; // an empty one is the last
    std::thread m_thread; // begins when all above is there
};

} // namespace kyc::records
