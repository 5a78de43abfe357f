// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/retrypolicy.h"

#include <QtTest>

using namespace kyc;
using namespace std::chrono_literals;
using core::ErrorCause;
using core::ErrorKind;
using std::chrono::milliseconds;

using Answer = core::Result<core::HttpResponse>;

namespace {

class SetChance final : public core::Randomness
{
public:
    [[nodiscard]] double fraction() override { return value; }
    [[nodiscard]] QString freshId() override { return {}; }
    double value = 0.0;
};

QDateTime now()
{
    return {QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC};
}

network::RunnerSettings settings()
{
    network::RunnerSettings settings;
    settings.retries = 3;
    settings.retryBase = 500ms;
    return settings;
}

core::HttpRequest get()
{
    return {};
}

Answer status(int code, const QByteArray &header = {}, const QByteArray &value = {})
{
    core::HttpResponse response;
    response.status = code;
    if (!header.isEmpty())
        response.headers.append({header, value});
    return response;
}

Answer error(ErrorKind kind, ErrorCause cause)
{
    return core::failure(kind, cause);
}

} // namespace

/// What is tried again, and when.
class TestRetryPolicy : public QObject
{
    Q_OBJECT

private:
    SetChance m_chance;

    [[nodiscard]] std::optional<milliseconds> delay(const core::HttpRequest &request, const Answer &answer,
                                                    int tries = 1, milliseconds left = 45s)
    {
        return network::RetryPolicy(settings(), m_chance).delay(request, answer, {tries, left, now()});
    }

private Q_SLOTS:
    void init() { m_chance.value = 0.0; }
    void statuses_data();
    void statuses();
    void errors_data();
    void errors();
    void aPostIsNeverRepeated();
    void whatTheProviderCallsPassing();
    void delaysDoubleWithJitter();
    void noMoreTriesThanSet();
    void retryAfter_data();
    void retryAfter();
    void accountPauses_data();
    void accountPauses();
};

void TestRetryPolicy::statuses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isRetried");
    for (const int code : {408, 429, 502, 503, 504})
        QTest::addRow("%d", code) << code << true;
    for (const int code : {200, 204, 301, 302, 400, 401, 403, 404, 405, 409, 422, 500, 501, 505})
        QTest::addRow("%d", code) << code << false;
}

void TestRetryPolicy::statuses()
{
    QFETCH(int, code);
    QFETCH(bool, isRetried);
    QCOMPARE(delay(get(), status(code)).has_value(), isRetried);
}

void TestRetryPolicy::errors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<bool>("isRetried");
    QTest::newRow("reset") << ErrorKind::Network << ErrorCause::ConnectionReset << true;
    QTest::newRow("refused") << ErrorKind::Network << ErrorCause::ConnectionRefused << true;
    QTest::newRow("no such host") << ErrorKind::Network << ErrorCause::HostNotFound << false;
    QTest::newRow("timed out") << ErrorKind::Timeout << ErrorCause::ExchangeTimedOut << false;
    QTest::newRow("certificate") << ErrorKind::Tls << ErrorCause::CertificateExpired << false;
    QTest::newRow("handshake") << ErrorKind::Tls << ErrorCause::TlsFailed << false;
    QTest::newRow("proxy") << ErrorKind::Proxy << ErrorCause::ProxyUnreachable << false;
    QTest::newRow("too large") << ErrorKind::TooLarge << ErrorCause::AnswerTooLarge << false;
    QTest::newRow("encoding") << ErrorKind::Protocol << ErrorCause::BadEncoding << false;
}

void TestRetryPolicy::errors()
{
    QFETCH(ErrorKind, kind);
    QFETCH(ErrorCause, cause);
    QFETCH(bool, isRetried);
    QCOMPARE(delay(get(), error(kind, cause)).has_value(), isRetried);
}

void TestRetryPolicy::aPostIsNeverRepeated()
{
    core::HttpRequest post;
    post.method = core::HttpMethod::Post;
    post.isTransient = [](const core::HttpResponse &) { return true; };
    for (const int code : {200, 408, 429, 502, 503, 504})
        QVERIFY(!delay(post, status(code, "Retry-After", "1")));
    QVERIFY(!delay(post, error(ErrorKind::Network, ErrorCause::ConnectionReset)));
    QVERIFY(!delay(post, error(ErrorKind::Network, ErrorCause::ConnectionRefused)));
    core::HttpRequest once = get();
    once.isOnceOnly = true;
    QVERIFY(!once.isRepeatable() && get().isRepeatable());
    QVERIFY(!delay(once, status(503)) && delay(get(), status(503)));
    QVERIFY(!delay(once, error(ErrorKind::Network, ErrorCause::ConnectionReset)));
}

