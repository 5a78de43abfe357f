// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/runnerbench.h"
#include "support/rawserver.h"

#include <QElapsedTimer>

#include <atomic>

using namespace kyc;
using namespace kyc::test;
using namespace std::chrono_literals;
using core::ErrorCause;
using core::ErrorKind;
using std::chrono::milliseconds;

using Text = core::Result<QString>;
using Calls = ScriptedCalls<QString>;

namespace {

/// Answers one after the other, the last one for ever.
RawServer::Handler inTurn(std::vector<RawServer::Handler> handlers)
{
    auto next = std::make_shared<std::size_t>(0);
    return [handlers = std::move(handlers), next](RawPeer &peer, const RawRequest &request) {
        handlers.at(std::min((*next)++, handlers.size() - 1))(peer, request);
    };
}

RawServer::Handler says(int status, const QByteArray &headers = {})
{
    return [status, headers](RawPeer &peer, const RawRequest &) { peer.answer(status, "{}", headers); };
}

RawServer::Handler closes()
{
    return [](RawPeer &peer, const RawRequest &) { peer.reset(); };
}

} // namespace

/// Conversations as a whole: steps, retries, quota, deadline.
class TestConversationRuns : public QObject
{
    Q_OBJECT

private:
    core::SystemClock m_clock;
    core::SystemRandomness m_randomness;

private Q_SLOTS:
    void stepsInOrder();
    void endsWithoutSending();
    void refusedAddressesAreToldOnce();
    void unusableCompanyCa_data();
    void unusableCompanyCa();
    void retries_data();
    void retries();
    void retryAfterIsWaitedFor();
    void tooLongARetryAfterIsHandedOnAtOnce();
    void theDeadlineEndsRetries();
    void theDeadlineStandsStillWhileTheConversationWaits();
    void insistingAfterTheDeadline();
    void theRateIsKept();
    void placesAreKept();
    void accountsDoNotWaitForEachOther();
    void a429PausesTheAccount();
    void aLongPauseEndsAsRateLimited();
};

void TestConversationRuns::stepsInOrder()
{
    RawServer server([](RawPeer &peer, const RawRequest &request) { peer.answer(200, request.line()); });
    auto calls = std::make_unique<Calls>();
    auto log = std::make_shared<QStringList>();
    const QUrl origin = server.origin();
    calls->onStart = [=]() -> core::Step<QString> { return core::Send{getRequest(origin, "/1")}; };
    calls->onAnswer = [=](const core::Result<core::HttpResponse> &answer) -> core::Step<QString> {
        log->append(answer ? QString::fromLatin1(answer->body) : QStringLiteral("error"));
        if (log->size() == 1)
            return core::Wait{50ms};
        if (log->size() == 3)
            return core::Send{postRequest(origin, "/3", "{}")};
        return core::Done<QString>{log->join(u'|')};
    };
    calls->onWaited = [=]() -> core::Step<QString> {
        log->append(QStringLiteral("waited"));
        return core::Send{getRequest(origin, "/2")};
    };
    network::ConversationRunner runner(quickSettings(), m_clock, m_randomness);
    const QFuture<Text> future = runner.run<QString>(std::move(calls), freely(origin));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 1);
    QCOMPARE(*future.result(), QStringLiteral("GET /1 HTTP/1.1|waited|GET /2 HTTP/1.1|POST /3 HTTP/1.1"));
}

void TestConversationRuns::endsWithoutSending()
{
    network::ConversationRunner runner(quickSettings(), m_clock, m_randomness);
    auto done = std::make_unique<Calls>();
    done->onStart = []() -> core::Step<QString> { return core::Done<QString>{QStringLiteral("at once")}; };
    auto failed = std::make_unique<Calls>();
    failed->onStart = []() -> core::Step<QString> {
        core::Error error;
        error.kind = ErrorKind::MissingCredential;
        return core::Fail{error};
    };
    const auto first = runner.run<QString>(std::move(done), {});
    const auto second = runner.run<QString>(std::move(failed), {});
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(*first.result(), QStringLiteral("at once"));
    QCOMPARE(second.result().error().kind, ErrorKind::MissingCredential);
}

