// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace kyc::test {

/// What the future ends with, with the event loop running meanwhile; cancelled counts as an error. A test that waits
/// longer than @p limitMs fails by that.
template <class T>
[[nodiscard]] core::Result<T> outcome(QFuture<core::Result<T>> future, int limitMs = 60'000)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<core::Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(limitMs, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
    }
    if (future.isFinished() && future.isResultReadyAt(0))
        return future.takeResult();
    return core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
}

/// The cause of the error it ended with; None for a success.
template <class T>
[[nodiscard]] core::ErrorCause causeOf(const core::Result<T> &result)
{
    return result ? core::ErrorCause::None : result.error().cause;
}

} // namespace kyc::test
