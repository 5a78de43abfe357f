// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/result.h"
#include "providers/blotter.h"

#include <QTest>

using namespace kyc;

namespace {

providers::Blotter blotterOf(const QByteArray &secret)
{
    core::Fields fields;
    fields.setSecret(QStringLiteral("secret"), core::Secret(QByteArray(secret)));
    providers::Blotter blotter;
    blotter.addSecrets(fields);
    return blotter;
}

core::Verification saying(const QString &text)
{
    core::Verification verification;
    verification.status = core::Status::Approved;
    verification.reasons = {{text, text, core::Message("Says %1", {text}), core::Audience::Internal, {}}};
    verification.steps = {{QStringLiteral("step"), core::Message("Step %1", {text}), core::StepState::Open, text}};
    verification.ids = {{QStringLiteral("id"), text}};
    verification.raw = {{QStringLiteral("raw"), text}};
    verification.notes = {core::Message("Note %1", {text})};
    verification.evidence = {{text, text.toUtf8()}};
    return verification;
}

} // namespace

class TestBlotter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void everyPlaceOfAVerification();
    void everyPlaceOfAnError();
    void evidenceStaysAsItCame();
    void secretsBehindJsonEscapes_data();
    void secretsBehindJsonEscapes();
    void manySecrets();
    void textsThatAreNoSecretsStay();
};

void TestBlotter::texts_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *secret, const char *said, const char *expected) {
        QTest::newRow(name) << QByteArray(secret) << QString::fromUtf8(said) << QString::fromUtf8(expected);
    };
    row("as it is", "token-1", "bad token-1!", "bad ***!");
    row("twice", "token-1", "token-1token-1", "******");
    row("percent-encoded", "a/b+c=d e", "x=a%2Fb%2Bc%3Dd%20e", "x=***");
    row("percent-encoded, small letters", "a/b+c=d e", "x=a%2fb%2bc%3dd%20e", "x=***");
    row("with escaped slashes", "abc/def", "abc\\/def", "***");
    row("of any script", "p\xc3\xa4ssw\xc3\xb6rt", "p\xc3\xa4ssw\xc3\xb6rt?", "***?");
    row("six bytes", "abcdef", "abcdef", "***");
    row("five bytes stay", "abcde", "abcde", "abcde");
    row("a part stays", "abcdefgh", "abcdefg", "abcdefg");
    row("another case stays", "abcdefgh", "ABCDEFGH", "ABCDEFGH");
    row("nothing said", "abcdefgh", "", "");
}

void TestBlotter::texts()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, said);
    QFETCH(QString, expected);
    QCOMPARE(blotterOf(secret).blotted(said), expected);
}

void TestBlotter::everyPlaceOfAVerification()
{
    const QString secret = QStringLiteral("token-0123456789");
    const core::Verification blotted = blotterOf(secret.toUtf8()).blotted(saying(u'<' + secret + u'>'));
    QCOMPARE(blotted, saying(QStringLiteral("<***>")));
}

void TestBlotter::everyPlaceOfAnError()
{
    core::Error error =
        core::failure(core::ErrorKind::Unauthorized, core::ErrorCause::KeyWrong, {QStringLiteral("token-1")}).value();
    error.providerMessage = QStringLiteral("token-1 is bad");
    error.providerCode = QStringLiteral("token-1");
    error = blotterOf("token-1").blotted(error);
    QCOMPARE(error.args, QStringList{QStringLiteral("***")});
    QCOMPARE(error.providerMessage, QStringLiteral("*** is bad"));
    QCOMPARE(error.providerCode, QStringLiteral("***"));
    QCOMPARE(error.kind, core::ErrorKind::Unauthorized);
}

void TestBlotter::evidenceStaysAsItCame()
{
    const QByteArray body("{ \"b\" : [1.50, \"\\u0041\"],\n \"a\":\"\xef\xbb\xbf"
                          "x\", \"n\":12345678901234567890 }");
    core::Verification verification;
    verification.evidence = {{QStringLiteral("GET /x"), body}};
    QCOMPARE(blotterOf("token-1").blotted(verification).evidence.constFirst().body, body);
}

void TestBlotter::secretsBehindJsonEscapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a letter escaped") << QByteArray(R"({"message":"bad \u0074oken-1"})");
    QTest::newRow("all escaped") << QByteArray(R"({"m":["\u0074\u006f\u006b\u0065\u006e\u002d\u0031"]})");
    QTest::newRow("within a list of objects") << QByteArray(R"({"m":[1,{"x":"tok\u0065n-1"}]})");
    QTest::newRow("as a key") << QByteArray(R"({"\u0074oken-1":1})");
    QTest::newRow("once plain, once escaped") << QByteArray(R"({"a":"token-1","b":"toke\u006e-1"})");
}

void TestBlotter::secretsBehindJsonEscapes()
{
    QFETCH(QByteArray, body);
    core::Verification verification;
    verification.evidence = {{QStringLiteral("GET /x"), body}};
    const QByteArray blotted = blotterOf("token-1").blotted(verification).evidence.constFirst().body;
    QVERIFY2(blotted.contains("***"), blotted.constData());
    QVERIFY2(!blotted.contains("token-1"), blotted.constData());
    QVERIFY2(!blotted.contains("\\u00"), blotted.constData());
}

void TestBlotter::manySecrets()
{
    core::Fields account;
    account.setSecret(QStringLiteral("a"), core::Secret("first-secret"));
    account.setSecret(QStringLiteral("b"), core::Secret("short"));
    core::Fields customer;
    customer.setSecret(QStringLiteral("c"), core::Secret("second-secret"));
    providers::Blotter blotter;
    blotter.addSecrets(account);
    blotter.addSecrets(customer);
    QCOMPARE(blotter.blotted(QStringLiteral("first-secret short second-secret")), QStringLiteral("*** short ***"));
}

void TestBlotter::textsThatAreNoSecretsStay()
{
    core::Fields fields;
    fields.setText(QStringLiteral("id"), QStringLiteral("customer-1042"));
    providers::Blotter blotter;
    blotter.addSecrets(fields);
    QCOMPARE(blotter.blotted(QStringLiteral("customer-1042")), QStringLiteral("customer-1042"));
    const QString half = QString(QChar(0xd800));
    QCOMPARE(blotterOf("token-1").blotted(half), half);
}

QTEST_APPLESS_MAIN(TestBlotter)
#include "test_blotter.moc"