void TestConversationRuns::refusedAddressesAreToldOnce()
{
    RawServer server(says(200));
    auto calls = std::make_unique<Calls>();
    auto told = std::make_shared<std::atomic<int>>(0);
    const QUrl origin = server.origin();
    calls->onStart = [=]() -> core::Step<QString> { return core::Send{getRequest(origin)}; };
    calls->onAnswer = [=](const core::Result<core::HttpResponse> &) -> core::Step<QString> {
        ++*told;
        return core::Send{getRequest(origin)};
    };
    network::ConversationRunner runner(quickSettings(), m_clock, m_randomness);
    network::RunContext context = freely(QUrl(QStringLiteral("https://other.example")));
    const QFuture<Text> future = runner.run<QString>(std::move(calls), context);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().cause, ErrorCause::OriginRefused);
    QCOMPARE(told->load(), 1);
    QCOMPARE(server.connectionCount(), 0);
}

void TestConversationRuns::unusableCompanyCa_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("not there") << QStringLiteral("/no/such/file.pem");
    QTest::newRow("a directory") << QStringLiteral("/tmp");
    QTest::newRow("empty") << QStringLiteral("/dev/null");
    QTest::newRow("no certificate") << QStringLiteral("/etc/passwd");
}

void TestConversationRuns::unusableCompanyCa()
{
    QFETCH(QString, file);
    RawServer server(says(200));
    network::RunnerSettings settings = quickSettings();
    settings.companyCaFile = file;
    const Answer overTls = ask(getRequest(QUrl(QStringLiteral("https://localhost:%1").arg(server.port()))), settings);
    QVERIFY(!overTls.has_value());
    QCOMPARE(overTls.error().kind, ErrorKind::Tls);
    QCOMPARE(overTls.error().cause, ErrorCause::CertificateOther);
    QCOMPARE(server.connectionCount(), 0);
    QVERIFY2(ask(getRequest(server.origin()), settings).has_value(), "plain http needs no certificate");
}

void TestConversationRuns::retries_data()
{
    QTest::addColumn<std::vector<RawServer::Handler>>("handlers");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("requests");
    using Handlers = std::vector<RawServer::Handler>;
    QTest::newRow("503, then fine") << Handlers{says(503), says(200)} << QStringLiteral("200") << 2;
    QTest::newRow("502, 504, then fine") << Handlers{says(502), says(504), says(200)} << QStringLiteral("200") << 3;
    QTest::newRow("408 with close, then fine")
        << Handlers{says(408, "Connection: close\r\n"), says(200)} << QStringLiteral("200") << 2;
    QTest::newRow("429, then fine") << Handlers{says(429, "Retry-After: 0\r\n"), says(200)} << QStringLiteral("200")
                                    << 2;
    QTest::newRow("always 503: the last one is handed on") << Handlers{says(503)} << QStringLiteral("503") << 3;
    QTest::newRow("400 is final") << Handlers{says(400), says(200)} << QStringLiteral("400") << 1;
    QTest::newRow("500 is final") << Handlers{says(500), says(200)} << QStringLiteral("500") << 1;
    QTest::newRow("reset, then fine") << Handlers{closes(), says(200)} << QStringLiteral("200") << 2;
}

void TestConversationRuns::retries()
{
    QFETCH(std::vector<RawServer::Handler>, handlers);
    QFETCH(QString, expected);
    QFETCH(int, requests);
    RawServer server(inTurn(handlers));
    QCOMPARE(inWords(ask(getRequest(server.origin()))), expected);
    QCOMPARE(server.requestCount(), requests);
    QSet<QByteArray> ids;
    const QList<RawRequest> sent = server.requests();
    for (const RawRequest &request : sent)
        ids.insert(request.header("X-Request-Id"));
    if (qstrcmp(QTest::currentDataTag(), "reset, then fine") != 0)
        QCOMPARE(ids.size(), requests);
}

