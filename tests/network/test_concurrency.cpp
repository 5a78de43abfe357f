// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/runnerbench.h"
#include "support/rawserver.h"
#include "support/tlsauthority.h"
#include "support/tlscommand.h"

#include <QTcpSocket>

#include <atomic>

using namespace kyc;
using namespace kyc::test;
using namespace std::chrono_literals;
using core::ErrorCause;

namespace {

constexpr int kAtOnce = 50;

/// Holds every answer back until that many requests are there at once.
class Gate
{
public:
    [[nodiscard]] RawServer::Handler handler()
    {
        return [this](RawPeer &peer, const RawRequest &request) {
            ++m_arrived;
            peer.every(5ms, [this, line = request.line(), isDone = false](RawPeer &again) mutable {
                if (isDone || m_arrived < kAtOnce)
                    return;
                isDone = true;
                again.answer(200, "\"" + line + "\"");
            });
        };
    }
    [[nodiscard]] int arrived() const { return m_arrived; }

private:
    std::atomic<int> m_arrived = 0;
};

/// Whether anybody takes a connection there.
bool isListening(const QUrl &origin)
{
    QTcpSocket socket;
    socket.connectToHost(origin.host(), static_cast<quint16>(origin.port()));
    return socket.waitForConnected(2000);
}

} // namespace

/// Fifty lookups of one account at once, over HTTP/1.1 and over HTTP/2.
class TestConcurrency : public QObject
{
    Q_OBJECT

private:
    core::SystemClock m_clock;
    core::SystemRandomness m_randomness;
    TlsAuthority m_authority;
    TlsFiles m_files;

    [[nodiscard]] network::RunnerSettings settings() const
    {
        network::RunnerSettings settings = quickSettings();
        settings.exchangeTimeout = 10s;
        settings.deadline = 20s;
        settings.companyCaFile = m_authority.caFile();
        return settings;
    }
    void expectFifty(network::ConversationRunner &runner, const QUrl &origin);

private Q_SLOTS:
    void initTestCase();
    void plain();
    void http1OverTls();
    void http2();
    void http2EndsInBetween();
    void theProtocolIsLearntOnce();
    void headersWithoutEndOverTls();
    void withoutALengthOverTls_data();
    void withoutALengthOverTls();
};

void TestConcurrency::initTestCase()
{
    m_files = m_authority.issue();
    QVERIFY2(m_authority.isUsable(), qPrintable(m_authority.problem()));
}

void TestConcurrency::expectFifty(network::ConversationRunner &runner, const QUrl &origin)
{
    network::RunContext context = freely(origin);
    context.quota = {0, 100, kAtOnce};
    QList<QFuture<Answer>> futures;
    for (int i = 0; i < kAtOnce; ++i) {
        futures.append(runner.run<core::HttpResponse>(
            std::make_unique<OneCall>(getRequest(origin, "/v1/" + QByteArray::number(i))), context));
    }
    for (int i = 0; i < kAtOnce; ++i) {
        const Answer answer = outcome(futures.at(i));
        QVERIFY2(answer.has_value(), qPrintable(inWords(answer)));
        QVERIFY2(answer->body.contains("/v1/" + QByteArray::number(i) + " "), answer->body.constData());
    }
}

void TestConcurrency::plain()
{
    Gate gate;
    RawServer server(gate.handler());
    network::ConversationRunner runner(settings(), m_clock, m_randomness);
    expectFifty(runner, server.origin());
    QCOMPARE(server.mostOpen(), kAtOnce);
}

void TestConcurrency::http1OverTls()
{
    Gate gate;
    RawServer server(gate.handler(), m_files.serverSetup());
    network::ConversationRunner runner(settings(), m_clock, m_randomness);
    expectFifty(runner, server.origin(QStringLiteral("localhost")));
    QCOMPARE(server.requestCount(), kAtOnce);
}

void TestConcurrency::http2()
{
    Gate gate;
    RawServer backend(gate.handler());
    const auto front = TlsCommand::nghttpx(backend.port(), m_files.certificate, m_files.key);
    QVERIFY2(front->isListening(), front->output().constData());
    network::ConversationRunner runner(settings(), m_clock, m_randomness);
    expectFifty(runner, front->origin());
    QCOMPARE(backend.requestCount(), kAtOnce);
    const QList<RawRequest> requests = backend.requests();
    for (const RawRequest &request : requests)
        QVERIFY2(request.header("Via").startsWith("2 "), request.head.constData());
}

