// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/sumsub/sumsubcase.h"

#include "core/target.h"
#include "providers/sumsub/requestsigning.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace kyc;
using namespace kyc::test;
using providers::RequestSigning;

namespace {

/// Another implementation than the one under test.
QByteArray expectedSignature(const QByteArray &key, const core::HttpRequest &request)
{
    const QByteArray text =
        request.header("X-App-Access-Ts") + core::toWord(request.method) + request.target + request.body;
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// The signature of SumSub's requests: the known vectors, keys of any length, and that what is signed is what is sent.
class TestRequestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesTheVectors_data();
    void matchesTheVectors();
    void takesKeysOfAnyLength_data();
    void takesKeysOfAnyLength();
    void setsTheHeaders();
    void signsTheBytesOnTheWire_data();
    void signsTheBytesOnTheWire();
    void signsThePrefixOfACustomAddress();
    void signsAnewForEachLookup();
};

void TestRequestSigning::matchesTheVectors_data()
{
    QTest::addColumn<core::HttpMethod>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray file = testData(QStringLiteral("providers/sumsub/sumsub_signature_vectors_computed.json"));
    const QJsonArray vectors = valueAt(file, {QStringLiteral("vectors")}).toArray();
    QCOMPARE(vectors.size(), 4);
    for (const QJsonValue value : vectors) {
        const QJsonObject vector = value.toObject();
        const QString method = vector.value(QStringLiteral("method")).toString();
        const QString target = vector.value(QStringLiteral("uri")).toString();
        QTest::addRow("%s %s", qPrintable(method), qPrintable(target))
            << (method == u"POST" ? core::HttpMethod::Post : core::HttpMethod::Get) << target.toLatin1()
            << vector.value(QStringLiteral("body")).toString().toUtf8()
            << vector.value(QStringLiteral("sig")).toString().toLatin1();
    }
}

void TestRequestSigning::matchesTheVectors()
{
    QFETCH(core::HttpMethod, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    const RequestSigning signing{core::Secret(QByteArray("test-secret"))};
    constexpr qint64 kTime = 1607551635;
    QTEST(signing.signature(kTime, method, target, body), "signature");
}

void TestRequestSigning::takesKeysOfAnyLength_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const int length : {0, 1, 31, 32, 33, 63, 64, 65, 200})
        QTest::addRow("%d bytes", length) << QByteArray(length, 'k');
    QTest::newRow("with a zero byte") << QByteArray("a\0b", 3);
}

void TestRequestSigning::takesKeysOfAnyLength()
{
    QFETCH(QByteArray, key);
    const QByteArray expected =
        QMessageAuthenticationCode::hash("17GET/xbody", key, QCryptographicHash::Sha256).toHex();
    QByteArray copy(key.constData(), key.size());
    const RequestSigning signing{core::Secret(std::move(copy))};
    QCOMPARE(signing.signature(17, core::HttpMethod::Get, "/x", "body"), expected);
}

void TestRequestSigning::setsTheHeaders()
{
    const SumsubCase one;
    const Talk talk = one.ask(applicantAnswer("init"));
    QCOMPARE(talk.sent.size(), 1);
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(request.headers.size(), 3);
    QCOMPARE(request.headers.at(0), (core::HttpHeader{"X-App-Token", "prd:app-token-1"}));
    QCOMPARE(request.headers.at(1),
             (core::HttpHeader{"X-App-Access-Ts", QByteArray::number(one.clock.nowUtc().toSecsSinceEpoch())}));
    QCOMPARE(request.headers.at(2).name, QByteArray("X-App-Access-Sig"));
    QCOMPARE(request.headers.at(2).value, expectedSignature("test-secret", request));
}

void TestRequestSigning::signsTheBytesOnTheWire_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << QStringLiteral("user-42") << QByteArray("user-42");
    QTest::newRow("slash") << QStringLiteral("a/b") << QByteArray("a%2Fb");
    QTest::newRow("navigation") << QStringLiteral("../../x") << QByteArray("..%2F..%2Fx");
    QTest::newRow("question mark") << QStringLiteral("a?b=c&d") << QByteArray("a%3Fb%3Dc%26d");
    QTest::newRow("hash") << QStringLiteral("a#b") << QByteArray("a%23b");
    QTest::newRow("percent") << QStringLiteral("100%41") << QByteArray("100%2541");
    QTest::newRow("semicolon") << QStringLiteral("a;externalUserId=b") << QByteArray("a%3BexternalUserId%3Db");
    QTest::newRow("blank and plus") << QStringLiteral("a b+c") << QByteArray("a%20b%2Bc");
    QTest::newRow("e-mail") << QStringLiteral("maria@example.com") << QByteArray("maria%40example.com");
    QTest::newRow("non-ASCII") << QStringLiteral("\u017B\u00F3") << QByteArray("%C5%BB%C3%B3");
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x98\x80") << QByteArray("%F0%9F%98%80");
}

void TestRequestSigning::signsTheBytesOnTheWire()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, encoded);
    SumsubCase one;
    one.customer.fields.setText(QStringLiteral("applicant-id"), id);
    const core::HttpRequest byApplicant = one.ask(applicantAnswer("init")).sent.constFirst();
    QCOMPARE(byApplicant.target, "/resources/applicants/" + encoded + "/one");
    QCOMPARE(byApplicant.header("X-App-Access-Sig"), expectedSignature("test-secret", byApplicant));

    one.customer.fields.remove(QStringLiteral("applicant-id"));
    one.customer.fields.setText(QStringLiteral("external-user-id"), id);
    const core::HttpRequest byOurId = one.ask(applicantAnswer("init")).sent.constFirst();
    QCOMPARE(byOurId.target, "/resources/applicants/-;externalUserId=" + encoded + "/one");
    QCOMPARE(byOurId.header("X-App-Access-Sig"), expectedSignature("test-secret", byOurId));

    // and an address made from it does not change these bytes on their way out
    const QUrl url = QUrl::fromEncoded(byOurId.origin.toEncoded() + byOurId.target, QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.toEncoded(), byOurId.origin.toEncoded() + byOurId.target);
}

void TestRequestSigning::signsThePrefixOfACustomAddress()
{
    SumsubCase one;
    one.account.environment = core::Environment::Custom;
    one.account.customBaseUrl = QUrl(QStringLiteral("http://127.0.0.1:8900/sumsub/"));
    const core::HttpRequest request = one.ask(applicantAnswer("init")).sent.constFirst();
    QCOMPARE(request.origin, QUrl(QStringLiteral("http://127.0.0.1:8900")));
    QCOMPARE(request.target, QByteArray("/sumsub/resources/applicants/68a7d46b8a6f58bf219053c6/one"));
    QCOMPARE(request.header("X-App-Access-Sig"), expectedSignature("test-secret", request));
}

void TestRequestSigning::signsAnewForEachLookup()
{
    SumsubCase one;
    const core::HttpRequest first = one.ask(applicantAnswer("init")).sent.constFirst();
    one.clock.advance(std::chrono::seconds(1));
    const core::HttpRequest second = one.ask(applicantAnswer("init")).sent.constFirst();
    QVERIFY(first.header("X-App-Access-Ts") != second.header("X-App-Access-Ts"));
    QVERIFY(first.header("X-App-Access-Sig") != second.header("X-App-Access-Sig"));
}

QTEST_GUILESS_MAIN(TestRequestSigning)
#include "test_requestsigning.moc"
