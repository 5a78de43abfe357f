// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace kyc::services {

/// Carries out work that may block, such as files on a network share, in another thread. The work owns what it needs.
template <class T, class Work>
[[nodiscard]] QFuture<core::Result<T>> offThread(Work work)
{
    const auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(core::Result<T>(work()));
        promise->finish();
    });
    return promise->future();
}

} // namespace kyc::services
