// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/console.h"
#include "cli/interrupts.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <functional>

namespace kyc::cli {

/// Runs the event loop until the future has ended: a command does one thing after the other. Ctrl+C calls @p cancel or,
/// without one, cancels the future. Main thread, with no other event loop running.
template <class T>
void waitForEnd(const QFuture<T> &future, const std::function<void()> &cancel = nullptr)
{
    QFutureWatcher<T> watcher;
    const Interrupts interrupts;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, qApp, &QCoreApplication::quit);
    if (cancel)
        QObject::connect(&interrupts, &Interrupts::interrupted, &watcher, cancel);
    else
        QObject::connect(&interrupts, &Interrupts::interrupted, &watcher, &QFutureWatcherBase::cancel);
    watcher.setFuture(future);
    while (!future.isFinished())
        QCoreApplication::exec();
}

/// The same, and gives the result: Cancelled/CancelledByAgent when it was cancelled.
template <class T>
[[nodiscard]] core::Result<T> waitFor(QFuture<core::Result<T>> future, const std::function<void()> &cancel = nullptr)
{
    waitForEnd(future, cancel);
    if (!future.isResultReadyAt(0))
        return core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
    return future.takeResult();
}

/// The same, and tells how far it is where somebody watches. @p words have %1 for the per cent.
template <class T>
[[nodiscard]] core::Result<T> waitTelling(QFuture<core::Result<T>> future, const char *words,
                                          const std::function<void()> &cancel = nullptr)
{
    QFutureWatcher<core::Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &watcher,
                     [&watcher, words](int value) { tellProgress(words, value, watcher.progressMaximum()); });
    watcher.setFuture(future);
    core::Result<T> result = waitFor(future, cancel);
    forgetProgress();
    return result;
}

} // namespace kyc::cli
