// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/helptext.h"
#include "cli/lookupoptions.h"
#include "cli/providerlist.h"
#include "cli/terminaltext.h"

#include <QTemporaryFile>
#include <QTest>

using namespace kyc;
using namespace kyc::cli;

namespace {

const QString kSecretValue = QStringLiteral("hunter2-very-secret");

Parsed<LookupOptions> read(const QStringList &arguments)
{
    const auto given = parseOptions(lookupCommand(), arguments);
    return given ? readLookupOptions(*given) : Parsed<LookupOptions>(Misuse(given.error()));
}

} // namespace

/// What may be typed after "lookup", and what is said about what may not.
class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void everythingGiven();
    void misuse_data();
    void misuse();
    void numbers_data();
    void numbers();
    void separators_data();
    void separators();
    void companyCaMustBeAFile();
    void valuesWithEqualsSignsStayWhole();
    void helpGoesBeforeMistakes();
    void helpIsWellSet_data();
    void helpIsWellSet();
    void wrapping();
};

void TestOptions::defaults()
{
    const auto options = read({QStringLiteral("--check"), QStringLiteral("p100/kyc")});
    QVERIFY(options);
    QCOMPARE(options->checkIds, QStringList{QStringLiteral("p100/kyc")});
    QCOMPARE(options->environment, core::Environment::Staging);
    QVERIFY(options->baseUrl.isEmpty());
    QCOMPARE(options->format, Format::Table);
    QCOMPARE(options->runner.exchangeTimeout, std::chrono::seconds(15));
    QCOMPARE(options->runner.deadline, std::chrono::seconds(45));
    QVERIFY(!options->requestsPerSecond);
    QVERIFY(!options->inFlight);
    QCOMPARE(options->csv, TypedCsvOptions());
    QVERIFY2(!options->agent.isEmpty(), "the login name is the agent");
}

void TestOptions::everythingGiven()
{
    QTemporaryFile ca;
    QVERIFY(ca.open());
    const auto options = read({QStringLiteral("--check=p100/kyc"),
                               QStringLiteral("--check"),
                               QStringLiteral("sumvin/kyc"),
                               QStringLiteral("--base-url"),
                               QStringLiteral("http://127.0.0.1:8900/x"),
                               QStringLiteral("--field"),
                               QStringLiteral("external-user-id=u-1"),
                               QStringLiteral("--field=sumvin/org-id=o:e"),
                               QStringLiteral("--secret"),
                               QStringLiteral("api-key=env:NAME"),
                               QStringLiteral("--secret"),
                               QStringLiteral("personal-access-token=file:a=b"),
                               QStringLiteral("--customer"),
                               QStringLiteral("Maria"),
                               QStringLiteral("--company-ca"),
                               ca.fileName(),
                               QStringLiteral("--exchange-timeout"),
                               QStringLiteral("2.5"),
                               QStringLiteral("--deadline"),
                               QStringLiteral("10"),
                               QStringLiteral("--requests-per-second"),
                               QStringLiteral("0"),
                               QStringLiteral("--max-in-flight"),
                               QStringLiteral("50"),
                               QStringLiteral("--format"),
                               QStringLiteral("csv"),
                               QStringLiteral("--agent"),
                               QStringLiteral("ann"),
                               QStringLiteral("--reference"),
                               QStringLiteral("T-1"),
                               QStringLiteral("--separator"),
                               QStringLiteral(";"),
                               QStringLiteral("--bom"),
                               QStringLiteral("--no-formula-guard"),
                               QStringLiteral("--mask")});
    QVERIFY2(options, options ? "" : qPrintable(options.error().text()));
    QCOMPARE(options->checkIds, (QStringList{QStringLiteral("p100/kyc"), QStringLiteral("sumvin/kyc")}));
    QCOMPARE(options->environment, core::Environment::Custom);
    QCOMPARE(options->baseUrl, QUrl(QStringLiteral("http://127.0.0.1:8900/x")));
    QCOMPARE(options->fields.size(), 2);
    QCOMPARE(options->fields.at(0).key, QStringLiteral("external-user-id"));
    QCOMPARE(options->fields.at(1).providerId, QStringLiteral("sumvin"));
    QCOMPARE(options->fields.at(1).value, QStringLiteral("o:e"));
    QCOMPARE(options->secrets.at(0).source, (SecretSource{SecretSource::Kind::Environment, QStringLiteral("NAME")}));
    QCOMPARE(options->secrets.at(1).source, (SecretSource{SecretSource::Kind::File, QStringLiteral("a=b")}));
    QCOMPARE(options->customerLabel, QStringLiteral("Maria"));
    QCOMPARE(options->runner.companyCaFile, ca.fileName());
    QCOMPARE(options->runner.exchangeTimeout, std::chrono::milliseconds(2500));
    QCOMPARE(options->runner.deadline, std::chrono::seconds(10));
    QCOMPARE(options->requestsPerSecond, 0.0);
    QCOMPARE(options->inFlight, 50);
    QCOMPARE(options->format, Format::Csv);
    QCOMPARE(options->csv,
             (TypedCsvOptions{.separator = u';', .hasByteOrderMark = true, .isMasked = true, .isGuarded = false}));
    QCOMPARE(options->agent, QStringLiteral("ann"));
    QCOMPARE(options->reference, QStringLiteral("T-1"));
}

