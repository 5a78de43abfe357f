// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/interrupts.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace kyc::cli {

/// Runs the event loop until the future has ended: a command does one thing after the other. Ctrl+C cancels it, which
/// ends as Cancelled/CancelledByAgent. Main thread, with no other event loop running.
template <class T>
[[nodiscard]] core::Result<T> waitFor(QFuture<core::Result<T>> future)
{
    QFutureWatcher<core::Result<T>> watcher;
    const Interrupts interrupts;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, qApp, &QCoreApplication::quit);
    QObject::connect(&interrupts, &Interrupts::interrupted, &watcher, &QFutureWatcherBase::cancel);
    watcher.setFuture(future);
    while (!future.isFinished())
        QCoreApplication::exec();
    if (!future.isResultReadyAt(0))
        return core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
    return future.takeResult();
}

} // namespace kyc::cli
