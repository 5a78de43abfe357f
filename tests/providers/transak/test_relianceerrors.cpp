// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/transakcase.h"

#include "core/errortext.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;
using core::Status;

Q_DECLARE_METATYPE(core::HttpResponse)

namespace {

const QString kFormsNotChecked = QStringLiteral("Missing forms not checked: asking Transak about them failed.");
const QString kFormsNotListed = QStringLiteral("Forms are missing; asking Transak which ones failed.");

/// One way in which a call can fail.
struct Fault
{
    const char *name = "";
    core::Result<core::HttpResponse> answer = core::failure(ErrorKind::Cancelled, ErrorCause::None);
};

core::Result<core::HttpResponse> noAnswer(ErrorKind kind, ErrorCause cause)
{
    return core::failure(kind, cause, {QStringLiteral("api-gateway-stg.transak.com")});
}

/// Every way in which one of the two follow-up calls can fail.
QList<Fault> followUpFaults()
{
    const QByteArray good("{\"data\":{\"status\":\"APPROVED\",\"formsRequired\":[]}}");
    return {
        {"time-out", noAnswer(ErrorKind::Timeout, ErrorCause::ExchangeTimedOut)},
        {"deadline", noAnswer(ErrorKind::Timeout, ErrorCause::DeadlinePassed)},
        {"connection reset", noAnswer(ErrorKind::Network, ErrorCause::ConnectionReset)},
        {"origin refused", noAnswer(ErrorKind::Network, ErrorCause::OriginRefused)},
        {"certificate", noAnswer(ErrorKind::Tls, ErrorCause::CertificateExpired)},
        {"proxy", noAnswer(ErrorKind::Proxy, ErrorCause::ProxyUnreachable)},
        {"too large on the way", noAnswer(ErrorKind::TooLarge, ErrorCause::AnswerTooLarge)},
        {"bad encoding", noAnswer(ErrorKind::Protocol, ErrorCause::BadEncoding)},
        {"vault", noAnswer(ErrorKind::Vault, ErrorCause::VaultUnavailable)},
        {"cancelled", noAnswer(ErrorKind::Cancelled, ErrorCause::CancelledByAgent)},
        {"400", transakError(400, "Invalid quote", ",\"errorCode\":9001")},
        {"400 with the sentence of the first call", transakError(400, "No KYC Request Found")},
        {"401", transakError(401, "Unauthorized", ",\"errorCode\":1002")},
        {"403", transakError(403, "Forbidden")},
        {"404", transakError(404, "Not found")},
        {"429", transakError(429, "Slow down")},
        {"500", transakError(500, "Oops")},
        {"503 without a body", jsonAnswer({}, 503)},
        {"redirect", withHeader(jsonAnswer({}, 302), "Location", "https://elsewhere.example.com/")},
        {"HTML", answerOfType("text/html", "<html>login</html>")},
        {"truncated", jsonAnswer(good.chopped(3))},
        {"empty", jsonAnswer({})},
        {"duplicate key", jsonAnswer("{\"data\":{\"status\":\"APPROVED\",\"status\":\"APPROVED\"}}")},
        {"no data", jsonAnswer("{}")},
        {"data of the wrong type", jsonAnswer("{\"data\":\"APPROVED\"}")},
        {"one MiB and one byte", jsonAnswer(QByteArray(core::kMaxBodyBytes + 1, ' '))},
    };
}

} // namespace

Q_DECLARE_METATYPE(Fault)

/// "transak/reliance" when something goes wrong: in the first call, and in the ones that only refine.
class TestRelianceErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsErrors_data();
    void mapsErrors();
    void asksForANewTokenAndQuote_data();
    void asksForANewTokenAndQuote();
    void readsErrorBodies_data();
    void readsErrorBodies();
    void namesWhatIsWrongInTheAnswer_data();
    void namesWhatIsWrongInTheAnswer();
    void passesOnWhatHappenedOnTheWay();
    void standsWithoutTheRequirement_data();
    void standsWithoutTheRequirement();
    void standsWithoutTheForms_data();
    void standsWithoutTheForms();
    void takesAWrongTypeInAFollowUpForAFailure_data();
    void takesAWrongTypeInAFollowUpForAFailure();
    void saysWhyWithoutAddressOrToken();
};

