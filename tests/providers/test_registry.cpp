// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/registry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <numeric>

using namespace kyc;
using providers::Provider;

/// What the providers say of themselves. Ids and keys are interface: command line, JSON, CSV, settings.
class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void providersAndChecks_data();
    void providersAndChecks();
    void nothingElse();
    void fieldKeys_data();
    void fieldKeys();
    void logins_data();
    void logins();
    void descriptionsAreWhole_data();
    void descriptionsAreWhole();
    void hosts_data();
    void hosts();
    void nothingPersonalIsOpen();
};

void TestRegistry::providersAndChecks_data()
{
    QTest::addColumn<QString>("providerId");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QStringList>("checks");
    QTest::newRow("p100") << QStringLiteral("p100") << QStringLiteral("P100")
                          << QStringList{QStringLiteral("p100/kyc")};
    QTest::newRow("transak") << QStringLiteral("transak") << QStringLiteral("Transak")
                             << QStringList{QStringLiteral("transak/reliance"), QStringLiteral("transak/id-proof")};
    QTest::newRow("sumvin") << QStringLiteral("sumvin") << QStringLiteral("Sumvin")
                            << QStringList{QStringLiteral("sumvin/kyc")};
    QTest::newRow("kriptomat") << QStringLiteral("kriptomat") << QStringLiteral("Kriptomat")
                               << QStringList{QStringLiteral("kriptomat/kyc")};
    QTest::newRow("sumsub") << QStringLiteral("sumsub") << QStringLiteral("SumSub")
                            << QStringList{QStringLiteral("sumsub/applicant")};
}

void TestRegistry::providersAndChecks()
{
    QFETCH(QString, providerId);
    QFETCH(QString, label);
    QFETCH(QStringList, checks);
    const Provider *provider = providers::find(providerId);
    QVERIFY(provider != nullptr);
    QCOMPARE(provider->description().id, providerId);
    QCOMPARE(provider->description().label.english(), label);
    QStringList found;
    for (const core::CheckDescription &check : provider->description().checks) {
        found.append(check.id);
        QCOMPARE(providers::providerOfCheck(check.id), provider);
    }
    QCOMPARE(found, checks);
}

void TestRegistry::nothingElse()
{
    QCOMPARE(providers::all().size(), 5);
    for (const char *id : {"", "P100", "p100/kyc", "other"})
        QVERIFY(providers::find(QString::fromLatin1(id)) == nullptr);
    for (const char *id : {"", "p100", "p100/", "P100/KYC", "p100/other"})
        QVERIFY(providers::providerOfCheck(QString::fromLatin1(id)) == nullptr);
}

void TestRegistry::fieldKeys_data()
{
    QTest::addColumn<QString>("owner"); ///< a provider's account or a check's customer
    QTest::addColumn<QString>("keys"); ///< '*' behind a secret, '!' behind what is required
    const auto row = [](const char *owner, const char *keys) {
        QTest::newRow(owner) << QString::fromLatin1(owner) << QString::fromLatin1(keys);
    };
    row("p100", "api-key*!");
    row("p100/kyc", "external-user-id!");
    row("transak", "api-key api-secret* partner-access-token* authorization-with-partner-token");
    row("transak/reliance", "email user-access-token* quote-id! share-token*! share-token-provider");
    row("transak/id-proof", "email user-access-token* workflow-run-id!");
    row("sumvin", "org-id refresh");
    row("sumvin/kyc", "personal-access-token*!");
    row("kriptomat",
        "access-token* email password* client-id client-secret* sumsub-client-id show-user-path import-path");
    row("kriptomat/kyc", "user-id!");
    row("sumsub", "app-token*! secret-key*! older-share-token-call");
    row("sumsub/applicant", "applicant-id external-user-id");
}