void TestConversationRuns::retryAfterIsWaitedFor()
{
    RawServer server(inTurn({says(503, "Retry-After: 1\r\n"), says(200)}));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(inWords(ask(getRequest(server.origin()))), QStringLiteral("200"));
    QVERIFY2(timer.elapsed() >= 1000 && timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestConversationRuns::tooLongARetryAfterIsHandedOnAtOnce()
{
    for (const char *asked : {"600", "99999999999999999999", "Fri, 31 Dec 2100 23:59:59 GMT"}) {
        RawServer server(inTurn({says(429, QByteArray("Retry-After: ") + asked + "\r\n"), says(200)}));
        QElapsedTimer timer;
        timer.start();
        const Answer answer = ask(getRequest(server.origin()));
        QCOMPARE(inWords(answer), QStringLiteral("429"));
        QCOMPARE(answer->header("Retry-After"), QByteArray(asked));
        QVERIFY(timer.elapsed() < 1500);
        QCOMPARE(server.requestCount(), 1);
    }
}

void TestConversationRuns::theDeadlineEndsRetries()
{
    RawServer server([](RawPeer &, const RawRequest &) { });
    network::RunnerSettings settings = quickSettings();
    settings.deadline = 400ms;
    settings.exchangeTimeout = 10s;
    QElapsedTimer timer;
    timer.start();
    const Answer answer = ask(getRequest(server.origin()), settings);
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QCOMPARE(answer.error().cause, ErrorCause::DeadlinePassed);
    QVERIFY(timer.elapsed() >= 350 && timer.elapsed() < 3000);
    QTRY_COMPARE(server.openCount(), 0);
}

void TestConversationRuns::theDeadlineStandsStillWhileTheConversationWaits()
{
    RawServer server(says(200));
    network::RunnerSettings settings = quickSettings();
    settings.deadline = 500ms;
    const QUrl origin = server.origin();
    auto calls = std::make_unique<Calls>();
    auto rounds = std::make_shared<int>(0);
    calls->onStart = [=]() -> core::Step<QString> { return core::Send{getRequest(origin)}; };
    calls->onAnswer = [=](const core::Result<core::HttpResponse> &answer) -> core::Step<QString> {
        if (!answer)
            return core::Fail{answer.error()};
        if (++*rounds == 4)
            return core::Done<QString>{QStringLiteral("polled")};
        return core::Wait{250ms};
    };
    calls->onWaited = calls->onStart;
    network::ConversationRunner runner(settings, m_clock, m_randomness);
    const QFuture<Text> future = runner.run<QString>(std::move(calls), freely(origin));
    QTRY_VERIFY(future.isFinished());
    QVERIFY2(future.result().has_value(), "750 ms of waiting in a deadline of 500 ms");
}

void TestConversationRuns::insistingAfterTheDeadline()
{
    RawServer server([](RawPeer &, const RawRequest &) { });
    network::RunnerSettings settings = quickSettings();
    settings.deadline = 200ms;
    const QUrl origin = server.origin();
    auto told = std::make_shared<std::atomic<int>>(0);
    auto calls = std::make_unique<Calls>();
    calls->onStart = [=]() -> core::Step<QString> { return core::Send{getRequest(origin)}; };
    calls->onAnswer = [=](const core::Result<core::HttpResponse> &) -> core::Step<QString> {
        ++*told;
        return core::Send{getRequest(origin)};
    };
    network::ConversationRunner runner(settings, m_clock, m_randomness);
    const QFuture<Text> future = runner.run<QString>(std::move(calls), freely(origin));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().cause, ErrorCause::DeadlinePassed);
    QCOMPARE(told->load(), 1);
    QCOMPARE(server.requestCount(), 1);
}

void TestConversationRuns::theRateIsKept()
{
    RawServer server(says(200));
    network::ConversationRunner runner(quickSettings(), m_clock, m_randomness);
    network::RunContext context = freely(server.origin());
    context.quota = {20.0, 5, 100};
    QElapsedTimer timer;
    timer.start();
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 25; ++i) {
        futures.append(runner.run<core::HttpResponse>(std::make_unique<OneCall>(getRequest(server.origin())), context));
    }
    for (const auto &future : futures)
        QVERIFY(outcome(future).has_value());
    // Five at once, twenty more at twenty a second.
    QVERIFY2(timer.elapsed() >= 990 && timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestConversationRuns::placesAreKept()
{
    std::atomic<int> underWay = 0;
    std::atomic<int> most = 0;
    RawServer server([&](RawPeer &peer, const RawRequest &) {
        most = std::max(most.load(), ++underWay);
        peer.later(10ms, [&underWay](RawPeer &later) {
            --underWay;
            later.answer(200, "{}");
        });
    });
    network::ConversationRunner runner(quickSettings(), m_clock, m_randomness);
    network::RunContext context = freely(server.origin());
    context.quota = {0, 100, 4};
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 40; ++i) {
        futures.append(runner.run<core::HttpResponse>(std::make_unique<OneCall>(getRequest(server.origin())), context));
    }
    for (const auto &future : futures)
        QVERIFY(outcome(future).has_value());
    QCOMPARE(most.load(), 4);
}

void TestConversationRuns::accountsDoNotWaitForEachOther()
{
    RawServer slow([](RawPeer &, const RawRequest &) { });
    RawServer server(says(200));
    network::ConversationRunner runner(quickSettings(), m_clock, m_randomness);
    network::RunContext stuck{QStringLiteral("stuck"), {0.001, 1, 1}, {slow.origin()}};
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 3; ++i)
        futures.append(runner.run<core::HttpResponse>(std::make_unique<OneCall>(getRequest(slow.origin())), stuck));
    QTRY_COMPARE(slow.requestCount(), 1);
    QVERIFY(outcome(begin(runner, getRequest(server.origin()))).has_value());
    QCOMPARE(slow.requestCount(), 1);
    for (auto &future : futures)
        future.cancel();
}

