// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/lookupplan.h"
#include "cli/storedplan.h"
#include "providers/registry.h"

#include <QTest>

using namespace kyc;
using namespace kyc::cli;

namespace {

const QString kValue = QStringLiteral("hunter2");

core::FieldDescription text(const char *key)
{
    core::FieldDescription field;
    field.key = QLatin1String(key);
    return field;
}

core::FieldDescription secret(const char *key)
{
    core::FieldDescription field = text(key);
    field.isSecret = true;
    return field;
}

core::ProviderDescription provider(const char *id, QList<core::FieldDescription> account,
                                   QList<core::CheckDescription> checks)
{
    core::ProviderDescription description;
    description.id = QLatin1String(id);
    description.hosts = {{QStringLiteral("api"), QUrl(QStringLiteral("https://staging.example.com")),
                          QUrl(QStringLiteral("https://example.com"))}};
    description.accountFields = std::move(account);
    description.checks = std::move(checks);
    return description;
}

core::CheckDescription check(const char *id, QList<core::FieldDescription> fields)
{
    core::CheckDescription description;
    description.id = QLatin1String(id);
    description.customerFields = std::move(fields);
    return description;
}

/// Two providers that share some keys, in every way keys can be shared, and one without staging hosts.
const QList<const core::ProviderDescription *> &providers()
{
    static const core::ProviderDescription alpha = provider(
        "alpha", {secret("key"), text("region"), secret("shared-secret")},
        {check("alpha/kyc", {text("user"), text("email")}), check("alpha/id", {text("user"), secret("token")})});
    static const core::ProviderDescription beta =
        provider("beta", {text("key"), text("email"), secret("shared-secret")}, {check("beta/kyc", {text("user")})});
    static const core::ProviderDescription gamma = [] {
        core::ProviderDescription description = provider("gamma", {}, {check("gamma/kyc", {secret("token")})});
        description.hosts.front().staging.clear();
        return description;
    }();
    static const QList<const core::ProviderDescription *> all{&alpha, &beta, &gamma};
    return all;
}

Parsed<LookupPlan> plan(const QStringList &arguments)
{
    const auto given = parseOptions(lookupCommand(), arguments);
    if (!given)
        return Misuse(given.error());
    const auto options = readLookupOptions(*given);
    if (!options)
        return Misuse(options.error());
    return planLookups(*options, providers());
}

core::Account stored(const char *name, core::Environment environment, const QUrl &url = {})
{
    core::Account account;
    account.id = account.name = QLatin1String(name);
    account.providerId = QStringLiteral("sumvin");
    account.environment = environment;
    account.customBaseUrl = url;
    return account;
}

/// For these accounts, with a token of the customer or without.
Parsed<LookupPlan> planStored(const QList<const core::Account *> &accounts, bool hasToken)
{
    QStringList arguments;
    for (const core::Account *account : accounts)
        arguments << QStringLiteral("--account") << account->name;
    if (hasToken)
        arguments << QStringLiteral("--secret") << QStringLiteral("personal-access-token=env:KYC_TEST_TOKEN");
    const auto given = parseOptions(lookupCommand(), arguments);
    if (!given)
        return Misuse(given.error());
    const auto options = readLookupOptions(*given);
    if (!options)
        return Misuse(options.error());
    QList<const core::ProviderDescription *> descriptions;
    for (const providers::Provider *provider : providers::all())
        descriptions.append(&provider->description());
    return planStoredLookups(*options, accounts, descriptions);
}

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Which value goes to whom: above all, which secret.
class TestLookupPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneAccountAProviderOneQuestionACheck();
    void aKeyServesAllThatKnowIt();
    void aSecretGoesToItsProviderAlone();
    void aSecretOfTheCustomerGoesToItsCheckAlone();
    void aSecretOfTheCustomerIsForOneAddress();
    void qualifiedKeysGoWhereTheySay();
    void variablesAreForgottenAfterwards();
    void secretsAreNotReadWhenTheRestIsWrong();
    void oneVariableForTwoKeys();
    void quota_data();
    void quota();
    void misuse_data();
    void misuse();
};

void TestLookupPlan::init()
{
    qputenv("KYC_TEST_KEY", "key of alpha");
    qputenv("KYC_TEST_TOKEN", "token of the customer");
}

