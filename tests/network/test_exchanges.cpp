// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/conversationrunner.h"
#include "support/rawconversations.h"
#include "support/rawserver.h"

#include <QFutureWatcher>
#include <QtTest>

using namespace kyc;
using namespace kyc::test;
using namespace std::chrono_literals;
using core::ErrorCause;
using core::ErrorKind;

using Answer = core::Result<core::HttpResponse>;

namespace {

network::RunnerSettings quick()
{
    network::RunnerSettings settings;
    settings.exchangeTimeout = 1500ms;
    settings.deadline = 4000ms;
    settings.retries = 2;
    settings.retryBase = 10ms;
    settings.useSystemProxy = false;
    return settings;
}

} // namespace

/// What a runner makes of servers that behave and servers that do not: real sockets.
class TestExchanges : public QObject
{
    Q_OBJECT

private:
    core::SystemClock m_clock;
    core::SystemRandomness m_randomness;

    [[nodiscard]] Answer ask(const core::HttpRequest &request, const network::RunnerSettings &settings = quick())
    {
        network::ConversationRunner runner(settings, m_clock, m_randomness);
        QFuture<Answer> future = runner.run<core::HttpResponse>(std::make_unique<OneCall>(request),
                                                                {QStringLiteral("a"), {0, 100, 100}, {request.origin}});
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
            return core::failure(ErrorKind::Vault, ErrorCause::None, {QStringLiteral("the future never ended")});
        return future.result();
    }

private Q_SLOTS:
    void answersComeBack()
    {
        RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, R"({"a":1})", "X-Thing: yes\r\n"); });
        const Answer answer = ask(getRequest(server.origin()));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray(R"({"a":1})"));
        QCOMPARE(answer->header("x-thing"), QByteArray("yes"));
        QCOMPARE(server.requestCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestExchanges)
#include "test_exchanges.moc"