void TestRelianceErrors::mapsErrors_data()
{
    QTest::addColumn<core::HttpResponse>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("retryable");
    const QString none;
    QTest::newRow("400 with a code") << jsonAnswer(
        testData(QStringLiteral("providers/transak/transak_error_4001.json")), 400)
                                     << ErrorKind::InvalidRequest << ErrorCause::RequestRefused
                                     << QStringLiteral("4001") << false;
    QTest::newRow("400 validation, 9001")
        << transakError(400, "quoteId is required", ",\"errorCode\":9001") << ErrorKind::InvalidRequest
        << ErrorCause::RequestRefused << QStringLiteral("9001") << false;
    QTest::newRow("400, 1019") << jsonAnswer(
        testData(QStringLiteral("providers/transak/transak_error_1019_otp_throttle.json")), 400)
                               << ErrorKind::InvalidRequest << ErrorCause::RequestRefused << QStringLiteral("1019")
                               << false;
    QTest::newRow("400 without a body") << jsonAnswer({}, 400) << ErrorKind::InvalidRequest
                                        << ErrorCause::RequestRefused << none << false;
    QTest::newRow("401, 1010") << transakError(401, "Unauthorized", ",\"errorCode\":1010") << ErrorKind::Unauthorized
                               << ErrorCause::ShareTokenRefused << QStringLiteral("1010") << false;
    QTest::newRow("401, 1002") << transakError(401, "Unauthorized", ",\"errorCode\":1002") << ErrorKind::Unauthorized
                               << ErrorCause::ShareTokenRefused << QStringLiteral("1002") << false;
    QTest::newRow("401 without a code") << transakError(401, "Unauthorized") << ErrorKind::Unauthorized
                                        << ErrorCause::ShareTokenRefused << none << false;
    QTest::newRow("403") << transakError(403, "Forbidden") << ErrorKind::Forbidden << ErrorCause::AccessForbidden
                         << none << false;
    QTest::newRow("404") << transakError(404, "Not found") << ErrorKind::InvalidRequest << ErrorCause::RequestRefused
                         << none << false;
    QTest::newRow("429") << transakError(429, "Slow down") << ErrorKind::RateLimited << ErrorCause::QuotaUsedUp << none
                         << true;
    QTest::newRow("500") << transakError(500, "Oops") << ErrorKind::ProviderUnavailable << ErrorCause::ShareTokenBroken
                         << none << true;
    QTest::newRow("502") << transakError(502, "Bad gateway") << ErrorKind::ProviderUnavailable
                         << ErrorCause::ProviderDown << none << true;
    QTest::newRow("503") << jsonAnswer({}, 503) << ErrorKind::ProviderUnavailable << ErrorCause::ProviderDown << none
                         << true;
    QTest::newRow("302") << jsonAnswer({}, 302) << ErrorKind::Protocol << ErrorCause::Redirected << none << false;
    QTest::newRow("HTML, 200") << answerOfType("text/html", "<html/>") << ErrorKind::Protocol << ErrorCause::NotJson
                               << none << false;
    QTest::newRow("HTML, 401") << answerOfType("text/html", "<html/>", 401) << ErrorKind::Protocol
                               << ErrorCause::NotJson << none << false;
    QTest::newRow("empty, 200") << jsonAnswer({}) << ErrorKind::Protocol << ErrorCause::MalformedJson << none << false;
    QTest::newRow("too large") << jsonAnswer(QByteArray(core::kMaxBodyBytes + 1, ' ')) << ErrorKind::TooLarge
                               << ErrorCause::AnswerTooLarge << none << false;
}

