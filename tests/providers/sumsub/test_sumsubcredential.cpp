// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/errortext.h"
#include "providers/credentialcase.h"
#include "providers/sumsub/requestsigning.h"

using namespace kyc;
using namespace kyc::test;
using core::Environment;
using core::ErrorCause;
using core::ErrorKind;

namespace {

struct SumsubCase : CredentialCase
{
    SumsubCase() : CredentialCase(QStringLiteral("sumsub"))
    {
        setSecret("app-token", "prd:app-token-1");
        setSecret("secret-key", "test-secret");
    }
};

core::HttpResponse error(int httpStatus, const QByteArray &description = "Applicant not found")
{
    return jsonAnswer("{\"description\":\"" + description + "\"}", httpStatus);
}

} // namespace

/// What the test of a SumSub account finds out: whether token and key are taken, and whether they may share.
class TestSumsubCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void clock_data();
    void clock();
    void sharing_data();
    void sharing();
    void environments_data();
    void environments();
    void sendsExactlyThis();
    void nothingIsSentWithoutBoth();
    void passesErrorsOfTheWayOn();
    void notReachingTheSecondCallIsANote();
};

void TestSumsubCredential::verdict_data()
{
    addVerdictColumns();
    const QByteArray mismatch = testData(QStringLiteral("providers/sumsub/sumsub_error_signature_mismatch.json"));
    taken("nobody of that id", 404, R"({"description":"Applicant not found","code":404})");
    taken("404 without a body", 404, "");
    taken("somebody", 200, R"({"id":"1","review":{"reviewStatus":"init"}})");
    refused("signature", 401, mismatch, ErrorKind::Unauthorized, ErrorCause::SignatureRefused);
    refused("an unknown token", 401, R"({"description":"App token is unknown"})", ErrorKind::Unauthorized,
            ErrorCause::TokenRefused);
    refused("403", 403, R"({"description":"Forbidden"})", ErrorKind::Forbidden, ErrorCause::AccessForbidden);
    refused("400", 400, R"({"description":"Bad"})", ErrorKind::InvalidRequest, ErrorCause::RequestRefused);
    refused("409 to be tried again later", 409, "{}", ErrorKind::InvalidRequest, ErrorCause::RequestRefused);
    refused("429", 429, "{}", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp);
    refused("500", 500, "{}", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    refused("half a body", 404, R"({"descr)", ErrorKind::Protocol, ErrorCause::MalformedJson);
}

void TestSumsubCredential::verdict()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const ErrorCause, cause);
    SumsubCase one;
    const TestTalk talk = one.test({jsonAnswer(body, httpStatus), error(404)});
    if (cause == ErrorCause::None) {
        QCOMPARE(inWords(talk), QStringLiteral("taken until unknown: "));
        QCOMPARE(talk.sent.size(), 2);
        return;
    }
    QVERIFY2(!talk.isAnswered(), qPrintable(inWords(talk)));
    QCOMPARE(core::toWord(talk.result.error().kind), core::toWord(kind));
    QCOMPARE(talk.result.error().cause, cause);
    QCOMPARE(talk.sent.size(), 1);
}

void TestSumsubCredential::clock_data()
{
    QTest::addColumn<int>("secondsAhead");
    QTest::addColumn<QString>("minutes"); ///< empty: it is not the clock
    QTest::newRow("ten minutes ahead") << 600 << QStringLiteral("+10");
    QTest::newRow("two hours behind") << -7200 << QStringLiteral("-120");
    QTest::newRow("just beyond what is tolerated") << 61 << QStringLiteral("+1");
    QTest::newRow("as far as is tolerated") << 60 << QString();
    QTest::newRow("right") << 0 << QString();
}

void TestSumsubCredential::clock()
{
    QFETCH(const int, secondsAhead);
    QFETCH(const QString, minutes);
    SumsubCase one;
    const QDateTime theirs = one.clock.nowUtc().addSecs(-secondsAhead);
    const QByteArray date =
        QLocale::c().toString(theirs, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT";
    const core::HttpResponse refused = error(401, "Request timestamp is too far from the server's time");
    const TestTalk talk = one.test({withHeader(refused, "Date", date)});
    QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("Unauthorized"));
    QCOMPARE(talk.result.error().cause, minutes.isEmpty() ? ErrorCause::SignatureRefused : ErrorCause::ClockOff);
    QCOMPARE(talk.result.error().args.value(0), minutes);
}

void TestSumsubCredential::sharing_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("note"); ///< how it begins; empty: there is none
    const auto row = [](const char *name, int httpStatus, const QByteArray &body, const char *note) {
        QTest::newRow(name) << httpStatus << body << QString::fromLatin1(note);
    };
    constexpr const char *kMayNot = "The credential may look up applicants, but not share their data.";
    constexpr const char *kUnknown = "Whether the credential may share applicants' data could not be found out.";
    row("nobody of that id", 404, R"({"description":"Applicant not found"})", "");
    row("not an id", 400, R"({"description":"Invalid id"})", "");
    row("not approved", 400, R"({"description":"Applicant is not approved"})", "");
    row("403", 403, R"({"description":"Not allowed"})", kMayNot);
    row("403 without a body", 403, "", kMayNot);
    row("a token for nobody", 200, R"({"token":"_act-1","forClientId":"kyc-desk-test"})", kUnknown);
    row("401", 401, R"({"description":"App token is unknown"})", kUnknown);
    row("429", 429, "{}", kUnknown);
    row("500", 500, "{}", kUnknown);
    row("half a body", 404, R"({"descr)", kUnknown);
    row("200 with nothing", 200, "", kUnknown);
}

