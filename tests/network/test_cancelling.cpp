// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/runnerbench.h"
#include "support/rawserver.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

#include <thread>

using namespace kyc;
using namespace kyc::test;
using namespace std::chrono_literals;

namespace {

RawServer::Handler hangs()
{
    return [](RawPeer &, const RawRequest &) { };
}

std::unique_ptr<network::ConversationRunner> makeRunner(const core::Clock &clock, core::Randomness &randomness)
{
    network::RunnerSettings settings = quickSettings();
    settings.exchangeTimeout = 60s;
    settings.deadline = 60s;
    return std::make_unique<network::ConversationRunner>(settings, clock, randomness);
}

} // namespace

/// Cancelling aborts at once and frees what it held; a runner that goes takes everything with it.
class TestCancelling : public QObject
{
    Q_OBJECT

private:
    core::SystemClock m_clock;
    core::SystemRandomness m_randomness;

private Q_SLOTS:
    void theServerSeesIt();
    void thePlaceIsFreed();
    void whileWaitingForTheQuota();
    void whileWaitingForARetry();
    void whileTheConversationWaits();
    void beforeItBegan();
    void afterTheEnd();
    void destructionCancelsAll();
    void destructionWithoutARun();
    void destructionAtAnyMoment();
    void fromManyThreads();
    void eachFutureEndsOnce();
    void theConstructorIsCheap();
};

void TestCancelling::theServerSeesIt()
{
    RawServer server(hangs());
    const auto runner = makeRunner(m_clock, m_randomness);
    QFuture<Answer> future = begin(*runner, getRequest(server.origin()));
    QTRY_COMPARE(server.requestCount(), 1);
    QCOMPARE(server.openCount(), 1);
    QElapsedTimer timer;
    timer.start();
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QTRY_COMPARE(server.openCount(), 0);
    QVERIFY(timer.elapsed() < 2000);
    QVERIFY(future.isCanceled());
    QCOMPARE(future.resultCount(), 0);
    QCOMPARE(server.requestCount(), 1);
}

void TestCancelling::thePlaceIsFreed()
{
    RawServer server([](RawPeer &peer, const RawRequest &request) {
        if (!request.line().contains("hang"))
            peer.answer(200, "{}");
    });
    const auto runner = makeRunner(m_clock, m_randomness);
    network::RunContext context = freely(server.origin());
    context.quota = {0, 100, 1};
    const auto run = [&](const char *target) {
        return runner->run<core::HttpResponse>(std::make_unique<OneCall>(getRequest(server.origin(), target)), context);
    };
    QFuture<Answer> hanging = run("/hang");
    const QFuture<Answer> next = run("/next");
    QTRY_COMPARE(server.requestCount(), 1);
    QVERIFY(!next.isFinished());
    hanging.cancel();
    QVERIFY(outcome(next).has_value());
}

void TestCancelling::whileWaitingForTheQuota()
{
    RawServer server(hangs());
    const auto runner = makeRunner(m_clock, m_randomness);
    network::RunContext context = freely(server.origin());
    context.quota = {0.001, 1, 10};
    const auto run = [&] {
        return runner->run<core::HttpResponse>(std::make_unique<OneCall>(getRequest(server.origin())), context);
    };
    QFuture<Answer> first = run();
    QFuture<Answer> queued = run();
    QTRY_COMPARE(server.requestCount(), 1);
    queued.cancel();
    QTRY_VERIFY(queued.isFinished());
    QCOMPARE(server.requestCount(), 1);
    first.cancel();
    QTRY_VERIFY(first.isFinished());
}

void TestCancelling::whileWaitingForARetry()
{
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(503, "{}", "Retry-After: 30\r\n"); });
    const auto runner = makeRunner(m_clock, m_randomness);
    QFuture<Answer> future = begin(*runner, getRequest(server.origin()));
    QTRY_COMPARE(server.requestCount(), 1);
    QVERIFY(!future.isFinished());
    future.cancel();
    QTRY_VERIFY(future.isFinished());
}

