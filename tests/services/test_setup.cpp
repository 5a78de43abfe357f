// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/setup.h"

#include <QTest>

using namespace kyc;

namespace {

/// JSON written with single quotes, which moc reads without losing its way.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

const char *const kSetup = "{'url':'http://127.0.0.1:1',"
                           "'accounts':[{'name':'p100-sandbox','provider':'p100','baseUrl':'http://127.0.0.1:8900',"
                           "'fields':{'a':'b'},'secrets':{'api-key':'k'},"
                           "'quota':{'requestsPerSecond':100,'burst':50,'inFlight':50}}],"
                           "'customers':[{'label':'Maria K.','fields':{'external-user-id':'u-1042'},"
                           "'secrets':{'personal-access-token':'t'}}]}";

} // namespace

class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAccountsAndCustomers()
    {
        const auto setup = services::readSetup(json(kSetup));
        QVERIFY(setup.has_value());
        QCOMPARE(setup->accounts.size(), 1U);
        const core::Account &account = setup->accounts.front();
        QCOMPARE(account.environment, core::Environment::Custom);
        QCOMPARE(account.customBaseUrl, QUrl(QStringLiteral("http://127.0.0.1:8900")));
        QCOMPARE(account.providerId, QStringLiteral("p100"));
        QCOMPARE(account.fields.text(QStringLiteral("a")), QStringLiteral("b"));
        QCOMPARE(account.fields.secret(QStringLiteral("api-key"))->open(), QByteArrayView("k"));
        QCOMPARE(account.quota, (core::Quota{100, 50, 50}));
        QCOMPARE(setup->customers.front().label, QStringLiteral("Maria K."));
        QVERIFY(setup->customers.front().fields.secret(QStringLiteral("personal-access-token")));
    }

    void anythingMissingIsEmpty()
    {
        const auto setup = services::readSetup("{}");
        QVERIFY(setup && setup->accounts.empty() && setup->customers.empty());
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<core::ErrorCause>("cause");
        QTest::newRow("no JSON") << QByteArray("hello") << core::ErrorCause::MalformedJson;
        QTest::newRow("accounts no list") << json("{'accounts':{}}") << core::ErrorCause::WrongType;
        QTest::newRow("account without a name")
            << json("{'accounts':[{'provider':'p100','baseUrl':'http://127.0.0.1'}]}") << core::ErrorCause::KeyAbsent;
        QTest::newRow("a real provider's host")
            << json("{'accounts':[{'name':'n','provider':'p100','baseUrl':'https://partner-api.p100.io'}]}")
            << core::ErrorCause::AddressMalformed;
        QTest::newRow("a look-alike of loopback")
            << json("{'accounts':[{'name':'n','provider':'p100','baseUrl':'http://127.0.0.1.example.com'}]}")
            << core::ErrorCause::AddressMalformed;
        QTest::newRow("quota out of range")
            << json("{'accounts':[{'name':'n','provider':'p100','baseUrl':'http://127.0.0.1','quota':{'burst':-1}}]}")
            << core::ErrorCause::ValueOutOfRange;
        QTest::newRow("a secret no text")
            << json("{'customers':[{'label':'x','secrets':{'t':1}}]}") << core::ErrorCause::WrongType;
        QTest::newRow("customer without a label") << json("{'customers':[{}]}") << core::ErrorCause::KeyAbsent;
    }
    void refusesWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        const auto setup = services::readSetup(json);
        QVERIFY(!setup.has_value());
        QTEST(setup.error().cause, "cause");
    }
};

QTEST_GUILESS_MAIN(TestSetup)
#include "test_setup.moc"
