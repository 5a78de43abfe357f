// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/credentialcase.h"

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;

/// What the test of a P100 account finds out.
class TestP100Credential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void sendsExactlyThis();
    void nothingIsSentWithoutAKey();
    void passesErrorsOfTheWayOn();
};

namespace {

struct P100Case : CredentialCase
{
    P100Case() : CredentialCase(QStringLiteral("p100")) { setSecret("api-key", "p100-key-0123456789"); }
};

} // namespace

void TestP100Credential::verdict_data()
{
    addVerdictColumns();
    taken("nobody of that id", 400, testData(QStringLiteral("providers/p100/p100_error_P412.json")));
    taken("no KYC", 404, R"({"errorCode":"P445","errorName":"kyc-not-found","errorMessage":"KYC not found"})");
    taken("not verified", 400, R"({"errorCode":"P459","errorMessage":"User is not verified"})");
    taken("an id that it does not like", 400,
          testData(QStringLiteral("providers/p100/p100_error_validation_P403.json")));
    taken("the code without a name", 400, R"({"errorCode":"P412"})");
    taken("the code on 200", 200, R"({"errorCode":"P412"})");
    taken("a status", 200, R"({"status":"NOT_VERIFIED"})");
    taken("a status and an attempt", 200, testData(QStringLiteral("providers/p100/p100_status_pending.json")));
    taken("a status that nobody listed", 200, R"({"status":"FROZEN"})");
    const auto denied = [](const char *mark) { return QByteArray(R"({"message":"Access Denied. )") + mark + R"("})"; };
    refused("xo1", 401, denied("xo1"), ErrorKind::Unauthorized, ErrorCause::KeyMissing);
    refused("xo2", 401, denied("xo2"), ErrorKind::Unauthorized, ErrorCause::KeyWrong);
    refused("xo3", 401, denied("xo3"), ErrorKind::Unauthorized, ErrorCause::CallerAddressNotAllowed);
    refused("xo3 in a list", 401, R"({"errors":["Access Denied. xo3"]})", ErrorKind::Unauthorized,
            ErrorCause::CallerAddressNotAllowed);
    refused("401 of another kind", 401, R"({"message":"no"})", ErrorKind::Unauthorized, ErrorCause::TokenRefused);
    refused("401 without a body", 401, "", ErrorKind::Unauthorized, ErrorCause::TokenRefused);
    refused("401 that speaks of the id", 401, R"({"errorCode":"P412"})", ErrorKind::Unauthorized,
            ErrorCause::TokenRefused);
    refused("401 that speaks of no KYC", 401, R"({"errorCode":"P445"})", ErrorKind::Unauthorized,
            ErrorCause::TokenRefused);
    refused("403", 403, "{}", ErrorKind::Forbidden, ErrorCause::AccessForbidden);
    refused("403 that speaks of validation", 403, R"({"errorCode":"P403"})", ErrorKind::Forbidden,
            ErrorCause::AccessForbidden);
    refused("P500", 400, R"({"errorCode":"P500"})", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    refused("P501", 400, R"({"errorCode":"P501"})", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    refused("a code of business", 400, testData(QStringLiteral("providers/p100/p100_error_business_P424.json")),
            ErrorKind::InvalidRequest, ErrorCause::RequestRefused);
    refused("400 without a code", 400, R"({"errorMessage":"no"})", ErrorKind::InvalidRequest,
            ErrorCause::RequestRefused);
    refused("404 of something else", 404, "{}", ErrorKind::InvalidRequest, ErrorCause::RequestRefused);
    refused("429", 429, "{}", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp);
    refused("503", 503, "{}", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    refused("200 without a status", 200, "{}", ErrorKind::Protocol, ErrorCause::KeyAbsent);
    refused("a status that is a number", 200, R"({"status":1})", ErrorKind::Protocol, ErrorCause::WrongType);
}

void TestP100Credential::verdict()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const ErrorCause, cause);
    P100Case one;
    const TestTalk talk = one.test({jsonAnswer(body, httpStatus)});
    QCOMPARE(talk.sent.size(), 1);
    if (cause == ErrorCause::None) {
        QCOMPARE(inWords(talk), QStringLiteral("taken until unknown: "));
        return;
    }
    QVERIFY2(!talk.isAnswered(), qPrintable(inWords(talk)));
    QCOMPARE(core::toWord(talk.result.error().kind), core::toWord(kind));
    QCOMPARE(talk.result.error().cause, cause);
}

void TestP100Credential::sendsExactlyThis()
{
    P100Case one;
    const TestTalk talk = one.test({jsonAnswer(R"({"errorCode":"P412"})", 400)});
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(core::toWord(request.method), QByteArray("GET"));
    QCOMPARE(request.origin, QUrl(QStringLiteral("https://partner-api.p100.io")));
    QCOMPARE(request.target, QByteArray("/v1/kyc/status/00000001-0000-4000-8000-000000000000"));
    QCOMPARE(request.headers, (QList<core::HttpHeader>{{"x-api-key", "p100-key-0123456789"}}));
    QVERIFY(request.body.isEmpty());
    QVERIFY(request.isTransient != nullptr);
    const TestTalk again = one.test({jsonAnswer(R"({"errorCode":"P412"})", 400)});
    QVERIFY(again.sent.constFirst().target != request.target);
}

void TestP100Credential::nothingIsSentWithoutAKey()
{
    CredentialCase one(QStringLiteral("p100"));
    const TestTalk talk = one.test({});
    QVERIFY(talk.sent.isEmpty());
    QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("MissingCredential"));
    QCOMPARE(talk.result.error().cause, ErrorCause::CredentialMissing);
    QCOMPARE(talk.result.error().args, QStringList{QStringLiteral("api-key")});
}

void TestP100Credential::passesErrorsOfTheWayOn()
{
    const QList<core::Error> errors = errorsOfTheWay();
    for (const core::Error &error : errors) {
        P100Case one;
        QCOMPARE(one.test({core::Unexpected(error)}).result.error(), error);
    }
}

QTEST_APPLESS_MAIN(TestP100Credential)
#include "test_p100credential.moc"
