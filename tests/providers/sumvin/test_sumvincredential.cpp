// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/credentialcase.h"

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;

/// What the test of a Sumvin account finds out: that Sumvin is there, and whether it minds the organisation id.
class TestSumvinCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data();
    void verdict();
    void sendsExactlyThis();
    void passesErrorsOfTheWayOn();
};

namespace {

struct SumvinCase : CredentialCase
{
    SumvinCase() : CredentialCase(QStringLiteral("sumvin")) { setText("org-id", "org-1:env-2"); }
};

QByteArray example(const char *name)
{
    return testData(QStringLiteral("providers/sumvin/") + QString::fromLatin1(name));
}

} // namespace

void TestSumvinCredential::verdict_data()
{
    addVerdictColumns();
    taken("no token", 401, example("sumvin_401_missing_token.json"));
    taken("401 of another code", 401, R"({"error_code":"USR-401-009"})");
    taken("401 without a body", 401, "");
    taken("401 with half a body", 401, R"({"error_code":"USR)");
    taken("answered all the same", 200, R"({"status":"pending"})");
    refused("the tenant", 401, example("sumvin_401_bad_orgid.json"), ErrorKind::Unauthorized,
            ErrorCause::TenantRefused);
    refused("403", 403, "{}", ErrorKind::Forbidden, ErrorCause::AccessForbidden);
    refused("404", 404, "{}", ErrorKind::UserNotFound, ErrorCause::UserUnknown);
    refused("422", 422, R"({"detail":[{"loc":["header","x-sumvin-pat"],"msg":"field required"}]})",
            ErrorKind::InvalidRequest, ErrorCause::RequestRefused);
    refused("429", 429, "{}", ErrorKind::RateLimited, ErrorCause::QuotaUsedUp);
    refused("502", 502, R"({"error_code":"KYC-502-001-R"})", ErrorKind::ProviderUnavailable, ErrorCause::ProviderDown);
    refused("200 that is no JSON", 200, "<html>", ErrorKind::Protocol, ErrorCause::MalformedJson);
    refused("201", 201, "{}", ErrorKind::Protocol, ErrorCause::UnexpectedStatus);
}

void TestSumvinCredential::verdict()
{
    QFETCH(const int, httpStatus);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const ErrorCause, cause);
    SumvinCase one;
    const TestTalk talk = one.test({jsonAnswer(body, httpStatus)});
    QCOMPARE(talk.sent.size(), 1);
    if (cause == ErrorCause::None) {
        QVERIFY2(inWords(talk).startsWith(u"taken until unknown: Sumvin answers. There was nothing to prove"),
                 qPrintable(inWords(talk)));
        return;
    }
    QVERIFY2(!talk.isAnswered(), qPrintable(inWords(talk)));
    QCOMPARE(core::toWord(talk.result.error().kind), core::toWord(kind));
    QCOMPARE(talk.result.error().cause, cause);
}

void TestSumvinCredential::sendsExactlyThis()
{
    SumvinCase one;
    const TestTalk talk = one.test({jsonAnswer("{}", 401)});
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(core::toWord(request.method), QByteArray("GET"));
    QCOMPARE(request.origin, QUrl(QStringLiteral("https://api.sumvin.com")));
    QCOMPARE(request.target, QByteArray("/v0/kyc/status"));
    QCOMPARE(request.headers, (QList<core::HttpHeader>{{"x-juno-orgid", "org-1:env-2"}}));
    CredentialCase without(QStringLiteral("sumvin"));
    QVERIFY(without.test({jsonAnswer("{}", 401)}).sent.constFirst().headers.isEmpty());
}

void TestSumvinCredential::passesErrorsOfTheWayOn()
{
    const QList<core::Error> errors = errorsOfTheWay();
    for (const core::Error &error : errors) {
        SumvinCase one;
        QCOMPARE(one.test({core::Unexpected(error)}).result.error(), error);
    }
}

QTEST_APPLESS_MAIN(TestSumvinCredential)
#include "test_sumvincredential.moc"