void TestLookupPlan::oneAccountAProviderOneQuestionACheck()
{
    const auto made =
        plan(words("--check beta/kyc --check alpha/kyc --check alpha/id --base-url https://proxy.example.com"));
    QVERIFY(made);
    QCOMPARE(made->accounts.size(), 2U);
    QCOMPARE(made->questions.size(), 3U);
    QCOMPARE(made->questions.at(0).checkId, QStringLiteral("beta/kyc"));
    QCOMPARE(made->questions.at(1).account, made->questions.at(2).account);
    const core::Account &account = made->accounts.at(made->questions.at(1).account);
    QCOMPARE(account.providerId, QStringLiteral("alpha"));
    QCOMPARE(account.environment, core::Environment::Custom);
    QCOMPARE(account.customBaseUrl, QUrl(QStringLiteral("https://proxy.example.com")));
}

void TestLookupPlan::aKeyServesAllThatKnowIt()
{
    const auto made =
        plan(words("--check alpha/kyc --check alpha/id --check beta/kyc --field user=u-1 --field region=eu"));
    QVERIFY(made);
    for (const LookupPlan::Question &question : made->questions)
        QCOMPARE(question.customer.text(QStringLiteral("user")), QStringLiteral("u-1"));
    QCOMPARE(made->accounts.at(0).fields.text(QStringLiteral("region")), QStringLiteral("eu"));
    QVERIFY(!made->accounts.at(1).fields.contains(QStringLiteral("region")));
}

void TestLookupPlan::aSecretGoesToItsProviderAlone()
{
    const auto made = plan(words("--check alpha/kyc --check beta/kyc --secret key=env:KYC_TEST_KEY"));
    QVERIFY(made);
    const core::Secret *given = made->accounts.at(0).fields.secret(QStringLiteral("key"));
    QVERIFY(given != nullptr && given->equals(core::Secret::fromText(u"key of alpha")));
    QVERIFY2(!made->accounts.at(1).fields.contains(QStringLiteral("key")), "alpha's secret was handed to beta");
}

void TestLookupPlan::aSecretOfTheCustomerGoesToItsCheckAlone()
{
    const auto made = plan(words("--check alpha/kyc --check alpha/id --secret token=env:KYC_TEST_TOKEN"));
    QVERIFY(made);
    QVERIFY(!made->questions.at(0).customer.contains(QStringLiteral("token")));
    QVERIFY(made->questions.at(1).customer.secret(QStringLiteral("token")) != nullptr);
    QVERIFY(!made->accounts.at(0).fields.contains(QStringLiteral("token")));
}

void TestLookupPlan::aSecretOfTheCustomerIsForOneAddress()
{
    const core::Account real = stored("real", core::Environment::Production);
    const core::Account again = stored("again", core::Environment::Production);
    const core::Account lookAlike =
        stored("look-alike", core::Environment::Custom, QUrl(QStringLiteral("https://api.sumvln.example")));
    const auto refused = planStored({&real, &again, &lookAlike}, true);
    QVERIFY2(!refused, "one token for two addresses");
    QVERIFY2(refused.error().english().contains(QStringLiteral("again and look-alike")),
             qPrintable(refused.error().english()));
    QVERIFY(planStored({&real, &lookAlike}, false));
    init(); // a variable is read once
    const auto made = planStored({&real, &again}, true);
    QVERIFY2(made, made ? "" : qPrintable(made.error().english()));
    QCOMPARE(made->questions.size(), 2U);
    for (const LookupPlan::Question &question : made->questions)
        QVERIFY(question.customer.contains(QStringLiteral("personal-access-token")));
}

void TestLookupPlan::qualifiedKeysGoWhereTheySay()
{
    const auto made =
        plan(words("--check alpha/kyc --check beta/kyc --secret alpha/key=env:KYC_TEST_KEY --field beta/key=public "
                   "--field alpha/email=customer@example.com --field beta/email=login@example.com "
                   "--secret beta/shared-secret=env:KYC_TEST_TOKEN"));
    QVERIFY2(made, made ? "" : qPrintable(made.error().english()));
    QCOMPARE(made->accounts.at(1).fields.text(QStringLiteral("key")), QStringLiteral("public"));
    QCOMPARE(made->questions.at(0).customer.text(QStringLiteral("email")), QStringLiteral("customer@example.com"));
    QCOMPARE(made->accounts.at(1).fields.text(QStringLiteral("email")), QStringLiteral("login@example.com"));
    QVERIFY(!made->accounts.at(0).fields.contains(QStringLiteral("shared-secret")));
    QVERIFY(made->accounts.at(1).fields.contains(QStringLiteral("shared-secret")));
}