void TestOptions::misuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");

    const QStringList check{QStringLiteral("--check"), QStringLiteral("p100/kyc")};
    QTest::newRow("no check") << QStringList{} << QStringLiteral("at least one --check");
    QTest::newRow("check twice") << check + check << QStringLiteral("named twice");
    QTest::newRow("check without value") << QStringList{QStringLiteral("--check")} << QStringLiteral("--check");
    QTest::newRow("unknown option") << check + QStringList{QStringLiteral("--api-key=") + kSecretValue}
                                    << QStringLiteral("no option --api-key");
    QTest::newRow("a secret as an option")
        << check + QStringList{QStringLiteral("--") + kSecretValue} << QStringLiteral("not known here");
    QTest::newRow("a secret as a short option")
        << check + QStringList{QStringLiteral("-") + kSecretValue} << QStringLiteral("not known here");
    QTest::newRow("a secret on its own") << check + QStringList{kSecretValue} << QStringLiteral("belongs to no option");
    QTest::newRow("a secret after --") << check + QStringList{QStringLiteral("--"), kSecretValue}
                                       << QStringLiteral("belongs to no option");
    QTest::newRow("value for a switch") << check
            + QStringList{QStringLiteral("--format=csv"), QStringLiteral("--bom=") + kSecretValue}
                                        << QStringLiteral("--bom");
    QTest::newRow("option twice") << check
            + QStringList{QStringLiteral("--format=csv"), QStringLiteral("--format=json")}
                                  << QStringLiteral("--format may be given only once");
    QTest::newRow("secret typed out") << check
            + QStringList{QStringLiteral("--secret"), QStringLiteral("api-key=") + kSecretValue}
                                      << QStringLiteral("env:NAME");
    QTest::newRow("secret without key") << check + QStringList{QStringLiteral("--secret"), kSecretValue}
                                        << QStringLiteral("--secret wants key=value");
    QTest::newRow("secret with empty key")
        << check + QStringList{QStringLiteral("--secret"), QStringLiteral("=") + kSecretValue}
        << QStringLiteral("--secret wants key=value");
    QTest::newRow("secret with empty provider")
        << check + QStringList{QStringLiteral("--secret"), QStringLiteral("/api-key=") + kSecretValue}
        << QStringLiteral("--secret wants key=value");
    QTest::newRow("secret without source")
        << check + QStringList{QStringLiteral("--secret"), QStringLiteral("api-key=")}
        << QStringLiteral("a value after the '='");
    QTest::newRow("secret from a nameless variable")
        << check + QStringList{QStringLiteral("--secret"), QStringLiteral("api-key=env:")}
        << QStringLiteral("env:NAME");
    QTest::newRow("secret from a nameless file")
        << check + QStringList{QStringLiteral("--secret"), QStringLiteral("api-key=file:")}
        << QStringLiteral("file:PATH");
    QTest::newRow("stdin misspelt") << check + QStringList{QStringLiteral("--secret"), QStringLiteral("api-key=stdin:")}
                                    << QStringLiteral("stdin");
    QTest::newRow("stdin for two") << check
            + QStringList{QStringLiteral("--secret"), QStringLiteral("a=stdin"), QStringLiteral("--secret"),
                          QStringLiteral("b=stdin")}
                                   << QStringLiteral("Only one secret");
    QTest::newRow("field without value") << check + QStringList{QStringLiteral("--field"), QStringLiteral("user-id")}
                                         << QStringLiteral("--field wants key=value");
    QTest::newRow("environment and base URL")
        << check + QStringList{QStringLiteral("--environment=staging"), QStringLiteral("--base-url=https://a.b")}
        << QStringLiteral("exclude each other");
    QTest::newRow("environment custom") << check + QStringList{QStringLiteral("--environment=custom")}
                                        << QStringLiteral("staging or production");
    QTest::newRow("base URL without scheme")
        << check + QStringList{QStringLiteral("--base-url=api.example.com")} << QStringLiteral("--base-url wants");
    QTest::newRow("base URL of a file") << check + QStringList{QStringLiteral("--base-url=file:///etc/passwd")}
                                        << QStringLiteral("--base-url wants");
    QTest::newRow("base URL with a password")
        << check + QStringList{QStringLiteral("--base-url=https://a:") + kSecretValue + QStringLiteral("@b.c")}
        << QStringLiteral("--base-url wants");
    QTest::newRow("base URL with a query")
        << check + QStringList{QStringLiteral("--base-url=https://b.c/?key=") + kSecretValue}
        << QStringLiteral("--base-url wants");
    QTest::newRow("format") << check + QStringList{QStringLiteral("--format=xml")}
                            << QStringLiteral("table, json or csv");
    QTest::newRow("CSV options without CSV")
        << check + QStringList{QStringLiteral("--mask"), QStringLiteral("--format=json")}
        << QStringLiteral("--mask is for --format csv");
    QTest::newRow("CSV options with the table")
        << check + QStringList{QStringLiteral("--bom")} << QStringLiteral("--bom is for --format csv");
}

