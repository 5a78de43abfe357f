// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/credentialcase.h"

#include "core/errortext.h"

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;

namespace {

constexpr qint64 kEnd = 1'772'604'000; // 2026-03-04T06:00:00Z
const QString kPartner = QStringLiteral("transak/partner-token");
const QString kCustomer = QStringLiteral("transak/customer-login");

/// With all that both logins need.
struct LoginCase : CredentialCase
{
    LoginCase() : CredentialCase(QStringLiteral("transak"))
    {
        setText("api-key", "key-1");
        setSecret("api-secret", "api-secret-0123456789");
        customer.setText(QStringLiteral("email"), QStringLiteral("maria@example.com"));
    }

    [[nodiscard]] LoginTalk mint(const core::Result<core::HttpResponse> &answer) const
    {
        return logIn(kPartner, {}, {}, {answer});
    }
    [[nodiscard]] LoginTalk begin(const core::Result<core::HttpResponse> &answer) const
    {
        return logIn(kCustomer, {}, {}, {answer});
    }
    [[nodiscard]] LoginTalk goOn(const core::Result<core::HttpResponse> &answer) const
    {
        return logIn(kCustomer, "123456", "state-1", {answer});
    }
};

QByteArray data(const QByteArray &members)
{
    return "{\"data\":{" + members + "}}";
}

QByteArray no(int httpStatus, const QByteArray &message, int code)
{
    return "{\"error\":{\"statusCode\":" + QByteArray::number(httpStatus) + ",\"message\":\"" + message
        + "\",\"errorCode\":" + QByteArray::number(code) + "}}";
}

void checkVerdict(const LoginTalk &talk, ErrorKind kind, ErrorCause cause)
{
    QCOMPARE(talk.sent.size(), 1);
    QVERIFY2(!talk.isAnswered(), qPrintable(inWords(talk)));
    QCOMPARE(core::toWord(talk.result.error().kind), core::toWord(kind));
    QCOMPARE(talk.result.error().cause, cause);
}

/// What is wrong with the token or the state, whichever login asks for it.
void addBadTokens(const char *key)
{
    const QByteArray begin = '"' + QByteArray(key) + "\":";
    const auto bad = [&begin](const char *name, const QByteArray &value, ErrorCause cause) {
        refused(name, 200, data(begin + value), ErrorKind::Protocol, cause);
    };
    refused("no data", 200, "{}", ErrorKind::Protocol, ErrorCause::KeyAbsent);
    refused("data a list", 200, R"({"data":[]})", ErrorKind::Protocol, ErrorCause::WrongType);
    refused("nothing in data", 200, data({}), ErrorKind::Protocol, ErrorCause::KeyAbsent);
    bad("null", "null", ErrorCause::KeyAbsent);
    bad("a number", "7", ErrorCause::WrongType);
    bad("empty", R"("")", ErrorCause::ValueOutOfRange);
    bad("a line break", R"("a\nb")", ErrorCause::ValueOutOfRange);
    bad("beyond ASCII", "\"t\xc3\xa4\"", ErrorCause::ValueOutOfRange);
    bad("a blank in front", R"(" t")", ErrorCause::ValueOutOfRange);
    bad("longer than a field", '"' + QByteArray(8193, 't') + '"', ErrorCause::ValueOutOfRange);
}

} // namespace

/// Transak's two logins: the partner's token from key and secret, the customer's from a mailed code.
class TestTransakLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partnerGrant_data();
    void partnerGrant();
    void partnerRefusals_data();
    void partnerRefusals();
    void mintingSendsExactlyThis();
    void mailing();
    void mailingRefusals_data();
    void mailingRefusals();
    void tooSoon_data();
    void tooSoon();
    void customerGrant_data();
    void customerGrant();
    void codeRefusals_data();
    void codeRefusals();
    void theCustomersLoginSendsExactlyThis();
    void passesErrorsOfTheWayOn();
};