void TestCancelling::whileTheConversationWaits()
{
    const auto runner = makeRunner(m_clock, m_randomness);
    auto calls = std::make_unique<ScriptedCalls<QString>>();
    calls->onStart = []() -> core::Step<QString> { return core::Wait{1h}; };
    QFuture<core::Result<QString>> future = runner->run<QString>(std::move(calls), {});
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

void TestCancelling::beforeItBegan()
{
    RawServer server(hangs());
    auto runner = makeRunner(m_clock, m_randomness);
    for (int i = 0; i < 50; ++i) {
        QFuture<Answer> future = begin(*runner, getRequest(server.origin()));
        future.cancel();
        QTRY_VERIFY(future.isFinished());
    }
    runner.reset(); // until then an idle connection may be kept
    QTRY_COMPARE(server.openCount(), 0);
}

void TestCancelling::afterTheEnd()
{
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); });
    const auto runner = makeRunner(m_clock, m_randomness);
    QFuture<Answer> future = begin(*runner, getRequest(server.origin()));
    QVERIFY(outcome(future).has_value());
    future.cancel();
    QVERIFY(outcome(begin(*runner, getRequest(server.origin()))).has_value());
}

void TestCancelling::destructionCancelsAll()
{
    RawServer server(hangs());
    auto runner = makeRunner(m_clock, m_randomness);
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 60; ++i)
        futures.append(begin(*runner, getRequest(server.origin())));
    QTRY_COMPARE(server.requestCount(), 60);
    QElapsedTimer timer;
    timer.start();
    runner.reset();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        QCOMPARE(future.resultCount(), 0);
    }
    QTRY_COMPARE(server.openCount(), 0);
}

void TestCancelling::destructionWithoutARun()
{
    QElapsedTimer timer;
    timer.start();
    makeRunner(m_clock, m_randomness).reset();
    QVERIFY(timer.elapsed() < 500);
}

void TestCancelling::destructionAtAnyMoment()
{
    RawServer server(
        [](RawPeer &peer, const RawRequest &) { peer.later(2ms, [](RawPeer &later) { later.answer(200, "{}"); }); });
    for (int round = 0; round < 30; ++round) {
        auto runner = makeRunner(m_clock, m_randomness);
        QList<QFuture<Answer>> futures;
        for (int i = 0; i < 10; ++i) {
            futures.append(
                begin(*runner, i % 3 == 0 ? postRequest(server.origin(), "/p", "{}") : getRequest(server.origin())));
        }
        const int seen = server.requestCount();
        QVERIFY(QTest::qWaitFor([&] { return server.requestCount() >= seen + round % 4; }, 5000));
        runner.reset();
        for (const auto &future : futures)
            QVERIFY(future.isFinished());
    }
}

void TestCancelling::fromManyThreads()
{
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); });
    const auto runner = makeRunner(m_clock, m_randomness);
    std::atomic<int> answered = 0;
    std::atomic<int> ended = 0;
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            QList<QFuture<Answer>> futures;
            for (int i = 0; i < 25; ++i) {
                futures.append(begin(*runner, getRequest(server.origin())));
                if ((i + t) % 3 == 0)
                    futures.last().cancel();
            }
            for (auto &future : futures) {
                future.waitForFinished();
                ++ended;
                answered += future.resultCount();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(ended.load(), 100);
    QVERIFY(answered.load() >= 60);
}

void TestCancelling::eachFutureEndsOnce()
{
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); });
    const auto runner = makeRunner(m_clock, m_randomness);
    int ends = 0;
    std::vector<std::unique_ptr<QFutureWatcher<Answer>>> watchers;
    for (int i = 0; i < 40; ++i) {
        auto &watcher = watchers.emplace_back(std::make_unique<QFutureWatcher<Answer>>());
        connect(watcher.get(), &QFutureWatcherBase::finished, this, [&ends] { ++ends; });
        watcher->setFuture(begin(*runner, getRequest(server.origin())));
        if (i % 2 == 0)
            QTest::qWait(0);
        if (i % 4 == 0)
            watcher->cancel();
    }
    QTRY_COMPARE(ends, 40);
    QVERIFY(outcome(begin(*runner, getRequest(server.origin()))).has_value());
    QCOMPARE(ends, 40);
}

void TestCancelling::theConstructorIsCheap()
{
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<network::ConversationRunner>> runners;
    runners.reserve(100);
    for (int i = 0; i < 100; ++i)
        runners.push_back(makeRunner(m_clock, m_randomness));
    QVERIFY2(timer.elapsed() < 200, "a thread or certificates were made too early");
}

QTEST_GUILESS_MAIN(TestCancelling)
#include "test_cancelling.moc"
