// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/replies.h"
#include "support/answers.h"
#include "support/fixedclock.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;

class TestReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusAlone_data();
    void statusAlone();
    void keepsTheProvidersWords();
    void readsHowLongToWait_data();
    void readsHowLongToWait();
    void readsObjects_data();
    void readsObjects();
    void wordsOfAnotherTypeAreNone();
    void times_data();
    void times();

private:
    FixedClock m_clock;
};

void TestReplies::statusAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<bool>("speaks");
    const auto row = [](int status, ErrorKind kind, ErrorCause cause, bool retryable, bool speaks) {
        QTest::newRow(QByteArray::number(status).constData()) << status << kind << cause << retryable << speaks;
    };
    row(100, ErrorKind::Protocol, ErrorCause::UnexpectedStatus, false, false);
    row(204, ErrorKind::Protocol, ErrorCause::UnexpectedStatus, false, false);
    row(301, ErrorKind::Protocol, ErrorCause::Redirected, false, false);
    row(302, ErrorKind::Protocol, ErrorCause::Redirected, false, false);
    row(308, ErrorKind::Protocol, ErrorCause::Redirected, false, false);
    row(400, ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false, false);
    row(401, ErrorKind::Unauthorized, ErrorCause::TokenRefused, false, true);
    row(402, ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false, false);
    row(403, ErrorKind::Forbidden, ErrorCause::AccessForbidden, false, true);
    row(404, ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false, false);
    row(407, ErrorKind::Proxy, ErrorCause::ProxyWantsPassword, false, true);
    row(408, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true, true);
    row(409, ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false, false);
    row(422, ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false, false);
    row(429, ErrorKind::RateLimited, ErrorCause::QuotaUsedUp, true, true);
    row(499, ErrorKind::InvalidRequest, ErrorCause::RequestRefused, false, false);
    row(500, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true, true);
    row(501, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true, true);
    row(502, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true, true);
    row(503, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true, true);
    row(504, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true, true);
    row(599, ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown, true, true);
    row(600, ErrorKind::Protocol, ErrorCause::UnexpectedStatus, false, false);
    row(0, ErrorKind::Protocol, ErrorCause::UnexpectedStatus, false, false);
}

void TestReplies::statusAlone()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QFETCH(ErrorCause, cause);
    QFETCH(bool, retryable);
    QFETCH(bool, speaks);
    const core::Error error = providers::statusError(jsonAnswer({}, status), m_clock.nowUtc());
    QCOMPARE(core::toWord(error.kind), core::toWord(kind));
    QCOMPARE(error.cause, cause);
    QCOMPARE(error.retryable, retryable);
    QCOMPARE(error.httpStatus, status);
    QVERIFY(!error.retryAfter);
    QCOMPARE(providers::statusSpeaks(status), speaks);
}

void TestReplies::keepsTheProvidersWords()
{
    const core::Error error =
        providers::statusError(jsonAnswer({}, 400), m_clock.nowUtc(), QStringLiteral("  No. "), QStringLiteral("X1"));
    QCOMPARE(error.providerMessage, QStringLiteral("  No. "));
    QCOMPARE(error.providerCode, QStringLiteral("X1"));
}

void TestReplies::readsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("milliseconds"); ///< -1: nothing
    QTest::newRow("seconds") << QByteArray("Retry-After") << QByteArray("30") << qint64(30'000);
    QTest::newRow("date in the past") << QByteArray("Retry-After") << QByteArray("Tue, 03 Mar 2026 05:07:07 GMT")
                                      << qint64(0);
    QTest::newRow("reset") << QByteArray("X-RateLimit-Reset") << QByteArray("12") << qint64(12'000);
    QTest::newRow("words") << QByteArray("Retry-After") << QByteArray("soon") << qint64(-1);
}

void TestReplies::readsHowLongToWait()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(qint64, milliseconds);
    for (const int status : {429, 503}) {
        const core::Error error =
            providers::statusError(withHeader(jsonAnswer({}, status), name, value), m_clock.nowUtc());
        QCOMPARE(error.retryAfter.has_value(), milliseconds >= 0);
        QCOMPARE(qint64(error.retryAfter.value_or(std::chrono::milliseconds(-1)).count()), milliseconds);
    }
}