void TestRelianceErrors::mapsErrors()
{
    QFETCH(core::HttpResponse, answer);
    const Talk talk = TransakCase().askReliance({answer});
    QVERIFY(!talk.isAnswered());
    const core::Error &error = talk.result.error();
    QTEST(error.kind, "kind");
    QTEST(error.cause, "cause");
    QTEST(error.providerCode, "code");
    QTEST(error.retryable, "retryable");
    QCOMPARE(error.httpStatus, answer.status);
    QCOMPARE(talk.sent.size(), 1);
}

void TestRelianceErrors::asksForANewTokenAndQuote_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("500") << 500;
}

void TestRelianceErrors::asksForANewTokenAndQuote()
{
    QFETCH(int, status);
    const Talk talk = TransakCase().askReliance({transakError(status, "No")});
    QVERIFY(!talk.isAnswered());
    const QString line = core::errorText(talk.result.error()).englishLine();
    QVERIFY2(line.contains(QStringLiteral("a new share token and a new quote")), qPrintable(line));
}

void TestRelianceErrors::readsErrorBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    const QString text = QStringLiteral("Not so");
    QTest::newRow("errorCode") << QByteArray("{\"error\":{\"message\":\"Not so\",\"errorCode\":1}}") << text
                               << QStringLiteral("1");
    QTest::newRow("code") << QByteArray("{\"error\":{\"message\":\"Not so\",\"code\":2}}") << text
                          << QStringLiteral("2");
    QTest::newRow("both, errorCode first")
        << QByteArray("{\"error\":{\"message\":\"Not so\",\"code\":2,\"errorCode\":1}}") << text << QStringLiteral("1");
    QTest::newRow("errorCode null") << QByteArray("{\"error\":{\"message\":\"Not so\",\"code\":2,\"errorCode\":null}}")
                                    << text << QStringLiteral("2");
    QTest::newRow("neither") << QByteArray("{\"error\":{\"message\":\"Not so\",\"additionalMessage\":\"x\"}}") << text
                             << QString();
    QTest::newRow("at the root") << QByteArray("{\"message\":\"Not so\"}") << text << QString();
    QTest::newRow("nothing") << QByteArray("{}") << QString() << QString();
    QTest::newRow("error is a text") << QByteArray("{\"error\":\"Not so\"}") << QString() << QString();
    QTest::newRow("message is a number") << QByteArray("{\"error\":{\"message\":5,\"errorCode\":[]}}") << QString()
                                         << QString();
}

void TestRelianceErrors::readsErrorBodies()
{
    QFETCH(QByteArray, body);
    const Talk talk = TransakCase().askReliance({jsonAnswer(body, 400)});
    QVERIFY(!talk.isAnswered());
    QCOMPARE(talk.result.error().kind, ErrorKind::InvalidRequest);
    QTEST(talk.result.error().providerMessage, "message");
    QTEST(talk.result.error().providerCode, "code");
}

void TestRelianceErrors::namesWhatIsWrongInTheAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCause>("cause");
    QTest::addColumn<QString>("path");
    QTest::newRow("no data") << QByteArray("{}") << ErrorCause::KeyAbsent << QStringLiteral("data");
    QTest::newRow("data null") << QByteArray("{\"data\":null}") << ErrorCause::KeyAbsent << QStringLiteral("data");
    QTest::newRow("data a list") << QByteArray("{\"data\":[]}") << ErrorCause::WrongType << QStringLiteral("data");
    QTest::newRow("no status") << QByteArray("{\"data\":{}}") << ErrorCause::KeyAbsent
                               << QStringLiteral("data.shareTokenStatus");
    QTest::newRow("status null") << QByteArray("{\"data\":{\"shareTokenStatus\":null}}") << ErrorCause::KeyAbsent
                                 << QStringLiteral("data.shareTokenStatus");
    QTest::newRow("status a number") << QByteArray("{\"data\":{\"shareTokenStatus\":1}}") << ErrorCause::WrongType
                                     << QStringLiteral("data.shareTokenStatus");
    QTest::newRow("status a list") << QByteArray("{\"data\":{\"shareTokenStatus\":[\"DONE\"]}}")
                                   << ErrorCause::WrongType << QStringLiteral("data.shareTokenStatus");
    QTest::newRow("the answer of another call")
        << testData(QStringLiteral("providers/transak/transak_kyc_reliance_api_identity.json")) << ErrorCause::KeyAbsent
        << QStringLiteral("data.shareTokenStatus");
    QTest::newRow("a webhook's body") << testData(
        QStringLiteral("providers/transak/transak_webhook_kyc_submitted.json"))
                                      << ErrorCause::KeyAbsent << QStringLiteral("data.shareTokenStatus");
    QTest::newRow("the answer of a sign-in") << testData(QStringLiteral("providers/transak/transak_partner_token.json"))
                                             << ErrorCause::KeyAbsent << QStringLiteral("data.shareTokenStatus");
}

