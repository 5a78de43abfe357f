// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/runnerbench.h"
#include "support/rawserver.h"

#include <QElapsedTimer>
#include <QFile>

using namespace kyc;
using namespace kyc::test;
using namespace std::chrono_literals;
using core::ErrorCause;
using core::ErrorKind;

namespace {

/// Peak memory of this program, in KiB.
qint64 peakMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    }
    return -1;
}

QByteArray gzipOf(const QByteArray &plain)
{
    // qCompress() makes a zlib stream behind four bytes of length; "deflate" means just that.
    return qCompress(plain, 9).mid(4);
}

constexpr auto kOkHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

} // namespace

/// What the runner makes of servers that behave and of servers that do not: real sockets on loopback.
class TestExchanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeBack();
    void whatIsSent();
    void headersThatCannotBeSent_data();
    void headersThatCannotBeSent();
    void targetsStayAsTheyAre_data();
    void targetsStayAsTheyAre();
    void misbehaviour_data();
    void misbehaviour();
    void bodiesUpToTheLimit_data();
    void bodiesUpToTheLimit();
    void compressedBodies();
    void bombsUseLittleMemory();
    void garbageAsCompression_data();
    void garbageAsCompression();
    void redirectsAreHandedOn_data();
    void redirectsAreHandedOn();
    void cookiesAreForgotten();
    void challengesAreNotAnswered();
    void nobodyListens();
    void hostsThatDoNotExist();
};

void TestExchanges::answersComeBack()
{
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, R"({"a":1})", "X-Thing: yes\r\n"); });
    const Answer answer = ask(getRequest(server.origin()));
    QVERIFY2(answer.has_value(), qPrintable(inWords(answer)));
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray(R"({"a":1})"));
    QCOMPARE(answer->header("x-thing"), QByteArray("yes"));
    QCOMPARE(server.requestCount(), 1);
}

void TestExchanges::whatIsSent()
{
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); });
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
    core::HttpRequest request = getRequest(server.origin(), "/v1/x?y=z");
    request.headers = {{"x-api-key", "top secret"}, {"Authorization", "Bearer abc"}};
    core::SystemClock clock;
    core::SystemRandomness randomness;
    network::ConversationRunner runner(quickSettings(), clock, randomness);
    QVERIFY(outcome(begin(runner, request)).has_value());
    QVERIFY(outcome(begin(runner, request)).has_value());
    QCOMPARE(server.requestCount(), 2);
    const RawRequest first = server.requests().at(0);
    QCOMPARE(first.line(), QByteArray("GET /v1/x?y=z HTTP/1.1"));
    QCOMPARE(first.header("x-api-key"), QByteArray("top secret"));
    QCOMPARE(first.header("Authorization"), QByteArray("Bearer abc"));
    QCOMPARE(first.header("User-Agent"), QByteArray("KYC-Desk/9.8.7"));
    QCOMPARE(first.header("Accept"), QByteArray("application/json"));
    QCOMPARE(first.header("Cookie"), QByteArray());
    QCOMPARE(first.header("X-Request-Id").size(), 36);
    QVERIFY(first.header("X-Request-Id") != server.requests().at(1).header("X-Request-Id"));
}

void TestExchanges::headersThatCannotBeSent_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a line break") << QByteArray("x-api-key") << QByteArray("a\r\nX-Injected: yes");
    QTest::newRow("a newline alone") << QByteArray("x-api-key") << QByteArray("a\n");
    QTest::newRow("NUL") << QByteArray("x-api-key") << QByteArray("a\0b", 3);
    QTest::newRow("a name with a colon") << QByteArray("x-api-key: a") << QByteArray("b");
    QTest::newRow("no name") << QByteArray() << QByteArray("b");
}

void TestExchanges::headersThatCannotBeSent()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); });
    core::HttpRequest request = getRequest(server.origin());
    request.headers = {{name, value}};
    const Answer answer = ask(request);
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().cause, ErrorCause::CredentialMalformed);
    QCOMPARE(server.connectionCount(), 0);
}

