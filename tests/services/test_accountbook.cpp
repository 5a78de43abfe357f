// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/accountbook.h"

#include "providers/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace kyc;
using services::AccountBook;

namespace {

core::Account account(const QString &name)
{
    core::Account account;
    account.name = name;
    account.providerId = QStringLiteral("p100");
    account.fields.setSecret(QStringLiteral("api-key"), core::Secret(QByteArray("k")));
    return account;
}

} // namespace

class TestAccountBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsFindsReplacesAndRemoves()
    {
        AccountBook book;
        const QSignalSpy changes(&book, &AccountBook::changed);
        const QString id = book.add(account(QStringLiteral("one")));
        QVERIFY(!id.isEmpty());
        QVERIFY(book.add(account(QStringLiteral("two"))) != id);
        QCOMPARE(book.find(id)->name, QStringLiteral("one"));
        QCOMPARE(book.findByName(QStringLiteral("two"))->name, QStringLiteral("two"));
        QVERIFY(!book.findByName(QStringLiteral("Two")));

        core::Account renamed = book.find(id)->clone();
        renamed.name = QStringLiteral("uno");
        book.replace(std::move(renamed));
        QCOMPARE(book.accounts().front().name, QStringLiteral("uno"));
        QCOMPARE(changes.count(), 3);

        core::Account stranger = account(QStringLiteral("stranger"));
        stranger.id = QStringLiteral("no such id");
        book.replace(std::move(stranger));
        book.remove(QStringLiteral("no such id"));
        QCOMPARE(changes.count(), 3);
        QCOMPARE(book.accounts().size(), 2U);

        book.remove(id);
        QVERIFY(!book.find(id));
        QCOMPARE(changes.count(), 4);
    }

    void aGoodAccountHasNoProblem()
    {
        const AccountBook book;
        QVERIFY(book.problems(account(QStringLiteral("p100"))).isEmpty());
    }

    void namesMustBeGivenAndUnique()
    {
        AccountBook book;
        const QString id = book.add(account(QStringLiteral("p100")));
        QVERIFY(book.problems(account(QStringLiteral("  "))).contains(QStringLiteral("name")));
        QVERIFY(book.problems(account(QStringLiteral(" p100 "))).contains(QStringLiteral("name")));
        QVERIFY(book.problems(*book.find(id)).isEmpty()); // its own name is no clash
    }

    void requiredFieldsMustBeThere()
    {
        const AccountBook book;
        core::Account bare = account(QStringLiteral("p100"));
        bare.fields.remove(QStringLiteral("api-key"));
        QCOMPARE(book.problems(bare).keys(), QStringList{QStringLiteral("api-key")});
        bare.providerId = QStringLiteral("nobody");
        QCOMPARE(book.problems(bare).keys(), QStringList{QStringLiteral("provider")});
    }

    void anEnvironmentWithoutAHostIsNamed()
    {
        const AccountBook book;
        core::Account sumvin = account(QStringLiteral("sumvin"));
        sumvin.providerId = QStringLiteral("sumvin");
        sumvin.environment = core::Environment::Staging; // none is known
        QVERIFY(book.problems(sumvin).contains(QStringLiteral("environment")));
        sumvin.environment = core::Environment::Production;
        QVERIFY(!book.problems(sumvin).contains(QStringLiteral("environment")));
    }

    void customAddressesMustBeSafe_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("https") << QStringLiteral("https://kyc.example.com") << true;
        QTest::newRow("https with prefix") << QStringLiteral("https://kyc.example.com/p100") << true;
        QTest::newRow("http on loopback") << QStringLiteral("http://127.0.0.1:8900") << true;
        QTest::newRow("http elsewhere") << QStringLiteral("http://kyc.example.com") << false;
        QTest::newRow("http on a look-alike") << QStringLiteral("http://127.0.0.1.example.com") << false;
        QTest::newRow("another scheme") << QStringLiteral("ftp://127.0.0.1") << false;
        QTest::newRow("no scheme") << QStringLiteral("kyc.example.com") << false;
        QTest::newRow("user in it") << QStringLiteral("https://user:pw@kyc.example.com") << false;
        QTest::newRow("query in it") << QStringLiteral("https://kyc.example.com/?a=b") << false;
        QTest::newRow("hash in it") << QStringLiteral("https://kyc.example.com/#x") << false;
        QTest::newRow("no host") << QStringLiteral("https://") << false;
        QTest::newRow("empty") << QString() << false;
    }
    void customAddressesMustBeSafe()
    {
        QFETCH(QString, address);
        const AccountBook book;
        core::Account custom = account(QStringLiteral("custom"));
        custom.environment = core::Environment::Custom;
        custom.customBaseUrl = QUrl(address);
        QTEST(!book.problems(custom).contains(QStringLiteral("base-url")), "isFine");
    }
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "test_accountbook.moc"