void TestConversationRuns::a429PausesTheAccount()
{
    RawServer server(inTurn({says(429, "Retry-After: 1\r\n"), says(200)}));
    network::ConversationRunner runner(quickSettings(), m_clock, m_randomness);
    QElapsedTimer timer;
    timer.start();
    const QFuture<Answer> first = begin(runner, getRequest(server.origin()));
    QTRY_COMPARE(server.requestCount(), 1);
    QTRY_VERIFY(server.openCount() > 0);
    // A post, which is not retried itself, shows that the pause is the account's.
    network::RunContext other = freely(server.origin());
    other.accountId = QStringLiteral("another");
    const QFuture<Answer> free =
        runner.run<core::HttpResponse>(std::make_unique<OneCall>(getRequest(server.origin())), other);
    QVERIFY(outcome(free).has_value());
    QVERIFY2(timer.elapsed() < 900, "the other account was made to wait");
    QVERIFY(outcome(begin(runner, postRequest(server.origin(), "/a", "{}"))).has_value());
    QVERIFY2(timer.elapsed() >= 950, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(inWords(outcome(first)), QStringLiteral("200"));
}

void TestConversationRuns::aLongPauseEndsAsRateLimited()
{
    RawServer server(inTurn({says(429, "Retry-After: 30\r\n"), says(200)}));
    network::RunnerSettings settings = quickSettings();
    settings.deadline = 600ms;
    network::ConversationRunner runner(settings, m_clock, m_randomness);
    QCOMPARE(inWords(outcome(begin(runner, getRequest(server.origin())))), QStringLiteral("429"));
    const Answer answer = outcome(begin(runner, getRequest(server.origin())));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().kind, ErrorKind::RateLimited);
    QCOMPARE(answer.error().cause, ErrorCause::QuotaUsedUp);
    QVERIFY(answer.error().retryAfter && *answer.error().retryAfter > 25s);
    QCOMPARE(server.requestCount(), 1);
}

QTEST_GUILESS_MAIN(TestConversationRuns)
#include "test_conversationruns.moc"
