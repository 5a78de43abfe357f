// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/credential.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kyc::core;

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// A JWT with these claims, as they stand.
QByteArray jwt(const QByteArray &claims)
{
    return base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' + base64Url(claims) + ".c2lnbmF0dXJl";
}

} // namespace

/// What a token says of its own end. Whatever is no readable JWT says nothing.
class TestCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheClaim_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const char *name, const QByteArray &token, qint64 seconds) {
            QTest::newRow(name) << token << seconds;
        };
        row("seconds", jwt(R"({"sub":"1","exp":1770977934})"), 1770977934);
        row("a fraction", jwt(R"({"exp":1770977934.9})"), 1770977934);
        row("with an exponent", jwt(R"({"exp":1.770977934e9})"), 1770977934);
        row("long past", jwt(R"({"exp":1})"), 1);
        row("the last second", jwt(R"({"exp":253402300799})"), 253402300799);
        row("without a signature", jwt(R"({"exp":1770977934})").replace("c2lnbmF0dXJl", ""), 1770977934);
        row("another header", "x." + base64Url(R"({"exp":1770977934})") + ".y", 1770977934);
        // Claims that need base64's 62nd and 63rd letters, which are others in a URL.
        row("letters of base64url", jwt("{\"n\":\"\xc3\xbf\xc3\xbe>>>???\",\"exp\":1770977934}"), 1770977934);
    }
    void readsTheClaim()
    {
        QFETCH(const QByteArray, token);
        const std::optional<QDateTime> expiry = jwtExpiry(Secret(QByteArray(token)));
        QVERIFY(expiry.has_value());
        QCOMPARE(expiry->timeSpec(), Qt::UTC);
        QTEST(expiry->toSecsSinceEpoch(), "seconds");
    }

    void saysNothing_data()
    {
        QTest::addColumn<QByteArray>("token");
        const auto row = [](const char *name, const QByteArray &token) { QTest::newRow(name) << token; };
        const QByteArray good = jwt(R"({"exp":1770977934})");
        row("nothing", {});
        row("no JWT", "transak-sandbox-partner-token");
        row("two parts", good.left(good.lastIndexOf('.')));
        row("four parts", good + ".x");
        row("five parts, encrypted", "a.b.c.d.e");
        row("dots alone", "..");
        row("claims that are no base64", "e30.%%%.x");
        row("claims of the wrong alphabet", "e30.eyJuIjoiw7/DviIsImV4cCI6MTc3MDk3NzkzNH0.x");
        row("claims cut off", "e30." + base64Url(R"({"exp":1770977934})").chopped(3) + ".x");
        row("claims that are no JSON", "e30." + base64Url("exp=1770977934") + ".x");
        row("claims that are a list", "e30." + base64Url("[1770977934]") + ".x");
        row("claims of no UTF-8", "e30." + base64Url("{\"n\":\"\xff\",\"exp\":1770977934}") + ".x");
        row("exp twice", jwt(R"({"exp":1770977934,"exp":1})"));
        row("no exp", jwt(R"({"sub":"1","iat":1770977934})"));
        row("exp null", jwt(R"({"exp":null})"));
        row("exp as a text", jwt(R"({"exp":"1770977934"})"));
        row("exp true", jwt(R"({"exp":true})"));
        row("exp zero", jwt(R"({"exp":0})"));
        row("exp below one", jwt(R"({"exp":0.5})"));
        row("exp negative", jwt(R"({"exp":-1770977934})"));
        row("exp in milliseconds of a far year", jwt(R"({"exp":253402300800})"));
        row("exp beyond any date", jwt(R"({"exp":1e300})"));
        row("exp beyond numbers", jwt(R"({"exp":1e400})"));
    }
    void saysNothing()
    {
        QFETCH(const QByteArray, token);
        QVERIFY(!jwtExpiry(Secret(QByteArray(token))).has_value());
    }

    void saysNothingOfATokenCutAnywhereBeforeItsSignature()
    {
        const QByteArray whole = jwt(R"({"exp":1770977934})");
        const qsizetype claimsEnd = whole.lastIndexOf('.');
        for (qsizetype length = 0; length <= claimsEnd; ++length)
            QVERIFY2(!jwtExpiry(Secret(whole.left(length))).has_value(), qPrintable(QString::number(length)));
    }
};

QTEST_APPLESS_MAIN(TestCredential)
#include "test_credential.moc"