void TestReplies::readsObjects_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::addColumn<ErrorCause>("cause"); ///< None: read
    QTest::newRow("200") << jsonAnswer("{}") << ErrorCause::None;
    QTest::newRow("404 with an object") << jsonAnswer("{}", 404) << ErrorCause::None;
    QTest::newRow("404 empty") << jsonAnswer({}, 404) << ErrorCause::None;
    QTest::newRow("404 empty, no type") << core::HttpResponse{404, {}, {}} << ErrorCause::None;
    QTest::newRow("500 empty") << jsonAnswer({}, 500) << ErrorCause::None;
    QTest::newRow("200 empty") << jsonAnswer({}) << ErrorCause::MalformedJson;
    QTest::newRow("204 empty") << jsonAnswer({}, 204) << ErrorCause::MalformedJson;
    QTest::newRow("404 blank") << jsonAnswer(" ", 404) << ErrorCause::MalformedJson;
    QTest::newRow("302 with an object") << jsonAnswer("{}", 302) << ErrorCause::Redirected;
    QTest::newRow("302 HTML") << answerOfType("text/html", "<a>", 302) << ErrorCause::Redirected;
    QTest::newRow("407 HTML") << answerOfType("text/html", "<a>", 407) << ErrorCause::ProxyWantsPassword;
    QTest::newRow("401 HTML") << answerOfType("text/html", "<a>", 401) << ErrorCause::NotJson;
    QTest::newRow("401 HTML, empty") << answerOfType("text/html", {}, 401) << ErrorCause::NotJson;
    QTest::newRow("401 broken") << jsonAnswer("{", 401) << ErrorCause::TokenRefused;
    QTest::newRow("503 broken") << jsonAnswer("{", 503) << ErrorCause::ProviderDown;
    QTest::newRow("503 a key twice") << jsonAnswer(R"({"a":1,"a":1})", 503) << ErrorCause::ProviderDown;
    QTest::newRow("422 broken") << jsonAnswer("{", 422) << ErrorCause::MalformedJson;
    QTest::newRow("503 too large") << jsonAnswer(QByteArray(core::kMaxBodyBytes + 1, ' '), 503)
                                   << ErrorCause::AnswerTooLarge;
}

void TestReplies::readsObjects()
{
    QFETCH(core::HttpResponse, answer);
    QFETCH(ErrorCause, cause);
    const auto json = providers::replyObject(withHeader(answer, "Retry-After", "3"), m_clock.nowUtc());
    QCOMPARE(json.has_value(), cause == ErrorCause::None);
    if (json)
        return;
    QCOMPARE(json.error().cause, cause);
    QCOMPARE(json.error().httpStatus, answer.status);
    QCOMPARE(json.error().retryAfter, std::optional(std::chrono::milliseconds(3000)));
    QCOMPARE(json.error().retryable, answer.status == 503);
}

void TestReplies::wordsOfAnotherTypeAreNone()
{
    const core::JsonReader json(*core::jsonObject(R"({"a":"words","b":1,"c":null,"d":["words"]})"));
    QCOMPARE(providers::wordsAt(json, QStringLiteral("a")), QStringLiteral("words"));
    for (const char *key : {"b", "c", "d", "e"})
        QCOMPARE(providers::wordsAt(json, QString::fromLatin1(key)), QString());
}

void TestReplies::times_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected"); ///< ISO 8601 with milliseconds; empty: none; else the cause
    const auto row = [](const char *value, const char *expected) {
        QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(expected);
    };
    row("null", "");
    row("0", "1970-01-01T00:00:00.000Z");
    row("1704067200000", "2024-01-01T00:00:00.000Z");
    row("1704067200123", "2024-01-01T00:00:00.123Z");
    row("253402300799999", "9999-12-31T23:59:59.999Z");
    row("\"2025-03-11 12:44:52+0000\"", "2025-03-11T12:44:52.000Z");
    row("\"2025-03-11 12:44:52\"", "2025-03-11T12:44:52.000Z");
    row("\"2025-03-11T12:44:52Z\"", "2025-03-11T12:44:52.000Z");
    row("\"2025-03-11T12:44:52.5Z\"", "2025-03-11T12:44:52.500Z");
    row("\"2025-03-11T12:44:52.123456789Z\"", "2025-03-11T12:44:52.123Z");
    row("\"2025-03-11T12:44:52+05:30\"", "2025-03-11T07:14:52.000Z");
    row("\"2025-03-11T12:44:52-0330\"", "2025-03-11T16:14:52.000Z");
    row("\"2024-02-29T00:00:00Z\"", "2024-02-29T00:00:00.000Z");
    row("\"2025-03-30T02:30:00\"", "2025-03-30T02:30:00.000Z");
    row("\"2025-02-29T00:00:00Z\"", "range");
    row("\"2025-03-11T24:00:00Z\"", "range");
    row("\"2025-03-11\"", "range");
    row("\"11.03.2025 12:44:52\"", "range");
    row("\"2025-03-11T12:44:52 Z\"", "range");
    row("\"2025-03-11T12:44:52Z \"", "range");
    row("\"1969-12-31T23:59:59Z\"", "range");
    row("\"1970-01-01T00:00:00+01:00\"", "range");
    row("\"\"", "range");
    row("-1", "range");
    row("253402300800000", "range");
    row("9223372036854775807", "range");
    row("0.5", "range");
    row("true", "type");
    row("[]", "type");
}

void TestReplies::times()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const auto object = core::jsonObject("{\"at\":" + value + "}");
    QVERIFY(object.has_value());
    const auto time = providers::optionalTime(core::JsonReader(*object, QStringLiteral("data")), QStringLiteral("at"));
    if (expected == u"range" || expected == u"type") {
        QVERIFY(!time.has_value());
        QCOMPARE(time.error().cause, expected == u"type" ? ErrorCause::WrongType : ErrorCause::ValueOutOfRange);
        QCOMPARE(time.error().args, QStringList{QStringLiteral("data.at")});
        return;
    }
    QVERIFY(time.has_value());
    QCOMPARE(time->has_value() ? (*time)->toString(Qt::ISODateWithMs) : QString(), expected);
}

QTEST_APPLESS_MAIN(TestReplies)
#include "test_replies.moc"
