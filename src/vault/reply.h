// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"
#include "core/result.h"

#include <QFutureWatcher>
#include <QPromise>

#include <atomic>
#include <functional>

namespace kyc::vault {

[[nodiscard]] inline core::Unexpected vaultFailure(core::ErrorCause cause, QStringList args = {})
{
    return core::failure(core::ErrorKind::Vault, cause, std::move(args));
}

/// Of a call whose keeper went away before it was answered.
[[nodiscard]] inline core::Unexpected closedFailure()
{
    static const core::Message words{QT_TRANSLATE_NOOP("kyc", "it was closed")};
    return vaultFailure(core::ErrorCause::VaultUnavailable, {words.text()});
}

/// What can be done with an answer whatever it is about. Any thread.
class AnyReply
{
public:
    AnyReply() = default;
    virtual ~AnyReply() = default;
    Q_DISABLE_COPY_MOVE(AnyReply)

    [[nodiscard]] virtual bool isEnded() const = 0;
    virtual void fail(const core::Unexpected &why) = 0;
};

/// The answer to one call of a keeper. It is given exactly once, by whoever comes first, if need be by the destructor.
template <class T>
class Reply final : public AnyReply
{
public:
    Reply() { m_promise.start(); }
    ~Reply() override { end(closedFailure()); }
    Q_DISABLE_COPY_MOVE(Reply)

    [[nodiscard]] QFuture<core::Result<T>> future() const { return m_promise.future(); }
    [[nodiscard]] bool isCanceled() const { return m_promise.isCanceled(); }
    [[nodiscard]] bool isEnded() const override { return m_isEnded; }

    /// What comes after the first is dropped.
    void end(core::Result<T> result)
    {
        if (m_isEnded.exchange(true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    void fail(const core::Unexpected &why) override { end(why); }

private:
    QPromise<core::Result<T>> m_promise;
    std::atomic<bool> m_isEnded = false;
};

/// A future that has ended already.
template <class T>
[[nodiscard]] QFuture<core::Result<T>> ended(core::Result<T> result)
{
    Reply<T> reply;
    reply.end(std::move(result));
    return reply.future();
}

/// Goes on with what the future ended with, by @p context's event loop and never within this call; not at all when the
/// context is gone by then. A cancelled future counts as closed.
template <class T>
void whenEnded(const QFuture<core::Result<T>> &future, QObject *context, std::function<void(core::Result<T>)> goOn)
{
    auto *watcher = new QFutureWatcher<core::Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, goOn = std::move(goOn)] {
        watcher->deleteLater();
        QFuture<core::Result<T>> ended = watcher->future();
        if (ended.isResultReadyAt(0))
            goOn(ended.takeResult());
        else
            goOn(closedFailure());
    });
    watcher->setFuture(future);
}

} // namespace kyc::vault
