// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/runnerbench.h"
#include "support/rawserver.h"
#include "support/tlsauthority.h"
#include "support/tlscommand.h"

#include <atomic>

using namespace kyc;
using namespace kyc::test;
using namespace std::chrono_literals;
using core::ErrorKind;

namespace {

core::HttpRequest onceOnly(const QUrl &origin, const QByteArray &target)
{
    core::HttpRequest request = getRequest(origin, target);
    request.isOnceOnly = true;
    return request;
}

} // namespace

/// No POST is ever repeated, and no GET that must not be, whatever the server does. QNetworkAccessManager would: up to
/// three times by itself.
class TestPosts : public QObject
{
    Q_OBJECT

private:
    core::SystemClock m_clock;
    core::SystemRandomness m_randomness;

private Q_SLOTS:
    void bodiesArrive_data();
    void bodiesArrive();
    void aGetOnceOnlyIsAGet();
    void aRefusalAfterAllIsNone();
    void neverRepeated_data();
    void neverRepeated();
    void neverOnAConnectionThatMayBeStale_data();
    void neverOnAConnectionThatMayBeStale();
    void onceOverHttp2();
    void manyAtOnce();
};

void TestPosts::bodiesArrive_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray(R"({"token":"a b c"})");
    QTest::newRow("with NUL and line breaks") << QByteArray("{\0\r\n\r\n}", 7);
    QTest::newRow("300 KB") << QByteArray(300'000, 'x');
}

void TestPosts::bodiesArrive()
{
    QFETCH(QByteArray, body);
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(201, "{}"); });
    const Answer answer = ask(postRequest(server.origin(), "/a?applicantId=1&forClientId=2", body));
    QVERIFY2(answer.has_value(), qPrintable(inWords(answer)));
    QCOMPARE(answer->status, 201);
    QCOMPARE(server.requestCount(), 1);
    const RawRequest request = server.requests().constFirst();
    // Without a body Qt would move the query into one.
    QCOMPARE(request.line(), QByteArray("POST /a?applicantId=1&forClientId=2 HTTP/1.1"));
    QCOMPARE(request.header("Content-Length"), QByteArray::number(body.size()));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QVERIFY(request.body == body);
}

void TestPosts::aGetOnceOnlyIsAGet()
{
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, R"({"data":{}})"); });
    const Answer answer = ask(onceOnly(server.origin(), "/quotes?a=1%2B2&b=%C3%BC;c"));
    QVERIFY2(answer.has_value(), qPrintable(inWords(answer)));
    QCOMPARE(answer->status, 200);
    QCOMPARE(server.requestCount(), 1);
    const RawRequest request = server.requests().constFirst();
    QCOMPARE(request.line(), QByteArray("GET /quotes?a=1%2B2&b=%C3%BC;c HTTP/1.1"));
    QVERIFY(request.body.isEmpty());
    QVERIFY(request.header("Content-Type").isEmpty());
}

