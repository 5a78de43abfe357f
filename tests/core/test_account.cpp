// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/account.h"
#include "core/loopback.h"

#include <QTest>

using namespace kyc::core;

namespace {

ProviderDescription provider()
{
    ProviderDescription description;
    description.id = QStringLiteral("demo");
    description.hosts = {{QStringLiteral("api"), QUrl(QStringLiteral("https://stg.example.com")),
                          QUrl(QStringLiteral("https://api.example.com"))},
                         {QStringLiteral("partner"), {}, QUrl(QStringLiteral("https://partner.example.com"))}};
    CheckDescription check;
    check.id = QStringLiteral("demo/kyc");
    description.checks = {check};
    return description;
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksTheHostOfItsEnvironment()
    {
        Account account;
        account.environment = Environment::Staging;
        QCOMPARE(account.baseUrl(provider(), QStringLiteral("api")), QUrl(QStringLiteral("https://stg.example.com")));
        QVERIFY(account.baseUrl(provider(), QStringLiteral("partner")).isEmpty());
        QVERIFY(account.baseUrl(provider(), QStringLiteral("none")).isEmpty());
        account.environment = Environment::Production;
        QCOMPARE(account.baseUrl(provider(), QStringLiteral("api")), QUrl(QStringLiteral("https://api.example.com")));
    }

    void aCustomAddressStandsForAllHosts()
    {
        Account account;
        account.environment = Environment::Custom;
        account.customBaseUrl = QUrl(QStringLiteral("http://127.0.0.1:8900"));
        QCOMPARE(account.baseUrl(provider(), QStringLiteral("api")), account.customBaseUrl);
        QCOMPARE(account.baseUrl(provider(), QStringLiteral("partner")), account.customBaseUrl);
    }

    void clonesHoldAll()
    {
        Account account;
        account.id = QStringLiteral("1");
        account.name = QStringLiteral("n");
        account.isEnabled = false;
        account.quota = Quota{1.0, 2, 3};
        account.fields.setSecret(QStringLiteral("api-key"), Secret(QByteArray("k")));
        const Account copy = account.clone();
        QCOMPARE(copy.name, account.name);
        QCOMPARE(copy.isEnabled, false);
        QCOMPARE(copy.quota, account.quota);
        QVERIFY(copy.fields.secret(QStringLiteral("api-key")));
    }

    void descriptionsAreSearched()
    {
        const ProviderDescription description = provider();
        QVERIFY(description.check(QStringLiteral("demo/kyc")));
        QVERIFY(!description.check(QStringLiteral("demo")));
        FieldDescription field;
        field.key = QStringLiteral("email");
        QVERIFY(!findField({field}, QStringLiteral("e-mail")));
    }

    void loopbackIsThisMachineAlone_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("localhost") << QStringLiteral("localhost") << true;
        QTest::newRow("in capitals") << QStringLiteral("LocalHost") << true;
        QTest::newRow("127.0.0.1") << QStringLiteral("127.0.0.1") << true;
        QTest::newRow("127.9.8.7") << QStringLiteral("127.9.8.7") << true;
        QTest::newRow("IPv6") << QStringLiteral("::1") << true;
        QTest::newRow("looks like it") << QStringLiteral("127.0.0.1.example.com") << false;
        QTest::newRow("name before it") << QStringLiteral("localhost.example.com") << false;
        QTest::newRow("too few numbers") << QStringLiteral("127.1") << false;
        QTest::newRow("number too large") << QStringLiteral("127.0.0.256") << false;
        QTest::newRow("any address") << QStringLiteral("0.0.0.0") << false;
        QTest::newRow("private network") << QStringLiteral("192.168.0.1") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void loopbackIsThisMachineAlone()
    {
        QFETCH(QString, host);
        QTEST(isLoopback(host), "isOurs");
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "test_account.moc"