void TestRegistry::fieldKeys()
{
    QFETCH(QString, owner);
    QFETCH(QString, keys);
    const Provider *provider = providers::find(owner.section(u'/', 0, 0));
    QVERIFY(provider != nullptr);
    const core::CheckDescription *check = provider->description().check(owner);
    const auto &fields = check != nullptr ? check->customerFields : provider->description().accountFields;
    QStringList found;
    for (const core::FieldDescription &field : fields)
        found.append(field.key + (field.isSecret ? QStringLiteral("*") : QString())
                     + (field.isRequired ? QStringLiteral("!") : QString()));
    found.sort();
    QStringList expected = keys.split(u' ');
    expected.sort();
    QCOMPARE(found, expected);
}

void TestRegistry::logins_data()
{
    QTest::addColumn<QString>("loginId");
    QTest::addColumn<QString>("givesKey");
    QTest::addColumn<bool>("isForCustomer");
    QTest::addColumn<core::LoginCode>("code");
    QTest::addColumn<QString>("accountKeys");
    QTest::addColumn<QString>("customerKeys");
    const auto row = [](const char *id, const char *givesKey, bool isForCustomer, core::LoginCode code,
                        const char *accountKeys, const char *customerKeys) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(givesKey) << isForCustomer << code
                          << QString::fromLatin1(accountKeys) << QString::fromLatin1(customerKeys);
    };
    row("transak/partner-token", "partner-access-token", false, core::LoginCode::None, "api-key api-secret", "");
    row("transak/customer-login", "user-access-token", true, core::LoginCode::Mailed, "api-key", "email");
    row("kriptomat/login", "access-token", false, core::LoginCode::Authenticator,
        "email password client-id client-secret", "");
}

void TestRegistry::logins()
{
    QFETCH(const QString, loginId);
    const Provider *provider = providers::find(loginId.section(u'/', 0, 0));
    QVERIFY(provider != nullptr);
    const core::LoginDescription *login = provider->description().login(loginId);
    QVERIFY(login != nullptr);
    QTEST(login->givesKey, "givesKey");
    QTEST(login->isForCustomer, "isForCustomer");
    QTEST(login->code, "code");
    QTEST(login->accountKeys.join(u' '), "accountKeys");
    QTEST(login->customerKeys.join(u' '), "customerKeys");
}

void TestRegistry::descriptionsAreWhole_data()
{
    QTest::addColumn<QString>("providerId");
    for (const Provider *provider : providers::all())
        QTest::newRow(qPrintable(provider->description().id)) << provider->description().id;
}

void TestRegistry::descriptionsAreWhole()
{
    QFETCH(QString, providerId);
    const core::ProviderDescription &description = providers::find(providerId)->description();
    static const QRegularExpression keyPattern(QStringLiteral("\\A[a-z][a-z0-9]*(-[a-z0-9]+)*\\z"));
    QVERIFY(!description.label.isEmpty());
    QVERIFY(!description.checks.isEmpty());
    QVERIFY(description.quota.requestsPerSecond > 0 && description.quota.burst > 0 && description.quota.inFlight > 0);
    QList<QList<core::FieldDescription>> lists{description.accountFields};
    for (const core::CheckDescription &check : description.checks) {
        QVERIFY(check.id.startsWith(providerId + u'/'));
        QVERIFY2(!check.label.isEmpty(), qPrintable(check.id));
        QVERIFY2(!check.openKeys.isEmpty(), qPrintable(check.id));
        lists.append(check.customerFields);
    }
    const auto ofCustomers = std::accumulate(lists.cbegin() + 1, lists.cend(), QList<core::FieldDescription>());
    for (const core::LoginDescription &login : description.logins) {
        QVERIFY(login.id.startsWith(providerId + u'/'));
        QVERIFY2(!login.label.isEmpty(), qPrintable(login.id));
        const auto &given = login.isForCustomer ? ofCustomers : description.accountFields;
        const core::FieldDescription *field = core::findField(given, login.givesKey);
        QVERIFY2(field != nullptr && field->isSecret, qPrintable(login.id));
        QVERIFY2(!field->isRequired, qPrintable(login.id)); // else nobody could do without it before the login
        for (const QString &key : login.accountKeys)
            QVERIFY2(core::findField(description.accountFields, key) != nullptr, qPrintable(key));
        for (const QString &key : login.customerKeys)
            QVERIFY2(core::findField(ofCustomers, key) != nullptr, qPrintable(key));
    }
    for (const auto &fields : std::as_const(lists)) {
        QSet<QString> keys;
        for (const core::FieldDescription &field : fields) {
            QVERIFY2(keyPattern.match(field.key).hasMatch(), qPrintable(field.key));
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys.insert(field.key);
            QVERIFY2(!field.label.isEmpty(), qPrintable(field.key));
            QVERIFY2(field.help.english().endsWith(u'.'), qPrintable(field.key));
            QVERIFY2(!field.isSecret || field.defaultValue.isEmpty(), qPrintable(field.key));
            const bool isFlagWord = field.defaultValue == u"true" || field.defaultValue == u"false";
            QVERIFY2(field.kind != core::FieldKind::Flag || isFlagWord, qPrintable(field.key));
        }
    }
}

