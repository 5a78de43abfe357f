// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "integration/loginbench.h"
#include "services/auditwatch.h"
#include "support/trailbench.h"

using namespace kyc;
using test::customer;
using test::LoginBench;
using test::outcome;

namespace {

const QString kPerson = QStringLiteral("done-approved@example.com");

core::Fields approvedCustomer()
{
    return customer({{QStringLiteral("email"), kPerson}, {QStringLiteral("quote-id"), QStringLiteral("quote-canary")}},
                    {{QStringLiteral("share-token"), "share-done-approved"}});
}

/// Logins at the simulated providers, and an audit that is told of them.
struct AuditedLogins
{
    AuditedLogins() : watch(*audit.trail, audit.session, audit.settings)
    {
        if (!audit.open())
            qFatal("no audit");
        watch.follow(logins.broker);
    }

    [[nodiscard]] QList<records::AuditLine> entries() const
    {
        QList<records::AuditLine> entries = audit.lines();
        entries.removeIf([](const records::AuditLine &line) { return line.entry.action != "login"; });
        return entries;
    }
    [[nodiscard]] QStringList told() const
    {
        QStringList told;
        for (const records::AuditLine &line : entries())
            told.append(QString::fromUtf8(line.entry.outcome + ' ' + line.entry.check).trimmed());
        return told;
    }

    LoginBench logins;
    test::TrailBench audit;
    services::AuditWatch watch;
};

} // namespace

/// The audit knows of each login and each proof of a credential, whoever wanted it.
class TestAuditLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenThatIsMintedByItself();
    void whatAProviderRefuses_data();
    void whatAProviderRefuses();
    void aCustomersLoginIsAboutThem();
    void aCredentialIsTested();
};

void TestAuditLogins::aTokenThatIsMintedByItself()
{
    AuditedLogins bench;
    QVERIFY(bench.logins.open());
    const QString id = bench.logins.addMinting();
    static_cast<void>(
        LoginBench::said(bench.logins.lookUp(id, QStringLiteral("transak/reliance"), approvedCustomer())));
    QCOMPARE(bench.told(), QStringList{QStringLiteral("granted transak/partner-token")});
    QCOMPARE(bench.entries().first().entry.account, id.toUtf8());
    QVERIFY(bench.entries().first().entry.customer.isEmpty()); // the token is the account's
}

void TestAuditLogins::whatAProviderRefuses_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("begins");
    QTest::newRow("the secret") << QStringLiteral("401") << QStringLiteral("refused ");
    QTest::newRow("it is down") << QStringLiteral("500") << QStringLiteral("failed ProviderDown ");
    QTest::newRow("connection lost") << QStringLiteral("cut") << QStringLiteral("failed Connection");
}

void TestAuditLogins::whatAProviderRefuses()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, begins);
    AuditedLogins bench;
    QVERIFY(bench.logins.open({QStringLiteral("--fault"), fault + QStringLiteral("@transak/partner-token#1")}));
    const QString id = bench.logins.addMinting();
    static_cast<void>(
        LoginBench::said(bench.logins.lookUp(id, QStringLiteral("transak/reliance"), approvedCustomer())));
    QCOMPARE(bench.told().size(), 1);
    QVERIFY2(bench.told().first().startsWith(begins), qPrintable(bench.told().first()));
    QVERIFY2(bench.told().first().endsWith(u" transak/partner-token"), qPrintable(bench.told().first()));
}

void TestAuditLogins::aCustomersLoginIsAboutThem()
{
    AuditedLogins bench;
    QVERIFY(bench.logins.open());
    const QString id = bench.logins.addMinting();
    const auto login = bench.logins.broker.logIn(id, QStringLiteral("transak/customer-login"), approvedCustomer());
    QVERIFY(bench.logins.waitForQuestions(1));
    bench.logins.broker.decline(bench.logins.question().id);
    QVERIFY(LoginBench::waitFor(login));
    QCOMPARE(bench.told(), QStringList{QStringLiteral("failed LoginDeclined transak/customer-login")});
    const records::AuditEntry entry = bench.entries().first().entry;
    QCOMPARE(entry.customer, records::AuditKeys(bench.audit.key).customerHash(kPerson));
    for (const QByteArray &text : {entry.account, entry.check, entry.outcome, entry.agent})
        QVERIFY(!text.contains("done-approved") && !text.contains("canary"));
}

void TestAuditLogins::aCredentialIsTested()
{
    AuditedLogins bench;
    QVERIFY(bench.logins.open());
    const QString good = bench.logins.addMinting();
    QVERIFY(outcome(bench.logins.broker.test(good)).has_value());
    QVERIFY2(bench.told().contains(QStringLiteral("test passed")), qPrintable(bench.told().join(u'|')));
    const QString bad = bench.logins.addMinting({}, "no-such-secret-canary");
    QVERIFY(!outcome(bench.logins.broker.test(bad)));
    QVERIFY2(bench.told().last().startsWith(u"test refused "), qPrintable(bench.told().join(u'|')));
    QCOMPARE(bench.entries().last().entry.account, bad.toUtf8());
}

QTEST_GUILESS_MAIN(TestAuditLogins)
#include "test_auditlogins.moc"