void TestRetryPolicy::whatTheProviderCallsPassing()
{
    core::HttpRequest request;
    request.isTransient = [](const core::HttpResponse &response) { return response.body.contains("P500"); };
    Answer answer = status(400);
    QVERIFY(!delay(request, answer));
    answer->body = R"({"errorCode":"P500"})";
    QVERIFY(delay(request, answer));
}

void TestRetryPolicy::delaysDoubleWithJitter()
{
    const QList<milliseconds> least{250ms, 500ms, 1000ms};
    for (int tries = 1; tries <= 3; ++tries) {
        m_chance.value = 0.0;
        QCOMPARE(*delay(get(), status(503), tries), least.at(tries - 1));
        m_chance.value = 0.5;
        QCOMPARE(*delay(get(), status(503), tries), least.at(tries - 1) * 3 / 2);
        m_chance.value = 0.999999;
        QVERIFY(*delay(get(), status(503), tries) < least.at(tries - 1) * 2);
    }
}

void TestRetryPolicy::noMoreTriesThanSet()
{
    QVERIFY(delay(get(), status(503), 3));
    QVERIFY(!delay(get(), status(503), 4));
    network::RunnerSettings none = settings();
    none.retries = 0;
    QVERIFY(!network::RetryPolicy(none, m_chance).delay(get(), status(503), {1, 45s, now()}));
    none.retries = 1000;
    QVERIFY(*network::RetryPolicy(none, m_chance).delay(get(), status(503), {999, 24h, now()}) <= 24h);
}

void TestRetryPolicy::retryAfter_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("leftMs");
    QTest::addColumn<int>("expectedMs"); // -1: handed on at once
    const auto row = [](const char *name, int code, const char *header, const char *value, int left, int expected) {
        QTest::newRow(name) << code << QByteArray(header) << QByteArray(value) << left << expected;
    };
    row("seconds", 429, "Retry-After", "7", 45'000, 7000);
    row("seconds, on 503", 503, "Retry-After", "7", 45'000, 7000);
    row("a date", 429, "Retry-After", "Wed, 04 Mar 2026 05:06:17 GMT", 45'000, 10'000);
    row("a date gone by", 429, "Retry-After", "Wed, 04 Mar 2026 05:06:00 GMT", 45'000, 250);
    row("shorter than our own delay", 429, "Retry-After", "0", 45'000, 250);
    row("longer than the time left", 429, "Retry-After", "7", 6999, -1);
    row("exactly the time left", 429, "Retry-After", "7", 7000, -1);
    row("absurd", 429, "Retry-After", "99999999999999999999", 45'000, -1);
    row("negative", 429, "Retry-After", "-5", 45'000, 250);
    row("nonsense", 429, "Retry-After", "soon", 45'000, 250);
    row("a reset, on 429", 429, "X-RateLimit-Reset", "3", 45'000, 3000);
    row("a reset, on 502: says nothing about it", 502, "X-RateLimit-Reset", "3600", 45'000, 250);
    row("no time left", 503, "X-Other", "1", 250, -1);
}

void TestRetryPolicy::retryAfter()
{
    QFETCH(int, code);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, leftMs);
    QFETCH(int, expectedMs);
    const auto wait = delay(get(), status(code, header, value), 1, milliseconds(leftMs));
    QCOMPARE(wait ? static_cast<int>(wait->count()) : -1, expectedMs);
}

void TestRetryPolicy::accountPauses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("expectedMs"); // -1: none
    QTest::newRow("429 with seconds") << 429 << QByteArray("3") << 3000;
    QTest::newRow("429 with a date") << 429 << QByteArray("Wed, 04 Mar 2026 05:06:27 GMT") << 20'000;
    QTest::newRow("429 without") << 429 << QByteArray() << -1;
    QTest::newRow("429, absurd") << 429 << QByteArray("31536000") << 60'000;
    QTest::newRow("503 is about the server, not the account") << 503 << QByteArray("3") << -1;
    QTest::newRow("200") << 200 << QByteArray("3") << -1;
}

void TestRetryPolicy::accountPauses()
{
    QFETCH(int, code);
    QFETCH(QByteArray, value);
    QFETCH(int, expectedMs);
    const Answer answer = value.isEmpty() ? status(code) : status(code, "Retry-After", value);
    const auto pause = network::accountPause(*answer, now());
    QCOMPARE(pause ? static_cast<int>(pause->count()) : -1, expectedMs);
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "test_retrypolicy.moc"