void TestRegistry::hosts_data()
{
    QTest::addColumn<QString>("providerId");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("staging");
    QTest::addColumn<QString>("production");
    const auto row = [](const char *id, const char *key, const char *staging, const char *production) {
        QTest::newRow((QByteArray(id) + ' ' + key).constData())
            << QString::fromLatin1(id) << QString::fromLatin1(key) << QString::fromLatin1(staging)
            << QString::fromLatin1(production);
    };
    row("p100", "api", "https://partner-api-stage.p100.io", "https://partner-api.p100.io");
    row("transak", "api", "https://api-gateway-stg.transak.com", "https://api-gateway.transak.com");
    row("transak", "partner", "https://api-stg.transak.com", "https://api.transak.com");
    row("sumvin", "api", "", "https://api.sumvin.com");
    row("kriptomat", "api", "", "https://api.kriptomat.io");
    row("sumsub", "api", "https://api.sumsub.com", "https://api.sumsub.com");
}

void TestRegistry::hosts()
{
    QFETCH(QString, providerId);
    QFETCH(QString, key);
    QFETCH(QString, staging);
    QFETCH(QString, production);
    const core::ProviderDescription &description = providers::find(providerId)->description();
    core::Account account;
    account.environment = core::Environment::Staging;
    QCOMPARE(account.baseUrl(description, key), QUrl(staging));
    account.environment = core::Environment::Production;
    QCOMPARE(account.baseUrl(description, key), QUrl(production));
}

void TestRegistry::nothingPersonalIsOpen()
{
    const QStringList personal{QStringLiteral("email"),
                               QStringLiteral("name"),
                               QStringLiteral("firstName"),
                               QStringLiteral("lastName"),
                               QStringLiteral("surname"),
                               QStringLiteral("phone"),
                               QStringLiteral("address"),
                               QStringLiteral("date_of_birth"),
                               QStringLiteral("dob"),
                               QStringLiteral("city"),
                               QStringLiteral("postal_code"),
                               QStringLiteral("country"),
                               QStringLiteral("message"),
                               QStringLiteral("detail"),
                               QStringLiteral("description"),
                               QStringLiteral("sdkToken"),
                               QStringLiteral("kycUrl"),
                               QStringLiteral("accessToken"),
                               QStringLiteral("moderationComment"),
                               QStringLiteral("clientComment")};
    for (const Provider *provider : providers::all()) {
        for (const core::CheckDescription &check : provider->description().checks) {
            for (const QString &key : personal)
                QVERIFY2(!check.openKeys.contains(key), qPrintable(check.id + u' ' + key));
        }
    }
}

QTEST_APPLESS_MAIN(TestRegistry)
#include "test_registry.moc"
