// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/answers.h"
#include "sandbox/router.h"

#include <QTest>

using namespace kyc;
using sandbox::IncomingRequest;
using sandbox::Router;

namespace {

IncomingRequest request(const QByteArray &method, const QByteArray &target)
{
    return {method, target, {}, {}};
}

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesSegmentsAfterSplitting_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QStringList>("segments");
        QTest::newRow("plain") << QByteArray("/a/b") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("query") << QByteArray("/a?b=/c") << QStringList{QStringLiteral("a")};
        QTest::newRow("encoded slash") << QByteArray("/a%2Fb") << QStringList{QStringLiteral("a/b")};
        QTest::newRow("plus stays") << QByteArray("/a+b%2B") << QStringList{QStringLiteral("a+b+")};
        QTest::newRow("once only") << QByteArray("/%2541") << QStringList{QStringLiteral("%41")};
        QTest::newRow("other scripts") << QByteArray("/%C3%BC") << QStringList{QStringLiteral("ü")};
        QTest::newRow("root") << QByteArray("/") << QStringList{QString()};
    }
    void decodesSegmentsAfterSplitting()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QStringList, segments);
        QCOMPARE(request("GET", target).segments(), segments);
    }

    void readsQueryValues()
    {
        const IncomingRequest asked = request("GET", "/a?x=1%202&metadata%5BquoteId%5D=q&flag&x=2&plus=a+b&sum=a=b");
        QCOMPARE(asked.query(QStringLiteral("x")), QStringLiteral("1 2"));
        QCOMPARE(asked.query(QStringLiteral("metadata[quoteId]")), QStringLiteral("q"));
        QVERIFY(!asked.query(QStringLiteral("flag")).isNull());
        QCOMPARE(asked.query(QStringLiteral("plus")), QStringLiteral("a+b"));
        QCOMPARE(asked.query(QStringLiteral("sum")), QStringLiteral("a=b"));
        QVERIFY(asked.query(QStringLiteral("y")).isNull());
        QVERIFY(request("GET", "/x").query(QStringLiteral("x")).isNull());
    }

    void readsHeadersWhateverTheirCase()
    {
        IncomingRequest asked;
        asked.headers = {{"X-API-KEY", "k"}, {"content-type", "Application/JSON; charset=utf-8"}};
        QCOMPARE(asked.header("x-api-key"), QStringLiteral("k"));
        QCOMPARE(asked.header("other"), QString());
        QVERIFY(asked.isJson());
        asked.headers = {{"Content-Type", "application/jsonp"}};
        QVERIFY(!asked.isJson());
    }

    void takesOnlyObjectsForJson()
    {
        IncomingRequest asked;
        QVERIFY(asked.json().isEmpty());
        asked.body = "[1]";
        QVERIFY(asked.json().isEmpty());
        asked.body = R"({"a":1})";
        QCOMPARE(asked.json().value(u"a").toInt(), 1);
    }

    void findsTheRoute_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("point");
        QTest::addColumn<QByteArray>("body"); // empty: the method is not allowed, or there is no such path
        QTest::newRow("with capture") << QByteArray("GET") << QByteArray("/v1/users/a%2Fb") << QStringLiteral("one")
                                      << QByteArray("a/b");
        QTest::newRow("other method") << QByteArray("POST") << QByteArray("/v1/users/7") << QStringLiteral("two")
                                      << QByteArray("two");
        QTest::newRow("method not allowed")
            << QByteArray("DELETE") << QByteArray("/v1/users/7") << QStringLiteral("two") << QByteArray();
        QTest::newRow("empty capture") << QByteArray("GET") << QByteArray("/v1/users/") << QString() << QByteArray();
        QTest::newRow("too long") << QByteArray("GET") << QByteArray("/v1/users/7/x") << QString() << QByteArray();
        QTest::newRow("no such path") << QByteArray("GET") << QByteArray("/v2/users/7") << QString() << QByteArray();
    }
    void findsTheRoute()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const QString, point);
        QFETCH(const QByteArray, body);
        Router router;
        router.add(QStringLiteral("one"), "GET", QStringLiteral("/v1/users/{}"),
                   [](const IncomingRequest &, const QStringList &captures) {
                       return core::HttpResponse{200, {}, captures.value(0).toUtf8()};
                   });
        router.add(QStringLiteral("two"), "POST", QStringLiteral("/v1/users/{}"),
                   [](const IncomingRequest &, const QStringList &) { return core::HttpResponse{200, {}, "two"}; });
        QCOMPARE(router.points(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        const IncomingRequest asked = request(method, target);
        const Router::Match match = router.match(asked);
        QCOMPARE(match.point, point);
        QCOMPARE(match.isMethodAllowed, !body.isEmpty());
        if (match.isMethodAllowed)
            QCOMPARE(match.answer().body, body);
    }

    void failsInEachProvidersShape_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("p100") << QStringLiteral("p100/kyc") << QByteArray(R"("statusCode":502)");
        QTest::newRow("transak") << QStringLiteral("transak/quotes") << QByteArray(R"({"error":{"message":)");
        QTest::newRow("sumvin") << QStringLiteral("sumvin/kyc") << QByteArray(R"("error_code":"GEN-502-001")");
        QTest::newRow("kriptomat") << QStringLiteral("kriptomat/kyc") << QByteArray(R"({"message":"Bad Gateway"})");
        QTest::newRow("sumsub") << QStringLiteral("sumsub/api") << QByteArray(R"("description":"Bad Gateway")");
        QTest::newRow("nobody") << QString() << QByteArray(R"({"message":"Bad Gateway"})");
    }
    void failsInEachProvidersShape()
    {
        QFETCH(const QString, point);
        QFETCH(const QByteArray, part);
        const core::HttpResponse failure = sandbox::plainFailure(point, 502);
        QCOMPARE(failure.status, 502);
        QVERIFY2(failure.body.contains(part), failure.body.constData());
        QVERIFY(failure.header("content-type").startsWith("application/json"));
    }
};

QTEST_GUILESS_MAIN(TestRouter)
#include "test_router.moc"
