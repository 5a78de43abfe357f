// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/conversation.h"
#include "core/quota.h"
#include "core/randomness.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <memory>

namespace kyc::network {

/// How the runner behaves, for all accounts.
struct RunnerSettings
{
    std::chrono::milliseconds exchangeTimeout {15'000}; ///< one request and its answer
    std::chrono::milliseconds deadline {45'000}; ///< a whole conversation, with waits for the quota and retries
    int retries = 3; ///< further tries of one exchange, at most
    std::chrono::milliseconds retryBase {500}; ///< doubled with each try, with jitter
    QString companyCaFile; ///< PEM; certificates trusted beside the system's; empty for none
    bool useSystemProxy = true;
};

/// On whose behalf a conversation runs.
struct RunContext
{
    QString accountId; ///< what the quota is counted by
    core::Quota quota;
    QList<QUrl> origins; ///< a request to any other origin is refused: Network/OriginRefused
};

/// Runs conversations over HTTP on a thread of its own: quota, retries, time-outs, cancelling, trace.
/// run() may be called from any thread. Every future ends exactly once: with a result, with an error, or
/// cancelled; cancelling the future aborts the request under way. Destruction cancels what still runs.
class ConversationRunner final
{
public:
    /// @p clock and @p randomness must outlive the runner.
    ConversationRunner(RunnerSettings settings, const core::Clock &clock, core::Randomness &randomness);
    ~ConversationRunner();
    ConversationRunner(const ConversationRunner &) = delete;
    ConversationRunner &operator=(const ConversationRunner &) = delete;

    template <class T>
    [[nodiscard]] QFuture<core::Result<T>> run(std::unique_ptr<core::Conversation<T>> conversation,
                                               RunContext context);
};

} // namespace kyc::network
