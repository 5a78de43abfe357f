// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/requestaddress.h"

#include <QtTest>

using namespace kyc;
using core::ErrorCause;
using core::ErrorKind;

namespace {

core::HttpRequest request(const char *origin, const QByteArray &target = "/v1")
{
    core::HttpRequest request;
    request.origin = QUrl(QString::fromLatin1(origin));
    request.target = target;
    return request;
}

} // namespace

/// Where a request may go.
class TestRequestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemes_data();
    void schemes();
    void origins_data();
    void origins();
    void keys();
};

void TestRequestAddress::schemes_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<ErrorCause>("cause"); // None: allowed
    const auto row = [](const char *origin, ErrorCause cause) { QTest::newRow(origin) << QByteArray(origin) << cause; };
    row("https://api.example.com", ErrorCause::None);
    row("https://api.example.com:8443", ErrorCause::None);
    row("https://api.example.com/", ErrorCause::None);
    row("http://127.0.0.1:8900", ErrorCause::None);
    row("http://127.255.0.9", ErrorCause::None);
    row("http://localhost:1", ErrorCause::None);
    row("http://[::1]:8900", ErrorCause::None);
    row("http://api.example.com", ErrorCause::PlainHttpRefused);
    row("http://localhost.example.com", ErrorCause::PlainHttpRefused);
    row("http://127.0.0.1.example.com", ErrorCause::PlainHttpRefused);
    row("http://10.0.0.1", ErrorCause::PlainHttpRefused);
    row("http://[::2]", ErrorCause::PlainHttpRefused);
    row("http://0.0.0.0", ErrorCause::PlainHttpRefused);
    row("https://agent@api.example.com", ErrorCause::AddressMalformed);
    row("https://agent:word@api.example.com", ErrorCause::AddressMalformed);
    row("https://api.example.com#part", ErrorCause::AddressMalformed);
    row("https://api.example.com?a=b", ErrorCause::AddressMalformed);
    row("https://api.example.com/path", ErrorCause::AddressMalformed);
    row("ftp://api.example.com", ErrorCause::AddressMalformed);
    row("file:///etc/passwd", ErrorCause::AddressMalformed);
    row("https://", ErrorCause::AddressMalformed);
    row("api.example.com", ErrorCause::AddressMalformed);
    row("", ErrorCause::AddressMalformed);
}

void TestRequestAddress::schemes()
{
    QFETCH(QByteArray, origin);
    QFETCH(ErrorCause, cause);
    const core::HttpRequest asked = request(origin.constData(), "/v1/a%2Fb?c=d");
    const auto address = network::requestAddress(asked, {asked.origin});
    QCOMPARE(address ? ErrorCause::None : address.error().cause, cause);
    if (address)
        QVERIFY(address->toEncoded().endsWith("/v1/a%2Fb?c=d"));
    else
        QCOMPARE(address.error().kind, ErrorKind::InvalidInput);
}

void TestRequestAddress::origins_data()
{
    QTest::addColumn<QByteArray>("allowed");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same") << QByteArray("https://api.example.com") << true;
    QTest::newRow("the default port named") << QByteArray("https://api.example.com:443") << true;
    QTest::newRow("a path behind") << QByteArray("https://api.example.com/prefix") << true;
    QTest::newRow("capitals") << QByteArray("https://API.example.COM") << true;
    QTest::newRow("another port") << QByteArray("https://api.example.com:8443") << false;
    QTest::newRow("a host above") << QByteArray("https://example.com") << false;
    QTest::newRow("a host below") << QByteArray("https://a.api.example.com") << false;
    QTest::newRow("another scheme") << QByteArray("http://api.example.com") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestRequestAddress::origins()
{
    QFETCH(QByteArray, allowed);
    QFETCH(bool, isSame);
    const auto address =
        network::requestAddress(request("https://api.example.com"),
                                {QUrl(QStringLiteral("https://other.example")), QUrl(QString::fromLatin1(allowed))});
    QCOMPARE(address.has_value(), isSame);
    if (!address) {
        QCOMPARE(address.error().kind, ErrorKind::Network);
        QCOMPARE(address.error().cause, ErrorCause::OriginRefused);
        QCOMPARE(address.error().args, QStringList{QStringLiteral("api.example.com")});
    }
}

void TestRequestAddress::keys()
{
    QCOMPARE(network::originKey(QUrl(QStringLiteral("https://A.example/x?y"))),
             QStringLiteral("https://a.example:443"));
    QCOMPARE(network::originKey(QUrl(QStringLiteral("http://localhost"))), QStringLiteral("http://localhost:80"));
    QVERIFY(network::originKey(QUrl(QStringLiteral("https://a:1")))
            != network::originKey(QUrl(QStringLiteral("https://a:2"))));
}

QTEST_APPLESS_MAIN(TestRequestAddress)
#include "test_requestaddress.moc"
