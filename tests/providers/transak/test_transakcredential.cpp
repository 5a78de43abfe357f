// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/credentialcase.h"

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;

namespace {

constexpr qint64 kEnd = 1'772'604'000; // 2026-03-04T06:00:00Z

struct TransakCase : CredentialCase
{
    TransakCase() : CredentialCase(QStringLiteral("transak")) { }

    void givePair()
    {
        setText("api-key", "key-1");
        setSecret("api-secret", "api-secret-0123456789");
    }
    void giveToken() { setSecret("partner-access-token", jwtUntil(kEnd)); }
    void giveKeyAlone() { setText("api-key", "key-1"); }
};

QByteArray no(int httpStatus, const QByteArray &message, int code)
{
    return "{\"error\":{\"statusCode\":" + QByteArray::number(httpStatus) + ",\"message\":\"" + message
        + "\",\"errorCode\":" + QByteArray::number(code) + "}}";
}

/// The verdict of a row on the test of an account that has that.
void check(void (TransakCase::*give)(), const QString &takenWords)
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const ErrorCause, cause);
    TransakCase one;
    (one.*give)();
    const TestTalk talk = one.test({jsonAnswer(body, httpStatus)});
    QCOMPARE(talk.sent.size(), 1);
    if (cause == ErrorCause::None) {
        QVERIFY2(inWords(talk).startsWith(takenWords), qPrintable(inWords(talk)));
        return;
    }
    QVERIFY2(!talk.isAnswered(), qPrintable(inWords(talk)));
    QCOMPARE(core::toWord(talk.result.error().kind), core::toWord(kind));
    QCOMPARE(talk.result.error().cause, cause);
}

} // namespace

/// What the test of a Transak account finds out, by what the account has.
class TestTransakCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pair_data();
    void pair() { check(&TransakCase::givePair, QStringLiteral("taken until 2026-02-13T10:18:54Z: ")); }
    void token_data();
    void token()
    {
        check(&TransakCase::giveToken,
              QStringLiteral("taken until 2026-03-04T06:00:00Z: Only the partner access token was tested."));
    }
    void keyAlone_data();
    void keyAlone()
    {
        check(&TransakCase::giveKeyAlone,
              QStringLiteral("taken until unknown: Transak answers. There was nothing to prove"));
    }
    void thePairGoesBeforeTheToken();
    void theTokenGoesBeforeASecretWithoutItsKey();
    void theTokenIsTestedAboutNobody();
    void theKeyIsTestedAboutNobody();
    void nothingIsSentWithoutACredential_data();
    void nothingIsSentWithoutACredential();
    void passesErrorsOfTheWayOn();
};