void TestTransakLogins::partnerGrant_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, const QByteArray &token, const QByteArray &more, const char *until) {
        QTest::newRow(name) << token << more << QString::fromLatin1(until);
    };
    row("seconds", "partner-1", R"(,"expiresAt":1770977934)", "2026-02-13T10:18:54Z");
    row("milliseconds", "partner-1", R"(,"expiresAt":1770977934000)", "2026-02-13T10:18:54Z");
    row("the answer before the token", jwtUntil(kEnd), R"(,"expiresAt":1770977934)", "2026-02-13T10:18:54Z");
    row("the token alone", jwtUntil(kEnd), "", "2026-03-04T06:00:00Z");
    row("null, and the token", jwtUntil(kEnd), R"(,"expiresAt":null)", "2026-03-04T06:00:00Z");
    row("nobody", "partner-1", "", "unknown");
}

void TestTransakLogins::partnerGrant()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, more);
    QFETCH(const QString, until);
    const LoginTalk talk = LoginCase().mint(jsonAnswer(data("\"accessToken\":\"" + token + '"' + more)));
    QCOMPARE(inWords(talk),
             QStringLiteral("granted ") + QString::fromLatin1(token) + QStringLiteral(" until ") + until);
}

void TestTransakLogins::partnerRefusals_data()
{
    addVerdictColumns();
    refused("wrong secret", 401, no(401, "Invalid API secret", 1002), ErrorKind::Unauthorized, ErrorCause::KeyWrong);
    refused("401 without a body", 401, "", ErrorKind::Unauthorized, ErrorCause::KeyWrong);
    refused("403", 403, "{}", ErrorKind::Forbidden, ErrorCause::AccessForbidden);
    refused("validation", 400, no(400, "apiKey is required", 9001), ErrorKind::InvalidRequest,
            ErrorCause::RequestRefused);
    refused("429", 429, "{}", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp);
    refused("500", 500, "{}", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    addBadTokens("accessToken");
    const auto expiry = [](const char *name, const QByteArray &value, ErrorCause cause) {
        refused(name, 200, data("\"accessToken\":\"t\",\"expiresAt\":" + value), ErrorKind::Protocol, cause);
    };
    expiry("expiresAt a text", R"("2026-02-13")", ErrorCause::WrongType);
    expiry("expiresAt a fraction", "1770977934.5", ErrorCause::ValueOutOfRange);
    expiry("expiresAt zero", "0", ErrorCause::ValueOutOfRange);
    expiry("expiresAt negative", "-1", ErrorCause::ValueOutOfRange);
    expiry("expiresAt beyond dates", "9007199254740991", ErrorCause::ValueOutOfRange);
}

void TestTransakLogins::partnerRefusals()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const ErrorCause, cause);
    checkVerdict(LoginCase().mint(jsonAnswer(body, httpStatus)), kind, cause);
}

void TestTransakLogins::mintingSendsExactlyThis()
{
    const LoginTalk talk =
        LoginCase().mint(jsonAnswer(testData(QStringLiteral("providers/transak/transak_partner_token.json"))));
    QCOMPARE(inWords(talk), QStringLiteral("granted <jwt> until 2026-02-13T10:18:54Z"));
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(core::toWord(request.method), QByteArray("POST"));
    QCOMPARE(request.origin, QUrl(QStringLiteral("https://api.transak.com")));
    QCOMPARE(request.target, QByteArray("/partners/api/v2/refresh-token"));
    QCOMPARE(request.headers,
             (QList<core::HttpHeader>{{"api-secret", "api-secret-0123456789"}, {"Content-Type", "application/json"}}));
    QCOMPARE(request.body, QByteArray(R"({"apiKey":"key-1"})"));
}

void TestTransakLogins::mailing()
{
    const LoginTalk talk = LoginCase().begin(jsonAnswer(data(R"("stateToken":"state-1","expiresIn":300)")));
    QCOMPARE(inWords(talk), QStringLiteral("state state-1"));
}