void TestRelianceErrors::namesWhatIsWrongInTheAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    const Talk talk = TransakCase().askReliance({jsonAnswer(body)});
    QVERIFY(!talk.isAnswered());
    QCOMPARE(talk.result.error().kind, ErrorKind::Protocol);
    QTEST(talk.result.error().cause, "cause");
    QCOMPARE(talk.result.error().args, QStringList{path});
}

void TestRelianceErrors::passesOnWhatHappenedOnTheWay()
{
    const auto fault = noAnswer(ErrorKind::Tls, ErrorCause::CertificateWrongHost);
    const Talk talk = TransakCase().askReliance({fault});
    QVERIFY(!talk.isAnswered());
    QCOMPARE(talk.result.error(), fault.error());
}

void TestRelianceErrors::standsWithoutTheRequirement_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Status>("status");
    for (const Fault &fault : followUpFaults()) {
        QTest::addRow("IMPORTED, %s", fault.name) << QByteArray("IMPORTED") << fault << Status::ActionRequired;
        QTest::addRow("DONE, %s", fault.name) << QByteArray("DONE") << fault << Status::Approved;
    }
    const Fault noStatus{"no status", jsonAnswer("{\"data\":{\"kycType\":\"SIMPLE\"}}")};
    QTest::newRow("DONE, no status") << QByteArray("DONE") << noStatus << Status::Approved;
}

void TestRelianceErrors::standsWithoutTheRequirement()
{
    QFETCH(QByteArray, word);
    QFETCH(Fault, fault);
    QFETCH(Status, status);
    const TransakCase one;
    const Talk talk = one.askReliance({shareTokenStatus(word), fault.answer});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->status, status);
    QCOMPARE(talk.result->nextActor, word == "DONE" ? core::NextActor::Nobody : core::NextActor::Us);
    const QMap<QString, QString> raw{{QStringLiteral("shareTokenStatus"), QString::fromLatin1(word)}};
    QCOMPARE(talk.result->raw, raw);
    const QStringList notes = englishNotes(*talk.result);
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.constFirst(), kFormsNotChecked);
    QVERIFY(!notes.constLast().isEmpty());
    QCOMPARE(talk.result->evidence.size(), fault.answer ? 2 : 1);
}

void TestRelianceErrors::standsWithoutTheForms_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<Fault>("fault");
    for (const Fault &fault : followUpFaults()) {
        QTest::addRow("IMPORTED, %s", fault.name) << QByteArray("IMPORTED") << fault;
        QTest::addRow("DONE, %s", fault.name) << QByteArray("DONE") << fault;
    }
}

void TestRelianceErrors::standsWithoutTheForms()
{
    QFETCH(QByteArray, word);
    QFETCH(Fault, fault);
    const Talk talk =
        TransakCase().askReliance({shareTokenStatus(word), requirement("ADDITIONAL_FORMS_REQUIRED"), fault.answer});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->status, Status::ActionRequired);
    QCOMPARE(talk.result->nextActor, core::NextActor::Customer);
    QVERIFY(talk.result->steps.isEmpty());
    const QStringList notes = englishNotes(*talk.result);
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.constFirst(), kFormsNotListed);
}