void TestOptions::misuse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const auto options = read(arguments);
    QVERIFY2(!options, "it was taken");
    const QString text = options.error().english();
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY2(!text.contains(kSecretValue), "it repeats what may be a secret");
}

void TestOptions::numbers_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<bool>("isTaken");

    QTest::newRow("a tenth of a second") << QStringLiteral("--deadline=0.1") << true;
    QTest::newRow("an hour") << QStringLiteral("--deadline=3600") << true;
    QTest::newRow("longer") << QStringLiteral("--deadline=3601") << false;
    QTest::newRow("no time at all") << QStringLiteral("--exchange-timeout=0") << false;
    QTest::newRow("negative") << QStringLiteral("--exchange-timeout=-1") << false;
    QTest::newRow("not a number") << QStringLiteral("--exchange-timeout=nan") << false;
    QTest::newRow("infinite") << QStringLiteral("--deadline=inf") << false;
    QTest::newRow("with a unit") << QStringLiteral("--deadline=5s") << false;
    QTest::newRow("empty") << QStringLiteral("--deadline=") << false;
    QTest::newRow("one in flight") << QStringLiteral("--max-in-flight=1") << true;
    QTest::newRow("none in flight") << QStringLiteral("--max-in-flight=0") << false;
    QTest::newRow("half in flight") << QStringLiteral("--max-in-flight=1.5") << false;
    QTest::newRow("slow") << QStringLiteral("--requests-per-second=0.5") << true;
    QTest::newRow("negative speed") << QStringLiteral("--requests-per-second=-1") << false;
}

void TestOptions::numbers()
{
    QFETCH(const QString, argument);
    QFETCH(const bool, isTaken);
    const auto options = read({QStringLiteral("--check=p100/kyc"), argument});
    QCOMPARE(options.has_value(), isTaken);
    if (!isTaken)
        QVERIFY(options.error().english().startsWith(argument.section(u'=', 0, 0)));
}