void TestSumsubCredential::sharing()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, note);
    SumsubCase one;
    const TestTalk talk = one.test({error(404), jsonAnswer(body, httpStatus)});
    QCOMPARE(inWords(talk), QStringLiteral("taken until unknown: ") + note);
    QCOMPARE(talk.sent.size(), 2);
}

void TestSumsubCredential::environments_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("isFor"); ///< empty: it fits
    const auto row = [](const char *name, Environment environment, const char *token, const char *isFor) {
        QTest::newRow(name) << environment << QByteArray(token) << QString::fromLatin1(isFor);
    };
    row("sandbox token in production", Environment::Production, "sbx:abc", "staging");
    row("production token in staging", Environment::Staging, "prd:abc", "production");
    row("a token without a mark in staging", Environment::Staging, "abc", "production");
    row("sandbox token in staging", Environment::Staging, "sbx:abc", "");
    row("production token in production", Environment::Production, "prd:abc", "");
    row("a token without a mark in production", Environment::Production, "abc", "");
    row("sandbox token at an own address", Environment::Custom, "sbx:abc", "");
    row("production token at an own address", Environment::Custom, "prd:abc", "");
}

void TestSumsubCredential::environments()
{
    QFETCH(const Environment, environment);
    QFETCH(const QByteArray, token);
    QFETCH(const QString, isFor);
    SumsubCase one;
    one.setSecret("app-token", token);
    one.account.environment = environment;
    one.account.customBaseUrl = QUrl(QStringLiteral("https://provider.example"));
    const TestTalk talk = one.test({error(404), error(404)});
    if (isFor.isEmpty()) {
        QCOMPARE(inWords(talk), QStringLiteral("taken until unknown: "));
        return;
    }
    QVERIFY(talk.sent.isEmpty());
    QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("MissingCredential"));
    QCOMPARE(talk.result.error().cause, ErrorCause::EnvironmentMismatch);
    QCOMPARE(talk.result.error().args, QStringList{isFor});
}

void TestSumsubCredential::sendsExactlyThis()
{
    SumsubCase one;
    const auto answer = [&one](const core::HttpRequest &request) -> core::Result<core::HttpResponse> {
        one.clock.advance(std::chrono::seconds(5)); // so that each is signed with its own time
        return error(request.method == core::HttpMethod::Get ? 404 : 400);
    };
    const TestTalk talk = testCredential({one.account, one.clock, one.randomness}, answer);
    QCOMPARE(talk.sent.size(), 2);
    const core::HttpRequest &get = talk.sent.at(0);
    const core::HttpRequest &post = talk.sent.at(1);
    QCOMPARE(get.target, QByteArray("/resources/applicants/-;externalUserId=00000001-0000-4000-8000-000000000000/one"));
    QCOMPARE(core::toWord(get.method), QByteArray("GET"));
    QVERIFY(get.isTransient != nullptr);
    QCOMPARE(post.target, QByteArray("/resources/accessTokens/shareToken"));
    QCOMPARE(core::toWord(post.method), QByteArray("POST"));
    QCOMPARE(bodyOf(post),
             (QJsonObject{{QStringLiteral("applicantId"), QStringLiteral("000000020000400080000000")},
                          {QStringLiteral("forClientId"), QStringLiteral("kyc-desk-test")},
                          {QStringLiteral("ttlInSecs"), 60}}));
    QCOMPARE(post.header("Content-Type"), QByteArray("application/json"));
    const providers::RequestSigning signing(core::Secret(QByteArray("test-secret")));
    qint64 seconds = FixedClock().nowUtc().toSecsSinceEpoch();
    for (const core::HttpRequest &request : talk.sent) {
        QCOMPARE(request.origin, QUrl(QStringLiteral("https://api.sumsub.com")));
        QCOMPARE(request.header("X-App-Token"), QByteArray("prd:app-token-1"));
        QCOMPARE(request.header("X-App-Access-Ts"), QByteArray::number(seconds));
        QCOMPARE(request.header("X-App-Access-Sig"),
                 signing.signature(seconds, request.method, request.target, request.body));
        seconds += 5;
    }
}

void TestSumsubCredential::nothingIsSentWithoutBoth()
{
    for (const char *key : {"app-token", "secret-key"}) {
        SumsubCase one;
        one.account.fields.remove(QString::fromLatin1(key));
        const TestTalk talk = one.test({});
        QVERIFY(talk.sent.isEmpty());
        QCOMPARE(talk.result.error().cause, ErrorCause::CredentialMissing);
        QCOMPARE(talk.result.error().args, QStringList{QString::fromLatin1(key)});
    }
}

void TestSumsubCredential::passesErrorsOfTheWayOn()
{
    const QList<core::Error> errors = errorsOfTheWay();
    for (const core::Error &error : errors) {
        SumsubCase one;
        QCOMPARE(one.test({core::Unexpected(error)}).result.error(), error);
    }
}

void TestSumsubCredential::notReachingTheSecondCallIsANote()
{
    const QList<core::Error> errors = errorsOfTheWay();
    for (const core::Error &way : errors) {
        SumsubCase one;
        const TestTalk talk = one.test({error(404), core::Unexpected(way)});
        QVERIFY2(inWords(talk).endsWith(u"could not be found out."), qPrintable(inWords(talk)));
    }
}

QTEST_APPLESS_MAIN(TestSumsubCredential)
#include "test_sumsubcredential.moc"