void TestTransakLogins::mailingRefusals_data()
{
    addVerdictColumns();
    refused("wrong key", 401, no(401, "Invalid API key", 1002), ErrorKind::Unauthorized, ErrorCause::KeyWrong);
    refused("403", 403, "{}", ErrorKind::Forbidden, ErrorCause::AccessForbidden);
    refused("an address that it does not like", 400, no(400, "email must be an email", 9001), ErrorKind::InvalidRequest,
            ErrorCause::RequestRefused);
    refused("429", 429, "{}", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp);
    refused("503", 503, "{}", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    addBadTokens("stateToken");
}

void TestTransakLogins::mailingRefusals()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const ErrorCause, cause);
    checkVerdict(LoginCase().begin(jsonAnswer(body, httpStatus)), kind, cause);
}

void TestTransakLogins::tooSoon_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QString>("seconds");
    QTest::newRow("nothing said") << 400 << QByteArray() << QStringLiteral("60");
    QTest::newRow("said") << 400 << QByteArray("17") << QStringLiteral("17");
    QTest::newRow("said on 429") << 429 << QByteArray("90") << QStringLiteral("90");
    QTest::newRow("nonsense said") << 400 << QByteArray("soon") << QStringLiteral("60");
}

void TestTransakLogins::tooSoon()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const QString, seconds);
    core::HttpResponse answer =
        jsonAnswer(testData(QStringLiteral("providers/transak/transak_error_1019_otp_throttle.json")), httpStatus);
    if (!retryAfter.isEmpty())
        answer = withHeader(answer, "Retry-After", retryAfter);
    const LoginTalk talk = LoginCase().begin(answer);
    checkVerdict(talk, ErrorKind::RateLimited, ErrorCause::LoginTooSoon);
    const core::Error &error = talk.result.error();
    QCOMPARE(error.args, QStringList{seconds});
    QVERIFY(!error.retryable);
    QCOMPARE(error.providerCode, QStringLiteral("1019"));
    const QString line = core::errorText(error).englishLine();
    QVERIFY2(line.contains(QStringLiteral("Wait %1 s, or use the code").arg(seconds)), qPrintable(line));
}

void TestTransakLogins::customerGrant_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, const QByteArray &token, const QByteArray &more, const char *until) {
        QTest::newRow(name) << token << more << QString::fromLatin1(until);
    };
    const QByteArray ttl = R"(,"ttl":2592000)"; // 30 days
    row("the token says it", jwtUntil(kEnd), "", "2026-03-04T06:00:00Z");
    row("the token before the answer", jwtUntil(kEnd), ttl + R"(,"created":1)", "2026-03-04T06:00:00Z");
    row("created as a text", "user-1", ttl + R"(,"created":"2026-03-01T00:00:00.500Z")", "2026-03-31T00:00:00Z");
    row("created in seconds", "user-1", ttl + R"(,"created":1772323200)", "2026-03-31T00:00:00Z");
    row("created in milliseconds", "user-1", ttl + R"(,"created":1772323200000)", "2026-03-31T00:00:00Z");
    row("created unsaid: from now", "user-1", ttl, "2026-04-03T05:06:07Z");
    row("created null: from now", "user-1", ttl + R"(,"created":null)", "2026-04-03T05:06:07Z");
    row("ttl in milliseconds", "user-1", R"(,"ttl":2592000000,"created":1772323200000)", "2026-03-31T00:00:00Z");
    row("ttl of ten years", "user-1", R"(,"ttl":315360000,"created":1772323200)", "2036-02-27T00:00:00Z");
    row("ttl unsaid", "user-1", R"(,"created":"2026-03-01T00:00:00Z")", "unknown");
    row("ttl null", "user-1", R"(,"ttl":null)", "unknown");
    row("a broken token and nothing", jwtUntil(kEnd).replace('.', ".%"), "", "unknown");
}

void TestTransakLogins::customerGrant()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, more);
    QFETCH(const QString, until);
    const LoginTalk talk = LoginCase().goOn(jsonAnswer(data("\"accessToken\":\"" + token + '"' + more)));
    QCOMPARE(inWords(talk),
             QStringLiteral("granted ") + QString::fromLatin1(token) + QStringLiteral(" until ") + until);
}