void TestOptions::separators_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isTaken");
    for (const char *taken : {",", ";", "|", "tab", "\t"})
        QTest::addRow("%s", taken) << QString::fromLatin1(taken) << true;
    for (const char *refused : {"", "\"", "a", "=", "\n", ",,", "TAB", "'"})
        QTest::addRow("not %s", refused) << QString::fromLatin1(refused) << false;
}

void TestOptions::separators()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isTaken);
    const auto options = read(
        {QStringLiteral("--check=p100/kyc"), QStringLiteral("--format=csv"), QStringLiteral("--separator=") + typed});
    QCOMPARE(options.has_value(), isTaken);
}

void TestOptions::companyCaMustBeAFile()
{
    for (const QString &path : {QStringLiteral("/nonexistent/ca.pem"), QStringLiteral("/")}) {
        const auto options = read({QStringLiteral("--check=p100/kyc"), QStringLiteral("--company-ca"), path});
        QVERIFY(!options);
        QVERIFY(options.error().english().contains(QStringLiteral("--company-ca")));
    }
}

void TestOptions::valuesWithEqualsSignsStayWhole()
{
    const auto options = read({QStringLiteral("--check=p100/kyc"), QStringLiteral("--field=external-user-id=a=b==/c")});
    QVERIFY(options);
    QCOMPARE(options->fields.front().value, QStringLiteral("a=b==/c"));
    QVERIFY(options->fields.front().providerId.isEmpty());
}

void TestOptions::helpGoesBeforeMistakes()
{
    for (const char *help : {"--help", "-h"}) {
        const auto options = parseOptions(lookupCommand(), {QStringLiteral("--nonsense"), QLatin1String(help)});
        QVERIFY(options);
        QVERIFY(options->contains(QStringLiteral("help")));
    }
}

void TestOptions::helpIsWellSet_data()
{
    QTest::addColumn<bool>("isLookup");
    QTest::newRow("lookup") << true;
    QTest::newRow("providers") << false;
}

void TestOptions::helpIsWellSet()
{
    QFETCH(const bool, isLookup);
    const CommandSpec command = isLookup ? lookupCommand() : providersCommand();
    const QString help = helpText(QStringLiteral("kyc-desk-cli"), command);
    for (const QString &line : help.split(u'\n')) {
        QVERIFY2(displayWidth(line) <= 80 || line.contains(QStringLiteral("kyc-desk-cli")), qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
    for (const OptionGroup &group : command.groups) {
        for (const OptionSpec &option : group.options) {
            QVERIFY2(help.contains(QStringLiteral("--") + option.name), qPrintable(option.name));
            QVERIFY2(!option.help.isEmpty(), qPrintable(option.name));
        }
    }
}

void TestOptions::wrapping()
{
    QCOMPARE(wrapped(QStringLiteral("aa bb cc"), 5), (QStringList{QStringLiteral("aa bb"), QStringLiteral("cc")}));
    QCOMPARE(wrapped(QStringLiteral("toolongword x"), 5),
             (QStringList{QStringLiteral("toolongword"), QStringLiteral("x")}));
    QCOMPARE(wrapped(QStringLiteral("a\nb"), 5), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(wrapped(QStringLiteral("日本 日本"), 5), (QStringList{QStringLiteral("日本"), QStringLiteral("日本")}));
    // Japanese has no blanks: broken between characters, but never so that a full stop begins a line.
    QCOMPARE(wrapped(QStringLiteral("これは、文です。"), 6),
             (QStringList{QStringLiteral("これ"), QStringLiteral("は、文"), QStringLiteral("です。")}));
    QCOMPARE(wrapped(QStringLiteral("say --check-all now"), 8),
             (QStringList{QStringLiteral("say"), QStringLiteral("--check-all"), QStringLiteral("now")}));
}

QTEST_GUILESS_MAIN(TestOptions)
#include "test_options.moc"
