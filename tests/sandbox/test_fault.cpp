// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/fault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kyc;
using sandbox::Fault;
using sandbox::FaultPlan;

namespace {

const QStringList kPoints{QStringLiteral("p100/kyc"), QStringLiteral("transak/reliance"),
                          QStringLiteral("transak/requirement")};

const core::HttpResponse kAnswer{200,
                                 {{"Content-Type", "application/json"}},
                                 R"({"data":{"status":"DONE","ok":true,"number":5,"none":null,"list":["a"]}})"};

core::HttpResponse spoiledBy(const QString &text)
{
    return sandbox::spoiled(*Fault::parse(text), kAnswer);
}

} // namespace

class TestFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFaults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("number");
        for (const auto *kind :
             {"reset", "stall", "cut", "badlength", "garbage", "wrongtype", "huge", "html", "empty", "gzipbomb"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << true << 0 << 0;
        QTest::newRow("drip") << QStringLiteral("drip") << true << 0 << 500;
        QTest::newRow("drip with a time") << QStringLiteral("drip:20") << true << 0 << 20;
        QTest::newRow("429") << QStringLiteral("429") << true << 429 << 1;
        QTest::newRow("429 with seconds") << QStringLiteral("429:30") << true << 429 << 30;
        QTest::newRow("503") << QStringLiteral("503") << true << 503 << 0;
        QTest::newRow("redirect") << QStringLiteral("redirect:http://127.0.0.1:1/a@b?c#d") << true << 302 << 0;
        QTest::newRow("redirect nowhere") << QStringLiteral("redirect") << false << 0 << 0;
        QTest::newRow("redirect to no address") << QStringLiteral("redirect:nonsense") << false << 0 << 0;
        QTest::newRow("unknown") << QStringLiteral("explode") << false << 0 << 0;
        QTest::newRow("status below") << QStringLiteral("399") << false << 0 << 0;
        QTest::newRow("status above") << QStringLiteral("600") << false << 0 << 0;
        QTest::newRow("bad seconds") << QStringLiteral("429:soon") << false << 0 << 0;
        QTest::newRow("negative seconds") << QStringLiteral("429:-1") << false << 0 << 0;
        QTest::newRow("drip too fast") << QStringLiteral("drip:0") << false << 0 << 0;
        QTest::newRow("argument nobody wants") << QStringLiteral("reset:1") << false << 0 << 0;
        QTest::newRow("nothing") << QString() << false << 0 << 0;
    }
    void readsFaults()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isGood);
        QFETCH(const int, status);
        QFETCH(const int, number);
        const std::optional<Fault> fault = Fault::parse(text);
        QCOMPARE(fault.has_value(), isGood);
        if (!fault)
            return;
        QCOMPARE(fault->status, status);
        QCOMPARE(fault->number, number);
        QCOMPARE(fault->refuses(), status != 0);
    }

    void plansOnlyWhatIsWellWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("check") << QStringLiteral("reset@p100/kyc") << true;
        QTest::newRow("call") << QStringLiteral("reset@transak/requirement") << true;
        QTest::newRow("all of a provider") << QStringLiteral("reset@transak/*") << true;
        QTest::newRow("all") << QStringLiteral("reset@*") << true;
        QTest::newRow("times") << QStringLiteral("reset@*#2") << true;
        QTest::newRow("address with @ and #") << QStringLiteral("redirect:http://a@127.0.0.1/#x@p100/kyc") << true;
        QTest::newRow("no point") << QStringLiteral("reset") << false;
        QTest::newRow("unknown point") << QStringLiteral("reset@p100/other") << false;
        QTest::newRow("unknown provider") << QStringLiteral("reset@other/*") << false;
        QTest::newRow("unknown kind") << QStringLiteral("explode@p100/kyc") << false;
        QTest::newRow("no times") << QStringLiteral("reset@*#0") << false;
        QTest::newRow("negative times") << QStringLiteral("reset@*#-1") << false;
        QTest::newRow("times in words") << QStringLiteral("reset@*#twice") << false;
    }
    void plansOnlyWhatIsWellWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isGood);
        FaultPlan plan;
        QCOMPARE(plan.add(text, kPoints), isGood);
        QCOMPARE(plan.take(QStringLiteral("p100/kyc")).has_value()
                     || plan.take(QStringLiteral("transak/requirement")).has_value(),
                 isGood);
    }

    void happensSoManyTimesAtItsPoint()
    {
        FaultPlan plan;
        QVERIFY(plan.add(QStringLiteral("503@transak/*#2"), kPoints));
        QVERIFY(plan.add(QStringLiteral("stall@transak/reliance"), kPoints));
        QVERIFY(!plan.take(QStringLiteral("p100/kyc")));
        QCOMPARE(plan.take(QStringLiteral("transak/reliance"))->status, 503);
        QCOMPARE(plan.take(QStringLiteral("transak/requirement"))->status, 503);
        QVERIFY(!plan.take(QStringLiteral("transak/requirement")));
        QCOMPARE(plan.take(QStringLiteral("transak/reliance"))->kind, Fault::Kind::Stall);
        QCOMPARE(plan.take(QStringLiteral("transak/reliance"))->kind, Fault::Kind::Stall);
    }

    void givesEveryValueAnotherType()
    {
        const QJsonValue data = QJsonDocument::fromJson(spoiledBy(QStringLiteral("wrongtype")).body).object()[u"data"];
        QVERIFY(data.isObject());
        QVERIFY(data[u"status"].isDouble());
        QVERIFY(data[u"ok"].isArray());
        QVERIFY(data[u"number"].isArray());
        QVERIFY(data[u"none"].isArray());
        QVERIFY(data[u"list"][0].isDouble());
    }

    void makesTheAnswerHuge()
    {
        const core::HttpResponse answer = spoiledBy(QStringLiteral("huge"));
        QVERIFY(answer.body.size() > core::kMaxBodyBytes);
        QCOMPARE(QJsonDocument::fromJson(answer.body).object()[u"data"][u"status"].toString(), QStringLiteral("DONE"));
    }

    void makesABomb()
    {
        const core::HttpResponse answer = spoiledBy(QStringLiteral("gzipbomb"));
        QCOMPARE(answer.header("Content-Encoding"), QByteArray("gzip"));
        QVERIFY2(answer.body.size() < 65'536, "a bomb is small before it goes off");
        QCOMPARE(answer.body.left(3), QByteArray::fromHex("1f8b08"));
    }

    void spoilsTheBody()
    {
        QVERIFY(QJsonDocument::fromJson(spoiledBy(QStringLiteral("garbage")).body).isNull());
        QVERIFY(spoiledBy(QStringLiteral("empty")).body.isEmpty());
        const core::HttpResponse html = spoiledBy(QStringLiteral("html"));
        QVERIFY(html.header("Content-Type").startsWith("text/html"));
        QCOMPARE(html.headers.size(), 1);
        QCOMPARE(html.status, 200);
    }

    void saysWhereToAndHowLong()
    {
        const core::HttpResponse redirect = spoiledBy(QStringLiteral("redirect:http://127.0.0.1:1/a"));
        QCOMPARE(redirect.status, 302);
        QCOMPARE(redirect.header("Location"), QByteArray("http://127.0.0.1:1/a"));
        QCOMPARE(spoiledBy(QStringLiteral("429:30")).header("Retry-After"), QByteArray("30"));
        QCOMPARE(spoiledBy(QStringLiteral("503")).header("Retry-After"), QByteArray());
    }

    void leavesTheAnswerToTheWire_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *kind : {"reset", "stall", "cut", "drip", "badlength"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void leavesTheAnswerToTheWire()
    {
        QFETCH(const QString, text);
        QCOMPARE(spoiledBy(text).body, kAnswer.body);
    }
};

QTEST_GUILESS_MAIN(TestFault)
#include "test_fault.moc"
