// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/transakcase.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;
using core::NextActor;
using core::Status;

Q_DECLARE_METATYPE(core::HttpResponse)

/// "transak/id-proof": the document step at Onfido. Nothing it says is an approval.
class TestIdProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsTheStatus_data();
    void mapsTheStatus();
    void mapsErrors_data();
    void mapsErrors();
    void namesWhatIsWrongInTheAnswer_data();
    void namesWhatIsWrongInTheAnswer();
    void asksExactly();
    void encodesAHostileId();
};

void TestIdProof::mapsTheStatus_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Status>("status");
    QTest::addColumn<NextActor>("nextActor");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("kycType");
    QTest::addColumn<QStringList>("notes");
    const QStringList none;
    const QStringList notApproval{QStringLiteral("The documents were handed in; this is not an approval.")};
    QTest::newRow("NOT_SUBMITTED") << testData(QStringLiteral("providers/transak/transak_id_proof_not_submitted.json"))
                                   << Status::AwaitingCustomer << NextActor::Customer << QStringLiteral("NOT_SUBMITTED")
                                   << QStringLiteral("STANDARD") << none;
    QTest::newRow("SUBMITTED") << testData(
        QStringLiteral("providers/transak/transak_id_proof_submitted_metamask_mock.json"))
                               << Status::InReview << NextActor::Provider << QStringLiteral("SUBMITTED")
                               << QStringLiteral("L2") << notApproval;
    for (const char *word : {"", "submitted", "APPROVED", "DONE", "REJECTED", "IN_REVIEW"}) {
        QTest::addRow("unlisted \"%s\"", word)
            << QByteArray(QByteArray("{\"data\":{\"status\":\"") + word + "\"}}") << Status::Unknown
            << NextActor::Unknown << QString::fromLatin1(word) << QString() << none;
    }
}

void TestIdProof::mapsTheStatus()
{
    QFETCH(QByteArray, body);
    const TransakCase one;
    const Talk talk = one.askIdProof(jsonAnswer(body));
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QTEST(talk.result->status, "status");
    QTEST(talk.result->nextActor, "nextActor");
    QCOMPARE(talk.result->retry, core::Retry::Unknown);
    QTEST(talk.result->raw.value(QStringLiteral("status")), "word");
    QTEST(talk.result->raw.value(QStringLiteral("kycType")), "kycType");
    QTEST(englishNotes(*talk.result), "notes");
    QVERIFY(!talk.result->isFinal);
    QCOMPARE(talk.result->fetchedAt, one.clock.nowUtc());
    QCOMPARE(talk.result->evidence.size(), 1);
    QCOMPARE(talk.result->evidence.constFirst().call, QStringLiteral("GET /api/v2/kyc/id-proof-status"));
}

void TestIdProof::mapsErrors_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QString>("code");
    QTest::newRow("400") << transakError(400, "Invalid workFlowRunId", ",\"errorCode\":9001")
                         << ErrorKind::InvalidRequest << ErrorCause::RequestRefused << QStringLiteral("9001");
    QTest::newRow("400, the sentence of the other check")
        << transakError(400, "No KYC Request Found") << ErrorKind::InvalidRequest << ErrorCause::RequestRefused
        << QString();
    QTest::newRow("401, 1002") << transakError(401, "Unauthorized", ",\"errorCode\":1002") << ErrorKind::Unauthorized
                               << ErrorCause::TokenRefused << QStringLiteral("1002");
    QTest::newRow("401, 1010") << transakError(401, "Unauthorized", ",\"code\":1010") << ErrorKind::Unauthorized
                               << ErrorCause::TokenRefused << QStringLiteral("1010");
    QTest::newRow("403") << transakError(403, "No") << ErrorKind::Forbidden << ErrorCause::AccessForbidden << QString();
    QTest::newRow("429") << transakError(429, "No") << ErrorKind::RateLimited << ErrorCause::QuotaUsedUp << QString();
    QTest::newRow("500") << transakError(500, "No") << ErrorKind::ProviderUnavailable << ErrorCause::ProviderDown
                         << QString();
    QTest::newRow("HTML") << answerOfType("text/html", "<p>", 500) << ErrorKind::Protocol << ErrorCause::NotJson
                          << QString();
    QTest::newRow("empty") << jsonAnswer({}) << ErrorKind::Protocol << ErrorCause::MalformedJson << QString();
}

void TestIdProof::mapsErrors()
{
    QFETCH(core::HttpResponse, answer);
    const Talk talk = TransakCase().askIdProof(answer);
    QVERIFY(!talk.isAnswered());
    QTEST(talk.result.error().kind, "kind");
    QTEST(talk.result.error().cause, "cause");
    QTEST(talk.result.error().providerCode, "code");
    QCOMPARE(talk.result.error().httpStatus, answer.status);
}

void TestIdProof::namesWhatIsWrongInTheAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QString>("path");
    QTest::newRow("no data") << QByteArray("{}") << ErrorCause::KeyAbsent << QStringLiteral("data");
    QTest::newRow("data a text") << QByteArray("{\"data\":\"x\"}") << ErrorCause::WrongType << QStringLiteral("data");
    QTest::newRow("no status") << QByteArray("{\"data\":{}}") << ErrorCause::KeyAbsent << QStringLiteral("data.status");
    QTest::newRow("status a flag") << QByteArray("{\"data\":{\"status\":true}}") << ErrorCause::WrongType
                                   << QStringLiteral("data.status");
    QTest::newRow("kycType a number") << QByteArray("{\"data\":{\"status\":\"SUBMITTED\",\"kycType\":1}}")
                                      << ErrorCause::WrongType << QStringLiteral("data.kycType");
}

void TestIdProof::namesWhatIsWrongInTheAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    const Talk talk = TransakCase().askIdProof(jsonAnswer(body));
    QVERIFY(!talk.isAnswered());
    QCOMPARE(talk.result.error().kind, ErrorKind::Protocol);
    QTEST(talk.result.error().cause, "cause");
    QCOMPARE(talk.result.error().args, QStringList{path});
}

void TestIdProof::asksExactly()
{
    const Talk talk = TransakCase().askIdProof(
        jsonAnswer(testData(QStringLiteral("providers/transak/transak_id_proof_not_submitted.json"))));
    QCOMPARE(talk.sent.size(), 1);
    const core::HttpRequest &request = talk.sent.constFirst();
    QCOMPARE(request.method, core::HttpMethod::Get);
    QCOMPARE(request.origin, QUrl(QStringLiteral("https://api-gateway-stg.transak.com")));
    QCOMPARE(request.target, QByteArray("/api/v2/kyc/id-proof-status?workFlowRunId=run-1"));
    QCOMPARE(request.headers, (QList<core::HttpHeader>{{"authorization", "user-token-1"}}));
    QCOMPARE(request.tracePath, QByteArray("/api/v2/kyc/id-proof-status"));
}

void TestIdProof::encodesAHostileId()
{
    TransakCase one;
    one.customer.fields.setText(QStringLiteral("workflow-run-id"), QStringLiteral("a&b=c/../d#\u65E5"));
    const Talk talk = one.askIdProof(jsonAnswer("{\"data\":{\"status\":\"SUBMITTED\"}}"));
    QCOMPARE(talk.sent.constFirst().target,
             QByteArray("/api/v2/kyc/id-proof-status?workFlowRunId=a%26b%3Dc%2F..%2Fd%23%E6%97%A5"));
}

QTEST_GUILESS_MAIN(TestIdProof)
#include "test_idproof.moc"
