// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/conversationrun.h"

#include "core/clock.h"
#include "network/requestaddress.h"

#include <algorithm>

namespace kyc::network {

using core::ErrorCause;
using core::ErrorKind;
using std::chrono::milliseconds;

ConversationRun::ConversationRun(std::unique_ptr<AnyConversation> conversation, RunContext context, RunnerParts parts,
                                 QObject *parent)
    : QObject(parent),
      m_conversation(std::move(conversation)),
      m_context(std::move(context)),
      m_parts(parts),
      m_policy(parts.settings, parts.randomness)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // a coarse one may fire early, and Retry-After is a promise
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ConversationRun::passDeadline);
}

ConversationRun::~ConversationRun()
{
    stop();
}

void ConversationRun::start()
{
    if (m_conversation->isCanceled()) {
        cancel();
        return;
    }
    m_watcher = m_conversation->watch();
    connect(m_watcher.get(), &QFutureWatcherBase::canceled, this, &ConversationRun::cancel);
    go(m_conversation->start());
}

void ConversationRun::cancel()
{
    if (m_isEnded)
        return;
    stop();
    m_conversation->cancel();
    end();
}

void ConversationRun::go(NextStep step)
{
    if (auto *sending = std::get_if<core::Send>(&step)) {
        send(std::move(sending->request));
    } else if (const auto *waiting = std::get_if<core::Wait>(&step)) {
        disconnect(&m_wait, nullptr, this, nullptr);
        connect(&m_wait, &QTimer::timeout, this, [this] { go(m_conversation->waited()); });
        m_wait.start(std::max(waiting->duration, milliseconds(0)));
    } else {
        end();
    }
}

void ConversationRun::send(core::HttpRequest request)
{
    if (m_isLate) {
        m_conversation->fail(deadlineError());
        end();
        return;
    }
    m_request = std::move(request);
    m_tries = 0;
    m_active.start();
    auto url = requestAddress(m_request, m_context.origins);
    if (url && url->scheme() == u"https" && !m_parts.tls)
        url = core::Unexpected(m_parts.tls.error());
    if (!url) {
        refuse(url.error());
        return;
    }
    m_isRefused = false;
    m_url = *url;
    m_deadline.start(std::max(milliseconds(0), m_parts.settings.deadline - m_spent));
    queue();
}

void ConversationRun::refuse(const core::Error &error)
{
    // Told once; one that insists would go round for ever.
    if (std::exchange(m_isRefused, true)) {
        m_conversation->fail(error);
        end();
        return;
    }
    answer(core::Unexpected(error));
}

void ConversationRun::queue()
{
    m_isQueued = true;
    m_parts.quotas.ask(m_context.accountId, m_context.quota, this, [this] {
        m_isQueued = false;
        exchange();
    });
}

void ConversationRun::exchange()
{
    ++m_tries;
    m_exchange =
        std::make_unique<Exchange>(m_request, m_url, m_parts.randomness.freshId().toLatin1(),
                                   [this](const core::Result<core::HttpResponse> &answered) { tried(answered); });
    const QSslConfiguration tls = m_parts.tls ? *m_parts.tls : QSslConfiguration();
    m_exchange->start(m_parts.lanes, tls, m_parts.settings.exchangeTimeout);
}

void ConversationRun::tried(const core::Result<core::HttpResponse> &answered)
{
    // A copy, as the exchange that holds the other one goes.
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const core::Result<core::HttpResponse> result = answered;
    m_exchange.release()->deleteLater(); // it is what calls
    const QDateTime nowUtc = m_parts.clock.nowUtc();
    if (result) {
        if (const auto pause = accountPause(*result, nowUtc))
            m_parts.quotas.pause(m_context.accountId, *pause);
    }
    m_parts.quotas.give(m_context.accountId);
    const auto delay = m_policy.delay(m_request, result, {m_tries, timeLeft(), nowUtc});
    if (!delay) {
        answer(result);
        return;
    }
    disconnect(&m_wait, nullptr, this, nullptr);
    connect(&m_wait, &QTimer::timeout, this, &ConversationRun::queue);
    m_wait.start(*delay);
}

void ConversationRun::answer(const core::Result<core::HttpResponse> &answer)
{
    m_deadline.stop();
    m_spent += milliseconds(m_active.elapsed());
    go(m_conversation->answered(answer));
}

void ConversationRun::passDeadline()
{
    m_isLate = true;
    const core::Error error = deadlineError();
    stop();
    answer(core::Unexpected(error));
}

core::Error ConversationRun::deadlineError() const
{
    core::Error error;
    error.retryable = true;
    const milliseconds pause = m_parts.quotas.pauseLeft(m_context.accountId);
    if (m_isQueued && pause > milliseconds(0)) {
        error.kind = ErrorKind::RateLimited;
        error.cause = ErrorCause::QuotaUsedUp;
        error.retryAfter = pause;
        return error;
    }
    error.kind = ErrorKind::Timeout;
    error.cause = ErrorCause::DeadlinePassed;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_parts.settings.deadline).count();
    error.args = {QString::number(seconds)};
    return error;
}

void ConversationRun::stop()
{
    m_wait.stop();
    m_deadline.stop();
    if (std::exchange(m_isQueued, false))
        m_parts.quotas.leave(m_context.accountId, this);
    if (m_exchange) {
        m_exchange.reset();
        m_parts.quotas.give(m_context.accountId);
    }
}

void ConversationRun::end()
{
    if (std::exchange(m_isEnded, true))
        return;
    Q_EMIT ended();
}

milliseconds ConversationRun::timeLeft() const
{
    return m_parts.settings.deadline - m_spent - milliseconds(m_active.elapsed());
}

} // namespace kyc::network
