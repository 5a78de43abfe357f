// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QFutureWatcher>

namespace kyc::desktop {

/// Hands the result of a future to @p take in the thread of @p context: at once when it is there already, never once
/// @p context is gone. A future that ends without a result counts as cancelled.
template <class T, class Take>
void whenDone(QFuture<core::Result<T>> future, QObject *context, Take take)
{
    auto deliver = [take = std::move(take)](QFuture<core::Result<T>> done) mutable {
        if (done.resultCount() > 0)
            take(done.takeResult());
        else
            take(core::Result<T>(core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent)));
    };
    if (future.isFinished()) {
        deliver(std::move(future));
        return;
    }
    auto *watcher = new QFutureWatcher<core::Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, deliver = std::move(deliver)]() mutable {
                         watcher->deleteLater();
                         deliver(watcher->future());
                     });
    watcher->setFuture(std::move(future));
}

} // namespace kyc::desktop
