// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/contentcoding.h"
#include "network/jsonextent.h"

#include <QtTest>

#include <zlib.h>

using namespace kyc;
using core::ErrorCause;
using core::ErrorKind;
using network::JsonExtent;

namespace {

QByteArray packed(const QByteArray &plain, int format)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, format, 8, Z_DEFAULT_STRATEGY);
    QByteArray input = plain;
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

constexpr int kGzip = MAX_WBITS + 16;
constexpr int kZlib = MAX_WBITS;
constexpr int kBare = -MAX_WBITS;
constexpr qsizetype kLimit = 100'000;

} // namespace

/// Bodies out of their Content-Encoding, and signs that one is not whole.
class TestContentCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void limit_data();
    void limit();
    void cutAnywhere_data();
    void cutAnywhere();
    void bad_data();
    void bad();
    void cutJson_data();
    void cutJson();
};

void TestContentCoding::good_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    const QByteArray plain = "{\"status\":\"VERIFIED\"}";
    QTest::newRow("no coding") << QByteArray() << plain;
    QTest::newRow("identity") << QByteArray("identity") << plain;
    QTest::newRow("gzip") << QByteArray("gzip") << packed(plain, kGzip);
    QTest::newRow("GZip, with blanks") << QByteArray(" GZip ") << packed(plain, kGzip);
    QTest::newRow("x-gzip") << QByteArray("x-gzip") << packed(plain, kGzip);
    QTest::newRow("deflate, as zlib") << QByteArray("deflate") << packed(plain, kZlib);
    QTest::newRow("deflate, bare") << QByteArray("deflate") << packed(plain, kBare);
}

void TestContentCoding::good()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, body);
    const auto plain = network::decoded(coding, body, kLimit);
    QVERIFY(plain.has_value());
    QCOMPARE(*plain, QByteArray("{\"status\":\"VERIFIED\"}"));
}

void TestContentCoding::limit_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<int>("format");
    QTest::newRow("no coding") << QByteArray() << 0;
    QTest::newRow("gzip") << QByteArray("gzip") << kGzip;
    QTest::newRow("deflate, as zlib") << QByteArray("deflate") << kZlib;
    QTest::newRow("deflate, bare") << QByteArray("deflate") << kBare;
}

void TestContentCoding::limit()
{
    QFETCH(QByteArray, coding);
    QFETCH(int, format);
    const auto of = [&](qsizetype size) {
        const QByteArray plain(size, 'x');
        return network::decoded(coding, format == 0 ? plain : packed(plain, format), kLimit);
    };
    QVERIFY(of(kLimit).has_value());
    QCOMPARE(of(kLimit)->size(), kLimit);
    QVERIFY(!of(kLimit + 1).has_value());
    QCOMPARE(of(kLimit + 1).error().kind, ErrorKind::TooLarge);
    QCOMPARE(of(kLimit * 1000).error().kind, ErrorKind::TooLarge);
}

void TestContentCoding::cutAnywhere_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<int>("format");
    QTest::newRow("gzip") << QByteArray("gzip") << kGzip;
    QTest::newRow("deflate, as zlib") << QByteArray("deflate") << kZlib;
    QTest::newRow("deflate, bare") << QByteArray("deflate") << kBare;
}

void TestContentCoding::cutAnywhere()
{
    QFETCH(QByteArray, coding);
    QFETCH(int, format);
    const QByteArray whole = packed("{\"status\":\"VERIFIED\",\"attemptStatus\":\"SUCCESSFUL\"}", format);
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const auto plain = network::decoded(coding, whole.left(size), kLimit);
        QVERIFY2(!plain.has_value(), qPrintable(QString::number(size)));
        QCOMPARE(plain.error().cause, ErrorCause::BadEncoding);
    }
}

void TestContentCoding::bad_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    const QByteArray gzip = packed("{\"a\":1}", kGzip);
    QTest::newRow("plain text as gzip") << QByteArray("gzip") << QByteArray("{\"a\":1}");
    QTest::newRow("plain text as deflate") << QByteArray("deflate") << QByteArray("{\"a\":1}");
    QTest::newRow("a coding nobody asked for") << QByteArray("br") << QByteArray("{\"a\":1}");
    QTest::newRow("two codings") << QByteArray("gzip, gzip") << packed(gzip, kGzip);
    QTest::newRow("something behind the end") << QByteArray("gzip") << gzip + "more";
    QTest::newRow("a wrong checksum") << QByteArray("gzip") << gzip.left(gzip.size() - 8) + QByteArray(8, 'x');
}

void TestContentCoding::bad()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, body);
    const auto plain = network::decoded(coding, body, kLimit);
    QVERIFY(!plain.has_value());
    QCOMPARE(plain.error().kind, ErrorKind::Protocol);
    QCOMPARE(plain.error().cause, ErrorCause::BadEncoding);
}

void TestContentCoding::cutJson_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("an object") << QByteArray(R"({"a":[1,{"b":"}"}],"c":"\\\"}"})");
    QTest::newRow("a list") << QByteArray(R"([{"a":"]"},[]])");
}

void TestContentCoding::cutJson()
{
    QFETCH(QByteArray, whole);
    QCOMPARE(network::jsonExtent(whole), JsonExtent::Whole);
    QCOMPARE(network::jsonExtent(" " + whole + "\r\n"), JsonExtent::Whole);
    for (qsizetype size = 1; size < whole.size(); ++size)
        QVERIFY2(network::jsonExtent(whole.left(size)) == JsonExtent::Cut, whole.left(size).constData());
    for (const char *other : {"", " ", "null", "<html>", "\"text"})
        QVERIFY2(network::jsonExtent(other) == JsonExtent::NotJson, other);
}

QTEST_APPLESS_MAIN(TestContentCoding)
#include "test_contentcoding.moc"
