// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "vault/reply.h"

#include <QObject>

#include <deque>
#include <functional>

namespace kyc::services {

/// Carries out jobs one after the other: each begins when the one before has ended. What still waits when the queue
/// goes ends with VaultUnavailable. GUI thread.
class JobQueue : public QObject
{
    Q_OBJECT

public:
    template <class T>
    [[nodiscard]] QFuture<core::Result<T>> add(std::function<QFuture<core::Result<T>>()> job)
    {
        const auto reply = std::make_shared<vault::Reply<T>>();
        m_jobs.emplace_back([this, job = std::move(job), reply] {
            vault::whenEnded<T>(job(), this, [this, reply](core::Result<T> result) {
                reply->end(std::move(result));
                ended();
            });
        });
        startNext();
        return reply->future();
    }

private:
    void startNext();
    void ended();

    std::deque<std::function<void()>> m_jobs;
    bool m_isBusy = false;
};

} // namespace kyc::services
