// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/conversation.h"

#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <variant>

namespace kyc::network {

/// The conversation has ended and its future has its result.
struct Ended
{ };

/// What a conversation wants next, whatever its result's type.
using NextStep = std::variant<core::Send, core::Wait, Ended>;

/// A conversation together with the future it is run for, its result's type left out, so that the runner is compiled
/// once. Used on the runner's thread alone after it was handed over. Destruction without an end cancels the future.
class AnyConversation
{
public:
    AnyConversation() = default;
    AnyConversation(const AnyConversation &) = delete;
    AnyConversation &operator=(const AnyConversation &) = delete;
    virtual ~AnyConversation() = default;

    [[nodiscard]] virtual NextStep start() = 0;
    [[nodiscard]] virtual NextStep answered(const core::Result<core::HttpResponse> &answer) = 0;
    [[nodiscard]] virtual NextStep waited() = 0;

    virtual void fail(core::Error error) = 0; ///< ends it with an error, the conversation not being asked
    virtual void cancel() = 0; ///< ends it without a result
    [[nodiscard]] virtual bool isCanceled() const = 0;
    /// Tells, on the calling thread, when the future is cancelled.
    [[nodiscard]] virtual std::unique_ptr<QFutureWatcherBase> watch() = 0;
};

template <class T>
class TypedConversation final : public AnyConversation
{
public:
    explicit TypedConversation(std::unique_ptr<core::Conversation<T>> conversation)
        : m_conversation(std::move(conversation))
    {
        m_promise.start();
    }
    ~TypedConversation() override { TypedConversation::cancel(); }
    TypedConversation(const TypedConversation &) = delete;
    TypedConversation &operator=(const TypedConversation &) = delete;

    [[nodiscard]] QFuture<core::Result<T>> future() const { return m_promise.future(); }
    [[nodiscard]] NextStep start() override { return taken(m_conversation->start()); }
    [[nodiscard]] NextStep answered(const core::Result<core::HttpResponse> &answer) override
    {
        return taken(m_conversation->answered(answer));
    }
    [[nodiscard]] NextStep waited() override { return taken(m_conversation->waited()); }
    void fail(core::Error error) override { end(core::Unexpected(std::move(error))); }
    void cancel() override
    {
        if (m_isEnded)
            return;
        m_isEnded = true;
        m_promise.future().cancel();
        m_promise.finish();
    }
    [[nodiscard]] bool isCanceled() const override { return m_promise.isCanceled(); }
    [[nodiscard]] std::unique_ptr<QFutureWatcherBase> watch() override
    {
        auto watcher = std::make_unique<QFutureWatcher<core::Result<T>>>();
        watcher->setFuture(m_promise.future());
        return watcher;
    }

private:
    [[nodiscard]] NextStep taken(core::Step<T> step)
    {
        if (auto *send = std::get_if<core::Send>(&step))
            return std::move(*send);
        if (const auto *wait = std::get_if<core::Wait>(&step))
            return *wait;
        if (auto *failed = std::get_if<core::Fail>(&step))
            end(core::Unexpected(std::move(failed->error)));
        else
            end(std::move(std::get<core::Done<T>>(step).value));
        return Ended{};
    }
    void end(core::Result<T> result)
    {
        if (m_isEnded)
            return;
        m_isEnded = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    std::unique_ptr<core::Conversation<T>> m_conversation;
    QPromise<core::Result<T>> m_promise;
    bool m_isEnded = false;
};

} // namespace kyc::network
