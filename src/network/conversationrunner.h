// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/conversation.h"
#include "core/randomness.h"
#include "network/anyconversation.h"
#include "network/runnersettings.h"

#include <QFuture>

#include <memory>

namespace kyc::network {

/// Runs conversations over HTTP on a thread of its own: quota, retries, time-outs, cancelling, trace.
/// run() may be called from any thread. Every future ends exactly once: with a result, with an error, or
/// cancelled; cancelling the future aborts the request under way. Destruction cancels what still runs and waits for
/// the thread; it must not happen in a continuation that runs on the runner's own thread (one without a context).
class ConversationRunner final
{
public:
    /// Cheap: the thread, certificates and sockets come with the first run(). @p clock and @p randomness must
    /// outlive the runner; the clock is asked for the wall time alone, pacing follows the real monotonic clock.
    ConversationRunner(RunnerSettings settings, const core::Clock &clock, core::Randomness &randomness);
    ~ConversationRunner();
    ConversationRunner(const ConversationRunner &) = delete;
    ConversationRunner &operator=(const ConversationRunner &) = delete;

    /// What goes wrong on the way is given to the conversation as its answer; it decides how to end.
    template <class T>
    [[nodiscard]] QFuture<core::Result<T>> run(std::unique_ptr<core::Conversation<T>> conversation, RunContext context)
    {
        auto typed = std::make_unique<TypedConversation<T>>(std::move(conversation));
        QFuture<core::Result<T>> future = typed->future();
        start(std::move(typed), std::move(context));
        return future;
    }

private:
    class Worker;

    void start(std::unique_ptr<AnyConversation> conversation, RunContext context);

    std::unique_ptr<Worker> m_worker;
};

} // namespace kyc::network
