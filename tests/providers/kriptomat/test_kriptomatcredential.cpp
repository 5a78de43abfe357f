// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/credentialcase.h"

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;

namespace {

constexpr qint64 kEnd = 1'772'604'000; // 2026-03-04T06:00:00Z
const QString kLogin = QStringLiteral("kriptomat/login");

/// With a token that says when it ends.
struct KriptomatCase : CredentialCase
{
    KriptomatCase() : CredentialCase(QStringLiteral("kriptomat")) { setSecret("access-token", jwtUntil(kEnd)); }

    /// The login instead of the token.
    void useLogin()
    {
        account.fields.remove(QStringLiteral("access-token"));
        setText("email", "agent@example.com");
        setSecret("password", "a \"pass\\word\" \xc3\xa4");
        setText("client-id", "client-1");
        setSecret("client-secret", "client-secret-0123456789");
    }
    [[nodiscard]] LoginTalk logIn(const core::Result<core::HttpResponse> &answer) const
    {
        return CredentialCase::logIn(kLogin, "123456", {}, {answer});
    }
};

} // namespace

/// Kriptomat: the test of a token, and the login that gives one.
class TestKriptomatCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void theTestSendsExactlyThis();
    void nothingIsSentWithoutAToken();
    void grant_data();
    void grant();
    void refusedLogins_data();
    void refusedLogins();
    void theLoginSendsExactlyThis();
    void passesErrorsOfTheWayOn();
};

void TestKriptomatCredential::verdict_data()
{
    addVerdictColumns();
    taken("nobody of that id", 404, R"({"message":"User not found."})");
    taken("404 without a body", 404, "");
    taken("an id that it does not like", 422,
          R"({"message":"Invalid.","errors":{"user_id":["It must be a number."]}})");
    taken("nobody of that id, on 200", 200, R"({"status":false,"message":"User not found"})");
    taken("somebody", 200, testData(QStringLiteral("providers/kriptomat/kriptomat_show_user.json")));
    refused("401", 401, R"({"message":"Unauthenticated."})", ErrorKind::Unauthorized, ErrorCause::TokenRefused);
    refused("401 without a body", 401, "", ErrorKind::Unauthorized, ErrorCause::TokenRefused);
    refused("unauthenticated, on 200", 200, R"({"status":false,"message":"Unauthenticated."})", ErrorKind::Unauthorized,
            ErrorCause::TokenRefused);
    refused("403", 403, R"({"message":"This action is unauthorized."})", ErrorKind::Forbidden,
            ErrorCause::AccessForbidden);
    refused("404 of a route", 404, R"({"message":"The route api/v2 could not be found."})", ErrorKind::InvalidRequest,
            ErrorCause::RequestRefused);
    refused("400", 400, R"({"status":false,"message":"Bad"})", ErrorKind::InvalidRequest, ErrorCause::RequestRefused);
    refused("no, on 200", 200, R"({"status":false,"message":"Something is wrong"})", ErrorKind::InvalidRequest,
            ErrorCause::RequestRefused);
    refused("429", 429, "{}", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp);
    refused("500", 500, "{}", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    refused("200 that says nothing", 200, "{}", ErrorKind::Protocol, ErrorCause::KeyAbsent);
    refused("200 with a status that is a text", 200, R"({"status":"true"})", ErrorKind::Protocol,
            ErrorCause::WrongType);
}

void TestKriptomatCredential::verdict()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const ErrorCause, cause);
    KriptomatCase one;
    const TestTalk talk = one.test({jsonAnswer(body, httpStatus)});
    QCOMPARE(talk.sent.size(), 1);
    if (cause == ErrorCause::None) {
        QCOMPARE(inWords(talk), QStringLiteral("taken until 2026-03-04T06:00:00Z: "));
        return;
    }
    QVERIFY2(!talk.isAnswered(), qPrintable(inWords(talk)));
    QCOMPARE(core::toWord(talk.result.error().kind), core::toWord(kind));
    QCOMPARE(talk.result.error().cause, cause);
}

