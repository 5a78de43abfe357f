// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QFutureWatcher>
#include <QPromise>

namespace kyc::services {

/// Something that takes several steps and ends exactly once: with a result, or cancelled when its future or one of
/// its steps is. Deletes itself then. Cancelling the future cancels the step under way. Stays in the thread it was
/// made in, which runs an event loop.
template <class T>
class Task : public QObject
{
public:
    explicit Task(QObject *parent) : QObject(parent)
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { stop(); });
        m_watcher.setFuture(m_promise.future());
    }
    ~Task() override { stop(); }
    Q_DISABLE_COPY_MOVE(Task)

    [[nodiscard]] QFuture<core::Result<T>> future() const { return m_promise.future(); }

protected:
    void end(core::Result<T> result)
    {
        if (m_isEnded)
            return;
        m_isEnded = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    /// Takes the step's result; nothing when this has ended meanwhile.
    template <class U, class GoOn>
    void await(const QFuture<core::Result<U>> &step, GoOn goOn)
    {
        auto *watcher = new QFutureWatcher<core::Result<U>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, goOn = std::move(goOn)] {
            m_step = nullptr;
            watcher->deleteLater();
            if (m_isEnded)
                return;
            QFuture<core::Result<U>> ended = watcher->future();
            if (ended.isCanceled() || ended.resultCount() == 0)
                stop();
            else
                goOn(ended.takeResult());
        });
        m_step = watcher;
        watcher->setFuture(step);
    }

private:
    void stop()
    {
        if (m_isEnded)
            return;
        m_isEnded = true;
        if (m_step)
            m_step->cancel();
        m_promise.future().cancel();
        m_promise.finish();
        deleteLater();
    }

    QPromise<core::Result<T>> m_promise;
    QFutureWatcher<core::Result<T>> m_watcher;
    QFutureWatcherBase *m_step = nullptr;
    bool m_isEnded = false;
};

} // namespace kyc::services