void TestRelianceErrors::takesAWrongTypeInAFollowUpForAFailure_data()
{
    QTest::addColumn<QByteArray>("requirementBody");
    QTest::addColumn<QByteArray>("formsBody");
    QTest::addColumn<QString>("path");
    const QByteArray wantsForms("{\"data\":{\"status\":\"ADDITIONAL_FORMS_REQUIRED\"}}");
    QTest::newRow("status") << QByteArray("{\"data\":{\"status\":true}}") << QByteArray()
                            << QStringLiteral("data.status");
    QTest::newRow("kycType") << QByteArray("{\"data\":{\"status\":\"APPROVED\",\"kycType\":3}}") << QByteArray()
                             << QStringLiteral("data.kycType");
    QTest::newRow("isAllowedToPlaceOrder")
        << QByteArray("{\"data\":{\"status\":\"APPROVED\",\"isAllowedToPlaceOrder\":\"yes\"}}") << QByteArray()
        << QStringLiteral("data.isAllowedToPlaceOrder");
    QTest::newRow("formsRequired") << wantsForms << QByteArray("{\"data\":{\"formsRequired\":{}}}")
                                   << QStringLiteral("data.formsRequired");
    QTest::newRow("a form") << wantsForms << QByteArray("{\"data\":{\"formsRequired\":[\"IDPROOF\"]}}")
                            << QStringLiteral("data.formsRequired[0]");
    QTest::newRow("a form's type") << wantsForms << QByteArray("{\"data\":{\"formsRequired\":[{\"type\":1}]}}")
                                   << QStringLiteral("data.formsRequired[0].type");
    QTest::newRow("no type") << wantsForms << QByteArray("{\"data\":{\"formsRequired\":[{}]}}")
                             << QStringLiteral("data.formsRequired[0].type");
    QTest::newRow("metadata") << wantsForms
                              << QByteArray("{\"data\":{\"formsRequired\":[{\"type\":\"IDPROOF\",\"metadata\":[]}]}}")
                              << QStringLiteral("data.formsRequired[0].metadata");
    QTest::newRow("workFlowRunId") << wantsForms
                                   << QByteArray("{\"data\":{\"formsRequired\":[{\"type\":\"IDPROOF\",\"metadata\":"
                                                 "{\"workFlowRunId\":7}}]}}")
                                   << QStringLiteral("data.formsRequired[0].metadata.workFlowRunId");
}

void TestRelianceErrors::takesAWrongTypeInAFollowUpForAFailure()
{
    QFETCH(QByteArray, requirementBody);
    QFETCH(QByteArray, formsBody);
    QFETCH(QString, path);
    const Talk talk =
        TransakCase().askReliance({shareTokenStatus("IMPORTED"), jsonAnswer(requirementBody), jsonAnswer(formsBody)});
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(talk.result->status, Status::ActionRequired);
    const QStringList notes = englishNotes(*talk.result);
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.constFirst(), formsBody.isEmpty() ? kFormsNotChecked : kFormsNotListed);
    QVERIFY2(notes.constLast().contains(path), qPrintable(notes.constLast()));
}

void TestRelianceErrors::saysWhyWithoutAddressOrToken()
{
    TransakCase one;
    one.useAuthReliance();
    for (const Fault &fault : followUpFaults()) {
        const Talk talk = one.askReliance({shareTokenStatus("DONE"), fault.answer});
        QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
        const QString notes = englishNotes(*talk.result).join(u' ');
        for (const QString &forbidden :
             {QStringLiteral("://"), QStringLiteral("_act-share"), QStringLiteral("partner-token-1"),
              QStringLiteral("quote-1"), QStringLiteral("key-1"), QStringLiteral("maria@example.com")})
            QVERIFY2(!notes.contains(forbidden), qPrintable(notes));
    }
}

QTEST_GUILESS_MAIN(TestRelianceErrors)
#include "test_relianceerrors.moc"