void TestKriptomatCredential::theTestSendsExactlyThis()
{
    KriptomatCase one;
    one.setSecret("access-token", "opaque-token-1");
    const TestTalk talk = one.test({jsonAnswer("{}", 404)});
    QCOMPARE(inWords(talk), QStringLiteral("taken until unknown: "));
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(core::toWord(request.method), QByteArray("GET"));
    QCOMPARE(request.origin, QUrl(QStringLiteral("https://api.kriptomat.io")));
    QCOMPARE(request.target, QByteArray("/api/v1/partners/users/00000001-0000-4000-8000-000000000000"));
    QCOMPARE(
        request.headers,
        (QList<core::HttpHeader>{{"Authorization", "Bearer opaque-token-1"}, {"X-Requested-With", "XMLHttpRequest"}}));
}

void TestKriptomatCredential::nothingIsSentWithoutAToken()
{
    KriptomatCase one;
    one.useLogin();
    const TestTalk talk = one.test({});
    QVERIFY(talk.sent.isEmpty());
    QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("MissingCredential"));
    QCOMPARE(talk.result.error().cause, ErrorCause::CredentialMissing);
    QCOMPARE(talk.result.error().args, QStringList{QStringLiteral("access-token")});
}

void TestKriptomatCredential::grant_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("more"); ///< of the answer
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, const QByteArray &token, const QByteArray &more, const char *until) {
        QTest::newRow(name) << token << more << QString::fromLatin1(until);
    };
    row("the token says it", jwtUntil(kEnd), "", "2026-03-04T06:00:00Z");
    row("both say it: the token counts", jwtUntil(kEnd), R"(,"expires_in":60)", "2026-03-04T06:00:00Z");
    row("the answer says it", "opaque", R"(,"expires_in":3600)", "2026-03-04T06:06:07Z");
    row("a broken token", jwtUntil(kEnd).replace('.', ".%"), R"(,"expires_in":3600)", "2026-03-04T06:06:07Z");
    row("nobody says it", "opaque", "", "unknown");
    row("a broken token and null", jwtUntil(kEnd).replace('.', ".%"), R"(,"expires_in":null)", "unknown");
}

void TestKriptomatCredential::grant()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, more);
    QFETCH(const QString, until);
    KriptomatCase one;
    one.useLogin();
    const LoginTalk talk = one.logIn(jsonAnswer("{\"access_token\":\"" + token + '"' + more + '}'));
    QCOMPARE(inWords(talk),
             QStringLiteral("granted ") + QString::fromLatin1(token) + QStringLiteral(" until ") + until);
    QCOMPARE(talk.sent.size(), 1);
}

