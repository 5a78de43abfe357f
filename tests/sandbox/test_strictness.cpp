// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "callers.h"

#include <QJsonDocument>
#include <QTest>

using namespace kyc::test;

namespace {

const QByteArray kP100 = "/v1/kyc/status/u-approved";
const QByteArray kSumvin = "/v0/kyc/status";
const QByteArray kKriptomat = "/api/v1/partners/users/k-passed";
const QByteArray kImport = "/v1/users/k-not-started/kyc-import";
const QByteArray kReliance = "/api/v2/kyc/share-token-status"
                             "?quoteId=quote-done-approved&kycShareTokenProvider=SUMSUB"
                             "&kycShareToken=share-done-approved";
const QByteArray kRequirement = "/api/v2/kyc/requirement?metadata[quoteId]=quote-done-approved"
                                "&apiKey=transak-sandbox-key";
const QByteArray kIdProof = "/api/v2/kyc/id-proof-status?workFlowRunId=wfr-submitted";
const QByteArray kQuote = "/api/v2/lookup/quotes?apiKey=transak-sandbox-key&fiatCurrency=EUR&cryptoCurrency=USDC"
                          "&isBuyOrSell=BUY&network=ethereum&paymentMethod=sepa_bank_transfer&fiatAmount=100"
                          "&quoteCountryCode=DE";
const QByteArray kApplicant = "/resources/applicants/65f0c0de0000000000000008/one";
const QByteArray kShare = "/resources/accessTokens/shareToken";
const QByteArray kOlderShare = "/resources/accessTokens/-/shareToken";

QByteArray without(const QByteArray &target, const QByteArray &parameter)
{
    const qsizetype start = target.indexOf(parameter + '=');
    const qsizetype end = target.indexOf('&', start);
    return end < 0 ? target.left(start - 1) : target.left(start) + target.mid(end + 1);
}

Headers done()
{
    return transakHeaders("done-approved@example.com");
}

struct Refusal
{
    QByteArray method;
    QByteArray target;
    Headers headers;
    QByteArray body;
    int status;
    QByteArray part; ///< of the answer
};

void addRow(const char *name, const Refusal &row)
{
    QTest::newRow(name) << row.method << row.target << row.headers << row.body << row.status << row.part;
}

void addP100()
{
    addRow("p100: no key", {"GET", kP100, {}, {}, 401, "Access Denied. xo1"});
    addRow("p100: wrong key", {"GET", kP100, {{"x-api-key", "k"}}, {}, 401, "Access Denied. xo2"});
    addRow("p100: key not from here",
           {"GET", kP100, {{"x-api-key", "p100-sandbox-key-elsewhere"}}, {}, 401, "Access Denied. xo3"});
    addRow("p100: nobody", {"GET", "/v1/kyc/status/u-9", p100Headers(), {}, 400, R"("errorCode":"P412")"});
    addRow("p100: id too long", {"GET", "/v1/kyc/status/" + QByteArray(256, 'u'), p100Headers(), {}, 400, "P403"});
    addRow("p100: POST", {"POST", kP100, p100Headers(), {}, 405, "Method Not Allowed"});
    addRow("p100: id that was not encoded", {"GET", "/v1/kyc/status/u-a/b", p100Headers(), {}, 404, "Not Found"});
    addRow("p100: id encoded twice",
           {"GET", "/v1/kyc/status/u%252Dapproved", p100Headers(), {}, 400, R"("errorCode":"P412")"});
}

void addSumvin()
{
    addRow("sumvin: no token", {"GET", kSumvin, {}, {}, 401, R"("error_code":"USR-401-001")"});
    addRow("sumvin: wrong token", {"GET", kSumvin, sumvinHeaders("x"), {}, 401, R"("error_code":"USR-401-001")"});
    addRow("sumvin: tenant misspelt",
           {"GET",
            kSumvin,
            with(sumvinHeaders("sumvin-pat-approved"), "x-juno-orgid", "org"),
            {},
            401,
            R"("error_code":"USR-401-002")"});
    addRow("sumvin: tenant misspelt, and no token",
           {"GET", kSumvin, {{"x-juno-orgid", "org"}}, {}, 401, R"("error_code":"USR-401-002")"});
    addRow("sumvin: refresh is no boolean",
           {"GET",
            kSumvin + "?refresh=maybe",
            sumvinHeaders("sumvin-pat-approved"),
            {},
            422,
            R"("loc":["query","refresh"])"});
    addRow("sumvin: unknown format of times",
           {"GET",
            kSumvin,
            with(sumvinHeaders("sumvin-pat-approved"), "X-Timestamp-Format", "unix"),
            {},
            422,
            R"("detail":[)"});
    addRow("sumvin: nothing in progress",
           {"GET", kSumvin + "?refresh=true", sumvinHeaders("sumvin-pat-nothing"), {}, 404, "detail"});
}

void addKriptomat()
{
    const Headers good = kriptomatHeaders();
    addRow("kriptomat: no token",
           {"GET", kKriptomat, with(good, "Authorization", {}), {}, 401, R"({"message":"Unauthenticated."})"});
    addRow("kriptomat: wrong token",
           {"GET", kKriptomat, with(good, "Authorization", "Bearer x"), {}, 401, "Unauthenticated."});
    addRow("kriptomat: token without Bearer",
           {"GET", kKriptomat, with(good, "Authorization", good.first().second.mid(7)), {}, 401, "Unauthenticated."});
    addRow("kriptomat: no X-Requested-With",
           {"GET", kKriptomat, with(good, "X-Requested-With", {}), {}, 400, "X-Requested-With"});
    addRow("kriptomat: nobody", {"GET", "/api/v1/partners/users/k-9", good, {}, 404, "User not found."});
    addRow("kriptomat: import without Content-Type",
           {"POST", kImport, with(good, "Content-Type", {}), R"({"token":"t"})", 415, "Content-Type"});
    addRow("kriptomat: import without a token",
           {"POST", kImport, good, "{}", 422, R"("errors":{"token":["The token field is required."]})"});
    addRow("kriptomat: import of nobody",
           {"POST", "/v1/users/k-9/kyc-import", good, R"({"token":"t"})", 404, "User not found."});
    addRow("kriptomat: import of an unknown token",
           {"POST", kImport, good, R"({"token":"t"})", 422, "The token is invalid."});
    addRow("kriptomat: import for somebody who has passed",
           {"POST", "/v1/users/k-passed/kyc-import", good, R"({"token":"t"})", 422, "already been verified"});
    addRow("kriptomat: login without a code",
           {"POST", "/api/v1/partners/auth/login", with(good, "Authorization", {}),
            R"({"email":"agent@example.com","password":"p","client_id":"c","client_secret":"s"})", 422,
            R"("errors":{"security_code":)"});
    addRow("kriptomat: login with a wrong code",
           {"POST", "/api/v1/partners/auth/login", with(good, "Authorization", {}),
            R"({"email":"agent@example.com","password":"p","client_id":"c","client_secret":"s","security_code":"1"})",
            401, "Invalid credentials."});
}

void addTransakCalls()
{
    addRow("transak: reliance without a token", {"GET", kReliance, {}, {}, 401, R"("errorCode":1010)"});
    addRow("transak: reliance with a wrong partner token",
           {"GET", kReliance, with(done(), "x-access-token", "x"), {}, 401, R"("errorCode":1010)"});
    addRow("transak: reliance with a wrong user token",
           {"GET", kReliance, {{"authorization", "x"}}, {}, 401, R"("errorCode":1010)"});
    addRow("transak: reliance for an unknown customer",
           {"GET", kReliance, transakHeaders("nobody@example.com"), {}, 401, R"("errorCode":1010)"});
    for (const char *name : {"quoteId", "kycShareTokenProvider", "kycShareToken"})
        addRow(qPrintable(QStringLiteral("transak: reliance without %1").arg(QLatin1String(name))),
               {"GET", without(kReliance, name), done(), {}, 400, R"("errorCode":9001)"});
    addRow("transak: reliance of another customer",
           {"GET", kReliance, transakHeaders("failed@example.com"), {}, 400, "No KYC Request Found"});
    addRow("transak: reliance with another share token",
           {"GET",
            QByteArray(kReliance).replace("share-done-approved", "share-failed"),
            done(),
            {},
            400,
            "No KYC Request Found"});
    addRow("transak: another share token provider",
           {"GET", QByteArray(kReliance).replace("SUMSUB", "OTHER"), done(), {}, 400, R"("errorCode":9001)"});
    addRow("transak: requirement without a token", {"GET", kRequirement, {}, {}, 401, R"("errorCode":1002)"});
    addRow("transak: requirement without a quote",
           {"GET", without(kRequirement, "metadata[quoteId]"), done(), {}, 400, R"("errorCode":9001)"});
    addRow("transak: requirement without a key",
           {"GET", without(kRequirement, "apiKey"), done(), {}, 400, "apiKey is required"});
    addRow("transak: requirement with a wrong key",
           {"GET", QByteArray(kRequirement).replace("sandbox-key", "x"), done(), {}, 401, R"("errorCode":1002)"});
    addRow("transak: additional requirements without a token",
           {"GET",
            QByteArray(kRequirement).replace("requirement?", "additional-requirements?"),
            {},
            {},
            401,
            R"("errorCode":1002)"});
    addRow("transak: id proof without a token", {"GET", kIdProof, {}, {}, 401, R"("errorCode":1010)"});
    addRow("transak: id proof without a run",
           {"GET", "/api/v2/kyc/id-proof-status", done(), {}, 400, "workFlowRunId is required"});
    addRow("transak: id proof of nobody with a wrong partner token",
           {"GET",
            kIdProof,
            with(transakHeaders("nobody@example.invalid"), "x-access-token", "x"),
            {},
            401,
            R"("errorCode":1010)"});
    addRow("transak: id proof of nobody",
           {"GET", kIdProof, transakHeaders("nobody@example.invalid"), {}, 400, "Workflow run not found"});
    addRow("transak: id proof of another customer", {"GET", kIdProof, done(), {}, 400, R"("statusCode":400)"});
}

void addTransakQuotesAndLogins()
{
    for (const char *name : {"apiKey", "fiatCurrency", "cryptoCurrency", "isBuyOrSell", "network", "paymentMethod",
                             "fiatAmount", "quoteCountryCode"})
        addRow(qPrintable(QStringLiteral("transak: quote without %1").arg(QLatin1String(name))),
               {"GET", without(kQuote, name), {}, {}, 400, QByteArray(name) + " is required"});
    addRow("transak: quote for neither side",
           {"GET", QByteArray(kQuote).replace("=BUY", "=HOLD"), {}, {}, 400, "BUY or SELL"});
    addRow("transak: quote for a country in three letters",
           {"GET", QByteArray(kQuote).replace("=DE", "=DEU"), {}, {}, 400, "two letters"});
    addRow("transak: quote with an unknown share token",
           {"GET", kQuote + "&kycShareTokenProvider=SUMSUB&kycShareToken=x", {}, {}, 400, "Invalid KYC share token"});
    addRow("transak: quote with a share token of nobody's",
           {"GET", kQuote + "&kycShareToken=x", {}, {}, 400, "kycShareTokenProvider must be SUMSUB"});
    const Headers json{{"Content-Type", "application/json"}};
    const QByteArray partner = "/partners/api/v2/refresh-token";
    addRow("transak: partner token without the secret",
           {"POST", partner, json, R"({"apiKey":"transak-sandbox-key"})", 401, R"("errorCode":1002)"});
    addRow("transak: partner token without a key",
           {"POST", partner, with(json, "api-secret", "transak-sandbox-secret"), "{}", 400, "apiKey is required"});
    addRow("transak: partner token with a wrong key",
           {"POST", partner, with(json, "api-secret", "transak-sandbox-secret"), R"({"apiKey":"x"})", 401,
            "Invalid API key"});
    addRow("transak: login without an address",
           {"POST", "/api/v2/auth/login", json, R"({"apiKey":"transak-sandbox-key"})", 400, "email is required"});
    addRow("transak: login that is no JSON",
           {"POST", "/api/v2/auth/login", {}, "apiKey=x", 400, R"("errorCode":9001)"});
    addRow("transak: verify with a wrong code",
           {"POST", "/api/v2/auth/verify", json,
            R"({"apiKey":"transak-sandbox-key","email":"a@example.com","otp":"1","stateToken":"s"})", 401,
            "Invalid OTP"});
    addRow("transak: refresh without a token", {"GET", "/api/v2/auth/refresh", {}, {}, 401, "Unauthorized"});
}

void addSumsub()
{
    const Headers good = sumsubHeaders("GET", kApplicant);
    const QByteArray mismatch = R"("errorName":"app-token-signature mismatch")";
    for (const char *name : {"X-App-Token", "X-App-Access-Ts", "X-App-Access-Sig"})
        addRow(qPrintable(QStringLiteral("sumsub: no %1").arg(QLatin1String(name))),
               {"GET", kApplicant, with(good, name, {}), {}, 401, "Not all authorization headers"});
    addRow("sumsub: unknown token",
           {"GET", kApplicant, with(good, "X-App-Token", "sbx:x"), {}, 401, "App token is unknown"});
    addRow("sumsub: wrong signature",
           {"GET", kApplicant, with(good, "X-App-Access-Sig", "00"), {}, 401, R"("errorCode":4003)"});
    addRow("sumsub: signature in capitals",
           {"GET", kApplicant, with(good, "X-App-Access-Sig", good.at(2).second.toUpper()), {}, 401, mismatch});
    addRow("sumsub: another target signed",
           {"GET", kApplicant, sumsubHeaders("GET", kApplicant + "?x"), {}, 401, mismatch});
    addRow("sumsub: another method signed", {"GET", kApplicant, sumsubHeaders("POST", kApplicant), {}, 401, mismatch});
    addRow("sumsub: another encoding signed",
           {"GET",
            "/resources/applicants/-;externalUserId=u%2Dgreen/one",
            sumsubHeaders("GET", "/resources/applicants/-;externalUserId=u-green/one"),
            {},
            401,
            mismatch});
    addRow("sumsub: another body signed", {"POST", kShare, sumsubHeaders("POST", kShare, "{}"), "{ }", 401, mismatch});
    for (const qint64 offset : {-75, 75})
        addRow(qPrintable(QStringLiteral("sumsub: clock %1 s off").arg(offset)),
               {"GET", kApplicant, sumsubHeaders("GET", kApplicant, {}, offset), {}, 401, "timestamp"});
    addRow("sumsub: timestamp in words",
           {"GET", kApplicant, with(good, "X-App-Access-Ts", "now"), {}, 401, "timestamp"});
    const QByteArray nobody = "/resources/applicants/65f0c0de0000000000009999/one";
    addRow("sumsub: nobody", {"GET", nobody, sumsubHeaders("GET", nobody), {}, 404, "Applicant not found"});
    for (const QByteArray body : {R"({"forClientId":"transak"})", R"({"applicantId":"65f0c0de0000000000000008"})"})
        addRow(qPrintable(QStringLiteral("sumsub: share token from %1").arg(QString::fromLatin1(body))),
               {"POST", kShare, sumsubHeaders("POST", kShare, body), body, 400, "must be provided"});
    const QByteArray red = R"({"applicantId":"65f0c0de0000000000000013","forClientId":"transak"})";
    addRow("sumsub: share token of a rejected applicant",
           {"POST", kShare, sumsubHeaders("POST", kShare, red), red, 400, "cannot be shared"});
    const QByteArray eternal = R"({"applicantId":"65f0c0de0000000000000008","forClientId":"transak","ttlInSecs":0})";
    addRow("sumsub: share token without a life",
           {"POST", kShare, sumsubHeaders("POST", kShare, eternal), eternal, 400, "ttlInSecs"});
    addRow("sumsub: older share token without parameters",
           {"POST", kOlderShare, sumsubHeaders("POST", kOlderShare), {}, 400, "must be provided"});
}

} // namespace