void TestTransakCredential::pair_data()
{
    addVerdictColumns();
    taken("a token", 200, testData(QStringLiteral("providers/transak/transak_partner_token.json")));
    refused("wrong secret", 401, no(401, "Invalid API secret", 1002), ErrorKind::Unauthorized, ErrorCause::KeyWrong);
    refused("403", 403, "{}", ErrorKind::Forbidden, ErrorCause::AccessForbidden);
    refused("400", 400, no(400, "apiKey", 9001), ErrorKind::InvalidRequest, ErrorCause::RequestRefused);
    refused("500", 500, "{}", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    refused("no token", 200, R"({"data":{"expiresAt":1770977934}})", ErrorKind::Protocol, ErrorCause::KeyAbsent);
    refused("a token that cannot be sent", 200, R"({"data":{"accessToken":"a\nb"}})", ErrorKind::Protocol,
            ErrorCause::ValueOutOfRange);
}

void TestTransakCredential::token_data()
{
    addVerdictColumns();
    taken("no such run", 400, no(400, "Workflow run not found", 4001));
    taken("no such run, on 404", 404, no(404, "Workflow run not found", 4001));
    taken("an answer", 200, R"({"data":{"status":"NOT_SUBMITTED"}})");
    refused("401", 401, no(401, "Unauthorized", 1010), ErrorKind::Unauthorized, ErrorCause::TokenRefused);
    refused("401 without a body", 401, "", ErrorKind::Unauthorized, ErrorCause::TokenRefused);
    refused("403", 403, "{}", ErrorKind::Forbidden, ErrorCause::AccessForbidden);
    refused("409", 409, "{}", ErrorKind::InvalidRequest, ErrorCause::RequestRefused);
    refused("429", 429, "{}", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp);
    refused("500", 500, "{}", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    refused("200 without data", 200, "{}", ErrorKind::Protocol, ErrorCause::KeyAbsent);
    refused("400 that is no JSON", 400, "<html>", ErrorKind::Protocol, ErrorCause::MalformedJson);
}

void TestTransakCredential::keyAlone_data()
{
    addVerdictColumns();
    taken("a token is wanted", 401, no(401, "Unauthorized", 1002));
    taken("401 without a body", 401, "");
    taken("no such quote", 400, no(400, "No KYC Request Found", 0));
    taken("an answer", 200, R"({"data":{"status":"NOT_SUBMITTED"}})");
    refused("403", 403, "{}", ErrorKind::Forbidden, ErrorCause::AccessForbidden);
    refused("429", 429, "{}", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp);
    refused("500", 500, "{}", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    refused("302", 302, "", ErrorKind::Protocol, ErrorCause::Redirected);
}

void TestTransakCredential::thePairGoesBeforeTheToken()
{
    TransakCase one;
    one.givePair();
    one.giveToken();
    const TestTalk talk = one.test({jsonAnswer(R"({"data":{"accessToken":"t"}})")});
    QCOMPARE(inWords(talk), QStringLiteral("taken until unknown: "));
    QCOMPARE(talk.sent.constFirst().target, QByteArray("/partners/api/v2/refresh-token"));
    QCOMPARE(talk.sent.constFirst().origin, QUrl(QStringLiteral("https://api.transak.com")));
}

void TestTransakCredential::theTokenGoesBeforeASecretWithoutItsKey()
{
    TransakCase one;
    one.setSecret("api-secret", "api-secret-0123456789");
    one.giveToken();
    const TestTalk talk = one.test({jsonAnswer("{}", 400)});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QVERIFY(talk.sent.constFirst().header("api-secret").isEmpty());
}

void TestTransakCredential::theTokenIsTestedAboutNobody()
{
    TransakCase one;
    one.setSecret("partner-access-token", "partner-1");
    const TestTalk talk = one.test({jsonAnswer("{}", 400)});
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(core::toWord(request.method), QByteArray("GET"));
    QCOMPARE(request.origin, QUrl(QStringLiteral("https://api-gateway.transak.com")));
    QCOMPARE(request.target,
             QByteArray("/api/v2/kyc/id-proof-status?workFlowRunId=00000002-0000-4000-8000-000000000000"));
    const QByteArray nobody = "00000001-0000-4000-8000-000000000000@example.invalid";
    QCOMPARE(request.headers,
             (QList<core::HttpHeader>{{"x-user-identifier", nobody}, {"x-access-token", "partner-1"}}));
    one.setText("authorization-with-partner-token", "true");
    QCOMPARE(one.test({jsonAnswer("{}", 400)}).sent.constFirst().header("authorization"), QByteArray("partner-1"));
}

void TestTransakCredential::theKeyIsTestedAboutNobody()
{
    TransakCase one;
    one.giveKeyAlone();
    const core::HttpRequest request = one.test({jsonAnswer("{}", 401)}).sent.constFirst();
    QCOMPARE(core::toWord(request.method), QByteArray("GET"));
    QCOMPARE(request.target,
             QByteArray("/api/v2/kyc/requirement?metadata%5BquoteId%5D=00000001-0000-4000-8000-000000000000"
                        "&apiKey=key-1"));
    QVERIFY(request.headers.isEmpty());
}

void TestTransakCredential::nothingIsSentWithoutACredential_data()
{
    QTest::addColumn<bool>("hasSecret");
    QTest::addColumn<QString>("missing");
    QTest::newRow("nothing at all") << false << QStringLiteral("api-key|api-secret|partner-access-token");
    QTest::newRow("a secret without its key") << true << QStringLiteral("api-key");
}

void TestTransakCredential::nothingIsSentWithoutACredential()
{
    QFETCH(const bool, hasSecret);
    QFETCH(const QString, missing);
    TransakCase one;
    if (hasSecret)
        one.setSecret("api-secret", "api-secret-0123456789");
    const TestTalk talk = one.test({});
    QVERIFY(talk.sent.isEmpty());
    QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("MissingCredential"));
    QCOMPARE(talk.result.error().cause, ErrorCause::CredentialMissing);
    QCOMPARE(talk.result.error().args, QStringList{missing});
}

void TestTransakCredential::passesErrorsOfTheWayOn()
{
    const QList<core::Error> errors = errorsOfTheWay();
    for (const core::Error &error : errors) {
        for (const auto give : {&TransakCase::givePair, &TransakCase::giveToken, &TransakCase::giveKeyAlone}) {
            TransakCase one;
            (one.*give)();
            QCOMPARE(one.test({core::Unexpected(error)}).result.error(), error);
        }
    }
}

QTEST_APPLESS_MAIN(TestTransakCredential)
#include "test_transakcredential.moc"