void TestExchanges::targetsStayAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("isSendable");
    const auto row = [](const char *name, const char *target, bool isSendable) {
        QTest::newRow(name) << QByteArray(target) << isSendable;
    };
    row("plain", "/v1/kyc/status/u-1", true);
    row("encoded slash, question mark, hash, percent", "/v1/a%2Fb%3Fc%23d%25e", true);
    row("encoded blank and plus", "/v1/a%20b%2Bc?x=1%202%2B3", true);
    row("not ASCII", "/v1/%E6%97%A5%E6%9C%AC?q=%C3%A9", true);
    row("semicolon and equals", "/resources/applicants/-;externalUserId=a%3Bb/one", true);
    row("brackets in the query, encoded", "/api?metadata%5BquoteId%5D=1", true);
    row("brackets in the query, as they are", "/api?metadata[quoteId]=1&apiKey=a", true);
    row("an empty value", "/api?a=&b=", true);
    row("NUL and line break, encoded", "/v1/%00%0D%0A", true);
    row("quotes and angles, encoded", "/v1/%22%3C%3E%7B%7D%7C%5C%5E%60", true);
    row("the root", "/", true);
    row("climbing up", "/v1/../v2", false);
    row("climbing up, encoded", "/v1/%2E%2E/v2", false);
    row("a raw blank", "/v1/a b", false);
    row("a raw line break", "/v1/a\r\nX: y", false);
    row("a fragment", "/v1/a#b", false);
    row("another host", "//evil.example/v1", false);
    row("no slash", "v1", false);
    row("a user name in front", "@evil.example/", false);
    row("what need not be encoded, encoded", "/v1/%61", false);
    row("lower-case digits, which would be changed", "/v1/%c3%a9", false);
    row("a raw percent", "/v1/100%", false);
    row("nothing", "", false);
}

void TestExchanges::targetsStayAsTheyAre()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, isSendable);
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); });
    const Answer answer = ask(getRequest(server.origin(), target));
    if (!isSendable) {
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(answer.error().cause, ErrorCause::AddressMalformed);
        QCOMPARE(server.connectionCount(), 0);
        return;
    }
    QVERIFY2(answer.has_value(), qPrintable(inWords(answer)));
    QCOMPARE(server.requests().constFirst().line(), "GET " + target + " HTTP/1.1");
}

