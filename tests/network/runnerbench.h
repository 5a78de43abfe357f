// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "network/conversationrunner.h"
#include "support/rawconversations.h"

#include <QtTest>

namespace kyc::test {

using Answer = core::Result<core::HttpResponse>;

/// Settings for tests: everything is short.
[[nodiscard]] inline network::RunnerSettings quickSettings()
{
    using namespace std::chrono_literals;
    network::RunnerSettings settings;
    settings.exchangeTimeout = 1500ms;
    settings.deadline = 4000ms;
    settings.retries = 2;
    settings.retryBase = 10ms;
    settings.useSystemProxy = false;
    return settings;
}

/// On behalf of an account without a rate and with room for 100.
[[nodiscard]] inline network::RunContext freely(const QUrl &origin)
{
    return {QStringLiteral("an-account"), {0, 100, 100}, {origin}};
}

[[nodiscard]] inline QFuture<Answer> begin(network::ConversationRunner &runner, const core::HttpRequest &request)
{
    return runner.run<core::HttpResponse>(std::make_unique<OneCall>(request), freely(request.origin));
}

/// Its result, or an error of kind Vault, which no runner makes, when it did not end with one.
[[nodiscard]] inline Answer outcome(const QFuture<Answer> &future)
{
    constexpr int kLongestMs = 20'000;
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, kLongestMs))
        return core::failure(core::ErrorKind::Vault, core::ErrorCause::None, {QStringLiteral("never ended")});
    if (future.resultCount() != 1)
        return core::failure(core::ErrorKind::Vault, core::ErrorCause::None, {QStringLiteral("ended without result")});
    return future.result();
}

/// Sends one request with a runner of its own.
[[nodiscard]] inline Answer ask(const core::HttpRequest &request,
                                const network::RunnerSettings &settings = quickSettings())
{
    core::SystemClock clock;
    core::SystemRandomness randomness;
    network::ConversationRunner runner(settings, clock, randomness);
    return outcome(begin(runner, request));
}

/// What an answer is, for a test's message: "200" or "Tls/23".
[[nodiscard]] inline QString inWords(const Answer &answer)
{
    if (answer)
        return QString::number(answer->status);
    return core::toWord(answer.error().kind) + u'/' + QString::number(static_cast<int>(answer.error().cause)) + u' '
        + answer.error().args.join(u' ');
}

} // namespace kyc::test