void TestConcurrency::http2EndsInBetween()
{
    RawServer backend([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); });
    auto front = TlsCommand::nghttpx(backend.port(), m_files.certificate, m_files.key);
    QVERIFY2(front->isListening(), front->output().constData());
    network::ConversationRunner runner(settings(), m_clock, m_randomness);
    QVERIFY(outcome(begin(runner, getRequest(front->origin()))).has_value());
    const QUrl origin = front->origin();
    front.reset();
    QTRY_VERIFY(!isListening(origin)); // its worker may outlive it by a moment
    const Answer refused = outcome(begin(runner, getRequest(origin)));
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().cause == ErrorCause::ConnectionRefused
                 || refused.error().cause == ErrorCause::ConnectionReset,
             qPrintable(inWords(refused)));
    // The same address speaks HTTP/1.1 from now on.
    front = TlsCommand::openssl(
        {QStringLiteral("-cert"), m_files.certificate, QStringLiteral("-key"), m_files.key, QStringLiteral("-www")},
        origin.port());
    QVERIFY2(front->isListening(), front->output().constData());
    const Answer again = outcome(begin(runner, getRequest(origin)));
    QVERIFY2(again.has_value(), qPrintable(inWords(again)));
}

void TestConcurrency::theProtocolIsLearntOnce()
{
    RawServer backend([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); });
    RawServer direct([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); }, m_files.serverSetup());
    const auto front = TlsCommand::nghttpx(backend.port(), m_files.certificate, m_files.key);
    QVERIFY2(front->isListening(), front->output().constData());
    network::ConversationRunner runner(settings(), m_clock, m_randomness);
    for (int round = 0; round < 3; ++round) {
        QList<QFuture<Answer>> futures;
        for (int i = 0; i < 12; ++i) {
            futures.append(begin(runner, getRequest(front->origin())));
            futures.append(begin(runner, getRequest(direct.origin(QStringLiteral("localhost")))));
        }
        for (const auto &future : futures)
            QVERIFY(outcome(future).has_value());
    }
    QCOMPARE(backend.requestCount(), 36);
    QCOMPARE(direct.requestCount(), 36);
    QVERIFY2(direct.connectionCount() <= 12, qPrintable(QString::number(direct.connectionCount())));
}

// As fast as it goes: the time-out must come through, and the connection must be closed.
void TestConcurrency::headersWithoutEndOverTls()
{
    RawServer server(
        [](RawPeer &peer, const RawRequest &) {
            peer.send("HTTP/1.1 200 OK\r\n");
            peer.every(1ms, [](RawPeer &again) { again.send(QByteArray("X-More: and more\r\n").repeated(1000)); });
        },
        m_files.serverSetup());
    network::RunnerSettings quick = settings();
    quick.exchangeTimeout = 1s;
    network::ConversationRunner runner(quick, m_clock, m_randomness);
    const Answer answer = outcome(begin(runner, getRequest(server.origin(QStringLiteral("localhost")))));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().cause, ErrorCause::ExchangeTimedOut);
    QTRY_COMPARE(server.openCount(), 0);
}

void TestConcurrency::withoutALengthOverTls_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("whole") << QByteArray(R"({"status":"VERIFIED"})") << true;
    QTest::newRow("cut") << QByteArray(R"({"status":"VERIFIED")") << false;
    QTest::newRow("a login page") << QByteArray("<html>Log in</html>") << true;
}

void TestConcurrency::withoutALengthOverTls()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isWhole);
    RawServer server(
        [body](RawPeer &peer, const RawRequest &) {
            peer.send("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + body);
            peer.close();
        },
        m_files.serverSetup());
    network::RunnerSettings quick = settings();
    quick.exchangeTimeout = 1s;
    const Answer answer = ask(getRequest(server.origin(QStringLiteral("localhost"))), quick);
    QVERIFY2(answer.has_value() == isWhole, qPrintable(inWords(answer)));
    if (isWhole)
        QCOMPARE(answer->body, body);
}

QTEST_GUILESS_MAIN(TestConcurrency)
#include "test_concurrency.moc"