/// Whatever a client leaves out or gets wrong has its own documented answer.
class TestStrictness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.problem())); }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        addP100();
        addSumvin();
        addKriptomat();
        addTransakCalls();
        addTransakQuotesAndLogins();
        addSumsub();
        addRow("no provider has the path", {"GET", "/v9/anything", {}, {}, 404, "Not Found"});
        addRow("the root", {"GET", "/", {}, {}, 404, "Not Found"});
        addRow("sandbox: unknown", {"GET", "/sandbox/other", {}, {}, 404, "Not Found"});
        addRow("sandbox: not to be changed", {"POST", "/sandbox/state", {}, {}, 405, "Method Not Allowed"});
    }
    void refuses()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const Headers, headers);
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QByteArray, part);
        const RawAnswer answer = rawExchange(m_sandbox.url(), rawRequest(method, target, headers, body));
        QCOMPARE(answer.status(), status);
        QVERIFY2(answer.body().contains(part), answer.body().constData());
        QVERIFY(answer.header("Content-Type").startsWith("application/json"));
        QVERIFY(!answer.header("Date").isEmpty());
    }

    /// The same requests, with nothing missing: so that each refusal above has one cause.
    void acceptsWhatIsComplete_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<Headers>("headers");
        QTest::newRow("p100") << kP100 << p100Headers();
        QTest::newRow("sumvin") << kSumvin << sumvinHeaders("sumvin-pat-approved");
        QTest::newRow("sumvin with a tenant")
            << kSumvin << with(sumvinHeaders("sumvin-pat-approved"), "x-juno-orgid", "org:env");
        QTest::newRow("kriptomat") << kKriptomat << kriptomatHeaders();
        QTest::newRow("transak reliance") << kReliance << done();
        QTest::newRow("transak requirement") << kRequirement << done();
        QTest::newRow("transak requirement, brackets encoded")
            << QByteArray(kRequirement).replace("[quoteId]", "%5BquoteId%5D") << done();
        QTest::newRow("transak additional requirements")
            << QByteArray(kRequirement).replace("requirement?", "additional-requirements?") << done();
        QTest::newRow("transak id proof") << kIdProof << transakHeaders("submitted@example.com");
        QTest::newRow("transak quote") << kQuote << Headers();
        QTest::newRow("sumsub") << kApplicant << sumsubHeaders("GET", kApplicant);
        QTest::newRow("sumsub, clock behind") << kApplicant << sumsubHeaders("GET", kApplicant, {}, -45);
        QTest::newRow("sumsub, clock ahead") << kApplicant << sumsubHeaders("GET", kApplicant, {}, 45);
        QTest::newRow("sumsub reachability")
            << QByteArray("/resources/status/api") << sumsubHeaders("GET", "/resources/status/api");
        for (const QByteArray target : {"/resources/applicants/-;externalUserId=u-green/one",
                                        "/resources/applicants/%2d%3BexternalUserId%3Du%2dgreen/one",
                                        "/resources/applicants/-;externalUserId=u-green/one?x=%41&y=%zz"})
            QTest::newRow(target.constData()) << target << sumsubHeaders("GET", target);
    }
    void acceptsWhatIsComplete()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const Headers, headers);
        const QByteArray request = rawRequest("GET", target, headers);
        for (const qsizetype pieces : {qsizetype{0}, qsizetype{1}, qsizetype{37}}) {
            const RawAnswer answer = rawExchange(m_sandbox.url(), request, pieces);
            QVERIFY2(answer.status() == 200, answer.bytes.constData());
        }
    }

    void survivesWhateverIsSent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("half a line") << QByteArray("GET /v1/kyc");
        QTest::newRow("a line alone") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("no target") << QByteArray("GET\r\n\r\n");
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
        QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15);
        QTest::newRow("zeroes") << QByteArray(5000, '\0');
        QTest::newRow("target without a slash") << QByteArray("GET v1 HTTP/1.1\r\nConnection: close\r\n\r\n");
        QTest::newRow("whole address for a target")
            << QByteArray("GET http://127.0.0.1/v1/kyc/status/u HTTP/1.1\r\nConnection: close\r\n\r\n");
        QTest::newRow("half a body") << QByteArray(
            "POST /v1/users/k/kyc-import HTTP/1.1\r\nContent-Length: 9\r\n\r\n{");
        QTest::newRow("endless line") << "GET /" + QByteArray(200'000, 'a');
        QTest::newRow("long line") << rawRequest("GET", '/' + QByteArray(60'000, 'a'));
    }
    void survivesWhateverIsSent()
    {
        QFETCH(const QByteArray, bytes);
        for (const qsizetype pieces : {qsizetype{0}, qsizetype{1000}})
            (void)rawExchange(m_sandbox.url(), bytes, pieces, 150);
        const RawAnswer answer = get(m_sandbox, kP100, p100Headers());
        QVERIFY2(answer.status() == 200, answer.bytes.constData());
    }

    void readsLongTargetsInPieces()
    {
        const QByteArray target = kReliance + QByteArray(5000, 'x');
        for (const qsizetype pieces : {qsizetype{0}, qsizetype{700}}) {
            const RawAnswer answer = rawExchange(m_sandbox.url(), rawRequest("GET", target, done()), pieces);
            QCOMPARE(answer.status(), 400);
            QVERIFY2(answer.body().contains("No KYC Request Found"), answer.body().constData());
        }
        const QByteArray signedTarget = "/resources/status/api?x=" + QByteArray(5000, 'x');
        const QByteArray request = rawRequest("GET", signedTarget, sumsubHeaders("GET", signedTarget));
        QCOMPARE(rawExchange(m_sandbox.url(), request, 700).status(), 200);
    }

    void answersManyRequestsOnOneConnection()
    {
        QByteArray both = "GET " + kP100 + " HTTP/1.1\r\nHost: x\r\nx-api-key: p100-sandbox-key\r\n\r\n";
        const QByteArray second = "/resources/applicants/-;externalUserId=u%2dgreen/one";
        both += rawRequest("GET", second, sumsubHeaders("GET", second));
        for (const qsizetype pieces : {qsizetype{0}, qsizetype{11}}) {
            const RawAnswer answer = rawExchange(m_sandbox.url(), both, pieces);
            QCOMPARE(answer.bytes.count("HTTP/1.1 200"), 2);
        }
    }

private:
    SandboxProcess m_sandbox;
};

QTEST_GUILESS_MAIN(TestStrictness)
#include "test_strictness.moc"