void TestExchanges::misbehaviour_data()
{
    QTest::addColumn<RawServer::Handler>("handler");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    const auto row = [](const char *name, ErrorKind kind, ErrorCause cause, const RawServer::Handler &handler) {
        QTest::newRow(name) << handler << kind << cause;
    };
    row("closes without an answer", ErrorKind::Network, ErrorCause::ConnectionReset,
        [](RawPeer &peer, const RawRequest &) { peer.close(); });
    row("resets without an answer", ErrorKind::Network, ErrorCause::ConnectionReset,
        [](RawPeer &peer, const RawRequest &) { peer.reset(); });
    row("hangs", ErrorKind::Timeout, ErrorCause::ExchangeTimedOut, [](RawPeer &, const RawRequest &) { });
    row("hangs within the headers", ErrorKind::Timeout, ErrorCause::ExchangeTimedOut,
        [](RawPeer &peer, const RawRequest &) { peer.send("HTTP/1.1 200 OK\r\nX-A"); });
    row("hangs within the body", ErrorKind::Timeout, ErrorCause::ExchangeTimedOut,
        [](RawPeer &peer, const RawRequest &) { peer.send(QByteArray(kOkHead) + "Content-Length: 10\r\n\r\n{\"a\""); });
    row("drips for ever", ErrorKind::Timeout, ErrorCause::ExchangeTimedOut, [](RawPeer &peer, const RawRequest &) {
        peer.send(QByteArray(kOkHead) + "Content-Length: 100000\r\n\r\n{");
        peer.every(20ms, [](RawPeer &again) { again.send(" "); });
    });
    row("drips headers for ever", ErrorKind::Timeout, ErrorCause::ExchangeTimedOut,
        [](RawPeer &peer, const RawRequest &) {
            peer.send("HTTP/1.1 200 OK\r\n");
            peer.every(20ms, [](RawPeer &again) { again.send("X-More: and more\r\n"); });
        });
    row("floods headers for ever", ErrorKind::Timeout, ErrorCause::ExchangeTimedOut,
        [](RawPeer &peer, const RawRequest &) {
            peer.send("HTTP/1.1 200 OK\r\n");
            peer.every(5ms, [](RawPeer &again) { again.send(QByteArray("X-More: and more\r\n").repeated(10)); });
        });
    row("one header line without an end", ErrorKind::Timeout, ErrorCause::ExchangeTimedOut,
        [](RawPeer &peer, const RawRequest &) {
            peer.send("HTTP/1.1 200 OK\r\nX-Long: ");
            peer.every(5ms, [](RawPeer &again) { again.send(QByteArray(200, 'x')); });
        });
    row("cuts the body", ErrorKind::Network, ErrorCause::ConnectionReset, [](RawPeer &peer, const RawRequest &) {
        peer.send(QByteArray(kOkHead) + "Content-Length: 100\r\n\r\n{\"status\":\"VERIFIED\"}");
        peer.close();
    });
    row("cuts a body in chunks", ErrorKind::Network, ErrorCause::ConnectionReset,
        [](RawPeer &peer, const RawRequest &) {
            peer.send(QByteArray(kOkHead) + "Transfer-Encoding: chunked\r\n\r\n14\r\n{\"status\":\"VERIFIED\"\r\n");
            peer.close();
        });
    row("cuts within a chunk", ErrorKind::Network, ErrorCause::ConnectionReset, [](RawPeer &peer, const RawRequest &) {
        peer.send(QByteArray(kOkHead) + "Transfer-Encoding: chunked\r\n\r\n20\r\n{\"status\":\"VERI");
        peer.close();
    });
    row("speaks no HTTP", ErrorKind::Network, ErrorCause::ConnectionReset,
        [](RawPeer &peer, const RawRequest &) { peer.send("220 mail.example ESMTP\r\n"); });
    row("sends without end", ErrorKind::TooLarge, ErrorCause::AnswerTooLarge, [](RawPeer &peer, const RawRequest &) {
        peer.send(QByteArray(kOkHead) + "Connection: close\r\n\r\n");
        peer.every(1ms, [](RawPeer &again) { again.send(QByteArray(100'000, ' ')); });
    });
    row("promises a gigabyte", ErrorKind::TooLarge, ErrorCause::AnswerTooLarge, [](RawPeer &peer, const RawRequest &) {
        peer.send(QByteArray(kOkHead) + "Content-Length: 1073741824\r\n\r\n");
        peer.every(1ms, [](RawPeer &again) { again.send(QByteArray(100'000, ' ')); });
    });
    row("claims an encoding", ErrorKind::Protocol, ErrorCause::BadEncoding, [](RawPeer &peer, const RawRequest &) {
        peer.answer(200, R"({"status":"VERIFIED"})", "Content-Encoding: gzip\r\n");
    });
}

void TestExchanges::misbehaviour()
{
    QFETCH(RawServer::Handler, handler);
    QFETCH(ErrorKind, kind);
    QFETCH(ErrorCause, cause);
    RawServer server(handler);
    network::RunnerSettings settings = quickSettings();
    settings.exchangeTimeout = 400ms;
    QElapsedTimer timer;
    timer.start();
    const Answer answer = ask(getRequest(server.origin()), settings);
    QVERIFY2(!answer.has_value(), "a whole answer was made of it");
    QVERIFY2(answer.error().kind == kind && answer.error().cause == cause, qPrintable(inWords(answer)));
    QVERIFY2(timer.elapsed() < settings.deadline.count() + 1000, qPrintable(QString::number(timer.elapsed())));
    // Two further tries at most, and mostly two, never more than Qt's four sendings in one (see Exchange).
    QVERIFY2(server.requestCount() <= 3 * 4, qPrintable(QString::number(server.requestCount())));
    QTRY_COMPARE(server.openCount(), 0);
}

void TestExchanges::bodiesUpToTheLimit_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<bool>("isRead");
    for (const char *way : {"length", "chunks", "close", "deflate"}) {
        QTest::addRow("the limit, by %s", way) << core::kMaxBodyBytes << QByteArray(way) << true;
        QTest::addRow("one byte more, by %s", way) << core::kMaxBodyBytes + 1 << QByteArray(way) << false;
        QTest::addRow("nothing, by %s", way) << qsizetype(0) << QByteArray(way) << true;
    }
}

void TestExchanges::bodiesUpToTheLimit()
{
    QFETCH(qsizetype, size);
    QFETCH(QByteArray, way);
    QFETCH(bool, isRead);
    QByteArray body(size, 'x');
    for (qsizetype i = 0; i < size; ++i)
        body[i] = static_cast<char>('a' + (i * 7919 >> 5) % 26);
    RawServer server([body, way](RawPeer &peer, const RawRequest &) {
        const QByteArray head(kOkHead);
        if (way == "length")
            peer.answer(200, body);
        else if (way == "deflate")
            peer.answer(200, gzipOf(body), "Content-Encoding: deflate\r\n");
        else if (way == "chunks")
            peer.send(head + "Transfer-Encoding: chunked\r\n\r\n"
                      + (body.isEmpty() ? QByteArray() : QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n")
                      + "0\r\n\r\n");
        else
            peer.send(head + "Connection: close\r\n\r\n" + body);
        if (way == "close")
            peer.close();
    });
    const Answer answer = ask(getRequest(server.origin()));
    QCOMPARE(answer.has_value(), isRead);
    if (isRead)
        QVERIFY(answer->body == body);
    else
        QCOMPARE(answer.error().kind, ErrorKind::TooLarge);
    // An answer that is nothing but a closed connection behind the headers is asked for once more by Qt itself.
    QVERIFY(server.requestCount() <= (size == 0 && way == "close" ? 2 : 1));
}

void TestExchanges::compressedBodies()
{
    const QByteArray body = "{\"words\":\"" + QByteArray("again and ").repeated(5000) + "\"}";
    RawServer server([body](RawPeer &peer, const RawRequest &request) {
        peer.answer(request.header("Accept-Encoding").contains("deflate") ? 200 : 406, gzipOf(body),
                    "Content-Encoding: deflate\r\n");
    });
    const Answer answer = ask(getRequest(server.origin()));
    QVERIFY2(answer.has_value(), qPrintable(inWords(answer)));
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->body == body);
}

void TestExchanges::bombsUseLittleMemory()
{
    const QByteArray bomb = gzipOf(QByteArray(qsizetype(400) * 1024 * 1024, ' '));
    QVERIFY(bomb.size() < core::kMaxBodyBytes);
    const qint64 before = peakMemory();
    for (const int status : {200, 400, 500}) {
        RawServer server([bomb, status](RawPeer &peer, const RawRequest &) {
            peer.answer(status, bomb, "Content-Encoding: deflate\r\n");
        });
        const Answer answer = ask(getRequest(server.origin()));
        QVERIFY2(!answer.has_value() && answer.error().kind == ErrorKind::TooLarge, qPrintable(inWords(answer)));
    }
    QVERIFY2(peakMemory() - before < qint64{16} * 1024, qPrintable(QString::number(peakMemory() - before)));
}

void TestExchanges::garbageAsCompression_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = gzipOf("{\"status\":\"" + QByteArray("VERIFIED ").repeated(400) + "\"}");
    for (const char *encoding : {"gzip", "deflate", "br", "zstd"})
        QTest::addRow("%s that is plain text", encoding) << QByteArray(encoding) << QByteArray(R"({"a":1})");
    QTest::newRow("deflate with a broken middle")
        << QByteArray("deflate") << good.left(12) + QByteArray(20, '\xff') + good.mid(32);
}

void TestExchanges::garbageAsCompression()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    for (const int status : {200, 404, 422, 500}) {
        RawServer server([&](RawPeer &peer, const RawRequest &) {
            peer.answer(status, body, "Content-Encoding: " + encoding + "\r\n");
        });
        const Answer answer = ask(getRequest(server.origin()));
        QVERIFY2(!answer.has_value(), "a whole answer was made of it");
        QVERIFY2(answer.error().cause == ErrorCause::BadEncoding, qPrintable(inWords(answer)));
    }
}

void TestExchanges::redirectsAreHandedOn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPost");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("GET, %d", status) << status << false;
        QTest::addRow("POST, %d", status) << status << true;
    }
}

void TestExchanges::redirectsAreHandedOn()
{
    QFETCH(int, status);
    QFETCH(bool, isPost);
    RawServer other([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}"); });
    RawServer server([&](RawPeer &peer, const RawRequest &) {
        peer.answer(status, "{}", "Location: " + other.origin().toEncoded() + "/stolen\r\n");
    });
    core::HttpRequest request =
        isPost ? postRequest(server.origin(), "/a", "{\"token\":1}") : getRequest(server.origin());
    request.headers = {{"x-api-key", "secret"}};
    const Answer answer = ask(request);
    QVERIFY2(answer.has_value(), qPrintable(inWords(answer)));
    QCOMPARE(answer->status, status);
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(other.connectionCount(), 0);
}

void TestExchanges::cookiesAreForgotten()
{
    RawServer server([](RawPeer &peer, const RawRequest &) { peer.answer(200, "{}", "Set-Cookie: a=b; Path=/\r\n"); });
    core::SystemClock clock;
    core::SystemRandomness randomness;
    network::ConversationRunner runner(quickSettings(), clock, randomness);
    for (int i = 0; i < 3; ++i)
        QVERIFY(outcome(begin(runner, getRequest(server.origin()))).has_value());
    QCOMPARE(server.requestCount(), 3);
    const QList<RawRequest> requests = server.requests();
    for (const RawRequest &request : requests)
        QCOMPARE(request.header("Cookie"), QByteArray());
}

void TestExchanges::challengesAreNotAnswered()
{
    RawServer server([](RawPeer &peer, const RawRequest &) {
        peer.answer(401, R"({"message":"Unauthenticated."})", "WWW-Authenticate: Basic realm=\"x\"\r\n");
    });
    for (const bool isPost : {false, true}) {
        const Answer answer = ask(isPost ? postRequest(server.origin(), "/a", "{}") : getRequest(server.origin()));
        QVERIFY2(answer.has_value(), qPrintable(inWords(answer)));
        QCOMPARE(answer->status, 401);
        QCOMPARE(answer->body, QByteArray(R"({"message":"Unauthenticated."})"));
    }
    QCOMPARE(server.requestCount(), 2);
}

void TestExchanges::nobodyListens()
{
    QUrl origin;
    {
        const RawServer gone([](RawPeer &, const RawRequest &) { });
        origin = gone.origin();
    }
    const Answer answer = ask(getRequest(origin));
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().cause, ErrorCause::ConnectionRefused);
    QCOMPARE(answer.error().args, QStringList{QStringLiteral("127.0.0.1")});
    QVERIFY(answer.error().retryable);
}

void TestExchanges::hostsThatDoNotExist()
{
    const Answer answer = ask(getRequest(QUrl(QStringLiteral("https://no-such-host.invalid"))));
    QVERIFY(!answer.has_value());
    QVERIFY2(answer.error().cause == ErrorCause::HostNotFound || answer.error().kind == ErrorKind::Timeout,
             qPrintable(inWords(answer)));
}

QTEST_GUILESS_MAIN(TestExchanges)
#include "test_exchanges.moc"
