// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/anyconversation.h"
#include "network/exchange.h"
#include "network/quotakeeper.h"
#include "network/retrypolicy.h"
#include "network/runnersettings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace kyc::core {
class Clock;
}

namespace kyc::network {

/// What all runs share. Lives on the runner's thread.
struct RunnerParts
{
    const RunnerSettings &settings;
    const core::Clock &clock;
    core::Randomness &randomness;
    LanePool &lanes;
    QuotaKeeper &quotas;
    const core::Result<QSslConfiguration> &tls; ///< an error when the company CA file cannot be used
};

/// Takes one conversation from its start to its end. Emits ended() once, when the future has its result or is
/// cancelled. Lives on the runner's thread.
///
/// The deadline counts what we do: waiting for the quota, sending, waiting before a retry. It stands still while the
/// conversation itself waits. Once it has passed, the conversation is told so (Timeout/DeadlinePassed) and may end in
/// its own way; if it wants to send again, it is ended with that error.
class ConversationRun : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationRun)

public:
    ConversationRun(std::unique_ptr<AnyConversation> conversation, RunContext context, RunnerParts parts,
                    QObject *parent = nullptr);
    ~ConversationRun() override;

    void start();
    void cancel();

Q_SIGNALS:
    void ended();

private:
    void go(NextStep step);
    void send(core::HttpRequest request);
    void refuse(const core::Error &error);
    void queue();
    void exchange();
    void tried(const core::Result<core::HttpResponse> &answer);
    void answer(const core::Result<core::HttpResponse> &answer);
    void passDeadline();
    void stop();
    void end();
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    [[nodiscard]] core::Error deadlineError() const;

    std::unique_ptr<AnyConversation> m_conversation;
    RunContext m_context;
    RunnerParts m_parts;
    RetryPolicy m_policy;
    std::unique_ptr<QFutureWatcherBase> m_watcher;
    core::HttpRequest m_request;
    QUrl m_url;
    int m_tries = 0;
    std::unique_ptr<Exchange> m_exchange;
    bool m_isQueued = false;
    QTimer m_wait; ///< the conversation's own, or before a retry
    QTimer m_deadline;
    std::chrono::milliseconds m_spent{}; ///< of the deadline, before the request under way
    QElapsedTimer m_active;
    bool m_isLate = false;
    bool m_isRefused = false;
    bool m_isEnded = false;
};

} // namespace kyc::network