void TestTransakLogins::codeRefusals_data()
{
    addVerdictColumns();
    const auto refusal = [](const char *name, int httpStatus, const QByteArray &body) {
        refused(name, httpStatus, body, ErrorKind::Unauthorized, ErrorCause::LoginRefused);
    };
    refusal("wrong code", 401, no(401, "Invalid OTP", 1002));
    refusal("wrong code on 400", 400, no(400, "Invalid OTP", 1021));
    refusal("a code of the wrong length", 400, no(400, "otp must be longer", 9001));
    refusal("403", 403, no(403, "Blocked", 1));
    refusal("422", 422, no(422, "otp", 9001));
    refusal("401 without a body", 401, "");
    refused("404", 404, "{}", ErrorKind::InvalidRequest, ErrorCause::RequestRefused);
    refused("429", 429, "{}", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp);
    refused("500", 500, "{}", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    refused("400 that is no JSON", 400, "<html>", ErrorKind::Protocol, ErrorCause::MalformedJson);
    addBadTokens("accessToken");
    const auto ends = [](const char *name, const QByteArray &more, ErrorCause cause) {
        refused(name, 200, data("\"accessToken\":\"t\"," + more), ErrorKind::Protocol, cause);
    };
    ends("ttl a text", R"("ttl":"30d")", ErrorCause::WrongType);
    ends("ttl zero", R"("ttl":0)", ErrorCause::ValueOutOfRange);
    ends("ttl negative", R"("ttl":-5)", ErrorCause::ValueOutOfRange);
    ends("ttl of more than ten years in milliseconds", R"("ttl":315360001000)", ErrorCause::ValueOutOfRange);
    ends("created at the end of dates", R"("ttl":2592000,"created":"9999-12-31T00:00:00Z")",
         ErrorCause::ValueOutOfRange);
    ends("ttl beyond dates", R"("ttl":9007199254740991)", ErrorCause::ValueOutOfRange);
    ends("created true", R"("ttl":5,"created":true)", ErrorCause::WrongType);
    ends("created in words", R"("ttl":5,"created":"today")", ErrorCause::ValueOutOfRange);
    ends("created negative", R"("ttl":5,"created":-1)", ErrorCause::ValueOutOfRange);
}

void TestTransakLogins::codeRefusals()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const ErrorCause, cause);
    checkVerdict(LoginCase().goOn(jsonAnswer(body, httpStatus)), kind, cause);
}

void TestTransakLogins::theCustomersLoginSendsExactlyThis()
{
    const LoginTalk first = LoginCase().begin(jsonAnswer(data(R"("stateToken":"s")")));
    const LoginTalk second = LoginCase().goOn(jsonAnswer(data(R"("accessToken":"t")")));
    QCOMPARE(first.sent.constFirst().target, QByteArray("/api/v2/auth/login"));
    QCOMPARE(second.sent.constFirst().target, QByteArray("/api/v2/auth/verify"));
    for (const core::HttpRequest &request : {first.sent.constFirst(), second.sent.constFirst()}) {
        QCOMPARE(core::toWord(request.method), QByteArray("POST"));
        QCOMPARE(request.origin, QUrl(QStringLiteral("https://api-gateway.transak.com")));
        QCOMPARE(request.headers, (QList<core::HttpHeader>{{"Content-Type", "application/json"}}));
    }
    QJsonObject body{{QStringLiteral("apiKey"), QStringLiteral("key-1")},
                     {QStringLiteral("email"), QStringLiteral("maria@example.com")}};
    QCOMPARE(bodyOf(first.sent.constFirst()), body);
    body.insert(QStringLiteral("otp"), QStringLiteral("123456"));
    body.insert(QStringLiteral("stateToken"), QStringLiteral("state-1"));
    QCOMPARE(bodyOf(second.sent.constFirst()), body);
}

void TestTransakLogins::passesErrorsOfTheWayOn()
{
    const QList<core::Error> errors = errorsOfTheWay();
    for (const core::Error &error : errors) {
        QCOMPARE(LoginCase().mint(core::Unexpected(error)).result.error(), error);
        QCOMPARE(LoginCase().begin(core::Unexpected(error)).result.error(), error);
        QCOMPARE(LoginCase().goOn(core::Unexpected(error)).result.error(), error);
    }
}

QTEST_APPLESS_MAIN(TestTransakLogins)
#include "test_transaklogins.moc"
