// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/secretkeys.h"
#include "services/storedsecret.h"

#include <QTest>

using namespace kyc;
using core::ErrorCause;
using core::Secret;
using services::StoredSecret;

namespace {

Secret secret(const QByteArray &bytes)
{
    return Secret(QByteArray(bytes));
}

StoredSecret specimen(const QByteArray &bytes = "the key")
{
    return {{QStringLiteral("https://a:443"), QStringLiteral("https://b:8443")},
            QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 8), Qt::UTC),
            true,
            secret(bytes)};
}

core::Account account(core::Environment environment, const QString &address = {})
{
    core::Account account;
    account.providerId = QStringLiteral("p100");
    account.environment = environment;
    account.customBaseUrl = QUrl(address);
    return account;
}

} // namespace

/// How a secret lies with a keeper: its envelope and its key.
class TestStoredSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasSealed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text") << QByteArray("the key");
        QTest::newRow("line ends in it") << QByteArray("a\nb\n\nc\n");
        QTest::newRow("every byte") << QByteArray("\x00\x01\xff\"{}\n", 7);
        QTest::newRow("long") << QByteArray(64 * 1024, 'k');
    }
    void comesBackAsItWasSealed()
    {
        QFETCH(QByteArray, bytes);
        const auto opened = services::unseal(services::seal(specimen(bytes)));
        QVERIFY(opened);
        QCOMPARE(opened->origins, specimen().origins);
        QCOMPARE(opened->expiresAt, specimen().expiresAt);
        QVERIFY(opened->isGranted);
        QVERIFY(opened->bytes.equals(secret(bytes)));
    }

    void anEndThatNobodyKnowsStaysUnknown()
    {
        StoredSecret entered = specimen();
        entered.expiresAt.reset();
        entered.isGranted = false;
        const auto opened = services::unseal(services::seal(entered));
        QVERIFY(opened && !opened->expiresAt && !opened->isGranted);
    }

    void everyCutIsSeen()
    {
        const Secret whole = services::seal(specimen());
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto opened = services::unseal(secret(whole.open().first(size).toByteArray()));
            QVERIFY2(!opened, qPrintable(QString::number(size)));
            QCOMPARE(opened.error().cause, ErrorCause::VaultEntryDamaged);
        }
        QVERIFY(!services::unseal(secret(whole.open().toByteArray() + 'x')));
    }

    void refusesWhatIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("envelope");
        QTest::addColumn<ErrorCause>("cause");
        QTest::newRow("a bare key") << QByteArray("the-key") << ErrorCause::VaultEntryDamaged;
        QTest::newRow("a bare key on a line") << QByteArray("the-key\n") << ErrorCause::VaultEntryDamaged;
        QTest::newRow("no version") << QByteArray("{\"origins\":[],\"size\":1}\nk") << ErrorCause::VaultEntryDamaged;
        QTest::newRow("version 0") << QByteArray("{\"version\":0,\"size\":1}\nk") << ErrorCause::VaultEntryDamaged;
        QTest::newRow("a later version") << QByteArray("{\"version\":2}\nk") << ErrorCause::VaultTooNew;
        QTest::newRow("no size") << QByteArray("{\"version\":1}\nk") << ErrorCause::VaultEntryDamaged;
        QTest::newRow("nothing in it") << QByteArray("{\"version\":1,\"size\":0}\n") << ErrorCause::VaultEntryDamaged;
        QTest::newRow("origins no list") << QByteArray("{\"version\":1,\"size\":1,\"origins\":\"a\"}\nk")
                                         << ErrorCause::VaultEntryDamaged;
        QTest::newRow("an end that is no time")
            << QByteArray("{\"version\":1,\"size\":1,\"expiresAt\":\"soon\"}\nk") << ErrorCause::VaultEntryDamaged;
    }
    void refusesWhatIsDamaged()
    {
        QFETCH(QByteArray, envelope);
        const auto opened = services::unseal(secret(envelope));
        QVERIFY(!opened);
        QTEST(opened.error().cause, "cause");
    }

    void originsAreSchemeHostAndPort_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("origin");
        QTest::newRow("usual port") << "https://kyc.example.com" << "https://kyc.example.com:443";
        QTest::newRow("usual port, named") << "https://kyc.example.com:443/a" << "https://kyc.example.com:443";
        QTest::newRow("another port") << "https://kyc.example.com:444" << "https://kyc.example.com:444";
        QTest::newRow("another scheme") << "http://127.0.0.1" << "http://127.0.0.1:80";
        QTest::newRow("capitals") << "https://KYC.Example.com" << "https://kyc.example.com:443";
        QTest::newRow("a look-alike") << QString::fromUtf8("https://k\u0443c.example.com")
                                      << "https://xn--kc-xwc.example.com:443";
    }
    void originsAreSchemeHostAndPort()
    {
        QFETCH(QString, address);
        QFETCH(QString, origin);
        const QStringList origins = services::originsOf(account(core::Environment::Custom, address));
        if (QByteArray(QTest::currentDataTag()) == "a look-alike") {
            QCOMPARE(origins.size(), 1);
            QVERIFY(origins.constFirst().contains(QStringLiteral("://xn--")));
        } else {
            QCOMPARE(origins, QStringList{origin});
        }
    }

    void originsAreOfEveryHost()
    {
        core::Account transak;
        transak.providerId = QStringLiteral("transak");
        transak.environment = core::Environment::Production;
        const QStringList production = services::originsOf(transak);
        QVERIFY(production.size() > 1);
        transak.environment = core::Environment::Staging;
        const QStringList staging = services::originsOf(transak);
        for (const QString &origin : staging)
            QVERIFY(!production.contains(origin));
    }

    void keysOfAnAccountLieBelowItsPrefix()
    {
        const QString prefix = services::accountPrefix(QStringLiteral("a-1"));
        QVERIFY(services::secretKey(QStringLiteral("a-1"), QStringLiteral("api-key")).startsWith(prefix));
        QVERIFY(services::customerKey(QStringLiteral("a-1"), QStringLiteral("t"), QStringLiteral("p"),
                                      secret("0123456789abcdef0123456789abcdef"))
                    .startsWith(prefix));
        QVERIFY(!services::secretKey(QStringLiteral("a-10"), QStringLiteral("api-key")).startsWith(prefix));
        QVERIFY(!services::saltKey().startsWith(prefix));
    }

    void aCustomersKeyTellsNobodyWhoItIs()
    {
        const auto key = [](const char *id, const char *field, const QString &person, const QByteArray &salt) {
            return services::customerKey(QLatin1String(id), QLatin1String(field), person, secret(salt + salt));
        };
        const QString maria = key("a", "t", QStringLiteral("Maria@Example.com"), "0123456789abcdef");
        QVERIFY(!maria.contains(QStringLiteral("maria"), Qt::CaseInsensitive));
        QCOMPARE(maria, key("a", "t", QStringLiteral(" maria@example.COM"), "0123456789abcdef"));
        QVERIFY(maria != key("a", "t", QStringLiteral("mario@example.com"), "0123456789abcdef"));
        QVERIFY(maria != key("a", "t", QStringLiteral("maria@example.com"), "0123456789abcdeF"));
        const auto hash = [](const QString &text) { return text.section(u'/', 4, 4); };
        QCOMPARE(hash(maria).size(), 32);
        QVERIFY(hash(maria) != hash(key("b", "t", QStringLiteral("maria@example.com"), "0123456789abcdef")));
        QVERIFY(hash(maria) != hash(key("a", "u", QStringLiteral("maria@example.com"), "0123456789abcdef")));
        QVERIFY(!services::freshSalt().equals(services::freshSalt()));
        QVERIFY(services::isSalt(services::freshSalt()));
        QVERIFY(!services::isSalt(secret("0123456789abcdef0123456789abcde")));
        QVERIFY(!services::isSalt(Secret()));
    }
};

QTEST_GUILESS_MAIN(TestStoredSecret)
#include "test_storedsecret.moc"