void TestLookupPlan::variablesAreForgottenAfterwards()
{
    QVERIFY(plan(words("--check alpha/kyc --secret key=env:KYC_TEST_KEY")));
    QVERIFY(!qEnvironmentVariableIsSet("KYC_TEST_KEY"));
}

void TestLookupPlan::secretsAreNotReadWhenTheRestIsWrong()
{
    QVERIFY(!plan(words("--check alpha/kyc --secret key=env:KYC_TEST_KEY --field nonsense=1")));
    QVERIFY(qEnvironmentVariableIsSet("KYC_TEST_KEY"));
}

void TestLookupPlan::oneVariableForTwoKeys()
{
    const auto made = plan(words("--check alpha/id --secret key=env:KYC_TEST_KEY --secret token=env:KYC_TEST_KEY"));
    QVERIFY(made);
    QVERIFY(made->accounts.front().fields.contains(QStringLiteral("key")));
    QVERIFY(made->questions.front().customer.contains(QStringLiteral("token")));
}

void TestLookupPlan::quota_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<int>("burst");
    QTest::addColumn<int>("inFlight");
    QTest::newRow("the provider's own") << QString() << 5.0 << 5 << 6;
    QTest::newRow("faster") << QStringLiteral("--requests-per-second=50") << 50.0 << 50 << 6;
    QTest::newRow("slower than one a second") << QStringLiteral("--requests-per-second=0.2") << 0.2 << 1 << 6;
    QTest::newRow("without limit") << QStringLiteral("--requests-per-second=0 --max-in-flight=60") << 0.0 << 1 << 60;
}

void TestLookupPlan::quota()
{
    QFETCH(const QString, options);
    const auto made = plan(words("--check alpha/kyc") + options.split(u' ', Qt::SkipEmptyParts));
    QVERIFY(made);
    const core::Quota quota = made->accounts.front().quota.value();
    QTEST(quota.requestsPerSecond, "perSecond");
    QTEST(quota.burst, "burst");
    QTEST(quota.inFlight, "inFlight");
}

void TestLookupPlan::misuse_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *options, const char *said) {
        QTest::newRow(name) << QString::fromLatin1(options) << QString::fromLatin1(said);
    };
    row("unknown check", "--check hunter2/kyc", "alpha/kyc, alpha/id, beta/kyc, gamma/kyc");
    row("no hosts in staging", "--check gamma/kyc", "gamma has no staging address");
    row("unknown field", "--check beta/kyc --field hunter2=1", "They know: email, key, user");
    row("field of a check not asked", "--check beta/kyc --field region=eu", "They know: email, key, user");
    row("field of another provider", "--check alpha/kyc --check beta/kyc --field beta/region=hunter2",
        "none of the checks asked knows");
    row("unknown secret", "--check beta/kyc --secret hunter2=stdin", "They know: shared-secret");
    row("a check without secrets", "--check gamma/kyc --environment production --field hunter2=1", "They know: -");
    row("secret as a field", "--check alpha/kyc --field key=hunter2", "--secret key=env:NAME");
    row("qualified secret as a field", "--check alpha/kyc --field alpha/key=hunter2", "--secret alpha/key=env:NAME");
    row("secret here, plain there", "--check alpha/kyc --check beta/kyc --field key=hunter2", "--field beta/key=VALUE");
    row("field as a secret", "--check beta/kyc --secret key=stdin", "give it as --field key=VALUE");
    row("one secret for two providers", "--check alpha/kyc --check beta/kyc --secret shared-secret=stdin",
        "alpha/shared-secret, beta/shared-secret");
    row("customer's here, account's there", "--check alpha/kyc --check beta/kyc --field email=hunter2",
        "alpha/email, beta/email");
    row("field twice", "--check alpha/kyc --field user=1 --field user=2", "user is given twice");
    row("field twice, once qualified", "--check alpha/kyc --field user=1 --field alpha/user=2",
        "alpha/user is given twice");
    row("secret twice", "--check alpha/kyc --secret key=env:A --secret key=env:B", "key is given twice");
    row("variable not set", "--check alpha/kyc --secret key=env:KYC_hunter2",
        "The environment variable for the secret key is not set");
}

void TestLookupPlan::misuse()
{
    QFETCH(const QString, options);
    QFETCH(const QString, said);
    const auto made = plan(options.split(u' '));
    QVERIFY2(!made, "it was taken");
    const QString text = made.error().english();
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY2(!text.contains(kValue), "it repeats what may be a secret");
}

QTEST_GUILESS_MAIN(TestLookupPlan)
#include "test_lookupplan.moc"