void TestKriptomatCredential::refusedLogins_data()
{
    addVerdictColumns();
    const auto no = [](const char *name, int httpStatus, const QByteArray &body) {
        refused(name, httpStatus, body, ErrorKind::Unauthorized, ErrorCause::LoginRefused);
    };
    no("401", 401, R"({"message":"Invalid credentials."})");
    no("401 without a body", 401, "");
    no("400", 400, R"({"status":false,"message":"Invalid code"})");
    no("403", 403, R"({"message":"Blocked"})");
    no("404 of a user", 404, R"({"message":"User not found."})");
    no("422", 422, R"({"message":"The given data was invalid.","errors":{"security_code":["It is wrong."]}})");
    no("no, on 200", 200, R"({"status":false,"message":"Invalid credentials"})");
    no("no, on 200, with a token all the same", 200, R"({"status":false,"access_token":"t"})");
    no("unauthorized, on 200", 200, R"({"status":false,"message":"Unauthorized"})");
    refused("404 of a route", 404, R"({"message":"The route api/v1 could not be found."})", ErrorKind::InvalidRequest,
            ErrorCause::RequestRefused);
    refused("405", 405, R"({"message":"Method"})", ErrorKind::InvalidRequest, ErrorCause::RequestRefused);
    refused("429", 429, R"({"message":"Too Many Attempts."})", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp);
    refused("500", 500, "{}", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    refused("302", 302, "", ErrorKind::Protocol, ErrorCause::Redirected);
    refused("201", 201, R"({"access_token":"t"})", ErrorKind::Protocol, ErrorCause::UnexpectedStatus);
    refused("no token", 200, R"({"expires_in":3600})", ErrorKind::Protocol, ErrorCause::KeyAbsent);
    refused("token null", 200, R"({"access_token":null})", ErrorKind::Protocol, ErrorCause::KeyAbsent);
    refused("token a number", 200, R"({"access_token":1})", ErrorKind::Protocol, ErrorCause::WrongType);
    refused("token empty", 200, R"({"access_token":""})", ErrorKind::Protocol, ErrorCause::ValueOutOfRange);
    refused("token with a line break", 200, R"({"access_token":"a\r\nX-Evil: 1"})", ErrorKind::Protocol,
            ErrorCause::ValueOutOfRange);
    refused("token beyond ASCII", 200, "{\"access_token\":\"t\xc3\xa4\"}", ErrorKind::Protocol,
            ErrorCause::ValueOutOfRange);
    refused("token with a blank at its end", 200, R"({"access_token":"t "})", ErrorKind::Protocol,
            ErrorCause::ValueOutOfRange);
    refused("token longer than a field", 200, "{\"access_token\":\"" + QByteArray(8193, 't') + "\"}",
            ErrorKind::Protocol, ErrorCause::ValueOutOfRange);
    refused("expires_in a text", 200, R"({"access_token":"t","expires_in":"3600"})", ErrorKind::Protocol,
            ErrorCause::WrongType);
    refused("expires_in zero", 200, R"({"access_token":"t","expires_in":0})", ErrorKind::Protocol,
            ErrorCause::ValueOutOfRange);
    refused("expires_in negative", 200, R"({"access_token":"t","expires_in":-1})", ErrorKind::Protocol,
            ErrorCause::ValueOutOfRange);
    refused("expires_in beyond dates", 200, R"({"access_token":"t","expires_in":9007199254740991})",
            ErrorKind::Protocol, ErrorCause::ValueOutOfRange);
}

void TestKriptomatCredential::refusedLogins()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const ErrorCause, cause);
    KriptomatCase one;
    one.useLogin();
    const LoginTalk talk = one.logIn(jsonAnswer(body, httpStatus));
    QCOMPARE(talk.sent.size(), 1);
    QVERIFY2(!talk.isAnswered(), qPrintable(inWords(talk)));
    QCOMPARE(core::toWord(talk.result.error().kind), core::toWord(kind));
    QCOMPARE(talk.result.error().cause, cause);
    if (cause == ErrorCause::LoginRefused)
        QVERIFY(talk.result.error().args.isEmpty() && !talk.result.error().retryable);
}

void TestKriptomatCredential::theLoginSendsExactlyThis()
{
    KriptomatCase one;
    one.useLogin();
    const LoginTalk talk = one.CredentialCase::logIn(kLogin, "123 456", {}, {jsonAnswer(R"({"access_token":"t"})")});
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(core::toWord(request.method), QByteArray("POST"));
    QCOMPARE(request.origin, QUrl(QStringLiteral("https://api.kriptomat.io")));
    QCOMPARE(request.target, QByteArray("/api/v1/partners/auth/login"));
    QCOMPARE(request.tracePath, request.target);
    QCOMPARE(request.headers,
             (QList<core::HttpHeader>{{"X-Requested-With", "XMLHttpRequest"}, {"Content-Type", "application/json"}}));
    QCOMPARE(bodyOf(request),
             (QJsonObject{{QStringLiteral("email"), QStringLiteral("agent@example.com")},
                          {QStringLiteral("password"), QString::fromUtf8("a \"pass\\word\" \xc3\xa4")},
                          {QStringLiteral("client_id"), QStringLiteral("client-1")},
                          {QStringLiteral("client_secret"), QStringLiteral("client-secret-0123456789")},
                          {QStringLiteral("security_code"), QStringLiteral("123456")}}));
}

void TestKriptomatCredential::passesErrorsOfTheWayOn()
{
    const QList<core::Error> errors = errorsOfTheWay();
    for (const core::Error &error : errors) {
        KriptomatCase one;
        QCOMPARE(one.test({core::Unexpected(error)}).result.error(), error);
        one.useLogin();
        QCOMPARE(one.logIn(core::Unexpected(error)).result.error(), error);
    }
}

QTEST_APPLESS_MAIN(TestKriptomatCredential)
#include "test_kriptomatcredential.moc"