// A server that read it and went away altogether must not look like one that was never reached.
void TestPosts::aRefusalAfterAllIsNone()
{
    for (const bool isGet : {false, true}) {
        std::unique_ptr<RawServer> server;
        server = std::make_unique<RawServer>([](RawPeer &peer, const RawRequest &) { peer.reset(); });
        const QUrl origin = server->origin();
        const Answer answer = ask(isGet ? onceOnly(origin, "/quotes") : postRequest(origin, "/import", "{}"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().cause, core::ErrorCause::ConnectionReset);
        QCOMPARE(server->requestCount(), 1);
        server.reset();
        const Answer unreached = ask(isGet ? onceOnly(origin, "/quotes") : postRequest(origin, "/import", "{}"));
        QVERIFY(!unreached);
        QCOMPARE(unreached.error().cause, core::ErrorCause::ConnectionRefused);
    }
}

void TestPosts::neverRepeated_data()
{
    QTest::addColumn<RawServer::Handler>("handler");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isTls");
    const QList<QPair<const char *, RawServer::Handler>> handlers{
        {"closes without an answer", [](RawPeer &peer, const RawRequest &) { peer.close(); }},
        {"resets without an answer", [](RawPeer &peer, const RawRequest &) { peer.reset(); }},
        {"closes within the status line",
         [](RawPeer &peer, const RawRequest &) {
             peer.send("HTTP/1.1 2");
             peer.close();
         }},
        {"closes within the headers",
         [](RawPeer &peer, const RawRequest &) {
             peer.send("HTTP/1.1 200 OK\r\nContent-");
             peer.close();
         }},
        {"cuts the body",
         [](RawPeer &peer, const RawRequest &) {
             peer.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
             peer.close();
         }},
        {"speaks no HTTP", [](RawPeer &peer, const RawRequest &) { peer.send("220 mail.example ESMTP\r\n"); }},
        {"hangs", [](RawPeer &, const RawRequest &) {}},
        {"says 408", [](RawPeer &peer, const RawRequest &) { peer.answer(408, "{}", "Connection: close\r\n"); }},
        {"says 429", [](RawPeer &peer, const RawRequest &) { peer.answer(429, "{}", "Retry-After: 0\r\n"); }},
        {"says 503", [](RawPeer &peer, const RawRequest &) { peer.answer(503, "{}", "Retry-After: 0\r\n"); }},
        {"says 401 with a challenge",
         [](RawPeer &peer, const RawRequest &) {
             peer.answer(401, "{}", "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n");
         }},
        {"says 307 to itself", [](RawPeer &peer, const RawRequest &) { peer.answer(307, "{}", "Location: /b\r\n"); }},
        {"says 421", [](RawPeer &peer, const RawRequest &) { peer.answer(421, "{}"); }},
    };
    QTest::addColumn<bool>("isGet");
    for (const auto &[name, handler] : handlers) {
        QTest::addRow("%s, GET once only", name) << handler << QByteArray() << false << true;
        QTest::addRow("%s", name) << handler << QByteArray(R"({"token":"once"})") << false << false;
        QTest::addRow("%s, empty body", name) << handler << QByteArray() << false << false;
    }
    for (const auto &[name, handler] : handlers.first(4))
        QTest::addRow("%s, over TLS", name) << handler << QByteArray(R"({"token":"once"})") << true << false;
    for (const auto &[name, handler] : handlers.first(4))
        QTest::addRow("%s, GET once only, over TLS", name) << handler << QByteArray() << true << true;
    QTest::newRow("closes without an answer, 300 KB")
        << handlers.constFirst().second << QByteArray(300'000, 'x') << false << false;
}

void TestPosts::neverRepeated()
{
    QFETCH(RawServer::Handler, handler);
    QFETCH(QByteArray, body);
    QFETCH(bool, isTls);
    QFETCH(bool, isGet);
    static TlsAuthority authority;
    static const TlsFiles files = authority.issue();
    QVERIFY2(authority.isUsable(), qPrintable(authority.problem()));
    RawServer server(handler, isTls ? std::make_optional(files.serverSetup()) : std::nullopt);
    network::RunnerSettings settings = quickSettings();
    settings.exchangeTimeout = 500ms;
    if (isTls)
        settings.companyCaFile = authority.caFile();
    const QByteArray line = isGet ? "GET /import" : "POST /import";
    const Answer answer =
        ask(isGet ? onceOnly(server.origin(), "/import?token=once") : postRequest(server.origin(), "/import", body),
            settings);
    QVERIFY2(answer.has_value() || answer.error().kind == ErrorKind::Network
                 || answer.error().kind == ErrorKind::Timeout,
             qPrintable(inWords(answer)));
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(server.received().count(line), 1);
    QTRY_COMPARE(server.openCount(), 0);
    QCOMPARE(server.received().count(line), 1);
}

void TestPosts::neverOnAConnectionThatMayBeStale_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

// The server closes after every answer without saying so, as one does whose idle time is over.
void TestPosts::neverOnAConnectionThatMayBeStale()
{
    QFETCH(bool, isTls);
    TlsAuthority authority;
    const TlsFiles files = authority.issue();
    QVERIFY2(authority.isUsable(), qPrintable(authority.problem()));
    RawServer server(
        [](RawPeer &peer, const RawRequest &) {
            peer.answer(200, "{}");
            peer.later(20ms, [](RawPeer &idle) { idle.reset(); });
        },
        isTls ? std::make_optional(files.serverSetup()) : std::nullopt);
    network::RunnerSettings settings = quickSettings();
    settings.companyCaFile = authority.caFile();
    network::ConversationRunner runner(settings, m_clock, m_randomness);
    for (int i = 0; i < 12; ++i) {
        const QList<core::HttpRequest> requests{getRequest(server.origin(), "/get"),
                                                postRequest(server.origin(), "/post", i % 2 == 1 ? "{}" : ""),
                                                onceOnly(server.origin(), "/once")};
        const core::HttpRequest request = requests.at(i % 3);
        const Answer answer = outcome(begin(runner, request));
        QVERIFY2(answer.has_value(), qPrintable(QString::number(i) + u' ' + inWords(answer)));
    }
    QCOMPARE(server.received().count("POST /post"), 4);
    QCOMPARE(server.received().count("GET /once"), 4);
}

// Behind a server that speaks HTTP/2; it may close, or say that what is behind it gave no answer.
void TestPosts::onceOverHttp2()
{
    TlsAuthority authority;
    const TlsFiles files = authority.issue();
    QVERIFY2(authority.isUsable(), qPrintable(authority.problem()));
    RawServer backend([](RawPeer &peer, const RawRequest &request) {
        if (request.line().contains("/silent"))
            peer.close();
        else
            peer.answer(200, "{}");
    });
    auto front = TlsCommand::nghttpx(backend.port(), files.certificate, files.key);
    QVERIFY2(front->isListening(), front->output().constData());
    network::RunnerSettings settings = quickSettings();
    settings.companyCaFile = authority.caFile();
    network::ConversationRunner runner(settings, m_clock, m_randomness);
    for (const bool isGet : {true, false}) {
        const auto request = [&](const QByteArray &target) {
            return isGet ? onceOnly(front->origin(), target) : postRequest(front->origin(), target, "{}");
        };
        const Answer answer = outcome(begin(runner, request("/told?token=once")));
        QVERIFY2(answer.has_value(), qPrintable(inWords(answer)));
        QCOMPARE(answer->status, 200);
        QVERIFY(backend.requests().constLast().header("Via").startsWith("2 "));
        QVERIFY(backend.requests().constLast().line().startsWith(isGet ? "GET /told" : "POST /told"));
        const Answer silence = outcome(begin(runner, request("/silent")));
        QVERIFY(!silence || silence->status >= 500);
    }
    QCOMPARE(backend.received().count("GET /told"), 1);
    QCOMPARE(backend.received().count("POST /told"), 1);
    QCOMPARE(backend.received().count("GET /silent"), 1);
    QCOMPARE(backend.received().count("POST /silent"), 1);
}

void TestPosts::manyAtOnce()
{
    RawServer server([](RawPeer &peer, const RawRequest &request) {
        peer.later(20ms, [body = request.body](RawPeer &later) { later.answer(200, body); });
    });
    network::ConversationRunner runner(quickSettings(), m_clock, m_randomness);
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < 20; ++i)
        futures.append(begin(runner, postRequest(server.origin(), "/post", "{\"n\":" + QByteArray::number(i) + "}")));
    for (int i = 0; i < futures.size(); ++i) {
        const Answer answer = outcome(futures.at(i));
        QVERIFY2(answer.has_value(), qPrintable(inWords(answer)));
        QCOMPARE(answer->body, "{\"n\":" + QByteArray::number(i) + "}");
    }
    QCOMPARE(server.requestCount(), 20);
}

QTEST_GUILESS_MAIN(TestPosts)
#include "test_posts.moc"
